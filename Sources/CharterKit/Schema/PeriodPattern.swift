/// Periods as a regular expression, made from the words that `PeriodText` knows.
///
/// It does not see that two quantities have the same unit.
enum PeriodPattern {
  /// All that may stand where one text says a period.
  static let text: String = {
    let names = anyCase(of: PeriodText.lengths.map { $0.0 })
    let leading = anyCase(of: PeriodText.leading.map { $0.0 })
    let trailing = anyCase(of: PeriodText.trailing.map { $0.0 })
    let units = anyCase(of: PeriodText.units.map { $0.0 })
    // A second quantity follows the first, after a blank or « et ».
    let and = #"(\s+"# + anyCase(of: ["et", "and"]) + #"(?=\s+[0-9]))?"#
    let quantities = #"([0-9]{1,6}\s*"# + units + and + #"(\s+|$)){1,2}"#
    let length = "(\(duration)(\\s+|$)|\(quantities))"
    // A qualifier stands before the length or after it, not twice.
    let once = "(?!\(leading)\\s.*\\s\(trailing)\\s*$)"
    // A period is more than zero.
    let some = "(?=[^1-9]*[1-9])"
    return "^\\s*(\(names)\\s*|\(once)\(some)(\(leading)\\s+)?\(length)\(trailing)?\\s*)$"
  }()

  /// One of these words in any case, with any blank in it and with or without accents.
  static func anyCase(of words: [String]) -> String {
    "(" + words.map(anyCase).joined(separator: "|") + ")"
  }

  /// Source: ISO 8601-1, 5.5.2.2.
  private static let duration: String = {
    let days = "[0-9]{1,6}[YyMmWwDd]"
    let time = "[0-9]{1,6}[HhMmSs]"
    return "[Pp]((\(days)){1,2}|(\(days))?[Tt]\(time)|[Tt](\(time)){2})"
  }()

  private static func anyCase(_ word: String) -> String {
    word.unicodeScalars.reduce(into: "") { pattern, scalar in
      switch scalar {
      case " ": pattern += #"\s+"#
      case "a": pattern += #"[AaÀà]\u0300?"#
      case "e": pattern += #"[EeÉé]\u0301?"#
      case "b"..."z": pattern += "[\(scalar.properties.uppercaseMapping)\(scalar)]"
      default: pattern.unicodeScalars.append(scalar)
      }
    }
  }
}
