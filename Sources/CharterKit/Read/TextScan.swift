/// What one pass over a text's bytes finds, at the cost of a few microseconds for a clean file.
///
/// It names what is wrong wherever it stands, and only suspects what is wrong in one place and
/// right in another: a no-break space belongs in French prose, not before a key.
struct TextScan {
  /// The first byte that is not UTF-8.
  private(set) var firstInvalid: Int?
  /// The first NUL, which no text holds.
  private(set) var firstNUL: Int?
  /// The bytes of each character that nobody sees.
  private(set) var invisible: [Range<Int>] = []
  /// Whether a backslash stands somewhere, so that texts may hold escapes.
  private(set) var hasEscapes = false
  /// Whether a combining mark stands somewhere, so that equal keys may be of other bytes.
  private(set) var hasCombiningMarks = false
  /// Whether something may be wrong with a YAML file's structure that libyaml does not see.
  private(set) var isSuspect = false
  /// Where the lines of a YAML file begin that may begin with a key: those with a letter at the
  /// margin, but for what is more than `mostKeys`.
  private(set) var keys: [Int] = []
  /// Whether a line of a YAML file but the first one may end a document.
  private(set) var mayBeSeveralDocuments = false
  /// Whether a line of a YAML file ends with a carriage return, and perhaps a line feed.
  private(set) var hasReturns = false
  /// Whether a tab stands somewhere, or a character that YAML refuses or ends a line with.
  private(set) var hasUnusualCharacters = false

  /// More keys than a charter has.
  static let mostKeys = 256

  /// Reads those bytes; the structure matters in YAML only.
  init(_ text: [UInt8], isYAML: Bool) {
    text.withUnsafeBufferPointer { bytes in
      var index = 0
      guard isYAML else {
        while index < bytes.count { index = readTextLine(at: index, of: bytes) }
        return
      }
      keys.reserveCapacity(16)
      var blockColumn = Int.max
      while index < bytes.count {
        readMargin(at: index, of: bytes)
        index = readLine(at: index, of: bytes, blockColumn: &blockColumn)
        if bytes[min(index, bytes.count) - 1] == Byte.carriageReturn { hasReturns = true }
      }
    }
  }

  /// Reads what a line begins with.
  private mutating func readMargin(at line: Int, of bytes: UnsafeBufferPointer<UInt8>) {
    let byte = bytes[line]
    if 0x61...0x7A ~= byte | 0x20 {
      if keys.count <= Self.mostKeys { keys.append(line) }
    } else if byte == Byte.dash || byte == UInt8(ascii: "."), line > 0 {
      if bytes.has("---", at: line) || bytes.has("...", at: line) { mayBeSeveralDocuments = true }
    }
  }

  /// Reads a line that holds no structure, of a block of text, a comment or JSON, and says where
  /// the next one begins.
  private mutating func readTextLine(
    at start: Int, of bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var index = start
    while true {
      index = bytes.firstRare(from: index)
      guard index < bytes.count, !Byte.isBreak(bytes[index]) else { return index + 1 }
      index += length(ofRareAt: index, of: bytes)
    }
  }

