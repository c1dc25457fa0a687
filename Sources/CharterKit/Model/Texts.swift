import Rendering

/// All texts of a charter, each with the way to it: for rules that look at every one. A way is
/// made only for those who ask for it.
extension Charter {
  /// Shows the texts in Markdown, in the order of sections, purposes and cookies.
  func eachProse(_ visit: (Localized<Prose>, () -> FieldPath) -> Void) {
    for (index, section) in (sections ?? []).enumerated() {
      if let title = section.title { visit(title) { ["sections", .index(index), "title"] } }
      if let text = section.text { visit(text) { ["sections", .index(index), "text"] } }
    }
    for purpose in purposes {
      if let text = purpose.description {
        visit(text) { ["purposes", .key(purpose.key), "description"] }
      }
    }
    for (index, cookie) in cookies.enumerated() {
      visit(cookie.description) { ["cookies", .index(index), "description"] }
    }
  }

  /// Shows the plain texts that are to be translated; without those of the change log if wanted.
  func eachPhrase(
    withHistory hasHistory: Bool = true, _ visit: (Localized<String>, () -> FieldPath) -> Void
  ) {
    if let text = title { visit(text) { ["title"] } }
    if let text = consent?.label { visit(text) { ["consent", "label"] } }
    for (index, column) in (columns ?? []).enumerated() {
      if let text = column.heading {
        visit(text) { ["columns", .index(index), .key(column.key.rawValue)] }
      }
    }
    for purpose in purposes {
      if let text = purpose.title { visit(text) { ["purposes", .key(purpose.key), "title"] } }
    }
    for provider in providers {
      for (index, transfer) in (provider.transfers ?? []).enumerated() {
        if let text = transfer.note {
          visit(text) {
            ["providers", .key(provider.key), "transfers", .index(index), "note"]
          }
        }
      }
    }
    for (index, cookie) in cookies.enumerated() {
      if let text = cookie.service { visit(text) { ["cookies", .index(index), "service"] } }
      if let text = cookie.location { visit(text) { ["cookies", .index(index), "location"] } }
      if let text = cookie.condition { visit(text) { ["cookies", .index(index), "condition"] } }
      if let text = cookie.lifetime?.note {
        visit(text) { ["cookies", .index(index), "lifetime", "note"] }
      }
      for (position, data) in (cookie.data ?? []).enumerated() {
        visit(data) { ["cookies", .index(index), "data", .index(position)] }
      }
    }
    guard hasHistory else { return }
    for (index, entry) in history.enumerated() {
      if let text = entry.note { visit(text) { ["history", .index(index), "note"] } }
    }
  }
}

/// The values that `{{…}}` stands for in texts.
enum Variable: String, CaseIterable, Sendable {
  case siteName = "site.name"
  case siteURL = "site.url"
  case controllerName = "controller.name"
  case controllerEmail = "controller.email"
  case updated
  case consentRetention = "consent.retention"

  /// Whether a charter gives it a value in that language.
  func isGiven(in charter: Charter, _ language: String) -> Bool {
    switch self {
    case .siteName: charter.site.name[language] != nil
    case .siteURL: !charter.site.url.isEmpty
    case .controllerName: charter.controller?.name?[language] != nil
    case .controllerEmail: charter.controller?.email != nil
    case .updated: charter.updated != nil
    case .consentRetention: charter.consent?.retention != nil
    }
  }

  /// The field that gives it its value.
  var field: Spelling {
    switch self {
    case .siteName: Spelling(en: "site: name", fr: "site: nom")
    case .siteURL: Spelling(en: "site: url", fr: "site: url")
    case .controllerName: Spelling(en: "controller: name", fr: "responsable: nom")
    case .controllerEmail: Spelling(en: "controller: email", fr: "responsable: courriel")
    case .updated: Spelling(en: "updated", fr: "mise-à-jour")
    case .consentRetention:
      Spelling(en: "consent: retention", fr: "consentement: conservation")
    }
  }
}
