import Rendering

/// Periods and dates in words.
extension Words {
  /// A day: « 1er mars 2026 ».
  func date(_ date: CalendarDate) -> String {
    let month = self.months.indices.contains(date.month - 1) ? self.months[date.month - 1] : ""
    return self.setting.typography.set(
      filled(
        .datePattern,
        [
          "day": date.day == 1 ? self[.dateFirst] : String(date.day), "month": month,
          "year": String(date.year),
        ]))
  }

  /// A period as a table's cell has it: « Session », « jusqu’à 12 mois ». Its typography is not
  /// set yet.
  ///
  /// What is not measured has neither qualifier nor beginning: « jusqu’à Session » says nothing.
  func text(of period: Period) -> String {
    switch period.length {
    case .session: self[.sessionLength]
    case .persistent: self[.persistentLength]
    case .unknown: self[.unknownLength]
    case .measured(let quantities): qualified(text(of: quantities), period)
    }
  }

  /// A period as a sentence has it: « jusqu’à la fermeture du navigateur », « 6 mois ». Its
  /// typography is set.
  func textInSentence(of period: Period) -> String {
    switch period.length {
    case .session: self[.sessionInText]
    case .persistent: self[.persistentInText]
    case .unknown: self[.unknownInText]
    case .measured(let quantities):
      self.setting.typography.set(qualified(text(of: quantities), period))
    }
  }

  /// A length of time with its qualifier and its beginning: « 2 semaines par défaut ».
  private func qualified(_ length: String, _ period: Period) -> String {
    var text = length
    if let qualifier = period.qualifier {
      text = self.qualifiers[qualifier].filled(["period": text])
    }
    if let beginning = period.beginning { text += " " + self.beginnings[beginning] }
    return text
  }

  /// Quantities one after the other: « 1 an et 6 mois ».
  private func text(of quantities: [Period.Quantity]) -> String {
    if quantities.count == 1 { return text(of: quantities[0]) }
    return joined(quantities.map(text))
  }

  private func text(of quantity: Period.Quantity) -> String {
    let isSingular = self.singularNumbers.contains(quantity.number)
    let unit = isSingular ? self.singularUnits[quantity.unit] : self.pluralUnits[quantity.unit]
    return String(quantity.number) + " " + unit
  }

  /// Texts one after the other: « a, b et c ».
  func joined(_ texts: [String]) -> String {
    var joined = texts.first ?? ""
    for index in texts.indices.dropFirst() {
      let isLast = index == texts.count - 1
      joined += (isLast ? self[.lastSeparator] : self[.itemSeparator]) + texts[index]
    }
    return joined
  }
}
