import Rendering
import Testing

struct ProseCacheTests {
  /// Two spellings of « é », a text with faults, one that is too long, and texts that differ little.
  static let texts = [
    "", "Durée", "Dure\u{301}e", "Un **cookie** de {{site.name}}.",
    "Un **cookie** de {{site.url}}.",
    "- un\n- deux", "<b>gras</b>", "[ici](javascript:x)",
    String(repeating: "Bonjour. ", count: 300),
    String(repeating: "a", count: Prose.maximumLength + 1),
  ]

  @Test(arguments: [false, true])
  func aTextIsReadAsIfItWereTheFirst(inlineOnly: Bool) {
    let cache = ProseCache()
    for text in Self.texts + Self.texts.reversed() {
      let (prose, faults) = cache.prose(text, inlineOnly: inlineOnly)
      let expected = Prose.parsed(text, inlineOnly: inlineOnly)
      #expect(prose == expected.prose)
      #expect(Array(prose.source.utf8) == Array(text.utf8))
      #expect(faults == expected.faults)
    }
  }

  @Test func aLineIsNotTakenForAText() {
    let cache = ProseCache()
    #expect(cache.prose("- un", inlineOnly: false).faults.isEmpty)
    #expect(!cache.prose("- un", inlineOnly: true).faults.isEmpty)
  }

  @Test func manyTextsStayApart() {
    let cache = ProseCache()
    for round in 0..<2 {
      for number in 0..<3_000 {
        let text = "Cookie n° \(number)"
        #expect(cache.prose(text, inlineOnly: true).prose.source == text, "\(round)")
      }
    }
  }
}
