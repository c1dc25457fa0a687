/// Words on their way to plain text: single spaces between them, the target after each link, and a
/// line feed for a line break.
struct PlainWords {
  /// What was written, in UTF-8.
  private(set) var bytes: [UInt8]
  private let start: Int
  private var isSpaceDue = false

  /// Words that are written after others, which they do not touch.
  init(after bytes: [UInt8] = []) {
    self.bytes = bytes
    start = bytes.count
  }

  /// Writes the words of a part, and reads on behind its end.
  mutating func append(_ reader: inout PageReader, toEndOf part: Part) {
    while let event = reader.next() {
      switch event {
      case .words(let words): append(text: reader.slice(words))
      case .begin(.lineBreak, _, _):
        isSpaceDue = false
        if bytes.count > start { bytes.append(UInt8(ascii: "\n")) }
      case .begin(.link, let target, _):
        var inner = reader
        let words = inner.skip(toEndOf: .link)
        append(&reader, toEndOf: .link)
        if !reader.shows(reader.slice(target), words) { append(address: reader.slice(target)) }
      case .end(let ended) where ended == part: return
      case .begin, .end: break
      }
    }
  }

  private mutating func append(text: UnsafeBufferPointer<UInt8>) {
    var begin = 0
    for index in text.indices where text[index] <= UInt8(ascii: " ") {
      // A single space between two words is what is written anyway.
      if text[index] == UInt8(ascii: " "), index > begin, index + 1 < text.count,
        text[index + 1] > UInt8(ascii: " ")
      {
        continue
      }
      append(UnsafeBufferPointer(rebasing: text[begin..<index]))
      isSpaceDue = true
      begin = index + 1
    }
    append(UnsafeBufferPointer(rebasing: text[begin...]))
  }

  /// Writes where a link leads to.
  private mutating func append(address: UnsafeBufferPointer<UInt8>) {
    isSpaceDue = true
    beginWord()
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: address)
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func append(_ words: UnsafeBufferPointer<UInt8>) {
    if words.isEmpty { return }
    beginWord()
    bytes.append(contentsOf: words)
  }

  /// Writes the space that is due.
  private mutating func beginWord() {
    if isSpaceDue, bytes.count > start, bytes[bytes.count - 1] != UInt8(ascii: "\n") {
      bytes.append(UInt8(ascii: " "))
    }
    isSpaceDue = false
  }
}

extension Inlines {
  /// The words in UTF-8.
  var words: [UInt8] {
    bytes.withUnsafeBufferPointer {
      var reader = PageReader($0)
      // No part holds all of them: the end of the text ends them.
      return reader.words(toEndOf: .paragraph)
    }
  }
}

extension PageReader {
  /// The words of a part in UTF-8; reads on behind its end.
  mutating func words(toEndOf part: Part) -> [UInt8] {
    var words = PlainWords()
    words.append(&self, toEndOf: part)
    return words.bytes
  }

  /// Whether the words of a link are its target: `mailto:` aside, and the spaces of a number.
  fileprivate func shows(_ target: UnsafeBufferPointer<UInt8>, _ words: Range<Int>) -> Bool {
    let slice = slice(words)
    guard slice.contains(where: { $0 <= Part.operandEnd }) else {
      return Self.shows(target, slice)
    }
    return plainBytes(words).withUnsafeBufferPointer { Self.shows(target, $0) }
  }

  private static func shows(
    _ target: UnsafeBufferPointer<UInt8>, _ words: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if target.elementsEqual(words) { return true }
    if begins(target, at: 0, with: "mailto:") { return target.dropFirst(7).elementsEqual(words) }
    return begins(target, at: 0, with: "tel:")
      && target.dropFirst(4).elementsEqual(
        words.lazy.filter { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "+") })
  }
}
