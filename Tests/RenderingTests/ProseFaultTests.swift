import Rendering
import Testing

@Suite("Faults in prose")
struct ProseFaultTests {
  struct Case: Sendable, CustomTestStringConvertible {
    /// A text in which the faulty parts stand between ⟦ and ⟧.
    var marked: String
    var kinds: [ProseFault.Kind]
    var inlineOnly = false

    init(_ marked: String, _ kinds: ProseFault.Kind..., inlineOnly: Bool = false) {
      self.marked = marked
      self.kinds = kinds
      self.inlineOnly = inlineOnly
    }

    var testDescription: String { marked }
  }

  static let cases = [
    Case("été ⟦<b>⟧gras⟦</b>⟧ ⟦<!-- c -->⟧", .rawHTML, .rawHTML, .rawHTML),
    Case("é\n  là ⟦<i\n   a=\"b\">⟧ et\n   ⟦<u>⟧", .rawHTML, .rawHTML),
    Case("a\n\n⟦<div>\nb\n</div>⟧\n\nc", .rawHTML),
    Case("⟦# Titre⟧\n\nb", .heading),
    Case("b\n\n⟦Titre\n---⟧", .heading),
    Case("- a\n\n  ⟦# b⟧\n", .heading),
    Case("x\n\n⟦a | b\n-- | :-\n1 | 2⟧\n", .table),
    Case("⟦| a |\n|---|⟧", .table),
    Case("voir ⟦![é](/x.png)⟧ là", .image),
    Case("a\n\n⟦> b⟧\n", .blockQuote),
    Case("a\n\n⟦```x\nb\n```⟧\n\nc", .codeBlock),
    Case("a\n\n    ⟦b⟧\n", .codeBlock),
    Case("a\n\n⟦***⟧\n\nb", .thematicBreak),
    Case("⟦[a]: /x⟧\nvoir [a] et [b](/c)", .referenceDefinition),
    Case("a\n\n- ⟦[été]: </x> 'y'⟧", .referenceDefinition),
    Case("⟦[a\nb]: /x⟧", .referenceDefinition),
    Case("a⟦[^1]⟧ \\[^2]", .footnote),
    Case("⟦[a](/b 'c')⟧", .linkTitle),
    Case("é ⟦[a](javascript:b)⟧", .unsafeLink(target: "javascript:b")),
    Case("⟦[a](JaVa&#115;cript&colon;b)⟧", .unsafeLink(target: "JaVascript:b")),
    Case(
      "⟦[a](//evil.fr)⟧ ⟦<data:x>⟧", .unsafeLink(target: "//evil.fr"), .unsafeLink(target: "data:x")
    ),
    Case("voir ⟦ftp://a.fr/b⟧", .unsafeLink(target: "ftp://a.fr/b")),
    Case("⟦[a]()⟧", .unsafeLink(target: "")),
    Case("⟦[a](https:\\\\evil)⟧", .unsafeLink(target: "https:\\evil")),
    Case("a ⟦{{⟧site.name} `{{` \\{{", .openVariable),
    Case("⟦un\n\ndeux⟧".replacing("⟦un\n\n", with: "un\n\n⟦"), .notInline, inlineOnly: true),
    Case("⟦- a⟧", .notInline, inlineOnly: true),
    Case("⟦1. a\n2. b⟧", .notInline, inlineOnly: true),
    Case("12. é ⟦![b](/x.png)⟧ {{c}} ⟦![d](/x.png)⟧", .image, .image, inlineOnly: true),
    Case("a\n\n⟦1. b\n   - c⟧\n\nd", .notInline, inlineOnly: true),
  ]

  @Test(arguments: cases)
  func findsTheFaultAtItsPlace(fault: Case) {
    let text = fault.marked.replacing("⟦", with: "").replacing("⟧", with: "")
    let (_, faults) = Prose.parsed(text, inlineOnly: fault.inlineOnly)
    var marked = Array(text.utf8)
    for found in faults.reversed() {
      marked.insert(contentsOf: "⟧".utf8, at: found.range.upperBound)
      marked.insert(contentsOf: "⟦".utf8, at: found.range.lowerBound)
    }
    #expect(String(decoding: marked, as: UTF8.self) == fault.marked)
    #expect(faults.map(\.kind) == fault.kinds)
  }

  @Test(arguments: [
    "a * b _ c", "1986\\. Une année", "a <b, c> & d", "[a] [b]: c", "a\n[b]: /c", "x `<b>` y",
    "`[^1]`",
    "\\<b> \\# a", "a | b", "--", "#a", "5 < 6 > 4", "| a |\nb", "\\![a](/b)", "{a} {{site.name}}",
  ])
  func findsNoFaultInWords(text: String) {
    #expect(Prose.parsed(text, inlineOnly: true).faults == [])
  }

  @Test func findsCodePointsThatNoTextHas() {
    let noncharacter = String(decoding: [0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self)
    let text = "é\(noncharacter)0 {{site.name}} &#xFDD0;0&#64977; <b>"
    let (prose, faults) = Prose.parsed(text, inlineOnly: true)
    #expect(
      faults.map { spelling(text, $0.range) } == [noncharacter, "&#xFDD0;", "&#64977;", "<b>"])
    #expect(
      prose.inlines { _ in [.text("!")] } == [
        .text("é\u{FFFD}0 "), .text("!"), .text(" \u{FFFD}0\u{FFFD} <b>"),
      ])
  }

  @Test func refusesTextsThatAreTooLongTooDeepOrTooTangled() {
    let kinds = { (text: String) in Prose.parsed(text, inlineOnly: false).faults.map(\.kind) }
    let word = String(repeating: "a", count: 16_384)
    #expect(kinds(word) == [])
    #expect(kinds(word + "a") == [.tooLong])
    #expect(kinds(String(repeating: "- ", count: 20) + "a") == [])
    #expect(kinds(String(repeating: "- ", count: 21) + "a") == [.tooDeep])
    #expect(kinds(String(repeating: ">", count: 21) + "a") == [.tooDeep])
    let steps = (0..<25).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
    #expect(kinds(steps) == [.tooDeep])
    #expect(kinds(nested("*a **b ", " c** d*", 9)) == [])
    #expect(kinds(nested("*a **b ", " c** d*", 30)) == [.tooDeep])
    #expect(kinds(String(repeating: "www.a_", count: 300)) == [.addressUnreadable])
    #expect(kinds(String(repeating: "www.a.fr ", count: 300)) == [])
  }

  private func nested(_ start: String, _ end: String, _ count: Int) -> String {
    String(repeating: start, count: count) + "x" + String(repeating: end, count: count)
  }
}
