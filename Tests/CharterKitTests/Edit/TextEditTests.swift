import Testing

@testable import CharterKit

/// Files with a text, written in every way there is.
private let files: [String: Syntax] = [
  "title:\n  fr: a\n  en: b\n": .yaml,
  "title:\n  fr: 'a'  # c\n  en: b\n": .yaml,
  "title:\n  fr: \"a\"\n  en: b\n": .yaml,
  "title:\n  fr:\n    a\n    # c\n  en: b\n": .yaml,
  "title:\n  fr: a\n    of two lines\n  en: b\n": .yaml,
  "title:\n  fr: |\n    a\n\n  en: b\n": .yaml,
  "title:\n  fr: |2-  # c\n      a\n  en: b\n": .yaml,
  "title:\n  fr: |+\n    a\n\n  en: b\n": .yaml,
  "title:\n      fr: >-\n            a\n            b\n\n            c\n      en: b\n": .yaml,
  "title:\r\n  fr: |\r\n    a\r\n  en: b\r\n": .yaml,
  "title:\n  en: b\n  fr: |\n    a": .yaml,
  "title:\n  en: b\n  fr:": .yaml,
  "title:\n  fr:  # c\n  en: b\n": .yaml,
  "title: {fr: a, en: b}\n": .yaml,
  "title: {fr: , en: b}\n": .yaml,
  "title: {en: b, fr: 'a'}": .yaml,
  "title: {\n  \"fr\": \"a\"\n}": .yaml,
  "{\"title\": {\"fr\": \"a\", \"en\": \"b\"}}": .json,
  "{\"title\":{\"fr\":1}}": .json,
]

/// Whatever people type is what the file says then, in each way of writing; the rest stays.
@Test(arguments: files.keys.sorted())
func aTextReadsBackAsItWasTyped(file: String) throws {
  let syntax = files[file] ?? .yaml
  for text in RandomEdit.texts {
    let after = edited(file, .set(["title", "fr"], .text(text)), as: syntax)
    let node = read(after, as: syntax).node.flatMap { $0.value(of: "title")?.value(of: "fr") }
    let isSame = node?.plainText.utf8.elementsEqual(text.utf8)
    #expect(isSame == true, "\(text.debugDescription) \(after)")
    #expect(after.contains("# c") == file.contains("# c"), "\(after)")
  }
}

/// The same as an item of a list, which has no key.
@Test(arguments: ["x-l:\n  - a # c\n  - b\n", "x-l:\n- b\n- a", "x-l: [b, a]\n", "x-l:\n - - a\n"])
func anItemReadsBackAsItWasTyped(file: String) throws {
  for text in RandomEdit.texts {
    let after = edited(file, .insert(["x-l"], 0, .text(text)))
    guard case .list(let items)? = read(after).node?.value(of: "x-l")?.content else {
      Issue.record("\(text.debugDescription) \(after)")
      continue
    }
    #expect(items[0].plainText.utf8.elementsEqual(text.utf8), "\(text.debugDescription) \(after)")
  }
}

@Test(arguments: [
  ("a", "a"), ("l’été", "l’été"), ("l'été \"a\"", "l'été \"a\""), ("a: b", "\"a: b\""),
  ("a : b", "\"a : b\""), ("a #b", "\"a #b\""), ("a#b", "a#b"), ("@a", "\"@a\""),
  ("no", "\"no\""), ("oui", "oui"), ("1.10", "\"1.10\""), ("12", "\"12\""), ("1 an", "1 an"),
  ("+33141148000", "\"+33141148000\""), ("01 41 14 80 00", "01 41 14 80 00"),
  ("2026-11-23", "\"2026-11-23\""), ("null", "\"null\""), ("", "\"\""), (" a", "\" a\""),
  ("a\tb", "\"a\\tb\""), ("a\\b", "a\\b"), ("https://a.fr/#b", "https://a.fr/#b"),
  ("« a »", "« a »"), ("a, b [c]", "a, b [c]"),
])
func aNewTextHasQuotesOnlyWhereItNeedsThem(text: String, written: String) {
  let file = "site:\n  url: x\n"
  #expect(
    edited(file, .set(["site", "name"], .text(text))) == "site:\n  name: \(written)\n  url: x\n")
}
