extension KnownCookie.Supplier {
  static let django = Self(
    name: "Django", words: ["django", "djangoproject"],
    source: "https://docs.djangoproject.com/en/stable/ref/settings/", checked: "2026-11-23")
  static let opendatasoft = Self(
    name: "Opendatasoft", words: ["opendatasoft"],
    source: "https://info-financiere.gouv.fr/terms/cookies-policy/", checked: "2026-11-23")
  static let matomo = Self(
    name: "Matomo", words: ["matomo", "piwik"],
    source: "https://matomo.org/faq/general/faq_146/", checked: "2026-11-23")
  static let tarteaucitron = Self(
    name: "tarteaucitron", words: ["tarteaucitron"],
    source: "https://github.com/AmauriC/tarteaucitron.js", checked: "2026-11-23")
  static let google = Self(
    name: "Google Analytics", words: ["google", "ga"], reusesData: true,
    source: "https://developers.google.com/analytics/devguides/collection/gtagjs/cookie-usage",
    checked: "2026-11-23")
}

extension KnownCookie {
  /// The known cookies: a name may belong to several suppliers. Lifetimes are the defaults that
  /// the suppliers document; Django's are in its `global_settings.py`, the one of `_ga_` and a
  /// container in Google's page on `cookie_expires`, tarteaucitron's in its `cookie.create`.
  static let all: [KnownCookie] = software + measurement

  /// The same by the byte that their names begin with.
  static let byFirstByte = Dictionary(grouping: all) { $0.name.utf8.first ?? 0 }

  private static let software: [KnownCookie] = [
    KnownCookie(
      name: "sessionid", supplier: .django, lifetime: Period(2, .week), purposes: [.necessary]),
    KnownCookie(
      name: "csrftoken", supplier: .django, lifetime: Period(1, .year, .about),
      purposes: [.necessary]),
    KnownCookie(
      name: "django_language", supplier: .django, lifetime: Period(length: .session),
      purposes: [.necessary, .preferences]),
    KnownCookie(
      name: "sessionid", supplier: .opendatasoft, lifetime: Period(2, .week),
      purposes: [.necessary]),
    KnownCookie(
      name: "csrftoken", supplier: .opendatasoft, lifetime: Period(12, .month),
      purposes: [.necessary]),
    KnownCookie(
      name: "django_language", supplier: .opendatasoft, lifetime: Period(12, .month),
      purposes: [.necessary, .preferences]),
    KnownCookie(
      name: "cookies_preferences", supplier: .opendatasoft, lifetime: Period(6, .month),
      purposes: [.necessary, .preferences], keepsChoice: true),
    KnownCookie(
      name: "tarteaucitron", supplier: .tarteaucitron, lifetime: Period(365, .day),
      purposes: [.necessary, .preferences], keepsChoice: true),
    KnownCookie(
      name: "mtm_consent", isPrefix: true, supplier: .matomo,
      purposes: [.necessary, .preferences], keepsChoice: true),
  ]

  private static let measurement: [KnownCookie] = [
    KnownCookie(
      name: "_pk_id", isPrefix: true, supplier: .matomo, lifetime: Period(13, .month),
      purposes: [.audience, .statistics]),
    KnownCookie(
      name: "_pk_ses", isPrefix: true, supplier: .matomo, lifetime: Period(30, .minute),
      purposes: [.audience, .statistics]),
    KnownCookie(
      name: "_pk_ref", isPrefix: true, supplier: .matomo, lifetime: Period(6, .month),
      purposes: [.audience, .statistics]),
    KnownCookie(
      name: "_pk_cvar", isPrefix: true, supplier: .matomo, lifetime: Period(30, .minute),
      purposes: [.audience, .statistics]),
    KnownCookie(
      name: "_pk_hsr", isPrefix: true, supplier: .matomo, lifetime: Period(30, .minute),
      purposes: [.audience, .statistics]),
    KnownCookie(
      name: "_ga", supplier: .google, lifetime: Period(2, .year),
      purposes: [.audience, .statistics, .advertising]),
    KnownCookie(
      name: "_ga_", isPrefix: true, supplier: .google, lifetime: Period(2, .year),
      purposes: [.audience, .statistics, .advertising]),
    KnownCookie(
      name: "_gid", supplier: .google, lifetime: Period(24, .hour),
      purposes: [.audience, .statistics, .advertising]),
    KnownCookie(
      name: "_gat", isPrefix: true, supplier: .google, lifetime: Period(1, .minute),
      purposes: [.audience, .statistics, .advertising]),
  ]
}

extension Period {
  fileprivate init(_ number: Int, _ unit: PeriodUnit, _ qualifier: Qualifier? = nil) {
    self.init(length: .measured([Quantity(number: number, unit: unit)]), qualifier: qualifier)
  }
}
