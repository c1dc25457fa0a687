import Foundation

@testable import CharterKit

/// A charter in which nothing is wrong but what a test adds; `rows` stand below `cookies:`.
func charterText(_ fields: String = "", rows: String? = nil) -> String {
  """
  charter: 1
  languages: [fr]
  site: {name: Essai, url: "https://essai.fr"}
  \(fields)
  providers: {mairie: {name: Mairie}}
  cookies:
  \(rows ?? cookieRow())
  """
}

/// A row of the cookie table in which nothing is wrong but what a test changes.
func cookieRow(name: String = "sessionid", purpose: String = "necessary", more: String = "")
  -> String
{
  """
    - name: \(name)
      provider: mairie
      purpose: \(purpose)
      description: Garder la session
      lifetime: session
      \(more)
  """
}

/// The charter of a text, as a file called `charters/essai.yaml`.
func charterFile(_ text: String, partials: [String: String] = [:]) -> CharterFile {
  CharterFile(reading: Array(text.utf8), named: "charters/essai.yaml") { path, _ in
    partials[path].map { .bytes(Array($0.utf8)) } ?? .missing
  }
}

/// The rules of the format alone, so that what a test expects does not depend on those of law.
let rulesOfTheFormat = Rule.charter

/// A report on charters, each checked by the rules of the format.
func checkReport(
  _ texts: String..., language: UserLanguage = .en, isStrict: Bool = false
) -> CheckReport {
  var report = CheckReport(language: language, version: "1.2.3", isStrict: isStrict)
  report.charters = texts.map {
    CheckReport.Part(
      path: "charters/essai.yaml", diagnostics: charterFile($0).diagnostics(by: rulesOfTheFormat))
  }
  return report
}

extension CheckReport {
  /// The report as text.
  func string(as format: ReportFormat) -> String {
    String(decoding: bytes(as: format), as: UTF8.self)
  }

  /// The report as a reader of JSON gets it.
  func object(as format: ReportFormat) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(bytes(as: format)))
  }
}
