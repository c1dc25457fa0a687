import Rendering

/// All texts of a charter, with the way to each: for rules that look at every one.
extension Charter {
  /// The texts in Markdown, in the order of the file's sections, purposes and cookies.
  var proses: [(path: FieldPath, text: Localized<Prose>)] {
    var all: [(path: FieldPath, text: Localized<Prose>)] = []
    for (index, section) in (sections ?? []).enumerated() {
      if let title = section.title { all.append((["sections", .index(index), "title"], title)) }
      if let text = section.text { all.append((["sections", .index(index), "text"], text)) }
    }
    for purpose in purposes {
      if let text = purpose.description {
        all.append((["purposes", .key(purpose.key), "description"], text))
      }
    }
    for (index, cookie) in cookies.enumerated() {
      all.append((["cookies", .index(index), "description"], cookie.description))
    }
    return all
  }

  /// The plain texts that are to be translated.
  var phrases: [(path: FieldPath, text: Localized<String>)] {
    var all: [(path: FieldPath, text: Localized<String>)] = []
    func add(_ path: FieldPath, _ text: Localized<String>?) {
      if let text { all.append((path, text)) }
    }
    add(["title"], title)
    add(["consent", "label"], consent?.label)
    for purpose in purposes { add(["purposes", .key(purpose.key), "title"], purpose.title) }
    for (index, cookie) in cookies.enumerated() {
      let path: FieldPath = ["cookies", .index(index)]
      add(path.appending("service"), cookie.service)
      add(path.appending("location"), cookie.location)
      add(path.appending("condition"), cookie.condition)
      add(path.appending("lifetime").appending("note"), cookie.lifetime?.note)
      for (position, data) in (cookie.data ?? []).enumerated() {
        add(path.appending("data").appending(.index(position)), data)
      }
    }
    for (index, entry) in history.enumerated() {
      add(["history", .index(index), "note"], entry.note)
    }
    return all
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
