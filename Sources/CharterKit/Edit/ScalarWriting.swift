/// Writes a text as a scalar of YAML.
struct ScalarWriting {
  /// Where the scalar stands.
  struct Place {
    /// The column of the mapping or list that it is a value of.
    var parent: Int
    /// The column of the lines of a block.
    var column: Int
    /// Whether it stands in brackets, or is a key: on one line.
    var isFlow: Bool
  }

  /// How a scalar is written.
  enum Style { case plain, single, double, literal, folded }

  /// The text.
  let text: [UInt8]
  /// The former value as it is written; empty: there is none.
  var former: ArraySlice<UInt8> = []
  /// The format's shape there.
  var shape: Shape?
  /// Where it stands.
  let place: Place
  /// Whether quotes are wanted in any case.
  var isCautious = false

  /// The scalar as lines.
  var lines: WrittenLines {
    switch style {
    case .plain: WrittenLines(text)
    case .single: WrittenLines(text.inSingleQuotes)
    case .double: WrittenLines(text.inDoubleQuotes)
    case .literal: block(UInt8(ascii: "|"), text.literalLines)
    case .folded: block(UInt8(ascii: ">"), text.foldedLines(as: former))
    }
  }

  /// The style of the former value; nil: there is none.
  private var formerStyle: Style? {
    switch former.first {
    case nil, Byte.openBracket, Byte.openBrace: nil
    case Byte.quote: .double
    case Byte.apostrophe: .single
    case UInt8(ascii: "|"): .literal
    case UInt8(ascii: ">"): .folded
    default: .plain
    }
  }

  private var style: Style {
    let hasLines = text.contains(Byte.lineFeed)
    let isBlock = !place.isFlow && !isCautious && text.canBeBlock
    switch formerStyle {
    case .double: return .double
    case .single where !text.contains { $0 < Byte.space }: return .single
    case .folded where isBlock: return text.canBeFolded ? .folded : .literal
    case .literal where isBlock: return .literal
    default: break
    }
    if hasLines { return isBlock ? .literal : .double }
    let isPlain = !isCautious && PlainText.isSafe(text, isFlow: place.isFlow) && !misleads
    return isPlain ? .plain : .double
  }

  /// Whether other readers would take the text for something else, where the author does not.
  private var misleads: Bool {
    let likeness = PlainText.likeness(of: text)
    if likeness == .nothing { return false }
    switch (likeness, shape) {
    case (.date, .scalar(.date)?), (.truth, .scalar(.yesNo)?), (.number, .scalar(.formatVersion)?):
      return false
    default:
      guard formerStyle == .plain, PlainText.likeness(of: Array(former)) == likeness else {
        return true
      }
      return likeness == .number && !PlainText.isCanonicalNumber(text)
    }
  }

  /// A block of text with its header.
  private func block(_ mark: UInt8, _ lines: [ArraySlice<UInt8>]) -> WrittenLines {
    let increment = place.column - place.parent
    var header = [mark]
    if text.needsIndentationIndicator { header += String(increment).utf8 }
    if text.last != Byte.lineFeed { header.append(Byte.dash) }
    let indentation = [UInt8].spaces(place.column)
    return WrittenLines(header, rest: lines.map { $0.isEmpty ? [] : indentation + $0 })
  }
}

extension [UInt8] {
  /// The text in single quotes, where an apostrophe stands twice.
  var inSingleQuotes: [UInt8] {
    reduce(into: [Byte.apostrophe]) { quoted, byte in
      if byte == Byte.apostrophe { quoted.append(byte) }
      quoted.append(byte)
    } + [Byte.apostrophe]
  }

  /// The text in double quotes, on one line, in YAML and in JSON. Source: RFC 8259, 7.
  var inDoubleQuotes: [UInt8] {
    reduce(into: [Byte.quote]) { quoted, byte in
      switch byte {
      case Byte.quote, Byte.backslash: quoted += [Byte.backslash, byte]
      case Byte.tab: quoted += "\\t".utf8
      case Byte.lineFeed: quoted += "\\n".utf8
      case Byte.carriageReturn: quoted += "\\r".utf8
      default: quoted.append(byte)
      }
    } + [Byte.quote]
  }

  /// Whether a block can hold the text: it ends with at most one line feed, and ends lines in no
  /// other way.
  fileprivate var canBeBlock: Bool {
    guard let first = first(where: { $0 != Byte.lineFeed }) else { return false }
    return first != Byte.carriageReturn && !contains(Byte.carriageReturn)
      && !(last == Byte.lineFeed && at(count - 2) == Byte.lineFeed)
  }

  /// Whether the first line that is not empty begins with a blank: then the header says how far
  /// the block is indented.
  fileprivate var needsIndentationIndicator: Bool {
    first { $0 != Byte.lineFeed }.map(Byte.isBlank) ?? false
  }

  /// The lines of a literal block.
  fileprivate var literalLines: [ArraySlice<UInt8>] {
    let body = last == Byte.lineFeed ? dropLast() : self[...]
    return body.split(separator: Byte.lineFeed, omittingEmptySubsequences: false)
  }
}
