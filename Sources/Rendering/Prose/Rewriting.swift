extension Prose {
  /// The same text in other blocks, such as its own with their typography set.
  ///
  /// Variables get their values later: what they stand for is not rewritten.
  public func rewritten(_ rewriting: ([Block]) -> [Block]) -> Prose {
    Prose(
      source: source, links: links, variables: variables, pieces: rewriting(pieces),
      tokens: tokens)
  }
}

extension Block {
  /// The same block with other words in the place of its plain ones. Code, tables, and words of
  /// other languages stay as they are.
  public func replacingTexts(_ replacement: (String) -> [Inline]) -> Block {
    switch self {
    case .heading(let level, let id, let inlines):
      .heading(level: level, id: id, inlines.replacingTexts(replacement))
    case .paragraph(let inlines): .paragraph(inlines.replacingTexts(replacement))
    case .list(let start, let items):
      .list(start: start, items: items.map { $0.map { $0.replacingTexts(replacement) } })
    case .table, .definitions: self
    }
  }
}

extension [Inline] {
  /// The same words with others in the place of the plain ones.
  public func replacingTexts(_ replacement: (String) -> [Inline]) -> [Inline] {
    var inlines: [Inline] = []
    inlines.reserveCapacity(count)
    for inline in self {
      switch inline {
      case .text(let text): inlines += replacement(text)
      case .emphasis(let inner): inlines.append(.emphasis(inner.replacingTexts(replacement)))
      case .strong(let inner): inlines.append(.strong(inner.replacingTexts(replacement)))
      case .link(let target, let inner):
        inlines.append(.link(to: target, inner.replacingTexts(replacement)))
      case .code, .lineBreak, .foreign, .placeholder, .stating: inlines.append(inline)
      }
    }
    return inlines
  }
}
