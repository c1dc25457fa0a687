import Rendering

/// What an author probably means by a value that is written as people write it, and not as the
/// format has it: a day in words, the name of a country, an address without `https://`.
///
/// Values are only suggested, and only when one was refused.
enum MeantValue {
  /// How long a value is looked at, in bytes.
  private static let limit = 80

  /// The address that a host name, with or without a path, stands for.
  static func address(_ text: String) -> String? {
    guard text.utf8.count <= limit, text.utf8.contains(UInt8(ascii: ".")) else { return nil }
    let address = "https://" + text
    return Form.isAddress(address) ? address : nil
  }

  /// The e-mail address that is written so that programs shall not find it: `dpo (at) ville.fr`.
  static func email(_ text: String) -> String? {
    guard text.utf8.count <= limit else { return nil }
    var address = text.replacing("mailto:", with: "")
    for sign in ["(at)", "[at]", "(arobase)", "[arobase]", " at ", " arobase "] {
      address = address.replacing(sign, with: "@")
    }
    for sign in ["(dot)", "[dot]", "(point)", "[point]"] {
      address = address.replacing(sign, with: ".")
    }
    address.removeAll(where: \.isWhitespace)
    return Form.isEmail(address) ? address : nil
  }

  /// The code of a country that is given by its name in French or English.
  static func country(_ text: String) -> String? {
    if let code = Country.meant(by: text) { return code }
    guard text.utf8.count <= limit else { return nil }
    let name = folded(text)
    let lists = WordsFile.builtInLanguages.compactMap { WordsFile.builtInWords($0)?.countries }
    return Country.codes.sorted().first { code in
      lists.contains { $0[code].map(folded) == name }
    }
  }

  /// The period that is given with its number in words, or explained behind it.
  static func period(_ text: String) -> String? {
    guard text.utf8.count <= limit else { return nil }
    let words = text.split { $0.isWhitespace || $0 == "(" || $0 == ")" }.map { String($0) }
    guard words.contains(where: { $0.utf8.contains(where: Byte.isDigit) }) else {
      if let first = words.first, let number = number(first) {
        return checked(([String(number)] + words.dropFirst()).joined(separator: " "))
      }
      return words.contains { folded($0) == "session" } ? "session" : nil
    }
    return checked(text.prefix { $0 != "(" }.split(separator: " ").joined(separator: " "))
  }

  private static func checked(_ period: String) -> String? {
    PeriodText.period(period) == nil ? nil : period
  }

  private static func number(_ word: String) -> Int? {
    let words = [
      "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
      "douze",
      "treize", "quatorze", "quinze", "seize",
    ]
    let english = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
    ]
    let word = folded(word)
    if word == "une" || word == "a" || word == "an" { return 1 }
    return (words.firstIndex(of: word) ?? english.firstIndex(of: word)).map { $0 + 1 }
  }

  /// A text without accents, capitals and kinds of apostrophe and space.
  fileprivate static func folded(_ text: String) -> String {
    Anchor.unaccented(text).lowercased().replacing("\u{2019}", with: "'")
      .replacing("\u{a0}", with: " ")
  }
}

extension MeantValue {
  /// The day that is given in words or with its numbers in another order.
  ///
  /// - Parameter isFrench: whether the day stands before the month; else, where both might be
  ///   either, nothing can be said.
  static func date(_ text: String, isFrench: Bool) -> String? {
    guard text.utf8.count <= limit else { return nil }
    let words = text.split { $0.isWhitespace || "/.-,".contains($0) }.map { String($0) }
    guard let parts = parts(of: words) else { return nil }
    let (first, second, third) = parts
    switch (first, second, third) {
    case (.year(let year), .number(let month), .number(let day)): return iso(day, month, year)
    case (.number(let day), .month(let month), .year(let year)),
      (.month(let month), .number(let day), .year(let year)):
      return iso(day, month, year)
    case (.number(let one), .number(let two), .year(let year)):
      if two > 12 { return iso(two, one, year) }
      return isFrench || one > 12 || one == two ? iso(one, two, year) : nil
    default: return nil
    }
  }

  /// A part of a written day.
  private enum Part {
    case year(Int), month(Int), number(Int)
  }

  /// The last three parts: the name of a weekday may stand before them.
  private static func parts(of words: [String]) -> (Part, Part, Part)? {
    guard 3...5 ~= words.count else { return nil }
    let parts = words.suffix(3).compactMap(part)
    return parts.count == 3 ? (parts[0], parts[1], parts[2]) : nil
  }

  private static func part(_ word: String) -> Part? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits) else { return month(word).map { .month($0) } }
    if digits.utf8.count == 4 { return word == digits ? .year(number) : nil }
    let isOrdinal = ["", "er", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count))
    return isOrdinal && 1...31 ~= number ? .number(number) : nil
  }

  private static func month(_ word: String) -> Int? {
    let name = folded(word)
    guard name.utf8.count >= 3 else { return nil }
    for language in WordsFile.builtInLanguages {
      let months = (WordsFile.builtInWords(language)?.months ?? []).map(folded)
      let meant = months.indices.filter { months[$0].hasPrefix(name) }
      if meant.count == 1 { return meant[0] + 1 }
    }
    return nil
  }

  private static func iso(_ day: Int, _ month: Int, _ year: Int) -> String? {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return CalendarDate("\(year)-\(padded(month))-\(padded(day))")?.iso
  }
}
