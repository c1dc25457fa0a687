extension Prose {
  /// The same text in other blocks, such as its own with their typography set.
  ///
  /// Variables get their values later: what they stand for is not rewritten.
  public func rewritten(_ rewriting: (Blocks) -> Blocks) -> Prose {
    Prose(
      source: source, links: links, variables: variables, pieces: rewriting(pieces),
      tokens: tokens)
  }
}

extension PageWriter {
  /// Puts words in the place of plain ones that were written from `start` on; nil leaves them.
  /// Code, and words of other languages, stay as they are.
  public mutating func replaceWords(
    from start: Int, by replacement: (UnsafeBufferPointer<UInt8>) -> Inlines?
  ) {
    revise(from: start) { bytes, output in
      var end = 0
      var reader = PageReader(bytes)
      while let event = reader.next() {
        switch event {
        case .words(let words):
          guard let inlines = replacement(reader.slice(words)) else { continue }
          output.put(bytes, end..<words.lowerBound)
          output.put(inlines.bytes)
          end = words.upperBound
        case .begin(.code, _, _): _ = reader.skip(toEndOf: .code)
        case .begin(.foreign, _, _): _ = reader.skip(toEndOf: .foreign)
        case .begin(.placeholder, _, _): _ = reader.skip(toEndOf: .placeholder)
        case .begin(.stating, _, _): _ = reader.skip(toEndOf: .stating)
        case .begin, .end: break
        }
      }
      return end
    }
  }
}
