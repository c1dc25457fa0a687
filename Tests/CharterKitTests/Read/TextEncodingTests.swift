import Testing

@testable import CharterKit

@Suite struct TextEncodingTests {
  @Test func readsUTF8AndUTF16WithAMark() {
    let text = "é: 🍪\r\nb: ç"
    var big: [UInt8] = [0xFE, 0xFF]
    var little: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 {
      big += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      little += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    for bytes in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), big, little] {
      let file = read(bytes)
      #expect(file.findings.isEmpty)
      #expect(file.summary == #"{é: "🍪", b: "ç"}"#)
    }
  }

  @Test func recognisesWindows1252AndReadsOn() throws {
    let file = read(Array("a: b\ndur".utf8) + [0xE9] + Array("e: 13 mois \nc: d: e".utf8))
    #expect(file.findings == ["2:4 encoding-unknown", "3:5 colon-unquoted"])
    #expect(file.summary == #"{a: "b", durée: "13 mois", c: damaged}"#)
    let diagnostic = try #require(file.diagnostics.first)
    #expect(diagnostic.message.en.contains("Windows-1252") && diagnostic.message.en.contains("é"))
    #expect(diagnostic.message.fr.contains("«\u{a0}é\u{a0}»"))
    #expect(diagnostic.place.excerpt == "durée: 13 mois ")
  }

  /// « finalité », « durée », « déjà », « très », « reçu », « contrôle » in Mac Roman and CP 850.
  @Test(
    arguments: [
      ("finalit", 0x8E, ""), ("dur", 0x8E, "e"), ("tr", 0x8F, "s"), ("re", 0x8D, "u"),
      ("l", 0xD5, "usager"), ("voil", 0x88, ""), ("contr", 0x99, "le"),
      ("finalit", 0x82, ""), ("tr", 0x8A, "s"), ("re", 0x87, "u"), ("contr", 0x93, "le"),
      ("", 0x90, "tat"), ("ma", 0x8C, "tre"),
    ] as [(String, UInt8, String)])
  func guessesNoEncoding(before: String, byte: UInt8, after: String) throws {
    let bytes = Array("a: b\nc: \(before)".utf8) + [byte] + Array("\(after)\n".utf8)
    for syntax in [Syntax.yaml, .text] {
      let file = read(bytes, as: syntax)
      #expect(file.node == nil && file.placesAreInside)
      #expect(file.findings == ["2:\(before.count + 4) encoding-unknown"])
    }
    let fixed = FixedFile(bytes, named: "x.yaml")
    #expect(fixed.bytes == bytes && fixed.corrections.isEmpty && fixed.errorsLeft == 1)
  }

  @Test func knowsWhatFrenchTextsHaveInWindows1252() {
    let text = "a: « L’œuvre » à 3 € – l‘État… n° 1 ; ŒUVRE ; SOCIÉTÉ — “x” • usager·e·s, Škoda™\n"
    let old: [Unicode.Scalar: UInt8] = [
      "’": 0x92, "œ": 0x9C, "€": 0x80, "–": 0x96, "‘": 0x91, "…": 0x85, "Œ": 0x8C, "—": 0x97,
      "“": 0x93, "”": 0x94, "•": 0x95, "Š": 0x8A, "™": 0x99,
    ]
    let bytes = text.unicodeScalars.map { old[$0] ?? UInt8(truncatingIfNeeded: $0.value) }
    #expect(FixedFile(bytes, named: "x.yaml").bytes == Array(text.utf8))
  }

  @Test(
    arguments: [
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D],
      [0x61, 0x3A, 0x20, 0x00],
      [0xFF, 0xFE, 0x61, 0x00, 0x3A],
      [0xFE, 0xFF, 0xD8, 0x00, 0x00, 0x61],
      [0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00],
      [0x61, 0x00, 0x3A, 0x00],
    ] as [[UInt8]])
  func refusesWhatIsNoText(_ bytes: [UInt8]) {
    for syntax in [Syntax.yaml, .json, .text] {
      let file = read(bytes, as: syntax)
      #expect(file.node == nil)
      #expect(file.diagnostics.map(\.rule) == ["encoding-unknown"])
      #expect(file.placesAreInside)
    }
  }

  @Test func refusesAFileThatIsTooLarge() {
    let limit = [UInt8](repeating: UInt8(ascii: "a"), count: SourceFile.sizeLimit)
    #expect(read(limit).findings.isEmpty)
    #expect(read(limit + [0x61]).findings == ["1:1 limit-exceeded"])
  }

  @Test func namesInvisibleCharacters() {
    let names: [(UInt32, String)] = [
      (0x200B, "espace sans chasse U+200B"), (0xAD, "trait d’union conditionnel U+00AD"),
      (0xFEFF, "marque d’ordre des octets U+FEFF"), (7, "caractère de commande U+0007"),
      (0x202E, "marque de sens d’écriture U+202E"), (0xFDD0, "code sans caractère U+FDD0"),
      (0xE0041, "caractère invisible U+E0041"),
    ]
    for (code, name) in names {
      let scalar = Unicode.Scalar(code).map(String.init) ?? ""
      let file = read("a: x\(scalar)y\nb: \"\(scalar)\"\nc: |\n  \(scalar)")
      #expect(file.diagnostics.map(\.rule) == Array(repeating: "invisible-character", count: 3))
      #expect(file.diagnostics.allSatisfy { $0.message.fr.contains(name) })
    }
  }

  @Test func readsATextAsItIs() {
    let file = read("# Titre : x\r\n\r\n“y”\u{200b}\r", as: .text)
    #expect(file.findings == ["3:4 invisible-character"])
    #expect(file.summary == "\"# Titre : x\n\n“y”\n\"")
  }
}
