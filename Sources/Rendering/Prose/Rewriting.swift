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

extension Blocks {
  /// The same blocks with others in the place of plain words; nil leaves them. Code, and words of
  /// other languages, stay as they are.
  public func replacingWords(
    _ replacement: (UnsafeBufferPointer<UInt8>) -> Inlines?
  ) -> Blocks {
    bytes.replacingWords(replacement).map { Blocks(bytes: $0) } ?? self
  }
}

extension Inlines {
  /// The same words with others in the place of the plain ones; nil leaves them.
  public func replacingWords(
    _ replacement: (UnsafeBufferPointer<UInt8>) -> Inlines?
  ) -> Inlines {
    bytes.replacingWords(replacement).map { Inlines(bytes: $0) } ?? self
  }
}

extension [UInt8] {
  /// The text of a page with others in the place of its plain words; nil if all stay.
  fileprivate func replacingWords(
    _ replacement: (UnsafeBufferPointer<UInt8>) -> Inlines?
  ) -> [UInt8]? {
    withUnsafeBufferPointer { bytes in
      var out: [UInt8] = []
      var end = 0
      var reader = PageReader(bytes)
      while let event = reader.next() {
        switch event {
        case .words(let words):
          guard let inlines = replacement(reader.slice(words)) else { continue }
          out.append(bytes, end..<words.lowerBound)
          out += inlines.bytes
          end = words.upperBound
        case .begin(.code, _, _): _ = reader.skip(toEndOf: .code)
        case .begin(.foreign, _, _): _ = reader.skip(toEndOf: .foreign)
        case .begin(.placeholder, _, _): _ = reader.skip(toEndOf: .placeholder)
        case .begin(.stating, _, _): _ = reader.skip(toEndOf: .stating)
        case .begin, .end: break
        }
      }
      return end == 0 ? nil : out + UnsafeBufferPointer(rebasing: bytes[end...])
    }
  }
}
