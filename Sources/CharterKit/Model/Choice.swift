/// A value out of a short list, with an English and a French spelling.
protocol Choice: CaseIterable, RawRepresentable<String>, Equatable, Sendable {
  /// The French spelling; the raw value is the English one.
  var french: String { get }
}

extension Choice {
  /// The value of that spelling, in either language, with or without accents; nil: there is none.
  init?(spelled text: String) {
    let found =
      Self(rawValue: text) ?? Self.allCases.first { $0.french == text }
      ?? Self.allCases.first { Anchor.unaccented($0.french) == text }
    guard let found else { return nil }
    self = found
  }

  /// All values, in both languages.
  static var spellings: [Spelling] { allCases.map { Spelling(en: $0.rawValue, fr: $0.french) } }
}

/// What kind of body the controller is.
enum BodyKind: String, Choice {
  case state
  case stateOperator = "state-operator"
  case localAuthority = "local-authority"
  case publicEstablishment = "public-establishment"
  case association
  case company
  case other

  var french: String {
    switch self {
    case .state: "état"
    case .stateOperator: "opérateur-de-l-état"
    case .localAuthority: "collectivité"
    case .publicEstablishment: "établissement-public"
    case .association: "association"
    case .company: "entreprise"
    case .other: "autre"
    }
  }

  /// Whether it is a public body.
  var isPublic: Bool {
    switch self {
    case .state, .stateOperator, .localAuthority, .publicEstablishment: true
    case .association, .company, .other: false
    }
  }
}

/// Whether storing a tracker asks for the reader's consent (ePrivacy directive, article 5(3)).
enum ConsentNeed: String, Choice {
  case exempt
  case required

  var french: String { self == .exempt ? "exempt" : "requis" }
}

/// What a consent holds for.
enum ConsentScope: String, Choice {
  case device
  case account

  var french: String { self == .device ? "appareil" : "compte" }
}

/// Why a tracker needs no consent.
enum Exemption: String, Choice {
  case communicationOnly = "communication-only"
  case consentChoice = "consent-choice"
  case authenticationSecurity = "authentication-security"
  case cartBilling = "cart-billing"
  case uiPersonalisation = "ui-personalisation"
  case loadBalancing = "load-balancing"
  case paywallMetering = "paywall-metering"
  case audienceMeasurement = "audience-measurement"
  case strictlyNecessary = "strictly-necessary"

  var french: String {
    switch self {
    case .communicationOnly: "communication-seule"
    case .consentChoice: "choix-de-consentement"
    case .authenticationSecurity: "authentification-sécurité"
    case .cartBilling: "panier-facturation"
    case .uiPersonalisation: "personnalisation-interface"
    case .loadBalancing: "équilibrage-de-charge"
    case .paywallMetering: "limite-d-accès-gratuit"
    case .audienceMeasurement: "mesure-d-audience"
    case .strictlyNecessary: "strictement-nécessaire"
    }
  }
}

/// What the controller attests of an audience measurement that asks no consent.
enum AudienceCondition: String, Choice {
  case soleUse = "sole-use"
  case anonymousStatistics = "anonymous-statistics"
  case noCrossSite = "no-cross-site"
  case noCrossReferencing = "no-cross-referencing"
  case noSharing = "no-sharing"

  var french: String {
    switch self {
    case .soleUse: "usage-exclusif"
    case .anonymousStatistics: "statistiques-anonymes"
    case .noCrossSite: "sans-suivi-intersite"
    case .noCrossReferencing: "sans-recoupement"
    case .noSharing: "sans-partage"
    }
  }
}

/// Why personal data may be processed. Source: GDPR, article 6(1).
enum LegalBasis: String, Choice {
  case consent
  case contract
  case legalObligation = "legal-obligation"
  case vitalInterests = "vital-interests"
  case publicTask = "public-task"
  case legitimateInterests = "legitimate-interests"

  var french: String {
    switch self {
    case .consent: "consentement"
    case .contract: "contrat"
    case .legalObligation: "obligation-légale"
    case .vitalInterests: "intérêts-vitaux"
    case .publicTask: "mission-d-intérêt-public"
    case .legitimateInterests: "intérêts-légitimes"
    }
  }
}

/// What a provider is under the GDPR. Source: GDPR, article 4(7) and (8), article 26.
enum ProviderRole: String, Choice {
  case controller
  case jointController = "joint-controller"
  case processor

  var french: String {
    switch self {
    case .controller: "responsable"
    case .jointController: "responsable-conjoint"
    case .processor: "sous-traitant"
    }
  }
}

/// What allows a transfer to a third country. Source: GDPR, articles 45, 46, 47 and 49.
enum TransferMechanism: String, Choice {
  case adequacy
  case dpf
  case scc
  case bcr
  case codeOfConduct = "code-of-conduct"
  case certification
  case derogation49 = "derogation-49"

  var french: String {
    switch self {
    case .adequacy: "adéquation"
    case .dpf: "dpf"
    case .scc: "clauses-types"
    case .bcr: "bcr"
    case .codeOfConduct: "code-de-conduite"
    case .certification: "certification"
    case .derogation49: "dérogation-49"
    }
  }
}

/// How a declared name is compared with a real one.
enum NameMatch: String, Choice {
  case exact
  case prefix
  case pattern

  var french: String {
    switch self {
    case .exact: "exact"
    case .prefix: "préfixe"
    case .pattern: "motif"
    }
  }
}

/// What kind of tracker a cookie is.
enum CookieKind: String, Choice {
  case cookie
  case localStorage = "local-storage"
  case sessionStorage = "session-storage"
  case indexedDB = "indexed-db"
  case pixel
  case other

  var french: String {
    switch self {
    case .cookie: "cookie"
    case .localStorage: "stockage-local"
    case .sessionStorage: "stockage-de-session"
    case .indexedDB: "base-indexée"
    case .pixel: "pixel"
    case .other: "autre"
    }
  }
}

/// Whose site a cookie belongs to, seen from the visited one.
enum Party: String, Choice {
  case first
  case third

  var french: String { self == .first ? "interne" : "tierce" }
}

/// A cookie's `SameSite` attribute. Source: RFC 6265bis, 4.1.2.7.
enum SameSite: String, Choice {
  case strict
  case lax
  case none

  var french: String { rawValue }
}

/// How much a change of the charter matters to readers.
enum ChangeKind: String, Choice {
  case editorial
  case minor
  case material

  var french: String {
    switch self {
    case .editorial: "rédactionnelle"
    case .minor: "mineure"
    case .material: "importante"
    }
  }
}
