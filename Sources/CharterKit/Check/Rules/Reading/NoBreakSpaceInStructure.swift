extension Rule {
  /// A no-break space stands where only an ordinary one is read.
  static let noBreakSpaceInStructure = Rule(
    "no-break-space-in-structure", .error, isFault: true,
    page: Page(
      finds: Message(
        en: "A no-break space stands in the indentation, after a colon or in a key.",
        fr: "Une espace insécable sert de retrait, suit un deux-points ou se trouve dans une clé."),
      why: Message(
        en: """
          It looks like a space and is read as a letter: the key becomes another one, without a \
          word.
          """,
        fr: """
          Elle ressemble à une espace et se lit comme une lettre\u{a0}: la clé en devient une \
          autre, sans bruit.
          """),
      sources: [.yaml("6.1")],
      bad: Spelling(
        en: "name:\u{a0}sessionid   # a no-break space after the colon",
        fr: "nom:\u{a0}sessionid   # une espace insécable après le deux-points"),
      good: Spelling(en: "name: sessionid", fr: "nom: sessionid")))
}
