/// Periods as people write them, in either language, or as ISO 8601 durations.
struct PeriodText {
  private var words: [Substring.UTF8View]
  private var next = 0

  /// The period that a text says, or nil where it says none: half units, « illimitée » and other
  /// free text.
  static func period(_ text: String) -> Period? {
    let plain = Anchor.unaccented(text).lowercased()
      .replacing(blanksBy: 0x20)
    var reader = PeriodText(words: plain.utf8.split(separator: 0x20).map { Substring($0).utf8 })
    return reader.period()
  }

  private init(words: [Substring.UTF8View]) { self.words = words }

  private mutating func period() -> Period? {
    if let length = Self.named(words) { return Period(length: length) }
    var period = Period()
    period.qualifier = leadingQualifier() ?? trailingQualifier()
    if words.count - next == 1, let quantities = Self.duration(words[next]) {
      period.length = .measured(quantities)
      return period
    }
    guard let first = quantity() else { return nil }
    var quantities = [first]
    if next < words.count {
      if words[next].elementsEqual("et".utf8) || words[next].elementsEqual("and".utf8) { next += 1 }
      guard let second = quantity(), next == words.count, second.unit != first.unit else {
        return nil
      }
      quantities.append(second)
    }
    period.length = .measured(quantities)
    return period
  }

  /// `13 mois`, `13mois`, `30 min`.
  private mutating func quantity() -> Period.Quantity? {
    guard next < words.count else { return nil }
    let digits = words[next].prefix { (0x30...0x39).contains($0) }
    guard let number = Self.number(digits) else { return nil }
    var unit = words[next].dropFirst(digits.count)
    next += 1
    if unit.isEmpty {
      guard next < words.count else { return nil }
      unit = words[next]
      next += 1
    }
    return Self.units[String(Substring(unit))].map { Period.Quantity(number: number, unit: $0) }
  }

  private mutating func leadingQualifier() -> Period.Qualifier? {
    for (phrase, qualifier) in Self.leading
    where words.count > phrase.count && zip(words, phrase).allSatisfy({ $0.elementsEqual($1.utf8) })
    {
      next = phrase.count
      return qualifier
    }
    return nil
  }

  private mutating func trailingQualifier() -> Period.Qualifier? {
    for (phrase, qualifier) in Self.trailing
    where words.count > phrase.count
      && zip(words.suffix(phrase.count), phrase).allSatisfy({ $0.elementsEqual($1.utf8) })
    {
      words.removeLast(phrase.count)
      return qualifier
    }
    return nil
  }

  private static func named(_ words: [Substring.UTF8View]) -> Period.Length? {
    guard words.count == 1, let word = words.first else { return nil }
    switch String(Substring(word)) {
    case "session": return .session
    case "persistent", "persistante": return .persistent
    case "unknown", "inconnue": return .unknown
    default: return nil
    }
  }

  /// `P1Y6M`, `PT30M`. Source: ISO 8601-1, 5.5.2.2.
  private static func duration(_ word: Substring.UTF8View) -> [Period.Quantity]? {
    guard word.first == 0x70 else { return nil }
    var rest = word.dropFirst()
    var isTime = false
    var quantities: [Period.Quantity] = []
    while let byte = rest.first {
      if byte == 0x74, !isTime {
        isTime = true
        rest = rest.dropFirst()
        if rest.isEmpty { return nil }
        continue
      }
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      rest = rest.dropFirst(digits.count)
      guard let number = number(digits), let letter = rest.first,
        let unit = unit(letter, isTime: isTime)
      else { return nil }
      quantities.append(Period.Quantity(number: number, unit: unit))
      rest = rest.dropFirst()
    }
    return (1...2).contains(quantities.count) ? quantities : nil
  }

  private static func unit(_ letter: UInt8, isTime: Bool) -> PeriodUnit? {
    switch (letter, isTime) {
    case (0x79, false): .year
    case (0x6D, false): .month
    case (0x77, false): .week
    case (0x64, false): .day
    case (0x68, true): .hour
    case (0x6D, true): .minute
    case (0x73, true): .second
    default: nil
    }
  }

  /// A whole number of at most six digits.
  private static func number(_ digits: Substring.UTF8View) -> Int? {
    (1...6).contains(digits.count) ? Int(Substring(digits)) : nil
  }

  private static let leading: [([String], Period.Qualifier)] = [
    (["jusqu'a"], .max), (["jusqu\u{2019}a"], .max), (["up", "to"], .max), (["au", "plus"], .max),
    (["at", "most"], .max), (["environ"], .about), (["about"], .about), (["au", "moins"], .min),
    (["at", "least"], .min),
  ]

  private static let trailing: [([String], Period.Qualifier)] = [
    (["par", "defaut"], .byDefault), (["by", "default"], .byDefault), (["environ"], .about),
    (["au", "plus"], .max), (["maximum"], .max), (["au", "moins"], .min), (["minimum"], .min),
  ]

  private static let units: [String: PeriodUnit] = {
    let spellings: [PeriodUnit: String] = [
      .second: "s sec secs second seconds seconde secondes",
      .minute: "min mins mn minute minutes",
      .hour: "h hour hours heure heures hr hrs",
      .day: "d j day days jour jours",
      .week: "w week weeks semaine semaines sem",
      .month: "month months mois",
      .year: "y yr yrs year years an ans annee annees",
    ]
    var units: [String: PeriodUnit] = [:]
    for (unit, words) in spellings {
      for word in words.utf8.split(separator: 0x20) { units[String(Substring(word))] = unit }
    }
    return units
  }()
}

extension String {
  /// The text with every no-break or ordinary blank as that byte.
  fileprivate func replacing(blanksBy blank: UInt8) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      scalars.append(scalar.properties.isWhitespace ? Unicode.Scalar(blank) : scalar)
    }
    return String(scalars)
  }
}
