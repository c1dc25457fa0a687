import Rendering

/// JSON being written: indented by two spaces, members in the order of the calls.
struct JSONText {
  /// What was written so far, UTF-8.
  private(set) var bytes: [UInt8] = []
  /// The language of the text being written, for the variables in it.
  var language = ""
  /// The values of the variables by language and name.
  private let variables: [String: [String: String]]
  private var depth = 0
  private var isFirst = true

  /// A text that begins here; `variables` are the values of `{{…}}` by language and name.
  init(variables: [String: [String: String]] = [:]) {
    self.variables = variables
    bytes.reserveCapacity(16_384)
  }

  /// Writes a text in Markdown with its variables replaced.
  mutating func prose(_ prose: Prose) {
    guard !prose.variables.isEmpty, let values = variables[language] else {
      return string(prose.source)
    }
    string(prose.source { values[$0] ?? "" })
  }

  /// Writes a string.
  mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { text in
      bytes.append(0x22)
      var start = 0
      for index in text.indices where Self.isEscaped(text[index]) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        escape(text[index])
        start = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
      bytes.append(0x22)
    }
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
      for item in items {
        json.separate()
        write(item, &json)
      }
    }
  }

  /// Writes a member of the object at hand; the closure writes its value.
  mutating func member(_ key: String, _ value: (inout JSONText) -> Void) {
    separate()
    string(key)
    bytes.append(0x3A)
    bytes.append(0x20)
    value(&self)
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
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }

  /// Whether it is a quote, a backslash, a control character, or could end a `script` element that
  /// holds this text.
  private static func isEscaped(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x22, 0x26, 0x3C, 0x3E, 0x5C, 0x7F: true
    default: false
    }
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
