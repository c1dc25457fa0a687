import Testing

@testable import CharterKit

/// É is an E because Unicode calls it “LATIN CAPITAL LETTER E WITH ACUTE”; the most usual letters
/// are not looked up.
@Test func lettersLoseTheAccentsThatUnicodeNames() throws {
  for value in UInt32(0xC0)...0x24F {
    let scalar = try #require(Unicode.Scalar(value))
    let name = (scalar.properties.name ?? "").split(separator: " ")
    let isAccented = name.count > 4 && name[2] == "LETTER" && name[3].utf8.count == 1
    let letter = isAccented ? name[3].utf8.first : nil
    #expect(
      Anchor.folded(scalar) == (name.contains("CAPITAL") ? letter : letter.map { $0 | 0x20 }),
      "\(scalar)")
  }
}

@Test(arguments: [
  ("durée", "duree"), ("dure\u{301}e", "duree"), ("règle-à-Noël", "regle-a-Noel"),
  ("cœur ÿ × 2", "cœur y × 2"), ("名前", "名前"),
])
func textsLoseTheirAccentsAndNothingElse(text: String, expected: String) {
  #expect(Anchor.unaccented(text) == expected)
}
