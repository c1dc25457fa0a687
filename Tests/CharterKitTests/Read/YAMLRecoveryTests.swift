import Testing

@testable import CharterKit

/// After a fault the rest of the file is read, and nothing is said twice.
@Suite struct YAMLRecoveryTests {
  @Test func findsAsManyFaultsAsThereAre() {
    let faults = [
      "a: b: c", "a: 'l'u'", "a: @x", "a: %s", "a: \"x\" y", "a: [x] y", "a: > 13", "nom:valeur",
      "sans deux points", "a: - b", "a: \"C:\\dos\"", "a: *.fr", "a: {x: y : z}", "\ta: b",
      "a: [b", "a: 'b", "a: &nbsp; c", "a: `x`", ": b", "a: x\nsuite",
    ]
    let entries = faults.enumerated().map { index, fault in
      "- clé: \(index)\n" + fault.replacing("a:", with: "v:").indented + "\n  fin: oui\n"
    }
    let file = read("liste:\n" + (entries + entries).joined().indented)
    #expect(file.diagnostics.count == 2 * faults.count)
    guard case .list(let items)? = file.node?.value(of: "liste")?.content else {
      Issue.record("the list is read: \(file.summary)")
      return
    }
    #expect(items.count == 2 * faults.count)
    for item in items {
      #expect(item.value(of: "fin")?.content == .text("oui"), "\(item.summary)")
    }
  }

  /// A line as texts of several have it.
  private static let long = String(repeating: "un texte ", count: 8) + "enfin"

