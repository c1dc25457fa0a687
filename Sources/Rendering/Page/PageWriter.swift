/// The text of a page on its way: words and parts go straight to their place.
///
/// As values, the thousands of cells, rows and headings of a page would each be copied into what
/// they stand in. What would say nothing is taken back.
public struct PageWriter: ~Copyable {
  /// What was written.
  var text: Output
  /// What is to stand in the place of something written.
  private var revised = Output(capacity: 0)

  /// Nothing written, and room for so many bytes.
  public init(capacity: Int) {
    text = Output(capacity: capacity)
  }

  /// The text that is written, about so many bytes.
  static func bytes(capacity: Int, _ write: (inout PageWriter) -> Void) -> [UInt8] {
    var writer = PageWriter(capacity: capacity)
    write(&writer)
    return writer.text.bytes
  }

  /// What was written, as blocks.
  public var blocks: Blocks { Blocks(bytes: text.bytes) }

  /// How much was written: a place to come back to.
  public var count: Int { text.count }

  /// Takes back what was written from that place on.
  public mutating func takeBack(to place: Int) { text.removeLast(text.count - place) }

  /// Moves what was written from `middle` on to before what begins at `start`.
  public mutating func move(from middle: Int, to start: Int) { text.move(from: middle, to: start) }

  /// Writes what was written from `start` on another time: `revise` puts it into an output as far
  /// as it says, and the rest stays. 0: all of it does.
  mutating func revise(
    from start: Int, by revise: (UnsafeBufferPointer<UInt8>, inout Output) -> Int
  ) {
    let isOther = Self.revise(text, from: start, into: &revised, by: revise)
    guard isOther else { return }
    takeBack(to: start)
    text.put(revised)
    revised.removeAll()
  }

  private static func revise(
    _ text: borrowing Output, from start: Int, into revised: inout Output,
    by revise: (UnsafeBufferPointer<UInt8>, inout Output) -> Int
  ) -> Bool {
    text.withBytes(from: start) { bytes in
      let end = revise(bytes, &revised)
      if end > 0 { revised.put(bytes, end..<bytes.count) }
      return end > 0
    }
  }

  /// Whether no word was written from `start` on.
  func isBlank(from start: Int) -> Bool {
    var end = count
    while end - 2 >= start, text[end - 2] == Part.end { end -= 2 }
    // What stands before the ends of parts is a word, mostly: facts need not be passed.
    if end - 2 >= start, text[end - 1] > Part.operandEnd, text[end - 2] > Part.end { return false }
    return text.withBytes(from: start) { PageReader($0).isBlank(0..<$0.count) }
  }
}

extension PageWriter {
  /// Begins a part.
  @inline(__always)
  mutating func begin(_ part: Part) {
    text.put(Part.begin)
    text.put(part.rawValue)
  }

  /// Begins a part with its operand, a text.
  mutating func begin(_ part: Part, _ operand: String) {
    begin(part)
    put(operand: operand)
  }

  /// Writes an operand of the part that begins.
  mutating func put(operand: String) {
    put(operand)
    text.put(Part.operandEnd)
  }

  /// Writes facts as an operand of the part that begins.
  mutating func put(operand facts: (inout PageWriter) -> Void) {
    facts(&self)
    text.put(Part.operandEnd)
  }

  /// Ends a part.
  @inline(__always)
  mutating func end(_ part: Part) {
    text.put(Part.end)
    text.put(part.rawValue)
  }
}

/// Words.
extension PageWriter {
  /// Writes plain text. A control character in it is shown as U+FFFD.
  public mutating func put(_ words: String) {
    let isPlain = words.utf8.withContiguousStorageIfAvailable { bytes in
      if bytes.mayHaveControls { return false }
      text.put(bytes)
      return true
    }
    if isPlain != true { text.put(string: words.withoutControls) }
  }

  /// Writes words.
  public mutating func put(_ inlines: Inlines) { text.put(inlines.bytes) }

  /// Writes a name or a piece of code, shown as it is written.
  public mutating func put(code: String) {
    if code.utf8.isEmpty { return }
    begin(.code)
    put(code)
    end(.code)
  }

  /// Writes a link; its words alone if `LinkTarget` does not allow its target.
  public mutating func link(to target: String, _ words: (inout PageWriter) -> Void) {
    guard LinkTarget.isAllowed(target) else { return words(&self) }
    begin(.link, target)
    words(&self)
    end(.link)
  }

  /// Writes words that show what a program reads of them on a whole page.
  public mutating func stating(
    _ facts: (inout PageWriter) -> Void, _ words: (inout PageWriter) -> Void
  ) {
    begin(.stating)
    put(operand: facts)
    words(&self)
    end(.stating)
  }
}

/// Blocks.
extension PageWriter {
  /// Writes blocks.
  public mutating func put(_ blocks: Blocks) { text.put(blocks.bytes) }

  /// Writes a heading of level 2 to 4; `id` is its anchor, or empty.
  public mutating func heading(
    level: Int, id: String, _ words: (inout PageWriter) -> Void
  ) {
    let start = count
    begin(.heading)
    text.put(UInt8(ascii: "0") + UInt8(min(max(level, 1), 6)))
    text.put(Part.operandEnd)
    put(operand: id)
    let inner = count
    words(&self)
    if isBlank(from: inner) { return takeBack(to: start) }
    end(.heading)
  }

  /// Writes a paragraph.
  public mutating func paragraph(_ words: (inout PageWriter) -> Void) {
    let start = count
    begin(.paragraph)
    words(&self)
    if isBlank(from: start + 2) { return takeBack(to: start) }
    end(.paragraph)
  }

  /// Writes a bullet list with a line for each of these items.
  public mutating func bullets<Item>(
    _ items: [Item], _ words: (Item, inout PageWriter) -> Void
  ) {
    begin(.list, "")
    put(operand: "t")
    for item in items {
      begin(.item)
      paragraph { words(item, &$0) }
      end(.item)
    }
    end(.list)
  }

  /// Makes the first paragraph that was written from `start` on state facts, if all begins with
  /// one.
  public mutating func state(from start: Int, _ facts: (inout PageWriter) -> Void) {
    guard let words = text.withBytes(from: start, \.firstParagraph) else { return }
    let end = count
    begin(.stating)
    put(operand: facts)
    let length = count - end
    move(from: end, to: start + words.lowerBound)
    self.end(.stating)
    move(from: end + length, to: start + words.upperBound + length)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the words of the first block stand if that is a paragraph.
  var firstParagraph: Range<Int>? {
    var reader = PageReader(self)
    guard case .begin(.paragraph, _, _)? = reader.next() else { return nil }
    return reader.skip(toEndOf: .paragraph)
  }
}

extension Blocks {
  /// What is written.
  public init(_ write: (inout PageWriter) -> Void) {
    self.init(bytes: PageWriter.bytes(capacity: 512, write))
  }
}

extension Inlines {
  /// What is written.
  public init(_ write: (inout PageWriter) -> Void) {
    self.init(bytes: PageWriter.bytes(capacity: 256, write))
  }
}
