import Rendering

/// A tracker of any kind that a site stores or reads on a device.
struct Cookie: Equatable, Sendable {
  /// The names that share this row.
  var names: [String] = []
  /// How the names are compared with real ones; nil: exactly.
  var match: NameMatch?
  /// Nil: a cookie.
  var kind: CookieKind?
  /// The key of its provider.
  var provider = ""
  /// The key of its purpose.
  var purpose = ""
  var service: Localized<String>?
  var location: Localized<String>?
  /// What this cookie is for.
  var description = Localized<Prose>(languages: [], values: [])
  /// How long it stays on the device.
  var lifetime: Period?
  /// The host it belongs to; nil: the site.
  var domain: String?
  /// Overrides what the domain says.
  var party: Party?
  /// Overrides the purpose's.
  var consent: ConsentNeed?
  /// Overrides the purpose's.
  var exemption: Exemption?
  /// When it is set at all, in words.
  var condition: Localized<String>?
  /// The keys of the providers that can read it; empty: none; nil: not said.
  var access: [String]?
  /// What it holds or collects.
  var data: [Localized<String>]?
  /// How long what is collected with it is kept.
  var dataRetention: Period?
  /// Whether its lifetime begins anew at each visit.
  var renewed: Bool?
  var secure: Bool?
  var httpOnly: Bool?
  var sameSite: SameSite?
  var path: String?
  /// Where these facts come from: a text or an address.
  var source: String?
  /// When they were last checked.
  var checked: CalendarDate?

  /// The name that stands for the row; “…” where it has none.
  var name: String { names.first ?? "…" }
}
