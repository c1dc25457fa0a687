extension Rule {
  /// A date that is not written day, month, year: `11/23/2026`, “November 23rd, 2026”.
  static let englishDate = Rule(
    "english-date", .advice,
    page: Page(
      finds: Message(
        en: "A date in an English text is not written “23 November 2026”.",
        fr: "Une date, dans un texte anglais, n’est pas écrite «\u{a0}23 November 2026\u{a0}»."),
      why: Message(
        en: "Readers on both sides of the Atlantic read “03/04/2026” as different days.",
        fr: "«\u{a0}03/04/2026\u{a0}» n’est pas le même jour des deux côtés de l’Atlantique."),
      sources: [
        Source(
          en: "GOV.UK style guide, “Dates”", fr: "GOV.UK, guide de style, «\u{a0}Dates\u{a0}»",
          url: "https://www.gov.uk/guidance/style-guide/a-to-z")
      ],
      bad: Spelling(en: "en: Since 03/04/2026", fr: "en: Since 03/04/2026"),
      good: Spelling(en: "en: Since 3 April 2026", fr: "en: Since 3 April 2026"))
  ) { charter, findings in
    for text in findings.texts(with: .digit, in: .english) {
      text.withWording { wording in
        let bytes = wording.bytes
        WrittenDate.each(in: bytes, months: MonthName.english) { date in
          let right = date.inEnglish
          let found = String(decoding: bytes[date.range], as: UTF8.self)
          guard found.withOrdinarySpaces != right, date.isCertain,
            wording.isWords(date.range)
          else { return }
          findings.report(
            text.path(in: charter), range: date.range,
            Message(
              en: "The date “\(found)” is not written as day, month and year.",
              fr: "La date «\u{a0}\(found)\u{a0}» n’est pas écrite jour, mois, année."),
            help: Message(
              en: "Write “\(right)”, if that is the day meant.",
              fr: "Écrivez «\u{a0}\(right)\u{a0}», si c’est bien le jour voulu."))
        }
      }
    }
  }
}

extension WrittenDate {
  fileprivate var inEnglish: String {
    "\(day) \(MonthName.english[month - 1])\(year.map { " " + String($0) } ?? "")"
  }

  /// Whether the name of the month is no other word: “10 may be set”, “the 3 march on”.
  fileprivate var isCertain: Bool {
    isNumeric || year != nil || month != 3 && month != 5
  }
}
