import Rendering

/// JSON being written: indented by two spaces, members in the order of the calls.
struct JSONText {
  /// What was written so far, UTF-8.
  private(set) var bytes: [UInt8] = []
  /// The language of the text being written, for the variables in it.
  var language = ""
  /// The values of the variables in each language.
  private let variables: [VariableValues]
  private var depth = 0
  private var isFirst = true

  /// A text that begins here; `variables` are the values of `{{…}}` in each language.
  init(variables: [VariableValues] = []) {
    self.variables = variables
    bytes.reserveCapacity(16_384)
  }

  /// Writes a text in Markdown with its variables replaced.
  mutating func prose(_ prose: Prose) {
    guard !prose.variables.isEmpty,
      let values = variables.first(where: { $0.language == language })
    else { return string(prose.source) }
    prose.source { values[$0] }.withUnsafeBufferPointer { string($0) }
  }

  /// Writes a string.
  mutating func string(_ text: String) { text.withBytes { string($0) } }

  private mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(0x22)
    if Self.hasEscaped(text) { appendEscaped(text) } else { bytes.append(contentsOf: text) }
    bytes.append(0x22)
  }

  /// Writes a number.
  mutating func number(_ number: Int) { bytes += String(number).utf8 }

  /// Writes `true` or `false`.
  mutating func flag(_ flag: Bool) { bytes += (flag ? "true" : "false").utf8 }

  /// Writes an object; the closure writes its members.
  mutating func object(_ members: (inout JSONText) -> Void) { enclose(0x7B, 0x7D, members) }

  /// Writes an array.
  mutating func array<Item>(_ items: [Item], _ write: (Item, inout JSONText) -> Void) {
    enclose(0x5B, 0x5D) { json in
      // An item is written from where it is kept, not from a copy.
      items.withUnsafeBufferPointer { items in
        for index in items.indices {
          json.separate()
          write(items[index], &json)
        }
      }
    }
  }

  /// Writes a member of the object at hand; the closure writes its value.
  mutating func member(_ key: String, _ value: (inout JSONText) -> Void) {
    begin(member: key)
    value(&self)
  }

  /// Writes the name of a member of the object at hand; its value comes next.
  mutating func begin(member key: String) {
    separate()
    string(key)
    bytes.append(0x3A)
    bytes.append(0x20)
  }

  /// Writes a value that is JSON already.
  mutating func value(_ text: [UInt8]) { bytes += text.last == 0x0A ? text.dropLast() : text[...] }

  /// Ends the text with a line feed.
  mutating func end() { bytes.append(0x0A) }

  private mutating func enclose(_ open: UInt8, _ close: UInt8, _ body: (inout JSONText) -> Void) {
    bytes.append(open)
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst { line() }
    isFirst = false
    bytes.append(close)
  }

  private mutating func separate() {
    if !isFirst { bytes.append(0x2C) }
    isFirst = false
    line()
  }

  private mutating func line() {
    bytes.append(0x0A)
    for _ in 0..<depth {
      bytes.append(0x20)
      bytes.append(0x20)
    }
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices where Self.escapedBit(text[index]) != 0 {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      escape(text[index])
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Whether a byte of the text is escaped.
  ///
  /// Most texts have none. That is found out for many bytes at once, as the processor can where a
  /// loop has no way out before its end and no choice in it.
  private static func hasEscaped(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var found: UInt8 = 0
    for byte in text { found |= escapedBit(byte) }
    return found != 0
  }

  /// 1 for a quote, a backslash, a control character, and what could end a `script` element that
  /// holds this text: `&`, `<`, `>`. Else 0.
  @inline(__always)
  private static func escapedBit(_ byte: UInt8) -> UInt8 {
    (byte < 0x20 ? 1 : 0) | (byte == 0x22 ? 1 : 0) | (byte == 0x26 ? 1 : 0)
      | (byte | 2 == 0x3E ? 1 : 0) | (byte == 0x5C ? 1 : 0) | (byte == 0x7F ? 1 : 0)
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(0x5C)
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x0A: bytes.append(0x6E)
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes += "u00".utf8
      bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
}

/// The values of variables in one language: few enough to be looked through.
struct VariableValues {
  /// The language, a BCP 47 tag.
  let language: String
  /// The values by the names of their variables.
  let values: [(name: String, value: String)]

  /// What stands for that name; nothing where it has no value.
  subscript(name: String) -> String { values.first { $0.name == name }?.value ?? "" }
}
