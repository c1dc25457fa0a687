import Rendering

/// A part of the page.
struct Section: Equatable, Sendable {
  /// A block that the program makes from the charter.
  enum Contents: String, Choice {
    case cookies
    case providers
    case transfers
    case consent
    case browsers
    case rights
    case contact
    case history

    var french: String {
      switch self {
      case .cookies: "cookies"
      case .providers: "prestataires"
      case .transfers: "transferts"
      case .consent: "consentement"
      case .browsers: "navigateurs"
      case .rights: "droits"
      case .contact: "contact"
      case .history: "historique"
      }
    }
  }

  /// Its anchor; empty: none was given and there is no title to make one of.
  var id = ""
  /// Its heading; nil: it continues the section before.
  var title: Localized<Prose>?
  /// What it says.
  var text: Localized<Prose>?
  /// The generated block after its text.
  var contents: Contents?
}

/// A column of the cookie table.
struct Column: Equatable, Sendable {
  /// What a column shows.
  enum Key: String, Choice {
    case provider
    case service
    case name
    case description
    case lifetime
    case party
    case consent
    case kind
    case domain
    case access
    case data

    var french: String {
      switch self {
      case .provider: "prestataire"
      case .service: "service"
      case .name: "nom"
      case .description: "description"
      case .lifetime: "durée"
      case .party: "partie"
      case .consent: "consentement"
      case .kind: "nature"
      case .domain: "domaine"
      case .access: "accès"
      case .data: "données"
      }
    }
  }

  /// What it shows.
  var key: Key
  /// Its own heading; nil: the words' one.
  var heading: Localized<String>?
}
