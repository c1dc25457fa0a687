/// What a page that shows a charter live is told about it, in the author's language.
public struct LiveReport: Sendable {
  /// A number that is another one whenever the pages or what is wrong may differ.
  public var revision: Int
  /// The charter's path, as messages show it.
  public var path: String
  /// All that is wrong with it.
  public var diagnostics: [Diagnostic]
  /// Why it could not be read; nil: it could.
  public var failure: Message?
  /// The paths of the pages that can be seen.
  public var pages: [String]
  /// Whether those pages are of the charter as it is; else they are of the last one without faults.
  public var isCurrent: Bool

  /// A report on a charter of which nothing is known yet.
  public init(path: String) {
    self.path = path
    revision = 0
    diagnostics = []
    pages = []
    isCurrent = false
  }

  /// The report as JSON.
  public func json(in language: UserLanguage) -> [UInt8] {
    var json = JSONText()
    write(to: &json, language)
    json.end()
    return json.bytes
  }

  /// Several reports by the names of their sites, in that order, as JSON.
  public static func json(
    of reports: [(String, LiveReport)], in language: UserLanguage
  ) -> [UInt8] {
    var json = JSONText()
    json.array(reports) { named, json in
      json.object { json in
        json.member("name") { $0.string(named.0) }
        json.member("state") { named.1.write(to: &$0, language) }
      }
    }
    json.end()
    return json.bytes
  }

  private func write(to json: inout JSONText, _ language: UserLanguage) {
    json.object { json in
      json.member("revision") { $0.number(revision) }
      json.member("path") { $0.string(safe(path)) }
      json.member("isCurrent") { $0.flag(isCurrent) }
      json.member("pages") { $0.array(pages) { $1.string($0) } }
      if let failure { json.member("failure") { $0.string(safe(failure.text(in: language))) } }
      json.member("diagnostics") { json in
        json.array(diagnostics) { $0.write(to: &$1, in: language) }
      }
    }
  }
}

extension Diagnostic {
  /// Writes what a live page is told of it, in the author's language.
  func write(to json: inout JSONText, in language: UserLanguage) {
    func said(_ message: Message) -> String { safe(message.text(in: language)) }
    json.object { json in
      json.member("severity") { $0.string(severity.rawValue) }
      json.member("fault") { $0.flag(isFault) }
      json.member("rule") { $0.string(rule) }
      json.member("file") { $0.string(safe(place.file)) }
      json.member("line") { $0.number(place.line) }
      json.member("column") { $0.number(place.column) }
      json.member("length") { $0.number(place.length) }
      json.member("excerpt") { $0.string(safe(place.excerpt)) }
      if let path { json.member("path") { path.write(to: &$0) } }
      if !missing.isEmpty { json.member("missing") { $0.array(missing) { $0.write(to: &$1) } } }
      if let subject { json.member("subject") { $0.string(said(subject)) } }
      json.member("message") { $0.string(said(message)) }
      if let help { json.member("help") { $0.string(said(help)) } }
    }
  }
}
