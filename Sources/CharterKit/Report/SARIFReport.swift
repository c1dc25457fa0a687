extension CheckReport {
  /// The report as a SARIF log with one run.
  ///
  /// Source: SARIF 2.1.0, 3.13 and 3.14.
  var sarif: [UInt8] {
    var json = JSONText()
    json.object { json in
      json.member("$schema") { $0.string("https://json.schemastore.org/sarif-2.1.0.json") }
      json.member("version") { $0.string("2.1.0") }
      json.member("runs") { $0.array([self]) { $0.writeRun(&$1) } }
    }
    json.end()
    return json.bytes
  }

  private func writeRun(_ json: inout JSONText) {
    let diagnostics = diagnostics
    var positions: [String: Int] = [:]
    var rules: [Rule] = []
    for diagnostic in diagnostics where positions[diagnostic.rule] == nil {
      guard let rule = Rule.named(diagnostic.rule) else { continue }
      positions[rule.name] = rules.count
      rules.append(rule)
    }
    json.object { json in
      json.member("tool") { $0.object { $0.member("driver") { writeDriver(rules, &$0) } } }
      json.member("language") { $0.string(language.rawValue) }
      json.member("columnKind") { $0.string("unicodeCodePoints") }
      json.member("invocations") { $0.array([self]) { $0.writeInvocation(&$1) } }
      json.member("results") { json in
        let results = Array(zip(diagnostics, Fingerprint.all(of: diagnostics)))
        json.array(results) { result, json in
          write(result.0, positions[result.0.rule], result.1, &json)
        }
      }
    }
  }

  private func writeDriver(_ rules: [Rule], _ json: inout JSONText) {
    json.object { json in
      json.member("name") { $0.string("charter") }
      json.member("version") { $0.string(version) }
      json.member("rules") { $0.array(rules) { write($0, &$1) } }
    }
  }

  private func write(_ rule: Rule, _ json: inout JSONText) {
    json.object { json in
      json.member("id") { $0.string(rule.name) }
      json.member("shortDescription") { $0.text(said(rule.page.finds)) }
      json.member("fullDescription") { $0.text(said(rule.page.why)) }
      json.member("help") { $0.text(RulePage(rule, in: language).text) }
      if let address = rule.page.sources.compactMap(\.url).first {
        json.member("helpUri") { $0.string(address) }
      }
      json.member("defaultConfiguration") { json in
        json.object { $0.member("level") { $0.string(rule.severity.sarifLevel) } }
      }
    }
  }

  /// Whether all charters could be read, and which could not.
  private func writeInvocation(_ json: inout JSONText) {
    json.object { json in
      json.member("executionSuccessful") { $0.flag(!isIncomplete) }
      json.member("toolExecutionNotifications") { json in
        json.array(charters.compactMap(\.failure)) { failure, json in
          json.object { json in
            json.member("level") { $0.string("error") }
            json.member("message") { $0.text(said(failure)) }
          }
        }
      }
    }
  }

  private func write(
    _ diagnostic: Diagnostic, _ position: Int?, _ fingerprint: Fingerprint, _ json: inout JSONText
  ) {
    json.object { json in
      json.member("ruleId") { $0.string(diagnostic.rule) }
      if let position { json.member("ruleIndex") { $0.number(position) } }
      json.member("level") { $0.string(diagnostic.severity.sarifLevel) }
      json.member("message") { $0.text(sentence(diagnostic)) }
      json.member("locations") { $0.array([diagnostic]) { writeLocation($0, &$1) } }
      json.member("partialFingerprints") { json in
        json.object { $0.member("charter/v1") { $0.string(fingerprint.text) } }
      }
    }
  }

  private func writeLocation(_ diagnostic: Diagnostic, _ json: inout JSONText) {
    let place = diagnostic.place
    json.object { json in
      json.member("physicalLocation") { json in
        json.object { json in
          json.member("artifactLocation") { json in
            json.object { $0.member("uri") { $0.string(FileReference.uri(of: place.file)) } }
          }
          json.member("region") { json in
            json.object { json in
              json.member("startLine") { $0.number(place.line) }
              json.member("startColumn") { $0.number(place.column) }
              json.member("endColumn") { $0.number(place.column + place.length) }
              if !place.excerpt.isEmpty {
                json.member("snippet") { $0.text(safe(place.excerpt)) }
              }
            }
          }
        }
      }
      guard let subject = diagnostic.subject else { return }
      json.member("logicalLocations") { json in
        json.array([subject]) { subject, json in
          json.object { $0.member("fullyQualifiedName") { $0.string(said(subject)) } }
        }
      }
    }
  }
}

extension Diagnostic.Severity {
  /// Source: SARIF 2.1.0, 3.27.10.
  fileprivate var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .advice: "note"
    }
  }
}

extension JSONText {
  /// Writes a text as SARIF has it: `{"text": …}`.
  fileprivate mutating func text(_ text: String) {
    object { $0.member("text") { $0.string(text) } }
  }
}
