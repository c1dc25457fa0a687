import Testing

@testable import CharterKit

@Suite struct JSONReaderTests {
  @Test func readsJSONLikeYAML() {
    let json = read(#"{"a": "x", "b": [1.10, true, null], "c": {"d": "é"}}"#, as: .json)
    let yaml = read("a: x\nb: [1.10, true, ]\nc: {d: é}")
    #expect(json.summary == #"{a: "x", b: ["1.10", "true", nothing], c: {d: "é"}}"#)
    #expect(yaml.summary == #"{a: "x", b: ["1.10", "true"], c: {d: "é"}}"#)
    #expect(json.findings.isEmpty && yaml.findings.isEmpty)
  }

  @Test func readsEscapes() {
    let file = read(#"["\ud83c\udf6a \u00e9 \" \\ \/ \n\t\b"]"#, as: .json)
    #expect(file.findings == ["1:36 invisible-character"])
    #expect(file.summary == "[\"🍪 é \" \\ / \n\t\"]")
  }

  @Test func countsPlacesInScalars() throws {
    let file = read("{\n  \"é🍪\": \"é\", \"b\": \"ç\"\r\n}", as: .json)
    let value = try #require(file.node?.value(of: "b"))
    let place = file.source.place(of: value.span)
    #expect(place.line == 2 && place.column == 19 && place.length == 3)
    #expect(place.excerpt == "  \"é🍪\": \"é\", \"b\": \"ç\"")
  }

  @Test(arguments: [
    (#"{"a": 1,}"#, "1:8 syntax", "comma"),
    (#"["a",]"#, "1:5 syntax", "comma"),
    (#"["a" "b"]"#, "1:6 syntax", "comma"),
    (#"{"a": 1 "b": 2}"#, "1:9 syntax", "comma"),
    (#"{'a': 1}"#, "1:2 syntax", "double quotes"),
    (#"["é", 'b']"#, "1:7 syntax", "double quotes"),
    (#"[“a”]"#, "1:2 syntax", "double quotes"),
    (#"{a: 1}"#, "1:2 syntax", "double quotes"),
    (#"{"a": b}"#, "1:7 syntax", "without quotes"),
    (#"{"a" 1}"#, "1:6 syntax", "colon"),
    (#"{"a": }"#, "1:7 syntax", "value is missing"),
    ("// x\n{}", "1:1 syntax", "comments"),
    ("[1, /* x */ 2]", "1:5 syntax", "comments"),
    ("[1] # x", "1:5 syntax", "complete"),
    ("{\"a\": \"b\n}", "1:7 quote-unclosed", "not closed"),
    ("[\"a\tb\"]", "1:4 syntax", "tab"),
    (#"["\x"]"#, "1:3 syntax", "backslash"),
    (#"["\ud800"]"#, "1:3 syntax", "half"),
    ("[01]", "1:2 syntax", "number"),
    ("[+1]", "1:2 syntax", "number"),
    (#"{"a": [1}"#, "1:9 syntax", "does not close"),
    (#"{"a": [1"#, "1:7 syntax", "never closed"),
    ("", "1:1 syntax", "value is missing"),
  ])
  func explainsTheFirstFault(_ text: String, finding: String, word: String) throws {
    let file = read(text, as: .json)
    #expect(file.findings == [finding])
    let diagnostic = try #require(file.diagnostics.first)
    #expect(diagnostic.message.en.contains(word), "\(diagnostic.message.en)")
    #expect(!diagnostic.message.fr.isEmpty && diagnostic.message.fr != diagnostic.message.en)
  }

  @Test func readsOnAroundEachFault() {
    let text = ##"""
      {"a": "b",
       // commentaire
       "c": 'd' "e": oui,
       f: [0123, +33, “g”,],
       "h" "C:\dos",
       "i": "j
       , "k": ,
       ~"l": "m"}
      """##
    let file = read(text.replacing("~", with: "\u{a0}"), as: .json)
    #expect(
      file.findings == [
        "2:2 syntax", "3:7 syntax", "3:11 syntax", "3:16 syntax", "4:2 syntax", "4:6 syntax",
        "4:12 syntax", "4:17 syntax", "4:20 syntax", "5:6 syntax", "5:9 syntax",
        "6:7 quote-unclosed", "7:9 syntax", "8:2 no-break-space-in-structure",
      ])
    #expect(
      file.summary == ##"""
        {a: "b", c: "d", e: damaged, f: ["0123", damaged, "g"], h: "C:\dos", i: "j", k: damaged, \##
        l: "m"}
        """##)
  }

  @Test func saysNothingOfWhatFollowsFromAFault() {
    let text = #"{"a": "un "mot" cité", "b": 1}"#
    #expect(read(text, as: .json).findings == ["1:12 syntax"])
    #expect(read(#"{"a": {"b": [1, 2}, "c": 'd'}"#, as: .json).findings == ["1:18 syntax"])
    #expect(read(#"{"a": 1, b "c": 'd'}"#, as: .json).findings == ["1:10 syntax"])
  }

  @Test func findsDuplicateKeysHoweverTheyAreEscaped() {
    #expect(read(#"{"a": 1, "\u0061": 2}"#, as: .json).findings == ["1:10 key-duplicate"])
    #expect(read(#"{"é": 1, "e\u0301": 2}"#, as: .json).findings == ["1:10 key-duplicate"])
  }

  @Test func acceptsThirtyTwoLevelsAndNoMore() {
    let deep = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
    #expect(read(deep, as: .json).findings.isEmpty)
    #expect(read("[" + deep + "]", as: .json).findings == ["1:33 limit-exceeded"])
    let deeper = String(repeating: "[", count: 1_000_000)
    #expect(read(deeper, as: .json).findings == ["1:33 limit-exceeded"])
  }
}