  @Test(arguments: [
    (
      "a:\n    - b: 1\n      c: 2\n   - b: 3\n     c: 4\nd: 5", "4:4 syntax",
      #"{a: [{b: "1", c: "2"}, {b: "3", c: "4"}], d: "5"}"#
    ),
    ("nom: x\n  durée: y", "2:3 syntax", #"{nom: "x", durée: "y"}"#),
    ("a:\n  - b: 1\n   c: 2\n  - d: 3", "3:4 syntax", #"{a: [{b: "1", c: "2"}, {d: "3"}]}"#),
    ("a: |\n    x\n  y\nb: z", "3:3 syntax", #"{a: "x\#ny\#n", b: "z"}"#),
    ("- x\n  durée: y", "1:3 syntax", #"[{: damaged, durée: "y"}]"#),
    ("a:\n  durée 13 mois\n  b: c", "2:3 syntax", #"{a: {: damaged, b: "c"}}"#),
    ("nom: x\ndurée 13 mois\nb: c", "2:1 syntax", #"{nom: "x", durée: "13 mois", b: "c"}"#),
    (
      "a:\n  fr: \(long)\ndurée 13 mois", "3:1 syntax",
      #"{a: {fr: "\#(long)"}, durée: "13 mois"}"#
    ),
    (
      "\u{a0}a: x\nb:\n  c: y\n  d: z", "1:1 no-break-space-in-structure",
      #"{a: "x", b: {c: "y", d: "z"}}"#
    ),
    (
      "a: x\nb:\n  \u{a0}c: y\n  d: z", "3:3 no-break-space-in-structure",
      #"{a: "x", b: {c: "y", d: "z"}}"#
    ),
    ("- \u{a0}a: x\n  b: y", "1:3 no-break-space-in-structure", #"[{a: "x", b: "y"}]"#),
    (
      "a:\n  b: x\n\u{a0}c: y", "3:1 no-break-space-in-structure", #"{a: {b: "x"}, c: "y"}"#
    ),
    ("a:\n  b: 1\nc\n  d: e", "3:1 syntax", #"{a: {b: "1"}, c: {d: "e"}}"#),
    ("a:\n  b\n    c: d\n  e: f", "2:3 syntax", #"{a: {b: {c: "d"}, e: "f"}}"#),
    ("a: b\ncookies\n\n  - nom: x", "2:1 syntax", #"{a: "b", cookies: [{nom: "x"}]}"#),
    ("a: b\n- c\nd: e", "2:1 syntax", #"{a: "b", d: "e"}"#),
    ("a: x\n\ty\nb: c", "2:1 tab-indentation", #"{a: "x y", b: "c"}"#),
    ("a:\n\t\n  b: c", "2:1 tab-indentation", #"{a: {b: "c"}}"#),
    ("a: >-\n\tx\nb: c", "2:1 tab-indentation", #"{a: "x", b: "c"}"#),
    ("- a\n-\tb: c", "2:2 tab-indentation", #"["a", {b: "c"}]"#),
    ("a: \"abc\nb: \"x\"\nc: d", "1:4 quote-unclosed", #"{a: damaged, b: "x", c: "d"}"#),
    (
      "cookies:\nnom;durée;note\n_ga;13 mois;x\n  - nom: x", "2:1 syntax",
      #"{cookies: [{nom: "x"}]}"#
    ),
    ("cookies:\n| nom | durée |\n|---|---|\na: b", "2:1 syntax", #"{cookies: damaged, a: "b"}"#),
    ("cookies:\n-------\n  - nom: x", "2:1 syntax", #"{cookies: [{nom: "x"}]}"#),
    (
      "- prestataire: ville, finalité: audience\n  durée: x", "1:23 syntax",
      #"[{prestataire: "ville", finalité: "audience", durée: "x"}]"#
    ),
    (
      "a:\n  sécurisé: oui http-seul: non", "2:17 syntax",
      #"{a: {sécurisé: "oui", http-seul: "non"}}"#
    ),
    (
      "a:\n  - nom: x\n    note: y\n    - nom: z\n      note: u\n      durée: v\n  - nom: w",
      "4:5 syntax",
      #"{a: [{nom: "x", note: "y"}, {nom: "z", note: "u", durée: "v"}, {nom: "w"}]}"#
    ),
    (
      "- nom: x\n    durée: y\n    note: z", "2:5 syntax",
      #"[{nom: "x", durée: "y", note: "z"}]"#
    ),
    (
      "a:\nNom\tDurée\n_ga\t13 mois\n\nb: c", "2:1 syntax", #"{a: damaged, b: "c"}"#
    ),
    (
      "cookies:\nNom\tDurée\n_ga\t13 mois\n  - nom: x\n    durée: y", "2:1 syntax",
      #"{cookies: [{nom: "x", durée: "y"}]}"#
    ),
    (
      "a:\n  b: |\nUn texte sans aucun retrait\nsur ces deux lignes encore\n  c: d", "3:1 syntax",
      #"{a: {b: "Un texte sans aucun retrait\#nsur ces deux lignes encore\#n", c: "d"}}"#
    ),
    ("a: [x\nb: y\nc: d", "1:4 syntax", #"{a: damaged, b: "y", c: "d"}"#),
    ("a: {fr: \"x\\é\"}\nb: c", "1:11 syntax", #"{a: damaged, b: "c"}"#),
    ("a: {fr: Texte : x, en: y}\nb: c", "1:15 colon-unquoted", #"{a: damaged, b: "c"}"#),
  ])
  func readsOnAroundAFault(_ text: String, finding: String, summary: String) {
    let file = read(text)
    #expect(file.findings == [finding])
    #expect(file.summary == summary)
  }

  @Test func namesBothLinesOfADuplicate() throws {
    let file = read("a: 1\nb: 2\n\na: 3")
    let diagnostic = try #require(file.diagnostics.first)
    #expect(
      diagnostic.place
        == Place(
          file: "charter.yaml", line: 4, column: 1, length: 1, excerpt: "a: 3"))
    #expect(diagnostic.message.en.contains("line 1"))
    #expect(diagnostic.message.fr.contains("ligne 1"))
  }

  @Test func findsDuplicatesAmongManyKeysAndInEitherNormalForm() {
    let keys = (1...40).map { "clé\($0): x\n" }.joined()
    #expect(read(keys + "clé7: y").findings == ["41:1 key-duplicate"])
    #expect(read("é: 1\ne\u{301}: 2").findings == ["2:1 key-duplicate"])
  }

  @Test(arguments: [
    ("a: Finalité : se souvenir", #"a: "Finalité : se souvenir""#),
    ("a: 'Se souvenir de l'usager'", #"a: "Se souvenir de l'usager""#),
    (#"- a: "x" est interne"#, #"- a: '"x" est interne'"#),
    ("  a: *_session", #"a: "*_session""#),
    ("nom:valeur", "nom: valeur"),
    ("a: {fr: x : y}", #"a: {fr: "x : y"}"#),
    ("a: {fr: x : y, en: z}  # b", #"a: {fr: "x : y", en: z}"#),
    (#"a: {fr: "x" y, en: z}"#, #"a: {fr: '"x" y', en: z}"#),
    ("a: {fr: @x, en: z}", #"a: {fr: "@x", en: z}"#),
    ("a: [x, %y]", #"a: [x, "%y"]"#),
    ("a:\tx\t: y", #"a: "x : y""#),
    ("alerte: !!Attention", #"alerte: "!!Attention""#),
  ])
  func showsWhatToWrite(_ text: String, line: String) throws {
    let help = try #require(read(text).diagnostics.first?.help)
    #expect(help.en == "Write: \(line)")
    #expect(help.fr == "Écrivez\u{a0}: \(line)")
  }

  @Test(arguments: [
    ("a: &x b\nc: *x", ["1:4 anchor", "2:4 anchor"], #"{a: "b", c: damaged}"#),
    (
      "a: &x {b: c}\nd:\n  <<: *x\n  e: f", ["1:4 anchor", "3:3 anchor"],
      #"{a: {b: "c"}, d: {: damaged, e: "f"}}"#
    ),
    ("a: !!str x", ["1:4 tag"], #"{a: "x"}"#),
    ("%YAML 1.1\n---\na: b", ["1:1 syntax"], #"{a: "b"}"#),
    ("%TAG ! x:\n---\na: b", ["1:1 tag"], #"{a: "b"}"#),
    ("a: b\n---\nc: d", ["2:1 several-documents"], #"{a: "b"}"#),
    ("a: b\n...\n# x\nc: d", ["4:1 several-documents"], #"{a: "b"}"#),
    ("{[a]: b}", ["1:2 syntax"], "damaged"),
    ("? [a]\n: b", ["1:3 syntax"], "{: damaged}"),
    ("? x\n: b", [], #"{x: "b"}"#),
  ])
  func refusesWhatChartersDoNotUse(_ text: String, findings: [String], summary: String) {
    let file = read(text)
    #expect(file.findings == findings)
    #expect(file.summary == summary)
  }
}

extension String {
  /// Each line two columns further to the right.
  fileprivate var indented: String {
    var text = ""
    var isStart = true
    for scalar in unicodeScalars {
      if isStart, scalar != "\n" { text += "  " }
      text.unicodeScalars.append(scalar)
      isStart = scalar == "\n"
    }
    return text
  }
}
