extension Rule {
  /// A sign that looks like a colon, a dash or a quote of YAML.
  static let lookalikeCharacter = Rule(
    "lookalike-character", .error, isFault: true,
    page: Page(
      finds: Message(
        en: """
          A sign that looks like one of YAML and is not: “：” for a colon; “–”, “•” or Word’s \
          bullet “o” for a hyphen.
          """,
        fr: """
          Un signe qui ressemble à ceux de YAML sans en être\u{a0}: «\u{a0}：\u{a0}» pour un \
          deux-points\u{202f}; «\u{a0}–\u{a0}», «\u{a0}•\u{a0}» ou la puce «\u{a0}o\u{a0}» de Word \
          pour un tiret.
          """),
      why: Message(
        en: """
          The whole line would be read as one text. Curly quotes around a value only bring \
          advice: they are shown.
          """,
        fr: """
          Toute la ligne serait lue comme un seul texte. Des guillemets courbes autour d’une \
          valeur valent un conseil\u{a0}: ils seront affichés.
          """),
      sources: [.yaml("5.3"), .sourceCodeHandling],
      bad: Spelling(en: "– name: sessionid", fr: "– nom: sessionid"),
      good: Spelling(en: "- name: sessionid", fr: "- nom: sessionid")))
}
