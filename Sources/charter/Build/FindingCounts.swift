import CharterKit

/// How many diagnostics of each severity a charter has.
struct FindingCounts: Equatable, Sendable {
  var errors = 0
  var warnings = 0
  var advices = 0

  /// The counts of these diagnostics.
  init(_ diagnostics: [Diagnostic] = []) {
    for diagnostic in diagnostics {
      switch diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .advice: advices += 1
      }
    }
  }

  /// The counts that `bytes` gave; none where they are damaged.
  init(bytes: [UInt8]) {
    let numbers = bytes.split(separator: 0x20).compactMap {
      Int(String(decoding: $0, as: UTF8.self))
    }
    guard numbers.count == 3 else { return }
    (errors, warnings, advices) = (numbers[0], numbers[1], numbers[2])
  }

  /// The counts as a record keeps them.
  var bytes: [UInt8] { Array("\(errors) \(warnings) \(advices)".utf8) }

  /// Whether there is an error or a warning.
  var areSerious: Bool { errors + warnings > 0 }

  /// The counts in words: « 2 erreurs, 1 avertissement »; empty without any.
  var words: Message {
    let kinds: [(Int, Message, Message)] = [
      (errors, Message(en: "error", fr: "erreur"), Message(en: "errors", fr: "erreurs")),
      (
        warnings, Message(en: "warning", fr: "avertissement"),
        Message(en: "warnings", fr: "avertissements")
      ),
      (advices, Message(en: "advice", fr: "conseil"), Message(en: "advices", fr: "conseils")),
    ]
    let said = kinds.filter { $0.0 > 0 }.map { count, one, many in
      Message(
        en: "\(count) \((count == 1 ? one : many).en)",
        fr: "\(count)\u{a0}\((count == 1 ? one : many).fr)")
    }
    return Message(
      en: said.map(\.en).joined(separator: ", "), fr: said.map(\.fr).joined(separator: ", "))
  }

  static func += (one: inout FindingCounts, other: FindingCounts) {
    one.errors += other.errors
    one.warnings += other.warnings
    one.advices += other.advices
  }
}
