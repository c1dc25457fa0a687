import Testing

@testable import CharterKit

/// Lines of a text after `|` or `>` that begin with no-break spaces look as if they were indented:
/// each is named once, and put where it seems to stand.
@Suite struct BlockIndentationTests {
  @Test(arguments: ["\u{a0}", "\u{2003}", "\u{202f}"], ["|", ">-"])
  func isFoundAndCorrected(space: String, sign: String) {
    let wide = String(repeating: space, count: 4)
    let text = "- texte: \(sign)\n    Un.\n\(wide)Deux.\n  \(space)\(space)Trois.\n- titre: x"
    let file = read(text)
    #expect(
      file.findings == [
        "3:1 no-break-space-in-structure", "4:3 no-break-space-in-structure",
      ])
    let result = fixed(text)
    #expect(
      Array(result.utf8)
        == Array("- texte: \(sign)\n    Un.\n    Deux.\n    Trois.\n- titre: x".utf8))
    #expect(read(result).findings == [])
  }

  @Test func aWholeTextIsCorrected() {
    let wide = String(repeating: "\u{a0}", count: 4)
    let text = "- texte: |\n\(wide)Un.\n\(wide)\u{a0}\u{a0}Deux.\n- titre: x"
    #expect(
      Array(fixed(text).utf8) == Array("- texte: |\n    Un.\n      Deux.\n- titre: x".utf8))
  }

  /// What seems to stand beside the text’s key is no part of the text.
  @Test func anItemBehindItStaysAnItem() {
    let text = "- texte: |\n    Un.\n\u{a0}\u{a0}- titre: x"
    #expect(Array(fixed(text).utf8) != Array("- texte: |\n    Un.\n    - titre: x".utf8))
  }

  @Test func aTabIsReplacedByAsManySpacesAsSaid() throws {
    let text = "cookies:\n  - nom: a\n\tdurée: session\n\tdomaine: b"
    let helps = read(text).diagnostics.compactMap { $0.help?.fr }
    #expect(helps.allSatisfy { $0 == "Commencez cette ligne par 4 espaces, sans tabulation." })
    #expect(helps.count == 2)
    #expect(
      Array(fixed(text).utf8)
        == Array("cookies:\n  - nom: a\n    durée: session\n    domaine: b".utf8))
  }
}

/// A text in Markdown that begins with `>` would be a quotation.
@Test(arguments: [
  ("- texte: > 13 mois", #"- texte: '\> 13 mois'"#),
  ("description: > 13 mois", #"description: '\> 13 mois'"#),
  ("text: > l'an", #"text: "\\> l'an""#), ("durée: > 13 mois", #"durée: "> 13 mois""#),
])
func aSignThatWouldQuoteStandsForItself(text: String, result: String) {
  #expect(Array(fixed(text).utf8) == Array(result.utf8))
  #expect(read(result).findings == [])
}
