/// How many diagnostics of each severity there are.
public struct FindingCounts: Equatable, Sendable {
  /// How many errors.
  public var errors: Int
  /// How many warnings.
  public var warnings: Int
  /// How many advices.
  public var advices: Int

  /// These counts.
  public init(errors: Int = 0, warnings: Int = 0, advices: Int = 0) {
    self.errors = errors
    self.warnings = warnings
    self.advices = advices
  }

  /// The counts of these diagnostics.
  public init(_ diagnostics: [Diagnostic]) { self.init(diagnostics.map(\.severity)) }

  /// The counts of what is wrong with a charter.
  public init(_ file: CheckedFile) { self.init(file.severities) }

  private init(_ severities: [Diagnostic.Severity]) {
    self.init()
    for severity in severities {
      switch severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .advice: advices += 1
      }
    }
  }

  /// Whether there is an error or a warning.
  public var areSerious: Bool { errors + warnings > 0 }

  /// The counts in words: « 2 erreurs, 1 avertissement »; empty without any.
  public var words: Message {
    let kinds: [(Int, Message, Message)] = [
      (errors, Message(en: "error", fr: "erreur"), Message(en: "errors", fr: "erreurs")),
      (
        warnings, Message(en: "warning", fr: "avertissement"),
        Message(en: "warnings", fr: "avertissements")
      ),
      (
        advices, Message(en: "piece of advice", fr: "conseil"),
        Message(en: "pieces of advice", fr: "conseils")
      ),
    ]
    let said = kinds.filter { $0.0 > 0 }.map { count, one, many in
      Message(
        en: "\(count) \((count == 1 ? one : many).en)",
        fr: "\(count)\u{a0}\((count == 1 ? one : many).fr)")
    }
    return Message(
      en: said.map(\.en).joined(separator: ", "), fr: said.map(\.fr).joined(separator: ", "))
  }
}
