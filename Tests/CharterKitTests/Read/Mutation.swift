/// What a mutation puts in: the characters of the pitfalls, structure, and rubbish.
private let pieces: [[UInt8]] =
  [
    "\u{a0}", "\u{202f}", "\u{200b}", "\u{ad}", "\u{2028}", "\u{2029}", "\u{85}", "\u{feff}",
    "\u{202e}", "：", "ː", "–", "•", "“", "\t", " : ", ": ", ":", " #", "'", "\"", "«\u{a0}", "»",
    "*", "&", "!", "%", "@", "`", "[", "{", "]", "}", "- ", "-", "> ", "| ", "? ", "---\n", "<<: ",
    "\n", "\r", "\r\n", "\n\n", "  ", "é", "e\u{301}", "🍪", "\u{301}", "{{", "}}", "<b>", "](",
    "\\", "\\u0000", "# ", ",", "null", "NO", "1.10", "2026-02-30", "13 moi", "{{site.name}}",
  ].map { Array($0.utf8) } + [[0xE9], [0xFF], [0x00], [0xC3], [0xED, 0xA0, 0x80], []]

/// The same numbers in every run. Source: Marsaglia's xorshift.
struct Numbers: RandomNumberGenerator {
  private var state: UInt64

  /// The numbers of that series.
  init(series: Int) { state = 0x9E37_79B9_7F4A_7C15 &* UInt64(series + 1) }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

extension [UInt8] {
  /// These bytes with one to three mistakes: of bytes, of lines, of indentation.
  func mutated(using numbers: inout Numbers) -> [UInt8] {
    var bytes = self
    for _ in 0..<Int.random(in: 1...3, using: &numbers) {
      if Bool.random(using: &numbers) {
        bytes.damageBytes(using: &numbers)
      } else {
        bytes.damageLines(using: &numbers)
      }
    }
    return bytes
  }

  private mutating func damageBytes(using numbers: inout Numbers) {
    let place = Int.random(in: 0...count, using: &numbers)
    let range = place..<Swift.min(place + Int.random(in: 0...12, using: &numbers), count)
    let piece = pieces.randomElement(using: &numbers) ?? []
    switch Int.random(in: 0..<4, using: &numbers) {
    case 0: insert(contentsOf: piece, at: place)
    case 1: replaceSubrange(range, with: piece)
    case 2: removeSubrange(range)
    default: insert(contentsOf: self[range], at: Int.random(in: 0...count, using: &numbers))
    }
  }

  private mutating func damageLines(using numbers: inout Numbers) {
    var lines = split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let index = Int.random(in: lines.indices, using: &numbers)
    let other = Int.random(in: lines.indices, using: &numbers)
    switch Int.random(in: 0..<7, using: &numbers) {
    case 0: lines.remove(at: index)
    case 1: lines.insert(lines[other], at: index)
    case 2: lines.swapAt(index, other)
    case 3: lines[index].insert(contentsOf: pieces.randomElement(using: &numbers) ?? [], at: 0)
    case 4: lines[index] += pieces.randomElement(using: &numbers) ?? []
    case 5: lines[index].insert(contentsOf: [UInt8](repeating: 0x20, count: index % 5), at: 0)
    default: lines[index].removeFirst(Swift.min(2, lines[index].prefix { $0 == 0x20 }.count))
    }
    self = Array(lines.joined(separator: [0x0A]))
  }
}
