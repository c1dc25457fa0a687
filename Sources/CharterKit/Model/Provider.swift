/// Who sets cookies.
struct Provider: Equatable, Sendable {
  /// The author's key.
  var key = ""
  /// Its name, a proper name.
  var name = ""
  var legalName: String?
  var address: String?
  /// ISO 3166-1 alpha-2, in capitals.
  var country: String?
  var role: ProviderRole?
  var website: String?
  /// The address of its privacy policy.
  var privacy: Localized<String>?
  var email: String?
  var phone: String?
  /// Where it sends data outside the European Economic Area; empty: nowhere; nil: not said.
  var transfers: [Transfer]?
}

/// Data sent to another country.
struct Transfer: Equatable, Sendable {
  /// ISO 3166-1 alpha-2, in capitals.
  var country = ""
  var mechanism: TransferMechanism?
  /// Where a copy of the safeguards is to be had.
  var copy: String?
  /// When this was last checked.
  var checked: CalendarDate?
  var note: Localized<String>?
}
