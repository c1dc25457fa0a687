import Testing

@testable import CharterKit

@Test(arguments: [
  (
    "providers:\n  ? a\n  : name: y\n", Edit.set(["providers", "a", "name"], "x"),
    "Line 2 is written in a way that this form cannot change."
  ),
  (
    "languages: [\n  fr, # main\n  en]\n", .remove(["languages", 0]),
    "Line 1 is written in a way that this form cannot change."
  ),
  (
    "columns: [a: b]\n", .set(["columns", 0, "a"], "x"),
    "Line 1 is written in a way that this form cannot change."
  ),
  (
    "site: &s\n  name: x\ntitle: *s\n", .set(["site", "name"], "y"),
    "The file has an error to correct first, on line 1. Anchors (&name) are not part of charters."
  ),
  (
    "site: {name: x\n", .set(["site", "name"], "y"),
    "The file has an error to correct first, on line 1. This { is never closed by }."
  ),
  (
    "title: x\n", .set(["title"], "a\nb\u{200b}"),
    "The text of “title” holds an invisible character, zero-width space U+200B, on its line 2 "
      + "(character 4): delete it."
  ),
  (
    "providers: {a: {}, b: {}}\n", .rename(["providers", "a"], "b"),
    "There is already a “b” here."
  ),
  (
    "providers: {a: {}}\n", .rename(["providers", "a"], "b\nc"),
    "“b c” cannot be a key: write one line, 256 bytes at most."
  ),
  (
    "site: {name: x}\n", .rename(["site", "name"], "title"),
    "There is nothing to change at “site, name”."
  ),
  ("cookies: []\n", .remove(["cookies", 0]), "There is nothing to change at “cookies, 1”."),
  ("cookies: [a]\n", .insert(["cookies"], 2, "b"), "There is nothing to change at “cookies”."),
  (
    "cookies: [a]\n", .move(["cookies"], from: 0, to: 1),
    "There is nothing to change at “cookies”."
  ),
  ("title: x\n", .set(["title", "fr"], "y"), "There is nothing to change at “title, fr”."),
  ("title: x\n", .set([], "y"), "There is nothing to change at “”."),
  ("title: x\n", .remove([]), "There is nothing to change at “”."),
])
func anEditThatCannotBeMadeSaysWhy(file: String, edit: Edit, message: String) {
  #expect(edited(file, edit) == "fault: \(message)")
}

@Test(arguments: [
  "{", "[]", #"{"edit": "set"}"#, #"{"edit": "set", "path": ["a"], "value": null}"#,
  #"{"edit": "set", "path": [1.5], "value": "a"}"#, #"{"edit": "move", "path": [], "from": "0"}"#,
  #"{"edit": "drop", "path": []}"#, #"{"edit": 1, "path": []}"#,
])
func aRequestThatIsNoEditIsRefused(json: String) {
  #expect(throws: EditFault.request) { try Edit(json: Array(json.utf8)) }
}

@Test(
  "A pasted character that nobody sees is named, as it is sent and as an escape.",
  arguments: [
    ("\u{B}", "control character U+000B"), ("\u{AD}", "soft hyphen U+00AD"),
    ("\u{200B}", "zero-width space U+200B"), ("\u{2028}", "line separator U+2028"),
    ("\u{FEFF}", "byte order mark U+FEFF"), ("\u{85}", "next line U+0085"),
    ("\u{0}", "control character U+0000"),
  ])
func aPastedCharacterIsNamed(character: String, name: String) throws {
  let digits = String(character.unicodeScalars.first?.value ?? 0, radix: 16)
  let escape = "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  let isControl = (character.utf8.first ?? 0) < 0x20
  for text in isControl ? [escape] : [character, escape] {
    let json = #"{"edit": "set", "path": ["title"], "value": "Le\#(text) lac"}"#
    #expect(
      edited("title: x\n", try Edit(json: Array(json.utf8))) == """
        fault: The text of “title” holds an invisible character, \(name), on its line 1 \
        (character 3): delete it.
        """)
  }
}

@Test func editsComeAsJSON() throws {
  let edits: [(String, Edit)] = [
    (
      #"{"edit": "set", "path": ["cookies", 0, "0"], "value": {"fr": "é", "b": [1, true]}}"#,
      .set(["cookies", 0, "0"], ["fr": "é", "b": ["1", "true"]])
    ),
    (#"{"edit": "remove", "path": ["cookies", 3]}"#, .remove(["cookies", 3])),
    (
      #"{"path": ["cookies"], "edit": "insert", "index": 2, "value": "a"}"#,
      .insert(["cookies"], 2, "a")
    ),
    (
      #"{"edit": "move", "path": ["cookies"], "from": 2, "to": 0}"#,
      .move(["cookies"], from: 2, to: 0)
    ),
    (#"{"edit": "copy", "path": ["cookies"], "index": 1}"#, .copy(["cookies"], 1)),
    (
      #"{"edit": "rename", "path": ["purposes", "a"], "key": "b"}"#,
      .rename(["purposes", "a"], "b")
    ),
  ]
  for (json, edit) in edits { #expect(try Edit(json: Array(json.utf8)) == edit) }
}

@Test func theEncodingStays() throws {
  let units = Array("\u{FEFF}titre: \"é\"\n".utf16)
  let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  let after = try EditedText(applying: .set(["title"], "à"), to: little, named: "x.yaml")
  #expect(after.bytes == little.map { $0 == 0xE9 ? 0xE0 : $0 })
  let marked = Array("\u{FEFF}titre: \"é\"\n".utf8)
  let again = try EditedText(applying: .set(["title"], "à"), to: marked, named: "x.yaml")
  #expect(again.bytes == Array("\u{FEFF}titre: \"à\"\n".utf8))
}
