/// What a site says about its cookies: one charter file, read and resolved.
public struct Charter: Equatable, Sendable {
  /// The languages, BCP 47 tags; the first is the main one.
  var languages: [String] = []
  /// The page's title; nil: the words' own.
  var title: Localized<String>?
  /// The site that the charter is about.
  var site = Site()
  /// Who decides on the trackers. Source: GDPR, article 4(7).
  var controller: Controller?
  /// The data protection officer.
  var dpo: Contact?
  /// The authority that takes complaints.
  var authority: Authority?
  /// The version that readers see, such as `2.1`.
  var version: String?
  /// The day of the last update.
  var updated: CalendarDate?
  /// How consent is asked and kept.
  var consent: Consent?
  /// The page's parts in order; nil: the built-in complete page.
  var sections: [Section]?
  /// What the cookie table shows; nil: the usual columns.
  var columns: [Column]?
  /// The purposes: the charter's in its order, then the built-in ones.
  var purposes: [Purpose] = []
  /// Those who set cookies, in the charter's order.
  var providers: [Provider] = []
  /// The cookies, in the charter's order.
  var cookies: [Cookie] = []
  /// The public change log, in the charter's order.
  var history: [HistoryEntry] = []
  /// The findings that the author leaves as they are.
  var allowances: [Allowance] = []

  /// The purpose of that key, or nil.
  func purpose(_ key: String) -> Purpose? { purposes.first { $0.key == key } }

  /// The index of the purpose of that key, or nil.
  func index(ofPurpose key: String) -> Int? { purposes.firstIndex { $0.key == key } }
}

/// The site that a charter is about.
struct Site: Equatable, Sendable {
  /// Its name, a proper name.
  var name = Localized<String>(languages: [], values: [])
  /// Its address.
  var url = ""
  /// Its hosts (`example.fr`, `*.example.fr`); nil: the host of `url`.
  var domains: [String]?
  /// Where the page is published, by language: absolute addresses.
  var pages: [KeyedText] = []
}

/// A text under a key that the author chose.
struct KeyedText: Equatable, Sendable {
  /// The author's key.
  var key: String
  /// The text.
  var text: String
}

/// Who answers for the cookies.
struct Controller: Equatable, Sendable {
  var name: Localized<String>?
  var kind: BodyKind?
  var address: String?
  /// ISO 3166-1 alpha-2, in capitals.
  var country: String?
  var email: String?
  var phone: String?
  var url: String?
  /// The address of the privacy policy.
  var privacy: Localized<String>?
  /// The address of the legal notice.
  var legalNotice: Localized<String>?
  /// The address of the accessibility statement.
  var accessibility: Localized<String>?
}

/// How to reach somebody.
struct Contact: Equatable, Sendable {
  var name: String?
  var email: String?
  var phone: String?
  var url: String?
  var address: String?
}

/// The authority that takes complaints.
struct Authority: Equatable, Sendable {
  var name: Localized<String>?
  var url: Localized<String>?
}

/// How consent is asked and kept.
struct Consent: Equatable, Sendable {
  /// Where a reader changes the choice: an address, an anchor or a platform's placeholder.
  var manage: String?
  /// What the link or button says.
  var label: Localized<String>?
  /// How long a choice is kept.
  var retention: Period?
  /// How long a refusal is kept; nil: as long as any choice.
  var refusalRetention: Period?
  var scope: ConsentScope?
}

/// One change of the charter, as readers are told.
struct HistoryEntry: Equatable, Sendable {
  var date: CalendarDate?
  var version: String?
  var kind: ChangeKind?
  var note: Localized<String>?
}
