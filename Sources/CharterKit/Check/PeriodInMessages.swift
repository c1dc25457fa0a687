extension Period {
  /// The length in the words of a message: “13 months”, « 13 mois ».
  var inWords: Message {
    switch length {
    case .session: Message(en: "session", fr: "session")
    case .persistent: Message(en: "persistent", fr: "persistante")
    case .unknown: Message(en: "unknown", fr: "inconnue")
    case .measured(let quantities):
      Message(
        en: quantities.map { "\($0.number) \($0.unit.inWords(isOne: $0.number == 1).en)" }
          .joined(separator: " and "),
        fr: quantities.map { "\($0.number)\u{a0}\($0.unit.inWords(isOne: $0.number < 2).fr)" }
          .joined(separator: " et "))
    }
  }
}

extension PeriodUnit {
  /// Its name, in the plural unless there is only one.
  fileprivate func inWords(isOne: Bool) -> Message {
    let singular =
      switch self {
      case .second: Message(en: "second", fr: "seconde")
      case .minute: Message(en: "minute", fr: "minute")
      case .hour: Message(en: "hour", fr: "heure")
      case .day: Message(en: "day", fr: "jour")
      case .week: Message(en: "week", fr: "semaine")
      case .month: Message(en: "month", fr: "mois")
      case .year: Message(en: "year", fr: "an")
      }
    if isOne { return singular }
    return Message(
      en: singular.en + "s", fr: self == .month ? singular.fr : singular.fr + "s")
  }
}
