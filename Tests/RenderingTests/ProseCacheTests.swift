import Testing

@testable import Rendering

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

  /// What texts of some pages have in common.
  private final class Kind {}

  @Test func aTextIsSetOnceForEachKindOfPages() {
    let cache = ProseCache()
    let (french, english) = (Kind(), Kind())
    var count = 0
    for _ in 0..<3 {
      for (kind, sign) in [(french, "«"), (english, "“")] {
        let read = cache.prose("Un **cookie**.", inlineOnly: true).prose
        let prose = cache.prose(read, for: kind) { prose in
          count += 1
          return prose.rewritten { $0 + .paragraph(.text(sign)) }
        }
        #expect(prose.blocks == read.blocks + .paragraph(.text(sign)))
      }
    }
    #expect(count == 2)
  }

  @Test func wordsAreSetOnceForEachKindOfPages() {
    let cache = ProseCache()
    let (french, english) = (Kind(), Kind())
    var count = 0
    for _ in 0..<3 {
      for (kind, sign) in [(french, "«"), (english, "“")] {
        let words = Inlines { out in
          out.put("avant ")
          let start = out.count
          out.put("Durée")
          cache.set(&out, from: start, for: kind) { out in
            count += 1
            out.put(sign)
          }
        }
        #expect(words == .text("avant Durée" + sign))
      }
    }
    #expect(count == 2)
  }

  @Test func manyWordsStayApart() {
    let (cache, kind) = (ProseCache(), Kind())
    for _ in 0..<2 {
      for number in 0..<3_000 {
        let words = Inlines { out in
          out.put(String(number))
          cache.set(&out, from: 0, for: kind) { $0.put("!") }
        }
        #expect(words == .text("\(number)!"))
      }
    }
  }

  @Test func whatIsUsedStaysWhileOthersCome() {
    let things = LatelyUsed<Kind>()
    let used = Kind()
    things.add(used, at: 7)
    for _ in 0..<100 {
      things.add(Kind(), at: 7)
      #expect(things.item(at: 7) { $0 === used } === used)
    }
    for _ in 0..<4 { things.add(Kind(), at: 7) }
    #expect(things.item(at: 7) { $0 === used } == nil)
    #expect(things.item(at: 8) { _ in true } == nil)
  }
}
