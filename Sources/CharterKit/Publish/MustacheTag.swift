/// A tag as it stands in a template, not yet understood.
struct MustacheTag {
  /// The byte that says what it does: `#`, `^`, `/`, `>`, `!`, `&`, `{`, `=`; 0 for a value.
  var sigil: UInt8
  /// The name's bytes, without the blanks around them.
  var name: Range<Int>
  /// The tag, delimiters included.
  var span: Range<Int>
  /// What it takes from the text: its whole line when it stands there alone and writes nothing
  /// there, else the tag.
  var line: Range<Int>

  /// The sigil of a tag that writes nothing.
  static let comment = UInt8(ascii: "!")

  /// The byte as a sigil, or 0 when a name begins there. `%`, `<` and `$` belong to extensions of
  /// Mustache; they are known to be refused.
  static func sigil(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: "^"), UInt8(ascii: "/"), UInt8(ascii: ">"),
      UInt8(ascii: "!"), UInt8(ascii: "&"), UInt8(ascii: "{"), UInt8(ascii: "="),
      UInt8(ascii: "%"), UInt8(ascii: "<"), UInt8(ascii: "$"):
      byte
    default: 0
    }
  }

  /// Whether its line goes with it when nothing else stands on it.
  static func canStandAlone(sigil: UInt8) -> Bool {
    switch sigil {
    case 0, UInt8(ascii: "&"), UInt8(ascii: "{"): false
    default: true
    }
  }
}

extension [UInt8] {
  /// The place of the first such sequence from `start` on.
  func range(of sequence: [UInt8], from start: Int) -> Range<Int>? {
    guard let first = sequence.first else { return nil }
    var rest = self[start...]
    while let index = rest.firstIndex(of: first) {
      rest = rest[index...]
      if rest.starts(with: sequence) { return index..<index + sequence.count }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// The same stretch without the spaces and line ends at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let kept = self[range].drop(while: \.isSpace)
    let end = kept.lastIndex { !$0.isSpace }.map { $0 + 1 } ?? kept.startIndex
    return kept.startIndex..<end
  }

  /// The whole line, its end included, if nothing but blanks stands around that stretch.
  func line(around range: Range<Int>) -> Range<Int>? {
    let blanks = self[..<range.lowerBound].suffix { $0.isBlank }
    guard blanks.startIndex == 0 || self[blanks.startIndex - 1] == .lineFeed else { return nil }
    let rest = self[range.upperBound...].drop(while: \.isBlank)
    if rest.isEmpty { return blanks.startIndex..<count }
    if rest.starts(with: "\r\n".utf8) { return blanks.startIndex..<rest.startIndex + 2 }
    guard rest.first == .lineFeed else { return nil }
    return blanks.startIndex..<rest.startIndex + 1
  }
}

extension ArraySlice<UInt8> {
  /// The longest end of it of which every byte is such.
  fileprivate func suffix(while isKept: (UInt8) -> Bool) -> ArraySlice {
    let start = lastIndex { !isKept($0) }.map { $0 + 1 } ?? startIndex
    return self[start...]
  }
}
