import Rendering

/// Where a text of a charter stands: an index for each list on the way.
enum TextPlace: Equatable, Sendable {
  case sectionTitle(Int)
  case sectionText(Int)
  case purposeDescription(Int)
  case cookieDescription(Int)
  case title
  case consentLabel
  case column(Int)
  case purposeTitle(Int)
  case transferNote(provider: Int, Int)
  case service(Int)
  case location(Int)
  case condition(Int)
  case lifetimeNote(Int)
  case data(cookie: Int, Int)
  case history(Int)

  /// Whether a text in Markdown stands there.
  var isProse: Bool {
    switch self {
    case .sectionTitle, .sectionText, .purposeDescription, .cookieDescription: true
    default: false
    }
  }

  /// The way to it.
  func path(in charter: Charter) -> FieldPath {
    switch self {
    case .sectionTitle(let index): ["sections", .index(index), "title"]
    case .sectionText(let index): ["sections", .index(index), "text"]
    case .purposeDescription(let index):
      ["purposes", .key(charter.purposes[index].key), "description"]
    case .cookieDescription(let index): ["cookies", .index(index), "description"]
    case .title: ["title"]
    case .consentLabel: ["consent", "label"]
    case .column(let index):
      ["columns", .index(index), .key(charter.columns?[index].key.rawValue ?? "")]
    case .purposeTitle(let index): ["purposes", .key(charter.purposes[index].key), "title"]
    case .transferNote(let provider, let index):
      ["providers", .key(charter.providers[provider].key), "transfers", .index(index), "note"]
    case .service(let index): ["cookies", .index(index), "service"]
    case .location(let index): ["cookies", .index(index), "location"]
    case .condition(let index): ["cookies", .index(index), "condition"]
    case .lifetimeNote(let index): ["cookies", .index(index), "lifetime", "note"]
    case .data(let cookie, let index): ["cookies", .index(cookie), "data", .index(index)]
    case .history(let index): ["history", .index(index), "note"]
    }
  }
}

/// All texts of a charter, each with its place: for rules that look at every one. Lists are walked
/// by their indices, so that no cookie is copied for its texts.
extension Charter {
  /// Shows the texts in Markdown, in the order of sections, purposes and cookies.
  func eachProse(_ visit: (Localized<Prose>, TextPlace) -> Void) {
    if let sections {
      for index in sections.indices {
        if let text = sections[index].title { visit(text, .sectionTitle(index)) }
        if let text = sections[index].text { visit(text, .sectionText(index)) }
      }
    }
    for index in purposes.indices {
      if let text = purposes[index].description { visit(text, .purposeDescription(index)) }
    }
    for index in cookies.indices { visit(cookies[index].description, .cookieDescription(index)) }
  }

  /// Shows the plain texts that are to be translated; those of the change log last.
  func eachPhrase(_ visit: (Localized<String>, TextPlace) -> Void) {
    if let title { visit(title, .title) }
    if let text = consent?.label { visit(text, .consentLabel) }
    if let columns {
      for index in columns.indices {
        if let text = columns[index].heading { visit(text, .column(index)) }
      }
    }
    for index in purposes.indices {
      if let text = purposes[index].title { visit(text, .purposeTitle(index)) }
    }
    for index in providers.indices {
      guard let transfers = providers[index].transfers else { continue }
      for position in transfers.indices {
        if let text = transfers[position].note {
          visit(text, .transferNote(provider: index, position))
        }
      }
    }
    for index in cookies.indices { eachPhrase(ofCookie: index, visit) }
    for index in history.indices {
      if let text = history[index].note { visit(text, .history(index)) }
    }
  }

  private func eachPhrase(
    ofCookie index: Int, _ visit: (Localized<String>, TextPlace) -> Void
  ) {
    if let text = cookies[index].service { visit(text, .service(index)) }
    if let text = cookies[index].location { visit(text, .location(index)) }
    if let text = cookies[index].condition { visit(text, .condition(index)) }
    if let text = cookies[index].lifetime?.note { visit(text, .lifetimeNote(index)) }
    guard let data = cookies[index].data else { return }
    for position in data.indices { visit(data[position], .data(cookie: index, position)) }
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

  /// The variable of that name; nil: there is none.
  ///
  /// In a fraction of the time of `init(rawValue:)`, which makes a list of all names each time.
  static func named(_ name: String) -> Variable? { all.first { $0.rawValue == name } }

  private static let all = Array(allCases)

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
