extension CheckReport {
  /// The report as GitLab's merge requests show it.
  ///
  /// Source: GitLab, "Code Quality report format".
  var gitLab: [UInt8] {
    let diagnostics = diagnostics
    var json = JSONText()
    json.array(Array(zip(diagnostics, Fingerprint.all(of: diagnostics)))) { found, json in
      let (diagnostic, fingerprint) = found
      json.object { json in
        json.member("description") { $0.string(description(diagnostic)) }
        json.member("check_name") { $0.string(diagnostic.rule) }
        json.member("fingerprint") { $0.string(fingerprint.text) }
        json.member("severity") { $0.string(diagnostic.gitLabSeverity) }
        json.member("location") { json in
          json.object { json in
            json.member("path") { $0.string(FileReference.relative(diagnostic.place.file)) }
            json.member("lines") { json in
              json.object { $0.member("begin") { $0.number(diagnostic.place.line) } }
            }
          }
        }
      }
    }
    json.end()
    return json.bytes
  }

  private func description(_ diagnostic: Diagnostic) -> String {
    guard let subject = diagnostic.subject else { return sentence(diagnostic) }
    return "\(sentence(diagnostic)) (\(said(subject)))"
  }
}

extension Diagnostic {
  /// A fault is worse than an error of law: nothing is published.
  fileprivate var gitLabSeverity: String {
    switch severity {
    case .error: isFault ? "critical" : "major"
    case .warning: "minor"
    case .advice: "info"
    }
  }
}
