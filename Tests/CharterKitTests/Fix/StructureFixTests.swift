import Testing

@testable import CharterKit

/// A charter as its author typed it, with what is found in it and what `fix` makes of it.
struct Slip: CustomTestStringConvertible, Sendable {
  let text: String
  let findings: [String]
  let fixed: String

  init(_ text: String, _ findings: String..., fixed: String) {
    self.text = text
    self.findings = findings
    self.fixed = fixed
  }

  var testDescription: String { text.debugDescription }
}

/// What office programs and habits of typing leave in the structure of a charter: each slip is
/// named once, at its place, and is corrected.
@Suite struct StructureFixTests {
  @Test(arguments: spaces + bullets + tabs + tightKeys + Slip.ofItems + Slip.ofLines + Slip.ofKeys)
  func isFoundAndCorrected(_ slip: Slip) {
    let file = read(slip.text)
    #expect(file.findings == slip.findings)
    let result = fixed(slip.text)
    #expect(Array(result.utf8) == Array(slip.fixed.utf8))
    #expect(read(result).findings == [])
    #expect(read(result).summary == file.summary)
    #expect(Array(fixed(result).utf8) == Array(result.utf8))
  }

  /// Spaces that YAML takes for letters.
  static let spaces: [Slip] =
    ["\u{a0}", "\u{2003}", "\u{2009}", "\u{202f}", "\u{3000}"].flatMap { space in
      [
        Slip(
          "a:\n  -\(space)nom: x\n    durée: y", "2:4 no-break-space-in-structure",
          fixed: "a:\n  - nom: x\n    durée: y"),
        Slip(
          "- nom\(space):\(space)x\n  durée: y", "1:6 no-break-space-in-structure",
          fixed: "- nom: x\n  durée: y"),
        Slip("charte\(space):\(space)1", "1:7 no-break-space-in-structure", fixed: "charte: 1"),
        Slip(
          "a: x\ndurée\(space):\(space)\(space)session", "2:6 no-break-space-in-structure",
          fixed: "a: x\ndurée: session"),
        Slip(
          "google\(space):\(space)\n  nom: x", "1:7 no-break-space-in-structure",
          fixed: "google:\n  nom: x"),
        Slip(
          "a:\n\(space)\(space)nom: x", "2:1 no-break-space-in-structure",
          fixed: "a:\n  nom: x"),
      ]
    } + [
      Slip(
        "-\u{a0}\u{a0}nom: x\n  durée: y", "1:2 no-break-space-in-structure",
        fixed: "- nom: x\n  durée: y"),
      Slip("nom\u{a0}\u{a0}: x", "1:4 no-break-space-in-structure", fixed: "nom: x"),
      Slip("- fr\n-\u{a0}en", "2:2 no-break-space-in-structure", fixed: "- fr\n- en"),
    ]

  /// Bullets and dashes of other programs.
  static let bullets: [Slip] =
    ["−", "‐", "‑", "–", "—", "•", "·", "▪", "●", "◦", "\u{f0b7}", "*"].map { bullet in
      Slip(
        "a:\n  \(bullet) nom: x\n    durée: y\n  \(bullet) nom: z", "2:3 lookalike-character",
        "4:3 lookalike-character", fixed: "a:\n  - nom: x\n    durée: y\n  - nom: z")
    } + [Slip("a:\n  ·\u{a0}fr", "2:3 lookalike-character", fixed: "a:\n  - fr")] + circles

