import Testing

@testable import CharterKit

/// Whatever a file holds, reading ends soon and says places that are in the file.
@Suite struct ReadingHostileFilesTests {
  private static let sample = """
    charte: 1
    langues: [fr, en]
    titre: {fr: « Charte », en: "Policy \\u00e9"}
    site:
      nom: 'L''été'
      url: https://x.fr/#a  # remarque
    sections:
      - id: intro
        texte:
          fr: |
            Un « texte » : oui.

              - • x
          en: >-
            A text
            of two lines
      - contenu: cookies
    cookies:
    - nom: _pk_id.*
      durée: 13 mois
      description: plusieurs
        lignes, l’été\u{a0}: oui
      x-a: &b [1, {c: d}]
      x-e: !!str f
    """

  private static let json = """
    {"charte": 1, "titre": {"fr": "\\ud83c\\udf6a é", "en": null},
     "cookies": [{"nom": "a", "durée": -1.5e3}, true, []]}
    """

  @Test(arguments: [Syntax.yaml, .json])
  func survivesAnyMutation(_ syntax: Syntax) {
    var generator = Generator(state: 0x9E37_79B9_7F4A_7C15)
    let original = Array((syntax == .json ? Self.json : Self.sample).utf8)
    for _ in 0..<2_000 {
      var bytes = original
      for _ in 0...Int.random(in: 0..<6, using: &generator) {
        bytes.mutate(using: &generator)
      }
      let file = read(bytes, as: syntax)
      #expect(file.placesAreInside, "\(bytes)")
      #expect(file.node != nil || !file.diagnostics.isEmpty, "\(bytes)")
      guard file.placesAreInside else { return }
    }
  }

  @Test(arguments: [
    "[", "{a: ", "- ", "a: [", "? ", "%TAG !a! x:\n", "- \"\n", "[x\n", "a: 'x\n", "'x\n", "a:\n ",
    "a : b\n", "\u{a0}", ":\u{a0}", "\"\\", "a: b: c\n", "&a ", "*a ", "!a ", "\u{200b}", "#", " #",
    "|\n", "a: |\n\tx\n", "\t", "é", "{", "}", "a: {{x}}\n", "---\n", "...\n%TAG !a! x:\n",
    "a: {b\n",
  ])
  func refusesWhatIsRepeatedEndlessly(_ piece: String) {
    let count = 40_000 / piece.utf8.count
    let bytes = Array(String(repeating: piece, count: count).utf8)
    let file = read(bytes)
    #expect(file.placesAreInside)
    #expect(file.diagnostics.count <= Fault.limit + 1)
  }

  @Test func acceptsThirtyTwoLevelsAndNoMore() {
    let deep = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
    #expect(read(deep).findings.isEmpty)
    #expect(read("[" + deep + "]").findings == ["1:33 limit-exceeded"])
    #expect(read(String(repeating: "[", count: 100_000)).findings == ["1:33 limit-exceeded"])
  }

  @Test func saysWhenThereAreTooManyFaults() throws {
    let file = read(String(repeating: "a: @x\n", count: 1_000))
    #expect(file.diagnostics.count == Fault.limit + 1)
    let last = try #require(file.diagnostics.last)
    #expect(last.rule == "limit-exceeded")
  }
}

/// A generator of the same numbers each time. Source: Vigna's SplitMix64.
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension [UInt8] {
  /// Inserts, removes, doubles or replaces a little.
  fileprivate mutating func mutate(using generator: inout Generator) {
    let pieces = [
      " ", "\n", "\t", ":", ": ", " #", "'", "\"", "[", "]", "{", "}", "- ", "-", "&", "*", "!",
      "|", ">", "%", "\\", "\u{a0}", "\u{200b}", "\u{301}", "：", "•", ",", "\r", "---\n", "<<: ",
      "? ", "é", "\0", "\u{2028}", "{{", "@",
    ]
    let index = Int.random(in: 0...count, using: &generator)
    let end = Swift.min(count, index + Int.random(in: 0..<8, using: &generator))
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: removeSubrange(index..<end)
    case 1: insert(contentsOf: self[index..<end], at: index)
    case 2: insert(UInt8.random(in: 0...255, using: &generator), at: index)
    case 3: removeSubrange(end...)
    default:
      let piece = pieces.randomElement(using: &generator) ?? " "
      replaceSubrange(index..<Swift.min(index + 1, end), with: Array(piece.utf8))
    }
  }
}
