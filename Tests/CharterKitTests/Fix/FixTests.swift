import Testing

@testable import CharterKit

/// The corrected text of a file called `charter.yaml`.
func fixed(_ text: String, named name: String = "charter.yaml") -> String {
  String(decoding: FixedFile(Array(text.utf8), named: name).bytes, as: UTF8.self)
}

/// What only an author can decide.
private let judgements: Set<String> = [
  "- Mesure d'audience : statistiques", "nom: a\nnom: b", "titre: Charte # cookies",
  "couleur: #fff", "titre: “Charte”", "a: {fr: “b”, en: c “d”}", "texte: un\nla suite\nautre: x",
  "Titre : x",
]

@Suite struct FixTests {
  @Test(arguments: YAMLPitfallTests.silent + YAMLPitfallTests.loud)
  func correctsWhatIsMechanical(_ pitfall: Pitfall) {
    let result = fixed(pitfall.text)
    if judgements.contains(pitfall.text) {
      #expect(Array(result.utf8) == Array(pitfall.text.utf8))
      #expect(read(result).findings == pitfall.findings)
    } else {
      #expect(read(result).findings == [])
      #expect(!read(result).summary.contains("damaged"))
      #expect(FixedFile(Array(pitfall.text.utf8), named: "x.yaml").errorsLeft == 0)
    }
  }

  @Test(arguments: YAMLPitfallTests.typing + YAMLPitfallTests.harmless)
  func leavesWhatIsRight(_ pitfall: Pitfall) {
    let isDecomposed = pitfall.text.unicodeScalars.contains("\u{301}")
    #expect((Array(fixed(pitfall.text).utf8) == Array(pitfall.text.utf8)) == !isDecomposed)
    #expect(fixed(pitfall.text) == pitfall.text)
  }

  @Test(arguments: [
    ("finalite: Finalité : se souvenir  # note", #"finalite: "Finalité : se souvenir"  # note"#),
    ("a: x\u{202f}: y\u{a0}\nb: c", "a: \"x\u{202f}: y\"\nb: c"),
    (#"a: "x" : y \ 'z'"#, #"a: "\"x\" : y \\ 'z'""#),
    ("a: c'est : \"x\" \\ y", #"a: "c'est : \"x\" \\ y""#),
    ("a: un : deux\n  trois", "a: \"un : deux\n  trois\""),
    ("a: 'l'utilisateur' # x", #"a: "l'utilisateur" # x"#),
    (#"a: "Il dit "oui" hier""#, #"a: 'Il dit "oui" hier'"#),
    (#"a: "un" et "deux""#, #"a: '"un" et "deux"'"#),
    ("a: {{site.name}}", #"a: "{{site.name}}""#),
    ("a: [_ga, *_gid]", #"a: [_ga, "*_gid"]"#),
    ("a: {fr: x : y, en: z}", #"a: {fr: "x : y", en: z}"#),
    ("a: {fr: 'l'usager, et moi', en: y}", #"a: {fr: "l'usager, et moi", en: y}"#),
    (#"a: [x, "un" est deux]"#, #"a: [x, '"un" est deux']"#),
    ("a: x\u{ad}y\u{200b}\u{feff}z", "a: xyz"),
    ("a: un\u{2028}deux\u{85}\nb: \u{2029} c", "a: un deux\nb:  c"),
    ("a: |\n  un\u{2028}deux\n  x", "a: |\n  un\n  deux\n  x"),
    ("a: |\r\n  un\u{2029}deux\r\n", "a: |\r\n  un\r\n\r\n  deux\r\n"),
    ("# un\u{2028}deux\n", "# un deux\n"),
    (#"a: "x\u202ey\L""#, #"a: "xy ""#),
    ("a:\n\tb: c\n\td: e", "a:\n  b: c\n  d: e"),
    ("nom\u{a0}: x", "nom: x"),
    ("dure\u{301}e: e\u{301} o\u{308}\u{323}", "durée: e\u{301} o\u{308}\u{323}"),
  ])
  func changesTheFaultyCharactersOnly(_ text: String, expected: String) {
    #expect(Array(fixed(text).utf8) == Array(expected.utf8))
  }

  @Test(arguments: [
    "a: x : y # z", "a: 'l'utilisateur # 1'", "a: [fr, en],", "a: {fr: x : y, z}", "Titre : x",
    "a: > Un\n  deux", "a: x : y\n  b: c", "a: Finalité :\n  x", #"a: "x", "y""#, "a: 'x",
    "a: 'l''un et l'autre'", #"a: "C:\x et "y" z""#, "langues: {fr, en}", "a: {fr: 'l'un, en: x}",
    "a: ['l'un' , b: c}", "a: x\u{92}y",
    "a:\n  @x: y", "!x: y", "a: - x", "a: | x",
  ])
  func leavesWhatMayMeanSomethingElse(_ text: String) {
    #expect(Array(fixed(text).utf8) == Array(text.utf8))
    #expect(!read(text).diagnostics.isEmpty)
  }

  @Test func keepsLineEndsOfEachKind() {
    let pitfalls = YAMLPitfallTests.silent + YAMLPitfallTests.loud + YAMLPitfallTests.harmless
    for text in pitfalls.map(\.text) where !text.utf8.contains(0x0D) {
      for end in ["\r\n", "\r"] {
        let expected = fixed(text).replacingLineFeeds(by: end)
        #expect(fixed(text.replacingLineFeeds(by: end)) == expected)
      }
    }
  }

  @Test func saysWhatItCorrectedByLine() throws {
    let text = "a: b\nb: x : y\u{200b}z\u{200b}\n\u{a0}c: d\ne: 'f"
    let file = FixedFile(Array(text.utf8), named: "x")
    #expect(file.corrections.map(\.line) == [2, 2, 3])
    #expect(
      Set(file.corrections.prefix(2).map(\.rule)) == ["colon-unquoted", "invisible-character"])
    #expect(file.corrections.allSatisfy { $0.message.en != $0.message.fr })
    #expect(file.errorsLeft == 1)
  }

  @Test func correctsAsManyFaultsAsThereAre() {
    let text = String(repeating: "- a: @x\n\tb: y\u{200b}\n", count: 2_000)
    #expect(fixed(text) == String(repeating: "- a: \"@x\"\n  b: y\n", count: 2_000))
  }

  /// Eight times the faults, some eight times the time: not a reading for every few of them.
  @Test func theCostGrowsWithTheFaults() {
    let seconds = [500, 4_000].map { count in
      let text = String(repeating: "- a: Titre : x\n", count: count)
      let start = secondsOfThread()
      #expect(fixed(text) == String(repeating: "- a: \"Titre : x\"\n", count: count))
      return secondsOfThread() - start
    }
    #expect(seconds[1] < 24 * seconds[0])
  }
}

extension String {
  /// The text with its lines ended otherwise.
  fileprivate func replacingLineFeeds(by end: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == "\n" { text += end.unicodeScalars } else { text.append(scalar) }
    }
    return String(text)
  }
}