  /// Reads a line, and says where the next one begins. Lines further to the right than
  /// `blockColumn` are a block of text.
  private mutating func readLine(
    at start: Int, of bytes: UnsafeBufferPointer<UInt8>, blockColumn: inout Int
  ) -> Int {
    var first = start
    while first < bytes.count, bytes[first] == Byte.space { first += 1 }
    guard first < bytes.count else { return first }
    if Byte.isBreak(bytes[first]) { return first + 1 }
    if first - start > blockColumn || bytes[first] == Byte.hash || isSuspect {
      return readTextLine(at: first, of: bytes)
    }
    while first < bytes.count, bytes[first] == Byte.dash || bytes[first] == Byte.space {
      first += 1
    }
    var line = Line(content: first)
    if first < bytes.count {
      if bytes[first] >= 0xC2 { suspect(bytes.mayMislead(at: first)) }
      if bytes[first] == UInt8(ascii: "o") { suspect(bytes.isLetterAlone(at: first)) }
    }
    suspect(first > start && !Byte.isBreak(bytes[first - 1]) && bytes[first - 1] == Byte.dash)
    var index = first
    while true {
      index = bytes.firstRareOrMark(from: index)
      guard index < bytes.count, !Byte.isBreak(bytes[index]) else { break }
      switch bytes[index] {
      case Byte.colon: readColon(at: index, of: bytes, on: &line)
      case Byte.hash: suspect(line.mayBeCut(at: index, of: bytes))
      default:
        if bytes.noBreakSpace(at: index) > 0 {
          line.hasEarlyNoBreakSpace = line.hasEarlyNoBreakSpace || line.colon == nil
          suspect(bytes.touchesBracket(at: index))
        }
        index += length(ofRareAt: index, of: bytes) - 1
      }
      index += 1
    }
    let last = index > 0 ? bytes[index - 1] : 0
    if last >= 0x80 || Byte.isBlank(last) { suspect(bytes.noBreakSpaceEnds(before: index)) }
    blockColumn = bytes.beginsBlock(before: index) ? first - start : Int.max
    return index + 1
  }

  private mutating func suspect(_ reason: Bool) {
    if reason { isSuspect = true }
  }

  /// Notes what is unusual there, and says how many bytes it takes.
  private mutating func length(
    ofRareAt index: Int, of bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let first = bytes[index]
    if first == 0xC3, index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 { return 2 }
    if first == Byte.backslash { hasEscapes = true }
    guard let scalar = bytes.scalar(at: index) else {
      firstInvalid = firstInvalid ?? index
      return 1
    }
    if Self.isUnusual(scalar.value) { hasUnusualCharacters = true }
    switch scalar.value {
    case 0: firstNUL = firstNUL ?? index
    case 0xFF1A, 0x2D0: isSuspect = true
    case 0x201C:
      suspect(index > 1 && bytes[index - 1] == Byte.space && bytes[index - 2] == Byte.colon)
    case 0x300...0x36F: hasCombiningMarks = true
    default:
      guard InvisibleCharacter.includes(scalar.value) else { break }
      if scalar.value == 0x200D, InvisibleCharacter.joinsEmoji(at: index, of: bytes) { break }
      invisible.append(index..<index + scalar.length)
    }
    return scalar.length
  }

  /// Whether YAML refuses that character or ends a line with it, or it is a tab. A byte order mark
  /// is nowhere but at a text's beginning. Source: YAML 1.1, 5.1 and 5.4.
  private static func isUnusual(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  private mutating func readColon(
    at index: Int, of bytes: UnsafeBufferPointer<UInt8>, on line: inout Line
  ) {
    let next = index + 1 < bytes.count ? bytes[index + 1] : Byte.lineFeed
    if next >= 0xC2 { suspect(bytes.mayMislead(at: index + 1)) }
    guard line.colon == nil else { return }
    guard Byte.isBlank(next) || Byte.isBreak(next) else {
      // A key with its value, unless it is an address.
      let word = line.content..<index
      suspect(
        next != UInt8(ascii: "/") && word.count <= 64
          && !bytes[word].contains(where: Byte.isBlank))
      return
    }
    line.colon = index
    suspect(line.hasEarlyNoBreakSpace || index > 0 && Byte.isBlank(bytes[index - 1]))
    var value = index + 1
    while value < bytes.count, Byte.isBlank(bytes[value]) { value += 1 }
    if value < bytes.count, bytes[value] >= 0xC2 { suspect(bytes.mayMislead(at: value)) }
  }
}

/// What is known of a line that is being scanned.
private struct Line {
  /// Where its text begins, after spaces and dashes.
  var content: Int
  /// The first colon with a blank after it.
  var colon: Int?
  /// Whether a no-break space stands before that colon.
  var hasEarlyNoBreakSpace = false

  init(content: Int) {
    self.content = content
  }

  /// Whether the `#` there may cut a text off: one blank before it, or a key's colon.
  func mayBeCut(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index > content, Byte.isBlank(bytes[index - 1]) else { return false }
    return index < 2 || !Byte.isBlank(bytes[index - 2])
  }
}
