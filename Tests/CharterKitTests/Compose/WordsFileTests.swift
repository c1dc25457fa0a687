import Rendering
import Testing

@testable import CharterKit

private let englishFile = String(decoding: WordsFile.builtIn("en") ?? [], as: UTF8.self)

private func file(_ text: String, language: String = "es") -> WordsFile {
  WordsFile(reading: Array(text.utf8), named: "templates/es.yaml", language: language)
}

/// The English file with one text in the place of another.
private func file(_ old: String, _ new: String) -> WordsFile {
  #expect(englishFile.contains(old))
  var text = englishFile
  if let range = text.firstRange(of: old) { text.replaceSubrange(range, with: new) }
  return file(text)
}

@Test(arguments: WordsFile.builtInLanguages)
func builtInWordsAreWhole(language: String) throws {
  let file = WordsFile(
    reading: try #require(WordsFile.builtIn(language)), named: "\(language).yaml",
    language: language)
  #expect(file.diagnostics.isEmpty)
  #expect(file.words?.language == language)
  #expect(Country.codes.count == 249)
  #expect(Country.codes.allSatisfy { file.words?.countries[$0] != nil })
}

@Test(arguments: WordsFile.builtInLanguages)
func countriesAreNamedAsTheirFileSays(language: String) throws {
  let file = WordsFile(
    reading: try #require(WordsFile.builtIn(language)), named: "\(language).yaml",
    language: language)
  let names = try #require(file.words).countries
  let builtIn = try #require(WordsFile.builtInWords(language)).countries
  #expect(Country.codes.allSatisfy { builtIn[$0] == names[$0] })
  for other in ["", "F", "FX", "FRA", "fr", "AA", "ZZ", "  FR"] { #expect(builtIn[other] == nil) }
}

@Test func aNewLanguageIsOneFile() throws {
  let spanish = file(
    englishFile.replacing("language: English", with: "language: Español")
      .replacing("title: Cookie policy", with: "title: Política de cookies")
      .replacing("up to {{period}}", with: "hasta {{period}}")
      .replacing("one: month, other: months", with: "one: mes, other: meses")
      .replacing("What is a cookie?", with: "¿Qué es una cookie?"))
  let words = try #require(spanish.words)
  #expect(words[.language] == "Español")
  let page = charter([cookie("a")]) {
    $0.site.name = Localized("Ciudad", in: ["es"])
    $0.cookies[0].description = Localized(
      languages: ["es"], values: $0.cookies[0].description.values.suffix(1))
    $0.cookies[0].lifetime = Period(
      length: .measured([.init(number: 12, unit: .month)]), qualifier: .max)
  }.page(in: words)
  #expect(page.language == "es")
  #expect(page.title == [.text("Política de cookies")])
  let lines = outline(page.blocks)
  #expect(lines.contains("## ¿Qué es una cookie? {definition}"))
  #expect(lines.contains("|Keeps a.|hasta 12 meses {cookie-a}"))
}

@Test(arguments: [
  ("  skip: Skip to content\n", "", "word-missing", "frame.skip"),
  ("  FR: France\n", "", "word-missing", "countries.FR"),
  ("skip: Skip", "skipp: Skip", "key-unknown", "frame.skipp"),
  ("FR: France", "FX: France", "key-unknown", "countries.FX"),
  ("skip: Skip to content", "skip: [Skip]", "value-type", "frame.skip"),
  ("January, ", "", "value-type", "months"),
  ("singular: [1]", "singular: [one]", "value-type", "one"),
  ("singular: [1]", "singular: one", "value-type", "singular"),
])
func faultsOfAWordsFileAreNamed(old: String, new: String, rule: String, name: String) {
  let file = file(old, new)
  #expect(file.words == nil)
  let found = file.diagnostics.first { $0.rule == rule && $0.message.en.contains("“\(name)”") }
  #expect(found?.place.file == "templates/es.yaml")
  #expect(found?.message.fr.contains(name) == true)
}

@Test func unknownVariablesAndMarkupAreFaultsOfAWordsFile() {
  #expect(file("{{contact}}", "{{contacts}}").diagnostics.map(\.rule) == ["variable-unknown"])
  #expect(
    file("up to {{period}}", "up to {{time}}").diagnostics.map(\.rule) == ["variable-unknown"])
  #expect(
    file("The cookies are grouped", "<b>The cookies</b> are").diagnostics.first?.rule == "raw-html")
}

@Test func faultsOfATextStandAtTheirPlace() {
  let fault = file("The cookies are grouped", "The <b>cookies</b> are").diagnostics.first
  #expect(
    fault?.place.excerpt == "    The <b>cookies</b> are by purpose, that is, by what they are for.")
  #expect(fault?.place.column == 9)
}

@Test func aPassageThatAsksForAValueThatIsNotKnownIsLeftOut() throws {
  let words = try #require(
    file("This page presents", "By {{controller.name}}. This page presents").words)
  var charter = charter([cookie("a")]) {
    $0.languages = ["es"]
    $0.site.name = Localized("Ciudad", in: ["es"])
  }
  func begins() -> String {
    outline(charter.page(in: words).blocks).split(separator: "\n").first.map(String.init) ?? ""
  }
  #expect(begins() == "## What is a cookie? {definition}")
  charter.controller = Controller(name: Localized("Ayuntamiento", in: ["es"]))
  #expect(begins().contains("By Ayuntamiento. This page presents"))
}

@Test func aFileThatHoldsNoMappingIsNoWords() {
  #expect(file("- a").diagnostics.first?.rule == "value-type")
  #expect(file("").words == nil)
}

@Test(arguments: WordsFile.builtInLanguages)
func builtInLinesAreReadAsYAMLIs(language: String) throws {
  let bytes = try #require(WordsFile.builtIn(language))
  let file = SourceFile(reading: bytes, named: "words.yaml", index: 0, syntax: .yaml)
  guard case .map(let entries)? = file.node?.placeless.content else {
    Issue.record("a words file is a mapping")
    return
  }
  var lines = BuiltInLines(bytes)
  #expect(lines.read().content == .map(entries.filter { $0.key != "countries" }))
}

extension Node {
  /// The same value without its place.
  fileprivate var placeless: Node {
    let content: Content =
      switch content {
      case .list(let items): .list(items.map(\.placeless))
      case .map(let entries):
        .map(
          entries.map { entry in
            Entry(key: entry.key, keySpan: Self.nowhere, value: entry.value.placeless)
          })
      default: content
      }
    return Node(content: content, span: Self.nowhere)
  }

  private static let nowhere = Span(source: 0, start: 0, end: 0)
}
