import Testing

@testable import CharterKit

/// A no-break space right after a colon makes libyaml take an entry for words of the text above it,
/// without a word. It is named at its place, and corrected.
@Suite struct SwallowedEntryTests {
  @Test(arguments: entries)
  func isFoundAndCorrected(_ slip: Slip) throws {
    let file = read(slip.text)
    #expect(file.findings == slip.findings)
    let result = fixed(slip.text)
    #expect(Array(result.utf8) == Array(slip.fixed.utf8))
    #expect(read(result).findings == [])
    #expect(read(result).summary == file.summary)
    #expect(Array(fixed(result).utf8) == Array(result.utf8))
  }

  static let entries: [Slip] =
    ["\u{a0}", "\u{202f}", "\u{2009}", "\u{2003}", "\u{3000}", "\u{a0}\u{a0}"].flatMap(entries)
    + [
      Slip(
        "cookies:\n  - nom: x\n    note: y\n      - nom:\u{a0}z\n    note: u",
        "4:13 no-break-space-in-structure",
        fixed: "cookies:\n  - nom: x\n    note: y\n  - nom: z\n    note: u"),
      Slip(
        "- nom: x\n  texte: Voir\n    - durée:\u{202f}13 mois", "3:13 no-break-space-in-structure",
        fixed: "- nom: x\n  texte: Voir\n  durée: 13 mois"),
      Slip(
        "nom: x\n  x-note:\u{a0}y", "2:10 no-break-space-in-structure",
        fixed: "nom: x\nx-note: y"),
      Slip(
        "nom: x\nDurée\u{a0}:\u{a0}13 mois", "2:6 no-break-space-in-structure",
        fixed: "nom: x\nDurée: 13 mois"),
      Slip(
        "description: Garder\n  données:\u{a0}\n    - x", "2:11 no-break-space-in-structure",
        fixed: "description: Garder\ndonnées:\n  - x"),
    ]

  private static func entries(with space: String) -> [Slip] {
    [
      Slip(
        "description: Garder la session\n  durée:\(space)13 mois",
        "2:9 no-break-space-in-structure",
        fixed: "description: Garder la session\ndurée: 13 mois"),
      Slip(
        "- nom: x\n  texte: Garder\n    la session\n    durée:\(space)13 mois\n  note: y",
        "4:11 no-break-space-in-structure",
        fixed: "- nom: x\n  texte: Garder\n    la session\n  durée: 13 mois\n  note: y"),
      Slip(
        "description: Garder\n  durée :\(space)13 mois", "2:10 no-break-space-in-structure",
        fixed: "description: Garder\ndurée: 13 mois"),
      Slip(
        "description: Garder\n  Durée\u{a0}:\(space)13 mois\n  nom: x",
        "2:10 no-break-space-in-structure",
        fixed: "description: Garder\nDurée: 13 mois\nnom: x"),
      Slip(
        "a:\n  fr: Garder\n    en:\(space)Keep", "3:8 no-break-space-in-structure",
        fixed: "a:\n  fr: Garder\n  en: Keep"),
      Slip(
        "a:\n  - description:\n      fr: Garder\n        durée:\(space)13 mois",
        "4:15 no-break-space-in-structure",
        fixed: "a:\n  - description:\n      fr: Garder\n    durée: 13 mois"),
      Slip(
        "description:\n  Garder la session de chacun\n  durée:\(space)13 mois",
        "3:9 no-break-space-in-structure",
        fixed: "description:\n  Garder la session de chacun\ndurée: 13 mois"),
    ]
  }

  @Test func saysWhatItIsAndWhatToType() throws {
    let found = try #require(
      read("description: Garder\n  durée:\u{a0}13 mois").diagnostics.first)
    #expect(found.message.fr.contains("espace insécable (U+00A0)"))
    #expect(found.place.length == 1)
    #expect(found.help?.fr.contains("tapez une espace ordinaire") == true)
  }

  /// Words of a text stay so: only a key that charters have at that place is one.
  @Test(arguments: [
    "texte: voir l'article 5 :\u{a0}les durées", "texte: Voir\n  l'article 5 :\u{a0}les durées",
    "texte: Voir ce\n  tableau :\u{a0}les durées", "texte: Voir\n  et :\u{a0}les durées",
    "texte: Voir\n  la durée :\u{a0}13 mois", "texte: Voir\n  - durée:\u{a0}13 mois",
    "a:\n  - Voir\n    - durée :\u{a0}13 mois", "texte: |\n  durée:\u{a0}13 mois",
    "texte: \"Voir\n  durée:\u{a0}13 mois\"",
  ])
  func leavesTexts(_ text: String) {
    #expect(read(text).findings == [])
    #expect(Array(fixed(text).utf8) == Array(text.utf8))
  }

  /// After a line as long as those of a text, a word with a space before its colon may be one of
  /// it: that is for its author to say.
  @Test func leavesToItsAuthorWhatMayBeAText() {
    let line = "texte: Nous gardons ce que vous nous confiez pour le temps qu’il faut, et ces"
    let text = line + "\n  données :\u{a0}votre nom"
    #expect(read(text).findings == ["2:12 no-break-space-in-structure"])
    #expect(Array(fixed(text).utf8) == Array(text.utf8))
  }
}
