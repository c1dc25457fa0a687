extension CheckReport {
  /// How many annotations of a kind GitHub shows for one step; more are dropped in silence.
  private static let annotationLimit = 10

  /// The text for the log, then a workflow command for each line to be annotated.
  ///
  /// Source: GitHub Actions, "Workflow commands".
  var github: [UInt8] {
    var bytes = Self.withoutCommands(text())
    var annotated: [Diagnostic.Severity: Int] = [:]
    var omitted: [Diagnostic] = []
    let failures = charters.filter { $0.failure != nil }
    for failure in failures.prefix(Self.annotationLimit) {
      bytes += "::error file=\(Self.property(FileReference.relative(failure.path)))::".utf8
      bytes += Self.escaped(failure.failure.map(said) ?? "", alsoIn: []) + [0x0A]
    }
    annotated[.error] = min(failures.count, Self.annotationLimit)
    for diagnostic in diagnostics {
      let count = annotated[diagnostic.severity, default: 0]
      guard count < Self.annotationLimit else {
        omitted.append(diagnostic)
        continue
      }
      annotated[diagnostic.severity] = count + 1
      bytes += command(diagnostic)
    }
    var counts = FindingCounts(omitted)
    counts.errors += max(failures.count - Self.annotationLimit, 0)
    let rest = counts.words
    if counts != FindingCounts() {
      let message = Message(
        en: "Not annotated, but shown above: \(rest.en).",
        fr: "Sans annotation, mais montrés ci-dessus\u{a0}: \(rest.fr).")
      bytes += (said(message) + "\n").utf8
    }
    return bytes
  }

  private func command(_ diagnostic: Diagnostic) -> [UInt8] {
    let place = diagnostic.place
    let name: String
    switch diagnostic.severity {
    case .error: name = "error"
    case .warning: name = "warning"
    case .advice: name = "notice"
    }
    let end = place.length > 0 ? ",endColumn=\(place.column + place.length)" : ""
    var bytes = Array(
      """
      ::\(name) file=\(Self.property(FileReference.relative(place.file))),line=\(place.line),col=\(place.column)\(end),\
      title=\(Self.property(diagnostic.rule))::
      """.utf8)
    let subject = diagnostic.subject.map { said($0) + "\n" } ?? ""
    bytes += Self.escaped(subject + sentence(diagnostic), alsoIn: []) + [0x0A]
    return bytes
  }

  private static func property(_ text: String) -> String {
    String(decoding: escaped(text, alsoIn: [0x3A, 0x2C]), as: UTF8.self)
  }

  /// A text in which `%`, the ends of lines and those bytes are written as `%25`.
  private static func escaped(_ text: String, alsoIn more: [UInt8]) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    var escaped: [UInt8] = []
    for byte in text.utf8 {
      if byte == 0x25 || byte == 0x0A || byte == 0x0D || more.contains(byte) {
        escaped += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      } else {
        escaped.append(byte)
      }
    }
    return escaped
  }

  /// A text in which nothing is a command: `::` that begins a line and `##[` anywhere are ones.
  ///
  /// Source: actions/runner, ActionCommand: white space of any kind may stand before `::`.
  private static func withoutCommands(_ text: [UInt8]) -> [UInt8] {
    var safe = String.UnicodeScalarView()
    var isBeginning = true
    var signs = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      let isCommand = isBeginning && scalar == ":" || signs >= 2 && scalar == "["
      if isCommand {
        safe += "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars
      } else {
        safe.append(scalar)
      }
      signs = scalar == "#" ? signs + 1 : 0
      isBeginning = scalar == "\n" || isBeginning && scalar.properties.isWhitespace
    }
    return Array(String(safe).utf8)
  }
}