  /// The letter that Word writes for its second kind of bullet, before a field's key.
  private static let circles: [Slip] = [
    Slip(
      "cookies:\no  nom: x\n   durée: y\no  nom: z", "2:1 lookalike-character",
      "4:1 lookalike-character", fixed: "cookies:\n-  nom: x\n   durée: y\n-  nom: z"),
    Slip("a:\n  o nom: x", "2:3 lookalike-character", fixed: "a:\n  - nom: x"),
    Slip(
      "a:\n  - nom: x\n  o nom: y\n    durée: z", "3:3 lookalike-character",
      fixed: "a:\n  - nom: x\n  - nom: y\n    durée: z"),
    Slip(
      "a:\n  o\tnom: x\n    durée: y", "2:3 lookalike-character",
      fixed: "a:\n  - nom: x\n    durée: y"),
    Slip(
      "a:\n  o\u{a0}\u{a0} nom: x\n     durée: y", "2:3 lookalike-character",
      fixed: "a:\n  -  nom: x\n     durée: y"),
    Slip(
      "a:\n  •\u{a0}\u{a0} nom: x\n    durée: y", "2:3 lookalike-character",
      fixed: "a:\n  - nom: x\n    durée: y"),
    Slip(
      "a:\n  •\tnom: x\n    durée: y", "2:3 lookalike-character",
      fixed: "a:\n  - nom: x\n    durée: y"),
    Slip(
      "a:\n  o\u{a0}nom: x\n    durée: y", "2:3 lookalike-character",
      fixed: "a:\n  - nom: x\n    durée: y"),
    Slip(
      "a:\n  o nom :\u{a0}x", "2:3 lookalike-character", "2:10 no-break-space-in-structure",
      fixed: "a:\n  - nom: x"),
  ]

  /// Tabs below keys that stand behind spaces.
  static let tabs: [Slip] = [
    Slip(
      "- a: x\n  b:\n\tfr: y\n\ten: z\n  c: d", "3:1 tab-indentation", "4:1 tab-indentation",
      fixed: "- a: x\n  b:\n    fr: y\n    en: z\n  c: d"),
    Slip(
      "a:\n  - b:\n\t\tc:\n\t\t\td: e\n\t\tf: g", "3:1 tab-indentation", "4:1 tab-indentation",
      "5:1 tab-indentation", fixed: "a:\n  - b:\n      c:\n        d: e\n      f: g"),
    Slip(
      "a:\n  mairie:\n\tnom: x\n  b:\n\tnom: y", "3:1 tab-indentation", "5:1 tab-indentation",
      fixed: "a:\n  mairie:\n    nom: x\n  b:\n    nom: y"),
    Slip(
      "a:\n\tb:\n\t\tc: d\n\te:\n\tf: g", "2:1 tab-indentation", "3:1 tab-indentation",
      "4:1 tab-indentation", "5:1 tab-indentation",
      fixed: "a:\n  b:\n    c: d\n  e:\n  f: g"),
  ]

  /// Keys whose colon touches the value.
  static let tightKeys: [Slip] = [
    Slip(
      "a:\n  - nom:x\n    b: y\n  - nom: z", "2:8 syntax",
      fixed: "a:\n  - nom: x\n    b: y\n  - nom: z"),
    Slip(
      "- nom:x\n  durée:y", "1:6 syntax", "2:8 syntax", fixed: "- nom: x\n  durée: y"),
    Slip("responsable:\n  nom:Ville de x", "2:6 syntax", fixed: "responsable:\n  nom: Ville de x"),
    Slip(
      "a:\n  fr:Garder\n  en:Keep", "2:5 syntax", "3:5 syntax",
      fixed: "a:\n  fr: Garder\n  en: Keep"),
  ]

  /// A field that stands too far to the right is none of the text before it.
  @Test(arguments: [
    ("description: Keep\n  lifetime : 13 months", "2:3 syntax"),
    ("- description: Keep\n    durée\u{a0}: 13 mois", "2:5 syntax"),
    ("a:\n  fr : Garder\n    en : Keep", "3:5 syntax"),
    ("a:\n  Keep the session of you\n  lifetime : x", "3:3 syntax"),
    ("a: Keep\n  the session\n  lifetime: x", "3:3 syntax"),
  ])
  func neverQuotesAFieldIntoAText(_ text: String, finding: String) throws {
    let first = try #require(read(text).diagnostics.first { $0.rule == "syntax" })
    #expect("\(first.place.line):\(first.place.column) \(first.rule)" == finding)
    #expect(first.message.en.contains("is indented by"))
    #expect(!read(text).findings.contains { $0.hasSuffix("colon-unquoted") })
    #expect(!fixed(text).contains("\""))
    #expect(fixed(text).contains("\n"))
  }

