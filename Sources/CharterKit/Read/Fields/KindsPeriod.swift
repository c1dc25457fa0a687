extension Kind where Value == Period {
  /// A period: a scalar such as `13 mois`, or a mapping with more about it.
  static let period = Kind(
    shape: .period(mapping.shapes)
  ) { node, reader in
    if case .map = node.content { return mapping.read(node, &reader) }
    return read(node, &reader)
  } write: { period, json in
    json.object { json in
      period.length.write(&json)
      writeFurther(period, &json)
    }
  }

  /// The mapping; its `value` may carry a qualifier too.
  private static let mapping = Record<Period>(
    Message(en: "a period", fr: "une durée"),
    fields: [
      Field(
        "value", "valeur", Kind<Period>.scalar, { $0.scalar }, { $0.scalar = $1 }, required: true,
        help: Message(en: "how long", fr: "combien de temps"),
        example: Spelling(en: "12 months", fr: "12 mois"))
    ] + further, empty: { Period() })

  /// What a mapping says beside its `value`.
  private static let further: [Field<Period>] = [
    Field(
      "qualifier", "qualificatif", .choice, { $0.qualifier }, { $0.qualifier = $1 },
      help: Message(en: "how it is meant", fr: "comment l’entendre"),
      example: Spelling(en: "max", fr: "au-plus")),
    Field(
      "from", "depuis", .choice, { $0.beginning }, { $0.beginning = $1 },
      help: Message(en: "what it is counted from", fr: "à partir de quand"),
      example: Spelling(en: "last-activity", fr: "dernière-activité")),
    Field(
      "note", "note", .phrase, { $0.note }, { $0.note = $1 },
      help: Message(en: "what to add for readers", fr: "une précision pour le lecteur"),
      example: Spelling(
        en: "{fr: …, en: renewed at each visit}", fr: "{fr: prolongée à chaque visite, en: …}")),
  ]
  private static let writeFurther = Record.writing(further[...])

  private static let scalar = Kind(shape: .scalar(.period)) { node, reader in
    read(node, &reader)
  } write: {
    $0.length.write(&$1)
  }

  private static func read(_ node: Node, _ reader: inout Reader) -> Period? {
    guard let text = reader.filledText(node) else { return nil }
    if let period = PeriodText.period(text) { return period }
    reader.report(
      "lifetime-unreadable", at: node.span,
      Message(
        en: "Period “\(text.shortened(to: 60))” cannot be understood.",
        fr: "Durée «\u{a0}\(text.shortened(to: 60))\u{a0}» incompréhensible."),
      help: MeantValue.period(text).map(Suggestion.question)
        ?? Message(
          en: "Write “session”, “13 months”, “up to 12 months”, “1 year and 6 months”…",
          fr: """
            Écrivez «\u{a0}session\u{a0}», «\u{a0}13 mois\u{a0}», «\u{a0}jusqu’à 12 mois\u{a0}», \
            «\u{a0}1 an et 6 mois\u{a0}»…
            """))
    return nil
  }
}

extension Period {
  /// The length and qualifier of a scalar, taken over into a mapping that may say more.
  fileprivate var scalar: Period {
    get { self }
    set {
      length = newValue.length
      qualifier = qualifier ?? newValue.qualifier
    }
  }
}

extension Period.Length {
  /// Writes `"value": 13, "unit": "month"`, a second quantity after `"and"`, or `"value": "session"`.
  fileprivate func write(_ json: inout JSONText) {
    switch self {
    case .session: json.member("value") { $0.string("session") }
    case .persistent: json.member("value") { $0.string("persistent") }
    case .unknown: json.member("value") { $0.string("unknown") }
    case .measured(let quantities):
      quantities.first?.write(&json)
      if quantities.count > 1 {
        json.member("and") { json in json.object { quantities[1].write(&$0) } }
      }
    }
  }
}

extension Period.Quantity {
  fileprivate func write(_ json: inout JSONText) {
    json.member("value") { $0.number(number) }
    json.member("unit") { $0.string(unit.rawValue) }
  }
}
