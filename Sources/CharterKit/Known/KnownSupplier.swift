/// Who documents cookies.
enum KnownSupplier: CaseIterable, Sendable {
  case django, php, java, aspNet, laravel, symfony
  case drupal, wordPress, opendatasoft, dsfr
  case tarteaucitron, klaro, orejime, cookieConsent, axeptio, didomi
  case matomo, piano, atInternet, googleAnalytics
  case vimeo, youTube
  case cloudflare, hubSpot

  /// What is known of a supplier.
  struct Facts: Sendable {
    /// Its name, as messages have it.
    let name: String
    /// Words that a provider's name or a domain has when this is the supplier, in lower case.
    let words: [String]
    /// The code of its country, ISO 3166-1 alpha-2; nil: not read in its own documents, or it is
    /// software of no one country.
    var country: String?
    /// Whether it uses what it collects for itself too.
    var reusesData = false
    /// Whether its documentation was read in a copy, or on the page of one of its customers.
    var isSecondHand = false
    /// The address of its documentation.
    let source: String
    /// When that was last read.
    let checked: String
  }

  var facts: Facts {
    switch self {
    case .django: .django
    case .php: .php
    case .java: .java
    case .aspNet: .aspNet
    case .laravel: .laravel
    case .symfony: .symfony
    case .drupal: .drupal
    case .wordPress: .wordPress
    case .opendatasoft: .opendatasoft
    case .dsfr: .dsfr
    case .tarteaucitron: .tarteaucitron
    case .klaro: .klaro
    case .orejime: .orejime
    case .cookieConsent: .cookieConsent
    case .axeptio: .axeptio
    case .didomi: .didomi
    case .matomo: .matomo
    case .piano: .piano
    case .atInternet: .atInternet
    case .googleAnalytics: .googleAnalytics
    case .vimeo: .vimeo
    case .youTube: .youTube
    case .cloudflare: .cloudflare
    case .hubSpot: .hubSpot
    }
  }

  /// Whether a provider's name, a domain or another text names it.
  func isNamed(in text: String) -> Bool {
    facts.words.contains { ASCII.contains(text, word: $0) }
  }
}
