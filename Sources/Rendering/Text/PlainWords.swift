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

  mutating func append(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .text(let text), .code(let text): append(text.withoutControls)
      case .emphasis(let inner), .strong(let inner), .foreign(_, let inner),
        .placeholder(_, label: let inner), .stating(_, let inner):
        append(inner)
      case .lineBreak:
        isSpaceDue = false
        if bytes.count > start { bytes.append(UInt8(ascii: "\n")) }
      case .link(let target, let inner):
        append(inner)
        if LinkTarget.isAllowed(target), !inner.show(target) { append(address: target) }
      }
    }
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { text in
      var begin = 0
      for index in text.indices where text[index] <= UInt8(ascii: " ") {
        guard text[index].isBlank || text[index].isLineEnd else { continue }
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
  }

  /// Writes where a link leads to.
  private mutating func append(address: String) {
    isSpaceDue = true
    beginWord()
    bytes.append(UInt8(ascii: "<"))
    bytes += address.utf8
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

extension [Inline] {
  /// The words in UTF-8.
  var words: [UInt8] {
    var words = PlainWords()
    words.append(self)
    return words.bytes
  }

  /// Whether the words of a link are its target: `mailto:` aside, and the spaces of a number.
  fileprivate func show(_ target: String) -> Bool {
    let text = plainText.utf8
    let mail = "mailto:".utf8
    let call = "tel:".utf8
    return target.utf8.elementsEqual(text)
      || target.utf8.count == mail.count + text.count && target.utf8.starts(with: mail)
        && target.utf8.dropFirst(mail.count).elementsEqual(text)
      || target.utf8.starts(with: call)
        && target.utf8.dropFirst(call.count).elementsEqual(
          text.filter { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "+") })
  }
}
