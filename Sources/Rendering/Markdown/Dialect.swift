/// Where a generator's Markdown is not GitHub's.
struct Dialect: Sendable {
  /// Whether the title stands in the text; elsewhere the generator shows that of the front matter.
  var showsTitle = false
  /// The line of front matter that says when the page was changed last.
  var date: @Sendable (_ day: String) -> String
  /// Lines of front matter that are the same for every page.
  var settings: [String] = []
  /// What follows a heading's words to give it an anchor; nil where nothing can.
  var anchor: (@Sendable (_ id: String) -> String)?
  /// The columns from an item's marker to what stands in the item; nil: as wide as the marker.
  var itemIndent: Int?
  /// What stands before the end of a line that is broken there.
  var lineBreak = "\\"
  /// A paragraph that keeps two lists apart; nil where another marker does.
  var listSeparator: String?
  /// The signs that a backslash lets stand for themselves; others are written as entities.
  var escapable = ##"!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"##
  /// Whether a sign that GitHub leaves alone has a meaning between these two, such as `--`.
  var isMark: @Sendable (_ before: UInt8, _ sign: UInt8, _ after: UInt8) -> Bool
  /// Whether these two bytes have a meaning even in code, which is written as text then.
  var breaksCode: @Sendable (_ first: UInt8, _ second: UInt8) -> Bool = { _, _ in false }
  /// Whether a code span in a cell may hold a bar, after a backslash, or a backtick.
  var hasFreeCodeInCells = true
  /// Whether a backslash is no escape in the target of a link: signs are percent-encoded.
  var encodesTargets = false
}

extension Dialect {
  /// Goldmark with its typographer; `{{<` and `{{%` begin a shortcode, in code too.
  ///
  /// Source: Hugo documentation, “Configure markup” and “Shortcodes”.
  static let hugo = Dialect(
    date: { "lastmod: \($0)" }, anchor: { " {#\($0)}" }, lineBreak: "  ", isMark: isTypographic,
    breaksCode: { $0 == UInt8(ascii: "{") && $1 == UInt8(ascii: "{") })

  /// Python-Markdown with `tables`; items are indented by four columns whatever their marker.
  ///
  /// Source: Python-Markdown documentation, “Syntax” and “Tables”.
  static let mkdocs = Dialect(
    showsTitle: true, date: { "date: \($0)" }, itemIndent: 4, lineBreak: "  ",
    listSeparator: "&#8203;", escapable: "\\`*_{}[]()>#+-.!|",
    isMark: { _, sign, _ in sign == UInt8(ascii: "&") }, hasFreeCodeInCells: false,
    encodesTargets: true)

  /// GitHub's Markdown with directives (`:name`) and emoji; not MDX, in which braces are code.
  ///
  /// Source: Docusaurus documentation, “Markdown features” and “MDX and React”.
  static let docusaurus = Dialect(
    date: { "last_update:\n  date: \($0)" }, settings: ["format: md"], anchor: { " {#\($0)}" },
    isMark: { _, sign, after in sign == UInt8(ascii: ":") && after.isASCIIAlphanumeric })

  /// kramdown with its typographic signs, after Liquid, for which `{{` and `{%` are code anywhere.
  ///
  /// Source: kramdown documentation, “Syntax” and “GFM Parser”; Liquid documentation, “Basics”.
  static let jekyll = Dialect(
    date: { "last_modified_at: \($0)" }, settings: ["layout: page"],
    anchor: { "\n{: id=\"\($0)\"}" }, lineBreak: "  ", listSeparator: "^",
    escapable: "\\.*_+-()[]#!:|\"'$<>=~",
    isMark: { isTypographic($0, $1, $2) || $1 == UInt8(ascii: "&") || $1 == UInt8(ascii: "^") },
    breaksCode: {
      $0 == UInt8(ascii: "{") && ($1 == UInt8(ascii: "{") || $1 == UInt8(ascii: "%"))
    },
    hasFreeCodeInCells: false, encodesTargets: true)

  /// Whether a typographer would make a curly quote, a dash or an ellipsis of the sign.
  @Sendable private static func isTypographic(
    _ before: UInt8, _ sign: UInt8, _ after: UInt8
  ) -> Bool {
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ">"): true
    case UInt8(ascii: "-"), UInt8(ascii: "."): before == sign || after == sign
    default: false
    }
  }
}

extension Dialect {
  /// Whether the sign at that place has a meaning that it has not for GitHub.
  ///
  /// `previous`: what stands before the text. What follows it is looked at when it is written.
  func isMark(
    at index: Int, of text: UnsafeBufferPointer<UInt8>, after previous: UInt8
  ) -> Bool {
    let sign = text[index]
    return isMark(
      index > 0 ? text[index - 1] : previous, sign,
      index + 1 < text.count ? text[index + 1] : UInt8(ascii: " "))
  }
}

/// Text in a generator's Markdown.
extension MarkdownLines {
  /// Writes a sign so that it stands for itself.
  mutating func write(escaped sign: UInt8, in dialect: Dialect) {
    switch sign {
    case _ where dialect.escapable.utf8.contains(sign):
      out.put(UInt8(ascii: "\\"))
      out.put(sign)
    case UInt8(ascii: "&"): out.put("&amp;")
    case UInt8(ascii: "<"): out.put("&lt;")
    case UInt8(ascii: ">"): out.put("&gt;")
    default: out.put(string: "&#\(sign);")
    }
  }

  /// Writes the target of a link with the signs that would end it percent-encoded.
  mutating func write(encodedTarget target: UnsafeBufferPointer<UInt8>) {
    for byte in target {
      switch byte {
      case UInt8(ascii: "("): out.put("%28")
      case UInt8(ascii: ")"): out.put("%29")
      case UInt8(ascii: "<"): out.put("%3C")
      case UInt8(ascii: ">"): out.put("%3E")
      case UInt8(ascii: "\\"): out.put("%5C")
      case UInt8(ascii: "`"): out.put("%60")
      case UInt8(ascii: "{"): out.put("%7B")
      case UInt8(ascii: "|"): out.put("%7C")
      case UInt8(ascii: "\""): out.put("%22")
      case UInt8(ascii: "'"): out.put("%27")
      case UInt8(ascii: "["): out.put("%5B")
      case UInt8(ascii: "]"): out.put("%5D")
      case UInt8(ascii: "*"): out.put("%2A")
      case UInt8(ascii: "&"): out.put("&amp;")
      default: out.put(byte)
      }
    }
  }

  /// Whether a piece of code means something else to the generator where it stands.
  func mustBeText(_ code: UnsafeBufferPointer<UInt8>, in dialect: Dialect) -> Bool {
    if zip(code, code.dropFirst()).contains(where: dialect.breaksCode) { return true }
    guard place == .cell, !dialect.hasFreeCodeInCells else { return false }
    return code.contains { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "`") }
  }

  /// Whether a link leads somewhere: not so to an anchor that no heading of the page has.
  mutating func reaches(_ target: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let anchors, target.first == UInt8(ascii: "#") else { return true }
    dependsOnPage = true
    return anchors.contains(String(decoding: target.dropFirst(), as: UTF8.self))
  }
}

extension String {
  /// Whether every generator takes it as an anchor: ASCII letters, digits, `-`, `_` and `.`.
  var isPlainAnchor: Bool {
    !utf8.isEmpty && utf8.allSatisfy { $0.isASCIIAlphanumeric || "-_.".utf8.contains($0) }
  }
}
