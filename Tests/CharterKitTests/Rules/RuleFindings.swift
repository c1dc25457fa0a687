@testable import CharterKit

extension Rule {
  /// What this rule finds in a charter of one language that has these lines: `4 warning`.
  func findings(in lines: String) -> [String] {
    let text = """
      charter: 1
      languages: [fr]
      site: {name: Saint-Modèle, url: "https://www.saint-modele.fr"}
      providers: {mairie: {name: Mairie}, stats: {name: Google Ireland}}
      \(lines)
      """
    let file = CharterFile(reading: Array(text.utf8), named: "charter.yaml") { _, _ in .missing }
    return file.diagnostics(by: [self]).map { diagnostic in
      diagnostic.rule == name
        ? "\(diagnostic.place.line) \(diagnostic.severity)"
        : "\(diagnostic.place.line) \(diagnostic.rule): \(diagnostic.message.en)"
    }
  }

  /// What it finds in a charter of one cookie whose row has these fields beside the required ones.
  func findings(inCookie fields: String) -> [String] {
    findings(in: "cookies: [{provider: mairie, purpose: necessary, description: Un, \(fields)}]")
  }
}
