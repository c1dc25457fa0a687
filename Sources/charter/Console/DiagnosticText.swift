import CharterKit
import Rendering

/// Diagnostics as people read them: the place, the author's own line with the place marked, and
/// what to write.
struct DiagnosticText {
  /// Whether the reader sees colours.
  var hasColours: Bool

  /// The text of one diagnostic, in the user's language, with a line feed at its end.
  func text(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.place
    var text = """
      \(safe(place.file)):\(place.line):\(place.column): \
      \(coloured(word(diagnostic.severity).text + colon, diagnostic.severity)) \
      \(safe(diagnostic.message.text)) [\(diagnostic.rule)]\n
      """
    if !place.excerpt.isEmpty { text += excerpt(place, diagnostic.severity) }
    if let help = diagnostic.help {
      text += "      = \(Message(en: "help:", fr: "aide\u{a0}:").text) \(safe(help.text))\n"
    }
    return text
  }

  private var colon: String { Message(en: ":", fr: "\u{a0}:").text }

  private func word(_ severity: Diagnostic.Severity) -> Message {
    switch severity {
    case .error: Message(en: "error", fr: "erreur")
    case .warning: Message(en: "warning", fr: "avertissement")
    case .advice: Message(en: "advice", fr: "conseil")
    }
  }

  private func excerpt(_ place: Place, _ severity: Diagnostic.Severity) -> String {
    let scalars = Array(place.excerpt.unicodeScalars)
    let first = min(max(place.column - 1, 0), scalars.count)
    let last = min(first + max(place.length, 1), scalars.count)
    // A long line is shown around the place that is meant.
    let begin = first > 100 ? first - 40 : 0
    let end = min(scalars.count, max(last, begin + 100), begin + 160)
    let margin = String(repeating: " ", count: max(0, 5 - String(place.line).utf8.count))
    var mark = ""
    for scalar in scalars[begin..<first] { mark += blank(scalar) }
    let width = scalars[first..<min(last, end)].reduce(0) { $0 + shown($1).utf8.displayWidth }
    mark += coloured(String(repeating: "^", count: max(width, 1)), severity)
    let line = scalars[begin..<end].map(shown).joined()
    return """
      \(margin)\(place.line) | \(begin > 0 ? "…" : "")\(line)\(end < scalars.count ? "…" : "")
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

/// A text without anything that could act on a terminal: control and bidirectional characters are
/// written as `\u{1b}`.
func safe(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: acts) else { return text }
  var safe = ""
  for scalar in text.unicodeScalars {
    if acts(scalar) {
      safe += "\\u{\(String(scalar.value, radix: 16))}"
    } else {
      safe.unicodeScalars.append(scalar)
    }
  }
  return safe
}

private func acts(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069,
    0xFEFF,
    0xFFF9...0xFFFB, 0xE0000...0xE007F:
    true
  default: false
  }
}
