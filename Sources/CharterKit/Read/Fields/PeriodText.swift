/// Periods as people write them, in either language, or as ISO 8601 durations.
struct PeriodText {
  /// The words in lower case, without accents, one space between them.
  private let text: [UInt8]
  /// Where the next word begins.
  private var next = 0

  /// The period that a text says, or nil where it says none: half units, nothing but zeros,
  /// « illimitée » and other free text.
  static func period(_ text: String) -> Period? {
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 && $0 >= 0x20 }
    var reader = PeriodText(
      isPlain ? text : Anchor.unaccented(text).lowercased().replacingBlanks())
    return reader.period()
  }

  private init(_ text: String) {
    var words: [UInt8] = []
    words.reserveCapacity(text.utf8.count)
    for byte in text.utf8 where !(byte == Byte.space && (words.last ?? byte) == byte) {
      words.append(ASCII.lowercased(byte))
    }
    if words.last == Byte.space { words.removeLast() }
    self.text = words
  }

  private mutating func period() -> Period? {
    if let length = Self.lengths.first(where: { isAll($0.0, from: 0) })?.1 {
      return Period(length: length)
    }
    var period = Period()
    period.qualifier = leadingQualifier()
    guard let quantities = duration() ?? quantities(),
      quantities.contains(where: { $0.number > 0 })
    else { return nil }
    period.length = .measured(quantities)
    if next < text.count {
      guard period.qualifier == nil, let qualifier = trailingQualifier() else { return nil }
      period.qualifier = qualifier
    }
    return period
  }

  /// `13 mois`, `1 an et 6 mois`.
  private mutating func quantities() -> [Period.Quantity]? {
    guard let first = quantity() else { return nil }
    let end = next
    if let word = Self.conjunctions.first(where: { isWord($0, in: next..<wordEnd) }) {
      skip(word)
    }
    if let second = quantity(), second.unit != first.unit { return [first, second] }
    next = end
    return [first]
  }

  /// `13 mois`, `13mois`, `30 min`.
  private mutating func quantity() -> Period.Quantity? {
    let digits = digits(in: next..<wordEnd)
    guard let number = number(digits) else { return nil }
    if digits.upperBound < wordEnd {
      next = digits.upperBound
    } else {
      next = min(wordEnd + 1, text.count)
    }
    let word = next..<wordEnd
    guard let (name, unit) = Self.units.first(where: { isWord($0.0, in: word) }) else { return nil }
    skip(name)
    return Period.Quantity(number: number, unit: unit)
  }

  private mutating func leadingQualifier() -> Period.Qualifier? {
    guard let first = text.first, !Byte.isDigit(first) else { return nil }
    for (phrase, qualifier) in Self.leading {
      let end = phrase.utf8.count
      guard end < text.count, text[end] == Byte.space, isWord(phrase, in: 0..<end) else { continue }
      next = end + 1
      return qualifier
    }
    return nil
  }

  /// The qualifier that all the words that are left say.
  private func trailingQualifier() -> Period.Qualifier? {
    Self.trailing.first { isAll($0.0, from: next) }?.1
  }

  /// Where the word at hand ends.
  private var wordEnd: Int {
    text[next...].firstIndex(of: Byte.space) ?? text.count
  }

  /// Goes on to the word after that one, which stands here.
  private mutating func skip(_ word: String) {
    next = min(next + word.utf8.count + 1, text.count)
  }

  /// Whether all the words from there are these.
  private func isAll(_ words: String, from start: Int) -> Bool {
    isWord(words, in: start..<text.count)
  }

  /// Whether that word stands there.
  private func isWord(_ word: String, in range: Range<Int>) -> Bool {
    word.utf8.count == range.count && word.utf8.elementsEqual(text[range])
  }

  /// `P1Y6M`, `PT30M`. Source: ISO 8601-1, 5.5.2.2.
  private mutating func duration() -> [Period.Quantity]? {
    guard text.at(next) == 0x70 else { return nil }
    let end = wordEnd
    var index = next + 1
    var isTime = false
    var quantities: [Period.Quantity] = []
    while index < end {
      if text[index] == 0x74, !isTime {
        isTime = true
        index += 1
        if index == end { return nil }
        continue
      }
      let digits = digits(in: index..<end)
      index = digits.upperBound
      guard let number = number(digits), index < end,
        let unit = Self.unit(text[index], isTime: isTime)
      else { return nil }
      quantities.append(Period.Quantity(number: number, unit: unit))
      index += 1
    }
    guard (1...2).contains(quantities.count) else { return nil }
    next = min(end + 1, text.count)
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

  /// The digits with which that stretch begins.
  private func digits(in range: Range<Int>) -> Range<Int> {
    let end = text[range].firstIndex { !Byte.isDigit($0) } ?? range.upperBound
    return range.lowerBound..<end
  }

  /// A whole number of at most six digits.
  private func number(_ digits: Range<Int>) -> Int? {
    guard (1...6).contains(digits.count) else { return nil }
    return text[digits].reduce(0) { 10 * $0 + Int($1 - 0x30) }
  }

  /// The lengths that have names of their own.
  static let lengths: [(String, Period.Length)] = [
    ("session", .session), ("persistent", .persistent), ("persistante", .persistent),
    ("unknown", .unknown), ("inconnue", .unknown),
  ]

  /// What may stand between two quantities.
  private static let conjunctions = ["et", "and"]

  /// What may stand before a quantity, in words without accents.
  static let leading: [(String, Period.Qualifier)] = [
    ("jusqu'a", .max), ("jusqu\u{2019}a", .max), ("up to", .max), ("au plus", .max),
    ("at most", .max), ("environ", .about), ("about", .about), ("au moins", .min),
    ("at least", .min),
  ]

  /// What may stand after one.
  static let trailing: [(String, Period.Qualifier)] = [
    ("par defaut", .byDefault), ("by default", .byDefault), ("environ", .about),
    ("au plus", .max), ("maximum", .max), ("au moins", .min), ("minimum", .min),
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
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      scalars.append(scalar.properties.isWhitespace ? " " : scalar)
    }
    return String(scalars)
  }
}
