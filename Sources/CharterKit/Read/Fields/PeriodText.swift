/// Periods as people write them, in either language, or as ISO 8601 durations.
struct PeriodText {
  private let words: [ArraySlice<UInt8>]
  private var next = 0

  /// The period that a text says, or nil where it says none: half units, « illimitée » and other
  /// free text.
  static func period(_ text: String) -> Period? {
    let plain = Array(Anchor.unaccented(text).lowercased().replacingBlanks().utf8)
    var reader = PeriodText(words: plain.split(separator: 0x20))
    return reader.period()
  }

  private init(words: [ArraySlice<UInt8>]) { self.words = words }

  private mutating func period() -> Period? {
    if let length = Self.named(words) { return Period(length: length) }
    var period = Period()
    period.qualifier = leadingQualifier()
    guard let quantities = duration() ?? quantities() else { return nil }
    period.length = .measured(quantities)
    if next < words.count {
      guard period.qualifier == nil, let qualifier = trailingQualifier() else { return nil }
      period.qualifier = qualifier
    }
    return period
  }

  /// `13 mois`, `1 an et 6 mois`.
  private mutating func quantities() -> [Period.Quantity]? {
    guard let first = quantity() else { return nil }
    let end = next
    if next < words.count,
      words[next].elementsEqual("et".utf8) || words[next].elementsEqual("and".utf8)
    {
      next += 1
    }
    if let second = quantity(), second.unit != first.unit { return [first, second] }
    next = end
    return [first]
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
    return Self.units.first { $0.0.utf8.count == unit.count && unit.elementsEqual($0.0.utf8) }
      .map { Period.Quantity(number: number, unit: $0.1) }
  }

  private mutating func leadingQualifier() -> Period.Qualifier? {
    guard let first = words.first?.first, !Byte.isDigit(first) else { return nil }
    for (phrase, qualifier) in Self.leading
    where words.count > phrase.count && zip(words, phrase).allSatisfy({ $0.elementsEqual($1.utf8) })
    {
      next = phrase.count
      return qualifier
    }
    return nil
  }

  /// The qualifier that all the words that are left say.
  private func trailingQualifier() -> Period.Qualifier? {
    let rest = words[next...]
    return Self.trailing.first { phrase, _ in
      rest.elementsEqual(phrase) { $0.elementsEqual($1.utf8) }
    }?.1
  }

  private static func named(_ words: [ArraySlice<UInt8>]) -> Period.Length? {
    guard words.count == 1, let word = words.first else { return nil }
    return lengths.first { name, _ in word.elementsEqual(name.utf8) }?.1
  }

  /// `P1Y6M`, `PT30M`. Source: ISO 8601-1, 5.5.2.2.
  private mutating func duration() -> [Period.Quantity]? {
    guard next < words.count, words[next].first == 0x70 else { return nil }
    var rest = words[next].dropFirst()
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
      guard let number = Self.number(digits), let letter = rest.first,
        let unit = Self.unit(letter, isTime: isTime)
      else { return nil }
      quantities.append(Period.Quantity(number: number, unit: unit))
      rest = rest.dropFirst()
    }
    guard (1...2).contains(quantities.count) else { return nil }
    next += 1
    return quantities
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
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...6).contains(digits.count) else { return nil }
    return digits.reduce(0) { 10 * $0 + Int($1 - 0x30) }
  }

  /// The lengths that have names of their own.
  static let lengths: [(String, Period.Length)] = [
    ("session", .session), ("persistent", .persistent), ("persistante", .persistent),
    ("unknown", .unknown), ("inconnue", .unknown),
  ]

  /// What may stand before a quantity, in words without accents.
  static let leading: [([String], Period.Qualifier)] = [
    (["jusqu'a"], .max), (["jusqu\u{2019}a"], .max), (["up", "to"], .max), (["au", "plus"], .max),
    (["at", "most"], .max), (["environ"], .about), (["about"], .about), (["au", "moins"], .min),
    (["at", "least"], .min),
  ]

  /// What may stand after one.
  static let trailing: [([String], Period.Qualifier)] = [
    (["par", "defaut"], .byDefault), (["by", "default"], .byDefault), (["environ"], .about),
    (["au", "plus"], .max), (["maximum"], .max), (["au", "moins"], .min), (["minimum"], .min),
  ]

  /// The units by their spellings.
  static let units: [(String, PeriodUnit)] = [
    ("mois", .month), ("an", .year), ("ans", .year), ("month", .month), ("months", .month),
    ("year", .year), ("years", .year), ("annee", .year), ("annees", .year), ("y", .year),
    ("yr", .year), ("yrs", .year), ("s", .second), ("sec", .second), ("secs", .second),
    ("second", .second), ("seconds", .second), ("seconde", .second), ("secondes", .second),
    ("min", .minute), ("mins", .minute), ("mn", .minute), ("minute", .minute),
    ("minutes", .minute), ("h", .hour), ("hour", .hour), ("hours", .hour), ("heure", .hour),
    ("heures", .hour), ("hr", .hour), ("hrs", .hour), ("d", .day), ("j", .day), ("day", .day),
    ("days", .day), ("jour", .day), ("jours", .day), ("w", .week), ("week", .week),
    ("weeks", .week), ("semaine", .week), ("semaines", .week), ("sem", .week),
  ]
}

extension String {
  /// The text with every no-break or ordinary blank as a space.
  fileprivate func replacingBlanks() -> String {
    if utf8.allSatisfy({ $0 < 0x80 && $0 >= 0x20 }) { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      scalars.append(scalar.properties.isWhitespace ? " " : scalar)
    }
    return String(scalars)
  }
}
