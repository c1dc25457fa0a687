import Testing

@testable import CharterKit

struct PhrasesTests {
  /// The part of a text that a wording is found in.
  private func found(_ phrase: String, in text: String) -> String? {
    Phrases([phrase]).range(in: text).map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("délégué À LA protection", "delegue* a la protection"),
    ("de\u{301}le\u{301}gue\u{301} à la protection", "delegue* a la protection"),
    ("exempté  par\u{a0}la\n**CNIL**", "exempt* par la cnil"),
    ("la mesure d’audience", "mesure* d'audience"),
    ("Œuvre", "ouvre"),
    ("Statistiques ; elles sont anonymes", "statisti*{20}anonym*"),
  ])
  func ignoresCaseAccentsSpacesAndEmphasis(text: String, phrase: String) {
    #expect(found(phrase, in: text) != nil)
  }

  @Test(arguments: [
    ("acnil", "cnil"), ("cnils", "cnil"), ("écnil", "cnil"), ("cnilé", "cnil"), ("cni", "cnil"),
    ("日cnil", "cnil"), ("statistiques. Anonymes", "statisti*{20}anonym*"),
    ("statistiques\n\nanonymes", "statisti*{20}anonym*"),
    ("statistiques qui sont du tout anonymes", "statisti*{12}anonym*"), ("", "cnil"),
  ])
  func findsWholeWordsOfOneSentence(text: String, phrase: String) {
    #expect(found(phrase, in: text) == nil)
  }

  @Test func tellsWhereInBytes() {
    #expect(found("exempt* par la cnil", in: "Été : exempté par la « CNIL »") == nil)
    #expect(found("exempt* par la cnil", in: "Été : exempté par la CNIL.") == "exempté par la CNIL")
    #expect(Phrases(["cnil"]).ranges(in: "CNIL, « cnil »") == [0..<4, 9..<13])
  }

  @Test func takesAnyBytes() {
    let ends = ["\u{c3}", "a\u{300}", "«", "\u{10FFFF}", "*", "’"]
    for one in ends {
      for other in ends {
        let text = one + "cnil" + other
        _ = Phrases(["cnil{9}a", "a", "2013"]).ranges(in: text)
        _ = Sentence.range(around: 0..<text.utf8.count, in: text)
      }
    }
    #expect(Phrases(["cnil"]).occur(in: "\u{10FFFF} cnil"))
  }

  @Test func findsTheSentenceAround() {
    let text = "Un. Le Privacy Shield, invalidé. Trois."
    let range = Phrases(["privacy shield"]).range(in: text)
    let sentence = range.map { Sentence.range(around: $0, in: text) }
    #expect(
      sentence.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
        == " Le Privacy Shield, invalidé")
  }
}
