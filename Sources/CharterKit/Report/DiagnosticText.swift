import Rendering

/// Diagnostics as people read them: the place, the author's own line with the place marked, and
/// what to write.
public struct DiagnosticText: Sendable {
  /// The language of the messages.
  public var language: UserLanguage
  /// Whether the reader sees colours.
  public var hasColours: Bool

  /// Texts in that language.
  public init(language: UserLanguage, hasColours: Bool) {
    self.language = language
    self.hasColours = hasColours
  }

  /// The text of one diagnostic, with a line feed at its end.
  public func text(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.place
    var text = """
      \(safe(place.file)):\(place.line):\(place.column): \
      \(coloured(said(diagnostic.severity.word) + colon, diagnostic.severity)) \
      \(safe(said(diagnostic.message))) [\(diagnostic.rule)]\n
      """
    if !place.excerpt.isEmpty { text += excerpt(place, diagnostic.severity) }
    if let subject = diagnostic.subject {
      text += "      = \(said(Message(en: "in", fr: "où")))\(colon) \(safe(said(subject)))\n"
    }
    if let help = diagnostic.help {
      text += "      = \(said(Message(en: "help", fr: "aide")))\(colon) \(safe(said(help)))\n"
    }
    return text
  }

  private var colon: String { said(Message(en: ":", fr: "\u{a0}:")) }

  private func said(_ message: Message) -> String { message.text(in: language) }

  private func excerpt(_ place: Place, _ severity: Diagnostic.Severity) -> String {
    // A long line is shown around the place that is meant.
    let start = place.column > 101 ? place.column - 41 : 0
    let (scalars, begin, isCut) = place.excerpt.scalars(from: start, atMost: 160)
    let first = min(max(place.column - 1 - begin, 0), scalars.count)
    let last = min(first + max(place.length, 1), scalars.count)
    let end = min(scalars.count, max(last, 100))
    let margin = String(repeating: " ", count: max(0, 5 - String(place.line).utf8.count))
    var mark = ""
    for scalar in scalars[..<first] { mark += blank(scalar) }
    let width = scalars[first..<last].reduce(0) { $0 + shown($1).utf8.displayWidth }
    mark += coloured(String(repeating: "^", count: max(width, 1)), severity)
    let line = scalars[..<end].map(shown).joined()
    return """
      \(margin)\(place.line) | \(begin > 0 ? "…" : "")\(line)\(isCut || end < scalars.count ? "…" : "")
            | \(begin > 0 ? " " : "")\(mark)\n
      """
  }

  /// As many blanks as a scalar is wide; a tab stays one, so that it is as wide as above.
  private func blank(_ scalar: Unicode.Scalar) -> String {
    scalar == "\t" ? "\t" : String(repeating: " ", count: shown(scalar).utf8.displayWidth)
  }

  /// A scalar of the author's line as a terminal may get it.
  private func shown(_ scalar: Unicode.Scalar) -> String {
    scalar == "\t" ? "\t" : safe(String(scalar))
  }

  private func coloured(_ text: String, _ severity: Diagnostic.Severity) -> String {
    guard hasColours else { return text }
    let colour = [.error: "31", .warning: "33"][severity] ?? "36"
    return "\u{1b}[1;\(colour)m\(text)\u{1b}[0m"
  }
}

extension String {
  /// The scalars from that one on, at most so many; where they begin, before the end of a text that
  /// is shorter; and whether others follow.
  ///
  /// A line may be a whole file, with a diagnostic every few bytes: what comes before is counted
  /// in great strides.
  fileprivate func scalars(
    from start: Int, atMost count: Int
  ) -> (scalars: [Unicode.Scalar], start: Int, isCut: Bool) {
    let (offset, begin) = withBytes { bytes in
      var (offset, passed) = (0, 0)
      while offset < bytes.count, passed < start {
        let stride = Swift.min(start - passed, bytes.count - offset)
        passed += bytes.scalarCount(in: offset..<(offset + stride))
        offset += stride
        while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      }
      return (offset, passed)
    }
    let rest = unicodeScalars[utf8.index(utf8.startIndex, offsetBy: offset)...]
    let scalars = Array(rest.prefix(count + 1))
    return (Array(scalars.prefix(count)), begin, scalars.count > count)
  }
}
