/// What a stated transfer leaves open.
enum TransferDoubt {
  /// No safeguard is stated.
  case noSafeguard
  /// An adequacy decision is stated, and there is none.
  case noDecision
  /// The framework for the United States is stated for another country.
  case otherFramework
  /// Nothing says when a certification was last looked up, or that was over a year ago.
  case unchecked
  /// Clauses of which no copy is to be had.
  case noCopy
  /// An exception that does not fit repeated transfers.
  case exception
  /// Adequacy that holds for some organisations of the country only.
  case partly

  /// Nil where the transfer leaves nothing open.
  ///
  /// - Parameter isReachable: whether there is a way to ask the provider for a copy.
  init?(of transfer: Transfer, isReachable: Bool, on day: CalendarDate?) {
    if DatedFacts.isInEconomicArea(transfer.country) { return nil }
    let adequacy = DatedFacts.adequacy(of: transfer.country, on: day)
    switch transfer.mechanism {
    case nil where adequacy == nil: self = .noSafeguard
    case .adequacy? where transfer.country == "US":
      if Self.isRecent(transfer.checked, on: day) { return nil }
      self = .unchecked
    case .adequacy? where adequacy == nil: self = .noDecision
    case nil, .adequacy?:
      guard adequacy?.isPartial == true else { return nil }
      self = .partly
    case .dpf? where transfer.country != "US": self = .otherFramework
    case .dpf?:
      if Self.isRecent(transfer.checked, on: day) { return nil }
      self = .unchecked
    case .scc?, .bcr?:
      if transfer.copy != nil || isReachable { return nil }
      self = .noCopy
    case .derogation49?: self = .exception
    case .codeOfConduct?, .certification?: return nil
    }
  }

  /// How much it matters.
  var severity: Diagnostic.Severity {
    switch self {
    case .noSafeguard, .noDecision, .otherFramework: .error
    case .unchecked, .noCopy, .exception: .warning
    case .partly: .advice
    }
  }

  /// Whether that day is there, and not over a year before the day of the check.
  private static func isRecent(_ checked: CalendarDate?, on day: CalendarDate?) -> Bool {
    guard let checked else { return false }
    guard let day else { return true }
    return checked.isWithinYear(before: day)
  }
}

extension TransferDoubt {
  /// What is wrong.
  func message(of name: String, to country: String) -> Message {
    let doubt = words(on: country)
    return Message(
      en: "Provider “\(name)”: \(doubt.en)",
      fr: "Prestataire «\u{a0}\(name)\u{a0}»\u{a0}: \(doubt.fr)")
  }

  private func words(on country: String) -> Message {
    switch self {
    case .noSafeguard:
      Message(
        en: "transfer to \(country) with no safeguard stated.",
        fr: "transfert vers un pays tiers (\(country)) sans garantie indiquée.")
    case .noDecision:
      Message(
        en: "no adequacy decision covers \(country).",
        fr: "aucune décision d’adéquation ne couvre ce pays (\(country)).")
    case .otherFramework:
      Message(
        en: "the Data Privacy Framework covers the United States only.",
        fr: "le cadre UE–États-Unis ne couvre pas ce pays (\(country)).")
    case .unchecked:
      Message(
        en: "its certification for the United States was not checked lately.",
        fr: "sa certification pour les États-Unis n’a pas été vérifiée récemment.")
    case .noCopy:
      Message(
        en: "nothing says how to obtain a copy of the safeguards.",
        fr: "rien ne dit comment obtenir une copie des garanties.")
    case .exception:
      Message(
        en: "article 49 does not fit repeated transfers.",
        fr: "l’article\u{a0}49 ne convient pas à des transferts répétés.")
    case .partly:
      Message(
        en: "adequacy covers only some organisations of \(country).",
        fr: "l’adéquation ne couvre qu’une partie des organismes de ce pays (\(country)).")
    }
  }

  /// What to write.
  var help: Message {
    switch self {
    case .noSafeguard, .noDecision, .otherFramework, .exception:
      Message(
        en: """
          Under “transfers”, give the “mechanism” (scc, bcr, dpf…), or write “transfers: []” if \
          no data go there.
          """,
        fr: """
          Sous «\u{a0}transferts\u{a0}», indiquez le «\u{a0}mécanisme\u{a0}» (clauses-types, bcr, \
          dpf…), ou écrivez «\u{a0}transferts: []\u{a0}» si aucune donnée n’y va.
          """)
    case .unchecked:
      Message(
        en: "Look it up on dataprivacyframework.gov and write the day in “checked”.",
        fr: """
          Vérifiez-la sur dataprivacyframework.gov et écrivez le jour dans \
          «\u{a0}vérifié-le\u{a0}».
          """)
    case .noCopy:
      Message(
        en: "Add “copy” with the address of the clauses.",
        fr: "Ajoutez «\u{a0}copie\u{a0}» avec l’adresse des clauses.")
    case .partly:
      Message(
        en: "Check that this one is covered, or state another “mechanism”.",
        fr: """
          Vérifiez que celui-ci est couvert, ou indiquez un autre «\u{a0}mécanisme\u{a0}».
          """)
    }
  }
}
