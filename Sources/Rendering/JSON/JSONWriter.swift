/// JSON being written, indented by two spaces: its values and members in the order of the calls.
package struct JSONWriter: ~Copyable {
  private var out: Output
  private var depth = 0
  /// Whether nothing stands in the object or array at hand.
  private var isFirst = true

  /// The beginning of a line at the usual depths.
  private static let lineStart: StaticString = "\n                                "

  /// Nothing written yet, and room for so many bytes.
  package init(capacity: Int = 16_384) { out = Output(capacity: capacity) }

  /// What is written, about so many bytes in UTF-8.
  package static func bytes(capacity: Int, _ write: (inout JSONWriter) -> Void) -> [UInt8] {
    Output.bytes(capacity: capacity) { output in
      var writer = JSONWriter(capacity: 0)
      swap(&writer.out, &output)
      write(&writer)
      swap(&writer.out, &output)
    }
  }

  /// What was written so far, UTF-8.
  package var bytes: [UInt8] { out.bytes }

  /// Writes a string.
  package mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    out.put(0x22)
    if let first = text.index(ofEscapedFrom: 0) {
      putEscaped(text, from: first)
    } else {
      out.put(text)
    }
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
    out.put(": ")
  }

  /// The same for a name in which nothing is escaped.
  package mutating func begin(memberAsItIs key: UnsafeBufferPointer<UInt8>) {
    separate()
    out.put(0x22)
    out.put(key)
    out.put("\": ")
  }

  /// Ends the text with a line feed.
  package mutating func end() { out.put(0x0A) }

  private mutating func beginLine() {
    let length = 1 + 2 * depth
    if length <= Self.lineStart.utf8CodeUnitCount { return out.put(Self.lineStart, first: length) }
    out.put(0x0A)
    out.put(0x20, count: 2 * depth)
  }

  private mutating func putEscaped(_ text: UnsafeBufferPointer<UInt8>, from first: Int) {
    var start = 0
    var next: Int? = first
    while let index = next {
      out.put(text, start..<index)
      putEscaped(text[index])
      start = index + 1
      next = text.index(ofEscapedFrom: start)
    }
    out.put(text, start..<text.count)
  }

  /// Whether it is a quote, a backslash, a control character, or what could end a `script` element
  /// that holds this text: `&`, `<`, `>`.
  @inline(__always)
  fileprivate static func isEscaped(_ byte: UInt8) -> Bool {
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
  /// Where the first byte stands, from `start` on, that is escaped; nil: there is none.
  ///
  /// Eight bytes are looked at in one go: most texts have none.
  fileprivate func index(ofEscapedFrom start: Int) -> Int? {
    var index = start
    while index + 8 <= count {
      let found = escaped(inEightFrom: index)
      if found != 0 { return index + found.trailingZeroBitCount >> 3 }
      index += 8
    }
    if index == count || count >= 4 && !endMayHaveEscaped { return nil }
    while index < count {
      if JSONWriter.isEscaped(self[index]) { return index }
      index += 1
    }
    return nil
  }

  /// Whether one of the last eight bytes is escaped, or of fewer, of which there are four or more.
  private var endMayHaveEscaped: Bool {
    if count >= 8 { return escaped(inEightFrom: count - 8) != 0 }
    let bytes = UnsafeRawBufferPointer(self)
    let first = UInt64(bytes.loadUnaligned(as: UInt32.self))
    let last = UInt64(bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
    return (first | last << 32).escaped != 0
  }

  @inline(__always)
  private func escaped(inEightFrom index: Int) -> UInt64 {
    let bytes = UnsafeRawBufferPointer(self)
    return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)).escaped
  }
}

extension UInt64 {
  /// The highest bits of those of eight bytes that are escaped, up to the first.
  @inline(__always)
  fileprivate var escaped: UInt64 {
    let signs =
      bytes(equalTo: 0x22) | bytes(equalTo: 0x26) | (self | Self.repeating(2)).bytes(equalTo: 0x3E)
    let others = bytes(below: 0x20) | bytes(equalTo: 0x5C) | bytes(equalTo: 0x7F)
    return (signs | others) & Self.highBits
  }
}
