/// Reads the text of a page: its words, and where its parts begin and end.
struct PageReader {
  /// What comes next.
  enum Event {
    /// Words, not empty.
    case words(Range<Int>)
    /// The beginning of a part, with its operands; those it does not have are empty.
    case begin(Part, Range<Int>, Range<Int>)
    /// The end of a part.
    case end(Part)
  }

  /// The text of the page, or of a part of it.
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the next event begins.
  private(set) var index = 0

  /// A reader of that text from its beginning, or from the beginning of one of its events.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int = 0) {
    self.bytes = bytes
    self.index = index
  }

  /// Reads what comes next; nil at the end.
  mutating func next() -> Event? {
    guard index < bytes.count else { return nil }
    let start = index
    guard bytes[start] <= Part.operandEnd else {
      index = bytes.index(ofMarkFrom: start)
      return .words(start..<index)
    }
    guard let part = Part(rawValue: bytes[start + 1]) else {
      preconditionFailure("only parts are marked")
    }
    index += 2
    if bytes[start] == Part.end { return .end(part) }
    let count = part.operands
    let first = count > 0 ? operand() : index..<index
    return .begin(part, first, count > 1 ? operand() : index..<index)
  }

  /// Whether a part ends here, or the text.
  var isAtEnd: Bool { index == bytes.count || bytes[index] == Part.end }

  /// Reads on to the end of a part that has begun; its words and parts, without its end.
  mutating func skip(toEndOf part: Part) -> Range<Int> {
    let start = index
    var depth = 1
    while true {
      let before = index
      switch next() {
      case .begin(let inner, _, _) where inner == part: depth += 1
      case .end(let inner) where inner == part:
        depth -= 1
        if depth == 0 { return start..<before }
      case nil: return start..<index
      default: break
      }
    }
  }

  private mutating func operand() -> Range<Int> {
    let start = index
    let end = bytes.index(ofMarkFrom: start)
    index = end + 1
    return start..<end
  }

  /// The text there.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The bytes there.
  func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the next mark stands, from `start` on; the end if there is none.
  ///
  /// Eight bytes are looked at in one go: words are longer than that, mostly.
  func index(ofMarkFrom start: Int) -> Int {
    var index = start
    let bytes = UnsafeRawBufferPointer(self)
    while index + 8 <= count {
      let word = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let found = word.bytes(below: Part.operandEnd + 1) & UInt64.highBits
      if found != 0 { return index + found.trailingZeroBitCount >> 3 }
      index += 8
    }
    while index < count, self[index] > Part.operandEnd { index += 1 }
    return index
  }
}
