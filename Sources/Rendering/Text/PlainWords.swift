/// Words on their way to plain text: single spaces between them, the target after each link, and a
/// line feed for a line break.
struct PlainWords: ~Copyable {
  private var out = Output(capacity: 1_024)
  /// Where the words at hand begin.
  private var start = 0
  private var isSpaceDue = false

  /// How many bytes were written.
  var count: Int { out.count }

  /// Whether nothing was written.
  var isEmpty: Bool { out.count == 0 }

  /// What was written, in UTF-8.
  var bytes: [UInt8] { out.bytes }

  /// Gives what was written, in UTF-8.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    out.withBytes(body)
  }

  /// Takes away what was written.
  mutating func removeAll() { out.removeAll() }

  /// Writes what words became elsewhere.
  mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) { out.put(bytes) }

  /// Writes the words of a part, in place of those before, and reads on behind its end.
  mutating func read(_ reader: inout PageReader, toEndOf part: Part) {
    out.removeAll()
    add(&reader, toEndOf: part)
  }

  /// Writes the words of a part right behind those before, which they do not touch, and reads on
  /// behind its end.
  mutating func add(_ reader: inout PageReader, toEndOf part: Part) {
    start = out.count
    isSpaceDue = false
    append(&reader, toEndOf: part)
  }

  /// The same of a part that may be a unit, and so may have been written on another page.
  mutating func add(
    _ reader: inout PageReader, toEndOf part: Part, _ unit: PageUnits.Unit?,
    _ units: inout PageUnits
  ) {
    guard let unit else { return add(&reader, toEndOf: part) }
    if let kept = unit.kept {
      reader.skip(unit)
      return out.put(kept[.text])
    }
    let start = out.count
    add(&reader, toEndOf: part)
    if unit.isKnown { units.note(out.bytes(from: start), as: .text, of: unit) }
  }

  /// Writes the words of a part, and reads on behind its end.
  private mutating func append(_ reader: inout PageReader, toEndOf part: Part) {
    while let event = reader.next() {
      switch event {
      case .words(let words): append(text: reader.slice(words))
      case .begin(.lineBreak, _, _):
        isSpaceDue = false
        if out.count > start { out.put(UInt8(ascii: "\n")) }
      case .begin(.link, let target, _):
        var inner = reader
        let words = inner.skip(toEndOf: .link)
        append(&reader, toEndOf: .link)
        if !reader.shows(reader.slice(target), words) { append(address: reader.slice(target)) }
      case .end(let ended) where ended == part: return
      case .begin, .end: break
      }
    }
  }

  private mutating func append(text: UnsafeBufferPointer<UInt8>) {
    var begin = 0
    while let space = text.looseSpace(from: begin) {
      append(UnsafeBufferPointer(rebasing: text[begin..<space]))
      isSpaceDue = true
      begin = space + 1
    }
    append(UnsafeBufferPointer(rebasing: text[begin...]))
  }

  /// Writes where a link leads to.
  private mutating func append(address: UnsafeBufferPointer<UInt8>) {
    isSpaceDue = true
    beginWord()
    out.put(UInt8(ascii: "<"))
    out.put(address)
    out.put(UInt8(ascii: ">"))
  }

  private mutating func append(_ words: UnsafeBufferPointer<UInt8>) {
    if words.isEmpty { return }
    beginWord()
    out.put(words)
  }

  /// Writes the space that is due.
  private mutating func beginWord() {
    if isSpaceDue, out.count > start, out.last != UInt8(ascii: "\n") {
      out.put(UInt8(ascii: " "))
    }
    isSpaceDue = false
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the first byte stands, from `start` on, that is not written as it is: a tab, a line
  /// feed, or a space that does not stand alone between two words.
  fileprivate func looseSpace(from start: Int) -> Int? {
    if start < count, self[start] <= UInt8(ascii: " ") { return start }
    let bytes = UnsafeRawBufferPointer(self)
    var index = start
    while index < count {
      // Eight bytes and those behind each in one go: most texts hold no such byte.
      while index + 9 <= count {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let next = bytes.loadUnaligned(fromByteOffset: index + 1, as: UInt64.self)
        let loose = word.bytes(equalTo: 0x20) & next.bytes(below: 0x21)
        if (word.bytes(below: 0x20) | loose) & UInt64.highBits != 0 { break }
        index += 8
      }
      for index in index..<Swift.min(index + 8, count) where self[index] <= UInt8(ascii: " ") {
        let isBetweenWords =
          self[index] == UInt8(ascii: " ") && index + 1 < count
          && self[index + 1] > UInt8(ascii: " ")
        if !isBetweenWords { return index }
      }
      index += 8
    }
    return nil
  }
}

extension PageReader {
  /// Whether the words of a link are its target: `mailto:` aside, and the spaces of a number.
  fileprivate func shows(_ target: UnsafeBufferPointer<UInt8>, _ words: Range<Int>) -> Bool {
    let slice = slice(words)
    if slice.index(ofMarkFrom: 0) == slice.count { return Self.shows(target, slice) }
    return plainBytes(words).withUnsafeBufferPointer { Self.shows(target, $0) }
  }

  private static func shows(
    _ target: UnsafeBufferPointer<UInt8>, _ words: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if target.elementsEqual(words) { return true }
    if begins(target, at: 0, with: "mailto:") { return target.dropFirst(7).elementsEqual(words) }
    return begins(target, at: 0, with: "tel:")
      && target.dropFirst(4).elementsEqual(
        words.lazy.filter { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "+") })
  }
}
