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

  /// Reads on behind the next beginning of a part; its operands, or nil if there is none.
  mutating func skip(toNext part: Part) -> (Range<Int>, Range<Int>)? {
    index = bytes.index(ofNext: part, from: index)
    guard case .begin(_, let first, let second)? = next() else { return nil }
    return (first, second)
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
  fileprivate func index(ofMarkFrom start: Int) -> Int {
    var index = start
    let bytes = UnsafeRawBufferPointer(self)
    while index + 8 <= count {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if word.bytes(below: Part.operandEnd + 1) & UInt64.highBits != 0 { break }
      index += 8
    }
    while index < count, self[index] > Part.operandEnd { index += 1 }
    return index
  }
  /// Where the next part of that kind begins, from `start` on; the end if there is none.
  ///
  /// Of a mark’s two bytes, eight of the first and eight of the second are looked at in one go.
  fileprivate func index(ofNext part: Part, from start: Int) -> Int {
    let bytes = UnsafeRawBufferPointer(self)
    var index = start
    while index + 1 < count {
      if index + 9 <= count {
        let first = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let second = bytes.loadUnaligned(fromByteOffset: index + 1, as: UInt64.self)
        let marks = first.bytes(equalTo: Part.begin) & second.bytes(equalTo: part.rawValue)
        if marks & UInt64.highBits == 0 {
          index += 8
          continue
        }
      }
      if self[index] == Part.begin, self[index + 1] == part.rawValue { return index }
      index += 1
    }
    return count
  }
}
