/// The spaces and apostrophes that a language wants in its texts.
///
/// For prose only: never for names, code or addresses. Words are never changed, and no space is
/// put where the author wrote none. Setting a text twice is setting it once.
public struct Typography: Sendable {
  fileprivate let isFrench: Bool

  /// The typography of a language: French has rules here, every other language none.
  public init(language: String) {
    let base = language.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
    isFrench = base.count == 2 && base.elementsEqual("fr".utf8) { $0 | 0x20 == $1 }
  }

  /// A text as the language wants it.
  public func set(_ text: String) -> String {
    guard isFrench else { return text }
    let set = text.withBytes { bytes -> String? in
      var output = Output(capacity: bytes.count + bytes.count / 16 + 16)
      var end = 0
      FrenchText(bytes).replacements { range, sign in
        output.put(bytes, end..<range.lowerBound)
        output.put(sign)
        end = range.upperBound
      }
      if end == 0 { return nil }
      output.put(bytes, end..<bytes.count)
      return output.withBytes { String(decoding: $0, as: UTF8.self) }
    }
    return set ?? text
  }
}

extension PageWriter {
  /// Sets what was written from `start` on as a language wants it; code, and links that show an
  /// address, stay as they are.
  public mutating func set(from start: Int, in typography: Typography) {
    guard typography.isFrench else { return }
    revise(from: start) { bytes, output in
      var end = 0
      FrenchText.replacements(inPage: bytes) { range, sign in
        output.put(bytes, end..<range.lowerBound)
        output.put(sign)
        end = range.upperBound
      }
      return end
    }
  }
}

extension FrenchText {
  /// Calls `body` for each space and apostrophe in the text of a page that is to be another, as
  /// `replacements` does.
  fileprivate static func replacements(
    inPage bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>, StaticString) -> Void
  ) {
    var reader = PageReader(bytes)
    // Where the words end that stand before in the line; nil at its beginning.
    var before: Int?
    while let event = reader.next() {
      switch event {
      case .words(let words):
        FrenchText(
          reader.slice(words), before: before.flatMap(reader.scalar(endingAt:)),
          after: reader.scalarThatFollows
        ).replacements { range, sign in
          let start = words.lowerBound + range.lowerBound
          body(start..<(start + range.count), sign)
        }
        before = words.upperBound
      case .begin(.code, _, _): before = reader.lastWords(in: reader.skip(toEndOf: .code))
      case .begin(.foreign, _, _): before = reader.lastWords(in: reader.skip(toEndOf: .foreign))
      case .begin(.link, _, _):
        var rest = reader
        let words = rest.skip(toEndOf: .link)
        if reader.isAddress(words) {
          before = reader.lastWords(in: words)
          reader = rest
        }
      case .begin(let part, _, _), .end(let part):
        if !part.isInline || part == .lineBreak { before = nil }
      }
    }
  }
}

extension PageReader {
  /// Whether words are one word with a sign that addresses have.
  fileprivate func isAddress(_ words: Range<Int>) -> Bool {
    let text = plainBytes(words)
    return !text.contains(UInt8(ascii: " "))
      && text.contains {
        $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".")
      }
  }

  /// Where the last words of a part of the text end; nil where it has none.
  fileprivate func lastWords(in range: Range<Int>) -> Int? {
    var reader = PageReader(slice(range))
    var end: Int?
    while let event = reader.next() {
      if case .words(let words) = event { end = range.lowerBound + words.upperBound }
    }
    return end
  }

  /// The scalar that ends there.
  fileprivate func scalar(endingAt end: Int) -> Unicode.Scalar? {
    var start = end - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return string(start..<end).unicodeScalars.first
  }

  /// The first scalar of the words that come next in the line; nil at its end.
  fileprivate var scalarThatFollows: Unicode.Scalar? {
    var reader = self
    while let event = reader.next() {
      switch event {
      case .words(let words):
        return string(words.lowerBound..<min(words.lowerBound + 4, words.upperBound))
          .unicodeScalars.first
      case .begin(let part, _, _), .end(let part):
        if !part.isInline || part == .lineBreak { return nil }
      }
    }
    return nil
  }
}
