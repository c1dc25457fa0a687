import Rendering
import Testing

@testable import CharterKit

private let setting = Typesetting(
  language: "fr", foreign: ["en": ["back", "back office", "first-party"], "de": ["Amt"]])

@Test(arguments: [
  ("le back office.", "le <en back office>."),
  ("Back office, backs, feedback", "<en Back office>, backs, feedback"),
  ("«~first-party~»", "«~<en first-party>~»"),
  ("l’Amt et l'amt", "l’<de Amt> et l’<de amt>"),
  ("éback, backé, back3, 3back", "éback, backé, back3, 3back"),
  ("back", "<en back>"),
  ("back back", "<en back> <en back>"),
  ("rien", "rien"),
])
func foreignTermsAreMarkedAsWholeWords(text: String, marked: String) {
  let text = text.replacing("~", with: "\u{A0}")
  #expect(outline(setting.inlines(text)) == marked)
}

@Test func aLanguageWithoutForeignTermsMarksNone() {
  #expect(
    Typesetting(language: "en", foreign: [:]).inlines("back office") == [.text("back office")])
}
