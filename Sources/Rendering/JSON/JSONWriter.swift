/// JSON being written, indented by two spaces: its values and members in the order of the calls.
package struct JSONWriter: ~Copyable {
  private var out = Output(capacity: 16_384)
  private var depth = 0
  /// Whether nothing stands in the object or array at hand.
  private var isFirst = true

  /// Nothing written yet.
  package init() {}

  /// What was written so far, UTF-8.
  package var bytes: [UInt8] { out.bytes }

  /// Writes a string.
  package mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    out.put(0x22)
    if text.mayHaveEscaped { putEscaped(text) } else { out.put(text) }
    out.put(0x22)
  }

  /// Writes a value that is JSON already.
  package mutating func value(_ text: UnsafeBufferPointer<UInt8>) { out.put(text) }

  /// Begins an object or array with that bracket.
  package mutating func open(_ bracket: UInt8) {
    out.put(bracket)
    depth += 1
    isFirst = true
  }

  /// Ends the object or array at hand with that bracket.
  package mutating func close(_ bracket: UInt8) {
    depth -= 1
    if !isFirst { beginLine() }
    isFirst = false
    out.put(bracket)
  }

  /// Begins the next value of the array at hand, or the next member of the object.
  package mutating func separate() {
    if !isFirst { out.put(0x2C) }
    isFirst = false
    beginLine()
  }

  /// Writes the name of the next member of the object at hand; its value comes next.
  package mutating func begin(member key: UnsafeBufferPointer<UInt8>) {
    separate()
    string(key)
    out.put(0x3A)
    out.put(0x20)
  }

  /// Ends the text with a line feed.
  package mutating func end() { out.put(0x0A) }

  private mutating func beginLine() {
    out.put(0x0A)
    for _ in 0..<depth {
      out.put(0x20)
      out.put(0x20)
    }
  }

  private mutating func putEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices where Self.isEscaped(text[index]) {
      out.put(text, start..<index)
      putEscaped(text[index])
      start = index + 1
    }
    out.put(text, start..<text.count)
  }

  /// Whether it is a quote, a backslash, a control character, or what could end a `script` element
  /// that holds this text: `&`, `<`, `>`.
  @inline(__always)
  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x26 || byte | 2 == 0x3E || byte == 0x5C
      || byte == 0x7F
  }

  private mutating func putEscaped(_ byte: UInt8) {
    out.put(0x5C)
    switch byte {
    case 0x22, 0x5C: out.put(byte)
    case 0x0A: out.put(0x6E)
    default:
      out.put("u00")
      out.put(Self.digit(byte >> 4))
      out.put(Self.digit(byte & 15))
    }
  }

  /// A hexadecimal digit.
  private static func digit(_ value: UInt8) -> UInt8 { value + (value < 10 ? 0x30 : 0x57) }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a byte may be escaped, as none is of most texts: eight are looked at in one go, the
  /// last ones with some that were seen.
  fileprivate var mayHaveEscaped: Bool {
    let bytes = UnsafeRawBufferPointer(self)
    switch count {
    case 0: return false
    case 1..<4: return true
    case 4..<8:
      let first = UInt64(bytes.loadUnaligned(as: UInt32.self))
      let last = UInt64(bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
      return (first | last << 32).hasEscaped
    default:
      var index = 0
      while index + 8 < count {
        if bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).hasEscaped { return true }
        index += 8
      }
      return bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self).hasEscaped
    }
  }
}

extension UInt64 {
  /// Whether one of eight bytes is escaped.
  @inline(__always)
  fileprivate var hasEscaped: Bool {
    let signs =
      bytes(equalTo: 0x22) | bytes(equalTo: 0x26) | (self | Self.repeating(2)).bytes(equalTo: 0x3E)
    let others = bytes(below: 0x20) | bytes(equalTo: 0x5C) | bytes(equalTo: 0x7F)
    return (signs | others) & Self.highBits != 0
  }
}
