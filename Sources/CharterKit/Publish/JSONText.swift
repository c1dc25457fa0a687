import Rendering

/// JSON being written of values of the format, or of a report.
struct JSONText: ~Copyable {
  private var writer: JSONWriter
  /// The language of the text being written, for the variables in it.
  var language = ""
  /// The values of `{{…}}` in texts; nil: they stay as they are.
  private let variables: VariableValues?

  /// A text that begins here.
  init() {
    self.init(writer: JSONWriter(), variables: nil)
  }

  /// A large text, with these values of variables.
  static func bytes(
    variables: VariableValues, _ write: (inout JSONText) -> Void
  ) -> [UInt8] {
    JSONWriter.bytes(capacity: 16_384) { writer in
      var text = JSONText(writer: JSONWriter(capacity: 0), variables: variables)
      swap(&text.writer, &writer)
      write(&text)
      swap(&text.writer, &writer)
    }
  }

  private init(writer: consuming JSONWriter, variables: VariableValues?) {
    self.writer = writer
    self.variables = variables
  }

  /// What was written so far, UTF-8.
  var bytes: [UInt8] { writer.bytes }

  /// Writes a text in Markdown with its variables replaced.
  mutating func prose(_ prose: Prose) {
    guard prose.hasVariables, let value = variables?.values(in: language) else {
      return string(prose.source)
    }
    prose.source(replacing: value).withUnsafeBufferPointer { writer.string($0) }
  }

  /// Writes a string.
  mutating func string(_ text: String) { text.withBytes { writer.string($0) } }

  /// Writes a number.
  mutating func number(_ number: Int) { String(number).withBytes { writer.value($0) } }

  /// Writes `true` or `false`.
  mutating func flag(_ flag: Bool) { (flag ? "true" : "false").withBytes { writer.value($0) } }

  /// Writes an object; the closure writes its members.
  mutating func object(_ members: (inout JSONText) -> Void) {
    writer.open(0x7B)
    members(&self)
    writer.close(0x7D)
  }

  /// Writes an array.
  mutating func array<Item>(_ items: [Item], _ write: (Item, inout JSONText) -> Void) {
    writer.open(0x5B)
    // An item is written from where it is kept, not from a copy.
    items.withUnsafeBufferPointer { items in
      for index in items.indices {
        writer.separate()
        write(items[index], &self)
      }
    }
    writer.close(0x5D)
  }

  /// Writes a member of the object at hand; the closure writes its value.
  mutating func member(_ key: String, _ value: (inout JSONText) -> Void) {
    begin(member: key)
    value(&self)
  }

  /// Writes the name of a member of the object at hand; its value comes next.
  mutating func begin(member key: String) { key.withBytes { writer.begin(member: $0) } }

  /// Writes the name of a field of the format; its value comes next.
  mutating func begin(field key: String) { key.withBytes { writer.begin(memberAsItIs: $0) } }

  /// Writes a value that is JSON already.
  mutating func value(_ text: [UInt8]) {
    let text = text.last == 0x0A ? text.dropLast() : text[...]
    text.withUnsafeBufferPointer { writer.value($0) }
  }

  /// Ends the text with a line feed.
  mutating func end() { writer.end() }
}
