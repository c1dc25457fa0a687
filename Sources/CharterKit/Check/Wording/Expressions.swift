/// Expressions that a rule looks for: whole words, without regard to case, to the kind of the
/// apostrophe, or to the blanks between words.
struct Expressions: Sendable {
  /// The expressions in lower case, as bytes.
  private let all: [[UInt8]]
  /// Which of them begin with a byte; in either case of its letter.
  private let beginning: [[Int]]

  /// Expressions in lower case, with `'` and one space between words.
  init(_ expressions: [String]) {
    all = expressions.map { Array($0.utf8) }
    var beginning = [[Int]](repeating: [], count: 256)
    for (number, bytes) in all.enumerated() {
      guard let first = bytes.first else { continue }
      beginning[Int(first)].append(number)
      if first >= 0x61, first <= 0x7A { beginning[Int(first ^ 0x20)].append(number) }
    }
    self.beginning = beginning
  }

  /// Shows each place where one stands in words, in order, with its number in the list.
  func each(in wording: inout Wording, _ visit: (Range<Int>, Int) -> Void) {
    let bytes = wording.bytes
    var index = 0
    while index < bytes.count {
      let candidates = beginning[Int(bytes[index])]
      if !candidates.isEmpty, !bytes.hasLetter(before: index) {
        for number in candidates {
          guard let end = end(of: all[number], at: index, in: bytes),
            wording.isWords(index..<end)
          else { continue }
          visit(index..<end, number)
          index = end - 1
          break
        }
      }
      index += 1
    }
  }

  /// Where an expression ends that stands there; nil if it does not.
  private func end(
    of expression: [UInt8], at start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var index = start
    for expected in expression {
      guard index < bytes.count else { return nil }
      switch expected {
      case UInt8(ascii: " "):
        let end = bytes.endOfBlanks(from: index)
        if end == index { return nil }
        index = end
      case UInt8(ascii: "'") where bytes.has("\u{2019}", at: index):
        index += 3
      default:
        guard lowered(bytes, at: index) == expected else { return nil }
        index += 1
      }
    }
    return bytes.hasLetter(at: index) ? nil : index
  }

  /// A byte of a letter in lower case: ASCII, and what Latin-1 adds to it.
  private func lowered(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt8 {
    switch bytes[index] {
    case 0x41...0x5A: bytes[index] | 0x20
    case 0x80...0x9E where index > 0 && bytes[index - 1] == 0xC3: bytes[index] | 0x20
    default: bytes[index]
    }
  }
}
