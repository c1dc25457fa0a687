extension Rule {
  /// A date that French does not write so: `23/11/2026`, « 1 mars », « 05 Mars ».
  static let frenchDate = Rule(
    "french-date", .warning,
    page: Page(
      finds: Message(
        en: "A date in a French text is not written as French writes it.",
        fr: "Une date, dans un texte français, n’est pas écrite selon l’usage."),
      why: Message(
        en: "Digits alone can be read in two ways; words cannot.",
        fr: "Des chiffres seuls se lisent de deux façons\u{202f}; un mois en lettres, non."),
      sources: [.imprimerieNationale, .journalOfficiel],
      bad: Spelling(en: "fr: Depuis le 01/03/2026", fr: "fr: Depuis le 01/03/2026"),
      good: Spelling(en: "fr: Depuis le 1er mars 2026", fr: "fr: Depuis le 1er mars 2026"))
  ) { charter, findings in
    for text in findings.texts(with: .digit, in: .french) {
      text.withWording { wording in
        let bytes = wording.bytes
        WrittenDate.each(in: bytes, months: MonthName.french) { date in
          let right = date.inFrench
          let found = String(decoding: bytes[date.range], as: UTF8.self)
          guard found.withOrdinarySpaces != right, wording.isWords(date.range) else { return }
          findings.report(
            text.path(in: charter), range: date.range,
            Message(
              en: "The date “\(found)” is not written as French writes it.",
              fr: "La date «\u{a0}\(found)\u{a0}» n’est pas écrite selon l’usage."),
            help: Message(en: "Write “\(right)”.", fr: "Écrivez «\u{a0}\(right)\u{a0}»."))
        }
      }
    }
  }
}

extension WrittenDate {
  fileprivate var inFrench: String {
    let day = day == 1 ? "1er" : String(self.day)
    let year = year.map { " " + String($0) } ?? ""
    return "\(day) \(MonthName.french[month - 1])\(year)"
  }
}
