/// A cookie that its supplier documents.
public struct KnownCookie: Sendable {
  /// What may follow its name.
  enum Ending: Sendable {
    /// Nothing.
    case nothing
    /// A sign, and anything after it: `_pk_id.1.1fff`.
    case part
    /// Hexadecimal digits: `SESS49960de5880e8c68`.
    case hash
  }

  /// How long it lasts unless the site sets it otherwise.
  enum Lifetime: Sendable {
    case session
    case persistent
    case lasting(Int, PeriodUnit)
    case about(Int, PeriodUnit)
    case atMost(Int, PeriodUnit)
  }

  /// What of a charter is compared with an entry; what is not is only offered to authors.
  struct Comparison: OptionSet, Sendable {
    let rawValue: UInt8

    static let lifetime = Comparison(rawValue: 1)
    static let purpose = Comparison(rawValue: 2)
  }

  /// Its name, or the part of it that never changes.
  let name: String
  var ending = Ending.nothing
  let supplier: KnownSupplier
  /// Nil: a cookie.
  var kind: CookieKind?
  /// Nil: not documented, or not read.
  var lifetime: Lifetime?
  /// The built-in purposes that it can serve, the likeliest first.
  let purposes: [BuiltInPurpose]
  /// Whether it keeps what the reader chose about cookies.
  var keepsChoice = false
  var compared: Comparison = []
  /// Where it is documented; nil: where its supplier documents the others.
  var source: String?
  /// What it does, in words of ours, for the readers of a page.
  let description: Message

  /// Whether that is its name, or one of its names.
  func isNamed(_ other: String) -> Bool {
    guard other.utf8.starts(with: name.utf8) else { return false }
    guard let next = other.utf8.dropFirst(name.utf8.count).first else { return true }
    switch ending {
    case .nothing: return false
    case .part: return endsWithSign || !ASCII.isAlphanumeric(next)
    case .hash: return ASCII.isHexadecimal(next) || !ASCII.isAlphanumeric(next)
    }
  }

  private var endsWithSign: Bool { name.utf8.last.map { !ASCII.isAlphanumeric($0) } ?? false }
}

extension KnownCookie {
  /// The entries, a list for each kind of supplier; each list is made when it is first asked for.
  static var groups: [[KnownCookie]] {
    [frameworks, contentManagement, consent, audience, video, delivery]
  }

  /// All entries, in the same order, in a list for each byte that their names may begin with.
  static let byFirstByte: [[KnownCookie]] = {
    var lists = [[KnownCookie]](repeating: [], count: 256)
    for group in groups {
      for cookie in group {
        if let first = cookie.name.utf8.first { lists[Int(first)].append(cookie) }
      }
    }
    return lists
  }()
}

extension KnownCookie.Lifetime {
  /// The same as a charter has it.
  var period: Period {
    switch self {
    case .session: Period(length: .session)
    case .persistent: Period(length: .persistent)
    case .lasting(let number, let unit): Period(number, unit, nil)
    case .about(let number, let unit): Period(number, unit, .about)
    case .atMost(let number, let unit): Period(number, unit, .max)
    }
  }
}

extension Period {
  fileprivate init(_ number: Int, _ unit: PeriodUnit, _ qualifier: Qualifier?) {
    self.init(length: .measured([Quantity(number: number, unit: unit)]), qualifier: qualifier)
  }
}
