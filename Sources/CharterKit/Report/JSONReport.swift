extension CheckReport {
  /// The version of the shape below; a change that a reader could notice makes another one.
  private static let jsonVersion = 1

  /// The report for programs: every message in both languages.
  var json: [UInt8] {
    let counts = counts
    var json = JSONText()
    json.object { json in
      json.member("version") { $0.number(Self.jsonVersion) }
      json.member("charters") { json in json.array(charters.map(\.path)) { $1.string($0) } }
      json.member("errors") { $0.number(counts.errors) }
      json.member("warnings") { $0.number(counts.warnings) }
      json.member("advices") { $0.number(counts.advices) }
      json.member("diagnostics") { $0.array(diagnostics, Self.write) }
      json.member("failures") { json in
        json.array(charters.filter { $0.failure != nil }) { part, json in
          json.object { json in
            json.member("file") { $0.string(part.path) }
            if let failure = part.failure { json.member("message") { $0.message(failure) } }
          }
        }
      }
    }
    json.end()
    return json.bytes
  }

  private static func write(_ diagnostic: Diagnostic, _ json: inout JSONText) {
    let place = diagnostic.place
    json.object { json in
      json.member("file") { $0.string(place.file) }
      json.member("line") { $0.number(place.line) }
      json.member("column") { $0.number(place.column) }
      json.member("length") { $0.number(place.length) }
      json.member("rule") { $0.string(diagnostic.rule) }
      json.member("severity") { $0.string(diagnostic.severity.rawValue) }
      json.member("fault") { $0.flag(diagnostic.isFault) }
      if let subject = diagnostic.subject { json.member("subject") { $0.message(subject) } }
      json.member("message") { $0.message(diagnostic.message) }
      if let help = diagnostic.help { json.member("help") { $0.message(help) } }
    }
  }
}

extension JSONText {
  /// Writes a message in both languages.
  fileprivate mutating func message(_ message: Message) {
    object { json in
      json.member("en") { $0.string(safe(message.en)) }
      json.member("fr") { $0.string(safe(message.fr)) }
    }
  }
}
