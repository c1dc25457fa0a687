/// The text of a template, taken apart into tokens in one pass.
struct MustacheReader {
  let bytes: [UInt8]
  let isLenient: Bool
  /// What was read.
  private(set) var tokens: [MustacheToken] = []
  /// What is wrong, and at which bytes.
  private(set) var faults: [(fault: TemplateFault, span: Range<Int>)] = []
  /// The sections that have no end yet: their tokens, the outermost first.
  private var open: [Int] = []
  private var opener = Array("{{".utf8)
  private var closer = Array("}}".utf8)

  init(bytes: [UInt8], isLenient: Bool) {
    self.bytes = bytes
    self.isLenient = isLenient
  }

  /// Reads the whole template.
  mutating func read() {
    var position = 0
    while let tag = tag(from: position) {
      addText(position..<tag.line.lowerBound)
      add(tag)
      position = tag.line.upperBound
    }
    addText(position..<bytes.count)
    for index in open {
      report(.sectionWithoutEnd(tokens[index].name), at: tokens[index].span)
    }
  }

  /// Says that the template is no UTF-8, at its first byte that is none.
  mutating func refuseEncoding() {
    let sound = String(decoding: bytes, as: UTF8.self).utf8
    let start = zip(bytes, sound).prefix { $0 == $1 }.count
    report(.notUTF8, at: start..<min(start + 1, bytes.count))
  }

  /// The first tag from there on, or nil; a tag without an end, or that runs into the next one,
  /// is reported and writes nothing.
  private mutating func tag(from position: Int) -> MustacheTag? {
    guard let start = bytes.range(of: opener, from: position) else { return nil }
    let inside = bytes[start.upperBound...].drop(while: \.isSpace)
    let sigil = inside.first.map(MustacheTag.sigil) ?? 0
    let name = sigil == 0 ? inside.startIndex : inside.startIndex + 1
    guard let end = bytes.range(of: ending(of: sigil), from: name) else {
      report(.tagWithoutEnd, at: start)
      return nil
    }
    if let next = bytes.range(of: opener, from: name), next.lowerBound < end.lowerBound,
      sigil != MustacheTag.comment, sigil != UInt8(ascii: "=")
    {
      report(.tagWithoutEnd, at: start)
      let unread = start.lowerBound..<next.lowerBound
      return MustacheTag(
        sigil: MustacheTag.comment, name: unread, span: unread, line: unread)
    }
    let span = start.lowerBound..<end.upperBound
    var line = MustacheTag.canStandAlone(sigil: sigil) ? bytes.line(around: span) : nil
    // What runs into this tag may have taken the blanks before it.
    if let begin = line?.lowerBound, begin < position { line = nil }
    return MustacheTag(
      sigil: sigil, name: bytes.trimmed(name..<end.lowerBound), span: span, line: line ?? span)
  }

  private func ending(of sigil: UInt8) -> [UInt8] {
    switch sigil {
    case UInt8(ascii: "{"): Array("}".utf8) + closer
    case UInt8(ascii: "="): Array("=".utf8) + closer
    default: closer
    }
  }

  private mutating func addText(_ span: Range<Int>) {
    if !span.isEmpty { tokens.append(MustacheToken(kind: .text, path: [], span: span)) }
  }

  private mutating func report(_ fault: TemplateFault, at span: Range<Int>) {
    faults.append((fault, span))
  }

  private mutating func add(_ tag: MustacheTag) {
    if tag.sigil == MustacheTag.comment { return }
    if tag.name.isEmpty { return report(.tagWithoutName, at: tag.span) }
    switch tag.sigil {
    case UInt8(ascii: "#"): begin(.section(end: 0), tag)
    case UInt8(ascii: "^"): begin(.inverted(end: 0), tag)
    case UInt8(ascii: "/"): end(tag)
    case UInt8(ascii: ">"):
      add(.partial(indent: tag.line.lowerBound..<tag.span.lowerBound), tag)
    case 0: add(.value(isHTML: false), tag)
    case UInt8(ascii: "&"), UInt8(ascii: "{"): add(.value(isHTML: true), tag)
    case UInt8(ascii: "=") where isLenient: changeDelimiters(tag)
    default: report(.tagUnknown(text(tag.span.lowerBound..<tag.name.lowerBound)), at: tag.span)
    }
  }

  private mutating func add(_ kind: MustacheToken.Kind, _ tag: MustacheTag) {
    tokens.append(MustacheToken(kind: kind, path: path(tag.name), span: tag.span))
  }

  private mutating func begin(_ kind: MustacheToken.Kind, _ tag: MustacheTag) {
    if open.count == Template.Limit.sections { report(.sectionsTooDeep, at: tag.span) }
    open.append(tokens.count)
    add(kind, tag)
  }

  private mutating func end(_ tag: MustacheTag) {
    let path = path(tag.name)
    guard let start = open.last else {
      return report(.endWithoutSection(text(tag.name)), at: tag.span)
    }
    guard tokens[start].path == path else {
      return report(.endOfAnother(text(tag.name), open: tokens[start].name), at: tag.span)
    }
    open.removeLast()
    guard case .section = tokens[start].kind else {
      return tokens[start].kind = .inverted(end: tokens.count)
    }
    tokens[start].kind = .section(end: tokens.count)
    add(.end(start: start), tag)
  }

  private mutating func changeDelimiters(_ tag: MustacheTag) {
    let parts = bytes[tag.name].split(whereSeparator: \.isSpace)
    guard parts.count == 2 else { return report(.tagUnknown(text(tag.span)), at: tag.span) }
    opener = Array(parts[0])
    closer = Array(parts[1])
  }

  private func path(_ name: Range<Int>) -> [String] {
    let dot = UInt8(ascii: ".")
    guard bytes[name].contains(dot) else { return [text(name)] }
    if name.count == 1 { return [] }
    return bytes[name].split(separator: dot, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private func text(_ span: Range<Int>) -> String {
    String(decoding: bytes[span], as: UTF8.self)
  }
}