  /// What may be a text is left as it is.
  @Test(arguments: [
    "a:\n  - Finalité\u{a0}:\u{a0}se souvenir",
    "- nom:x", "- fr:x\n- en:y", "a:\n  https://x.fr", "a:\n  - _ga:x\n  - y",
    "a:\n  o un: deux", "a:\n  o fr", "a: |\n  o nom: x", "a: x\n  o nom", "o: x\nou: y",
    "a: un\u{2003}deux\u{3000}trois", "a: x · y\nb: − 5", "a: 12:30\nb: x:y",
    "a:\n  1. fr\n  2. en", "texte: Voici\n  1. nom\n  2. durée", "cookies: 1. nom",
    "sections:\n- titre: x\n  texte: y\ntitre: z",
    "cookies:\n  sessionid:\n    nom: x\n  langue:\n    nom: y", "cookies:\n- nom: x\n  nom: y",
    "a:\n  nom: x\n  nom: y", "prestataires:\n  cookies:\n    nom: x\na: b #c",
    "transferts:\n  pays: US\n  pays: CA", "cookies:\n  2.5 nom: x",
  ])
  func leavesTexts(_ text: String) {
    #expect(Array(fixed(text).utf8) == Array(text.utf8))
  }

  @Test(arguments: ["a: x\u{7f}y", "\u{7f}a: xy", "a: |\n  x\u{7f}y", "# x\u{7f}\na: xy"])
  func findsDeleteLikeEveryControlCharacter(_ text: String) {
    #expect(read(text).diagnostics.map(\.rule) == ["invisible-character"])
    #expect(fixed(text) == text.filter { $0 != "\u{7f}" })
    let json = "{\"abcdefgh\": \"x\u{7f}yz\"}"
    #expect(read(json, as: .json).findings == ["1:16 invisible-character"])
  }

  @Test(arguments: [
    ("a: x\ndurée; session", "2:6 syntax", "durée: session"),
    ("a: x\ndurée = session\nb: y", "2:7 syntax", "durée: session"),
    ("- nom: x\n  durée ;13 mois", "2:9 syntax", "durée: 13 mois"),
  ])
  func namesTheSignThatIsNoColon(_ text: String, finding: String, line: String) throws {
    let file = read(text)
    #expect(file.findings == [finding])
    #expect(file.diagnostics.first?.help?.en == "Write: \(line)")
    #expect(file.summary.contains("durée: \""))
    #expect(fixed(text) == text)
  }

  /// What stands below a bullet and its no-break space is where it belongs, whatever else is wrong.
  @Test func measuresWhatFollowsABulletInColumns() {
    for bullet in ["•", "·", "o", "\u{f0b7}"] {
      let text = "a:\n  \(bullet)\u{a0}nom: x\n    durée: y\nb: x\nsuite"
      #expect(read(text).findings == ["2:3 lookalike-character", "5:1 syntax"])
    }
  }

  @Test func saysThatASpaceTakesThePlaceOfALineEnd() throws {
    let help = try #require(read("a: souvenir\u{2028}de").diagnostics.first?.help)
    #expect(help.en.hasPrefix("Put a space") && help.fr.hasPrefix("Mettez une espace"))
    let other = try #require(read("a: souvenir\u{200b}de").diagnostics.first?.help)
    #expect(other.en.hasPrefix("Delete it"))
  }

  @Test func namesCharactersThatShowAsNothing() throws {
    let bullet = try #require(read("a:\n  \u{f0b7} b: c").diagnostics.first)
    #expect(bullet.message.fr.contains("U+F0B7"))
    let space = try #require(read("-\u{2003}a: c").diagnostics.first)
    #expect(space.message.fr.contains("espace typographique (U+2003)"))
    #expect(try #require(read("-\u{202f}a: c").diagnostics.first).message.fr.contains("U+202F"))
  }
}
