/// What an author who types a cookie's name is offered: nothing of it is ever filled in unasked.
public struct KnownCookieOffer: Equatable, Sendable {
  /// Its name, or the part of it that never changes.
  public let name: String
  /// How the name is compared with real ones, as a charter says it; nil: exactly.
  public let match: Spelling?
  /// What kind of tracker it is; nil: a cookie.
  public let kind: Spelling?
  /// Who documents it.
  public let supplier: String
  /// The code of the supplier's country, ISO 3166-1 alpha-2; nil: not known.
  public let country: String?
  /// The keys of the built-in purposes that it can serve, the likeliest first.
  public let purposes: [Spelling]
  /// Why it needs no consent, as a charter says it; nil: not for one reason alone.
  public let exemption: Spelling?
  /// Its lifetime, as a charter says it; nil: not documented.
  public let lifetime: Spelling?
  /// What it does, for the readers of a page.
  public let description: Message
  /// Where it is documented.
  public let source: String
  /// When that was last read: `2026-11-23`.
  public let checked: String
  /// Whether that was read elsewhere than in the supplier's own documents.
  public let isSecondHand: Bool
}

extension KnownCookie {
  /// How many offers are made at most.
  static let mostOffers = 8

  /// What to offer for a name that is being typed: cookies of just that name first, then those
  /// whose names vary and that this may be, then those whose names begin so.
  ///
  /// - Parameter provider: The names and addresses of the provider, and the cookie's domain; nil:
  ///   not said. When they name a supplier that has such a cookie, only its cookies are offered.
  public static func offers(for name: String, provider: String? = nil) -> [KnownCookieOffer] {
    var found: [(rank: Int, cookie: KnownCookie)] = []
    for group in groups {
      for cookie in group {
        if let rank = cookie.rank(for: name) { found.append((rank, cookie)) }
      }
    }
    if let provider {
      let named = found.filter { $0.cookie.supplier.isNamed(in: provider) }
      if !named.isEmpty { found = named }
    }
    // By place too, as sorting alone may change the order of equals.
    let sorted = found.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }
    return sorted.prefix(mostOffers).map { KnownCookieOffer($0.element.cookie) }
  }

  /// How far it is from what is typed, 0 for the same name; nil: too far.
  private func rank(for typed: String) -> Int? {
    if typed == name { return 0 }
    // The longer the part that is the same, the better.
    if isNamed(typed) { return 1_000 - min(name.utf8.count, 999) }
    let beginning = typed.utf8.last == UInt8(ascii: "*") ? typed.utf8.dropLast() : typed.utf8[...]
    guard beginning.count > 1, beginning.count <= name.utf8.count else { return nil }
    let isSame = zip(beginning, name.utf8).allSatisfy {
      ASCII.lowercased($0) == ASCII.lowercased($1)
    }
    return isSame ? 1_001 : nil
  }
}

extension KnownCookieOffer {
  fileprivate init(_ cookie: KnownCookie) {
    let facts = cookie.supplier.facts
    self.init(
      name: cookie.name, match: cookie.ending == .nothing ? nil : NameMatch.prefix.spelling,
      kind: cookie.kind?.spelling, supplier: facts.name, country: facts.country,
      purposes: cookie.purposes.map(\.spelling),
      exemption: cookie.keepsChoice ? Exemption.consentChoice.spelling : nil,
      lifetime: cookie.lifetime?.period.spelling, description: cookie.description,
      source: cookie.source ?? facts.source, checked: facts.checked,
      isSecondHand: facts.isSecondHand)
  }
}

extension Choice {
  fileprivate var spelling: Spelling { Spelling(en: rawValue, fr: french) }
}

extension Period {
  /// The period as an author would write it.
  fileprivate var spelling: Spelling {
    let words = inWords
    let scalars = words.fr.unicodeScalars.map { $0 == "\u{a0}" ? " " : $0 }
    let text = Spelling(en: words.en, fr: String(String.UnicodeScalarView(scalars)))
    switch qualifier {
    case .about: return Spelling(en: "about \(text.en)", fr: "environ \(text.fr)")
    case .max: return Spelling(en: "up to \(text.en)", fr: "au plus \(text.fr)")
    case .min: return Spelling(en: "at least \(text.en)", fr: "au moins \(text.fr)")
    case .byDefault: return Spelling(en: "\(text.en) by default", fr: "\(text.fr) par défaut")
    case nil: return text
    }
  }
}
