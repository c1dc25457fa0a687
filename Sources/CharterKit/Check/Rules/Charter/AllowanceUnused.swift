extension Rule {
  /// An allowance allows nothing: what it was for is mended, or never was.
  ///
  /// Found once all rules have run; one that needs the day of the check is not judged without it.
  static let allowanceUnused = Rule(
    "allowance-unused", .warning,
    page: Page(
      finds: Message(
        en: "An allowance (“x-allow”) is for a rule that finds nothing, or that has one already.",
        fr: """
          Une exception («\u{a0}x-allow\u{a0}») vise une règle qui ne relève rien, ou qui en a \
          déjà une.
          """),
      why: Message(
        en: "It would hide the next fault of that kind, for a reason that no longer holds.",
        fr: """
          Elle masquerait le prochain manquement de ce genre, pour une raison qui ne tient plus.
          """),
      sources: [.formatGuide],
      bad: Spelling(
        en: """
          x-allow:
            - rule: dpo-missing
              reason: Not appointed yet
          dpo: {email: dpo@my-town.fr}
          """,
        fr: """
          x-allow:
            - règle: dpo-missing
              raison: Désignation en cours
          dpo: {courriel: dpo@ma-ville.fr}
          """),
      good: Spelling(
        en: "dpo: {email: dpo@my-town.fr}", fr: "dpo: {courriel: dpo@ma-ville.fr}")))
}

extension Finding {
  /// An allowance that allows nothing.
  static func unused(_ allowance: Allowance, at index: Int) -> Finding {
    Finding(
      path: ["x-allow", .index(index), "rule"],
      message: {
        Message(
          en: "“\(allowance.rule)” is allowed, but finds nothing in this charter.",
          fr: """
            «\u{a0}\(allowance.rule)\u{a0}» fait l’objet d’une exception, mais ne relève rien dans \
            cette charte.
            """)
      },
      help: { Message(en: "Remove this allowance.", fr: "Supprimez cette exception.") })
  }

  /// An allowance of a rule that one before it allows.
  static func repeated(_ allowance: Allowance, at index: Int) -> Finding {
    Finding(
      path: ["x-allow", .index(index), "rule"],
      message: {
        Message(
          en: "“\(allowance.rule)” is allowed twice.",
          fr: "«\u{a0}\(allowance.rule)\u{a0}» fait l’objet de deux exceptions.")
      },
      help: {
        Message(
          en: "Keep one allowance, with both reasons.",
          fr: "Gardez une seule exception, avec les deux raisons.")
      })
  }
}
