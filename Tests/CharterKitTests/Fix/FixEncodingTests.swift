import Testing

@testable import CharterKit

@Suite struct FixEncodingTests {
  @Test func convertsWindows1252() throws {
    let bytes = Array("a: d".utf8) + [0xE9] + Array("j".utf8) + [0xE0, 0x85] + Array(" é\r\n".utf8)
    let file = FixedFile(bytes, named: "x.yaml")
    #expect(file.bytes == Array("a: déjà… é\r\n".utf8))
    #expect(file.corrections.map(\.rule) == ["encoding-unknown"])
    #expect(file.errorsLeft == 0)
  }

  @Test(arguments: [true, false])
  func convertsUTF16(_ isBig: Bool) {
    let text = "clé: 🍪\r\nb: x : y\n"
    var bytes: [UInt8] = isBig ? [0xFE, 0xFF] : [0xFF, 0xFE]
    for unit in text.utf16 {
      let halves = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      bytes += isBig ? halves : halves.reversed()
    }
    let file = FixedFile(bytes, named: "x.yaml")
    #expect(file.bytes == Array("clé: 🍪\r\nb: \"x : y\"\n".utf8))
    #expect(file.corrections.map(\.line) == [1, 2])
    #expect(FixedFile(file.bytes, named: "x.yaml").corrections.isEmpty)
  }

  @Test func keepsAMarkAtTheBeginning() {
    #expect(fixed("\u{feff}a: b\u{feff}\n") == "\u{feff}a: b\n")
    #expect(fixed("\u{feff}a: b\n") == "\u{feff}a: b\n")
  }

  @Test(
    arguments: [
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00], [0xFF, 0xFE, 0x61, 0x00, 0x3A],
      [UInt8](repeating: 0xA0, count: SourceFile.sizeLimit + 1), [],
    ] as [[UInt8]])
  func leavesWhatCannotBeRead(_ bytes: [UInt8]) {
    for name in ["x.yaml", "x.json", "x.md"] {
      let file = FixedFile(bytes, named: name)
      #expect(file.bytes == bytes)
      #expect(file.corrections.isEmpty)
      #expect(file.errorsLeft == (bytes.isEmpty && name != "x.json" ? 0 : 1))
    }
  }

  @Test func correctsOfJSONOnlyWhatIsInvisible() {
    let text = "{\"e\u{301} : x\":\u{200b} \"l'un\u{2028}l'autre : y\\u00ad\",\u{a0}\"b\": 'c'}"
    #expect(
      fixed(text, named: "x.json")
        == "{\"e\u{301} : x\": \"l'un l'autre : y\",\u{a0}\"b\": 'c'}")
  }

  @Test func correctsOfATextOnlyWhatIsInvisible() {
    let text = "Titre : x\u{200b}\r\n\tun\u{2028}deux\u{2029}trois # 1\r\n"
    for name in ["intro.fr.md", "x.txt"] {
      #expect(
        fixed(text, named: name) == "Titre : x\r\n\tun\r\ndeux\r\n\r\ntrois # 1\r\n")
    }
  }
}
