import Testing

@testable import CharterKit

/// An input that looks right to its author, with what is found in it.
struct Pitfall: CustomTestStringConvertible, Sendable {
  let text: String
  let findings: [String]
  let summary: String

  init(_ text: String, _ findings: String..., reads summary: String) {
    self.text = text
    self.findings = findings
    self.summary = summary
  }

  var testDescription: String { text.debugDescription }
}

@Suite struct YAMLPitfallTests {
  @Test(arguments: silent + typing + loud + harmless)
  func findsWhatIsWrong(_ pitfall: Pitfall) {
    let file = read(pitfall.text)
    #expect(file.findings == pitfall.findings)
    #expect(file.summary == pitfall.summary)
  }

  @Test(arguments: silent + loud)
  func speaksBothLanguages(_ pitfall: Pitfall) throws {
    for diagnostic in read(pitfall.text).diagnostics {
      let help = try #require(diagnostic.help)
      for text in [diagnostic.message, help] {
        #expect(!text.en.isEmpty && !text.fr.isEmpty && text.en != text.fr)
      }
    }
  }

  /// What loads without a word and means something else.
  static let silent: [Pitfall] = [
    Pitfall(
      "cookie:\n\u{a0}\u{a0}nom: sessionid", "2:1 no-break-space-in-structure",
      reads: #"{cookie: {nom: "sessionid"}}"#),
    Pitfall(
      "- nom:\u{a0}sessionid", "1:7 no-break-space-in-structure",
      reads: #"[{nom: "sessionid"}]"#),
    Pitfall("nom: session\u{200b}id", "1:13 invisible-character", reads: #"{nom: "sessionid"}"#),
    Pitfall("\u{200b}nom: x", "1:1 invisible-character", reads: #"{nom: "x"}"#),
    Pitfall(
      "categorie: nécessaires\u{a0}", "1:23 no-break-space-in-structure",
      reads: #"{categorie: "nécessaires"}"#),
    Pitfall(
      "- Mesure d'audience : statistiques", "1:21 colon-unquoted", reads: "[damaged]"),
    Pitfall("– nom: a", "1:1 lookalike-character", reads: #"[{nom: "a"}]"#),
    Pitfall("nom: a\nnom: b", "2:1 key-duplicate", reads: #"{nom: "a"}"#),
    Pitfall("titre: Charte # cookies", "1:15 comment-cuts-text", reads: #"{titre: "Charte"}"#),
    Pitfall("couleur: #fff", "1:10 comment-cuts-text", reads: "{couleur: nothing}"),
    Pitfall("texte: {site}", "1:8 special-first-character", reads: "{texte: damaged}"),
    Pitfall("texte: a\u{2028}suite: b", "1:9 invisible-character", reads: "{texte: damaged}"),
    Pitfall("nom： x", "1:4 lookalike-character", reads: #"{nom: "x"}"#),
    Pitfall("nomː x", "1:4 lookalike-character", reads: #"{nom: "x"}"#),
    Pitfall("nom：x", "1:4 lookalike-character", reads: #"{nom: "x"}"#),
    Pitfall("nom\u{a0}: x", "1:4 no-break-space-in-structure", reads: #"{nom: "x"}"#),
    Pitfall("a: {fr:\u{a0}x}", "1:8 no-break-space-in-structure", reads: #"{a: {fr: "x"}}"#),
    Pitfall("a: [fr,\u{a0}en]", "1:8 no-break-space-in-structure", reads: #"{a: ["fr", "en"]}"#),
    Pitfall("texte: {{site.name}}", "1:8 special-first-character", reads: "{texte: damaged}"),
    Pitfall("Titre : x", "1:7 colon-unquoted", reads: #"{Titre: "x"}"#),
    Pitfall(
      "langues:\n  • fr\n  • en", "2:3 lookalike-character", "3:3 lookalike-character",
      reads: #"{langues: ["fr", "en"]}"#),
    Pitfall(
      "langues:\n  -fr\n  -en", "2:3 syntax", "3:3 syntax", reads: #"{langues: ["fr", "en"]}"#),
    Pitfall("titre: “Charte”", "1:8 lookalike-character", reads: #"{titre: "“Charte”"}"#),
    Pitfall(
      "a: {fr: “b”, en: c “d”}", "1:9 lookalike-character", reads: #"{a: {fr: "“b”", en: "c “d”"}}"#
    ),
    Pitfall(
      #"a: "x\u202ey\0""#, "1:6 invisible-character", "1:13 invisible-character",
      reads: #"{a: "xy"}"#),
  ]

  /// What other readers take for a truth value, a number or a date.
  static let typing: [Pitfall] = [
    Pitfall("pays: NO\nlangues: [fr, no]", reads: #"{pays: "NO", langues: ["fr", "no"]}"#),
    Pitfall("a: yes\nb: on\nc: oui", reads: #"{a: "yes", b: "on", c: "oui"}"#),
    Pitfall("a: 1.10\nb: 2.0", reads: #"{a: "1.10", b: "2.0"}"#),
    Pitfall("heure: 12:30", reads: #"{heure: "12:30"}"#),
    Pitfall("a: 04000\nb: 0123\nc: 1_000", reads: #"{a: "04000", b: "0123", c: "1_000"}"#),
    Pitfall("tel: +33141148000", reads: #"{tel: "+33141148000"}"#),
    Pitfall("maj: 2024-05-30", reads: #"{maj: "2024-05-30"}"#),
    Pitfall("a: null\nb: ~\nc:\nd: ''", reads: #"{a: "null", b: "~", c: nothing, d: ""}"#),
  ]

  /// What libyaml refuses in words that help nobody.
  static let loud: [Pitfall] = [
    Pitfall(
      "finalite: Finalité : se souvenir", "1:20 colon-unquoted", reads: "{finalite: damaged}"),
    Pitfall(
      "finalite: Finalité\u{a0}: se souvenir", "1:20 colon-unquoted",
      reads: "{finalite: damaged}"),
    Pitfall(
      "finalite: Finalité\u{202f}: se souvenir", "1:20 colon-unquoted",
      reads: "{finalite: damaged}"),
    Pitfall("texte: « nécessaires » : oui", "1:24 colon-unquoted", reads: "{texte: damaged}"),
    Pitfall("a:\n\tb: c", "2:1 tab-indentation", reads: #"{a: {b: "c"}}"#),
    Pitfall("\t# rien", "1:1 tab-indentation", reads: "nothing"),
    Pitfall("'Se souvenir de l'utilisateur'", "1:18 quote-unclosed", reads: "damaged"),
    Pitfall(
      "a: 'Se souvenir de l'utilisateur'\nb: c", "1:21 quote-unclosed",
      reads: #"{a: damaged, b: "c"}"#),
    Pitfall(
      #"texte: "nécessaires" sont internes"#, "1:20 quote-unclosed", reads: "{texte: damaged}"),
    Pitfall(
      "a: {fr: 'l'usager', en: x}\nb: c", "1:11 quote-unclosed", reads: #"{a: damaged, b: "c"}"#),
    Pitfall(
      "texte: [voir annexe] ici", "1:8 special-first-character", reads: "{texte: damaged}"),
    Pitfall("nom: *_session", "1:6 special-first-character", reads: "{nom: damaged}"),
    Pitfall("texte: %s", "1:8 special-first-character", reads: "{texte: damaged}"),
    Pitfall("texte: @mairie", "1:8 special-first-character", reads: "{texte: damaged}"),
    Pitfall("texte: `x`", "1:8 special-first-character", reads: "{texte: damaged}"),
    Pitfall("texte: > 13 mois", "1:8 special-first-character", reads: "{texte: damaged}"),
    Pitfall("texte: &nbsp; oui", "1:8 special-first-character", reads: "{texte: damaged}"),
    Pitfall("alerte: !important", "1:9 special-first-character", reads: "{alerte: damaged}"),
    Pitfall(
      "cookies:\n• nom: a\n• nom: b", "2:1 lookalike-character", "3:1 lookalike-character",
      reads: #"{cookies: [{nom: "a"}, {nom: "b"}]}"#),
    Pitfall(
      "texte: un\nla suite\nautre: x", "2:1 syntax", reads: #"{texte: "un la suite", autre: "x"}"#),
    Pitfall("a: b\nnom:valeur\nc: d", "2:4 syntax", reads: #"{a: "b", nom: "valeur", c: "d"}"#),
    Pitfall("nom:valeur", "1:4 syntax", reads: #"{nom: "valeur"}"#),
    Pitfall("texte: a\u{85}b", "1:9 invisible-character", reads: #"{texte: "ab"}"#),
    Pitfall(
      "a: é\nb: c\n\u{feff}d: e", "3:1 invisible-character", reads: #"{a: "é", b: "c", d: "e"}"#),
  ]

  /// What is right, however unusual.
  static let harmless: [Pitfall] = [
    Pitfall("\u{feff}a: b", reads: #"{a: "b"}"#),
    Pitfall("a: b\r\nc: d\re: f", reads: #"{a: "b", c: "d", e: "f"}"#),
    Pitfall("dure\u{301}e: 13 mois", reads: #"{durée: "13 mois"}"#),
    Pitfall("a: l’utilisateur\nb: « x »", reads: #"{a: "l’utilisateur", b: "« x »"}"#),
    Pitfall("a: Qu'est-ce qu'un cookie ?", reads: #"{a: "Qu'est-ce qu'un cookie ?"}"#),
    Pitfall(
      "a: https://x.fr/?a=b#c\nb: _pk_id.*", reads: #"{a: "https://x.fr/?a=b#c", b: "_pk_id.*"}"#),
    Pitfall("a: b  # remarque\n# autre\nc: d", reads: #"{a: "b", c: "d"}"#),
    Pitfall(
      "a: |\n  Finalité\u{a0}: se souvenir\n  # 1\n  • x",
      reads: "{a: \"Finalité\u{a0}: se souvenir\n# 1\n• x\"}"),
    Pitfall("a: “x” et “y”", reads: #"{a: "“x” et “y”"}"#),
    Pitfall("---\na: b\n...\n", reads: #"{a: "b"}"#),
    Pitfall("a: 👨\u{200d}👩\u{200d}👧", reads: "{a: \"👨\u{200d}👩\u{200d}👧\"}"),
    Pitfall("nom : x\nfr :\n  en : y", reads: #"{nom: "x", fr: {en: "y"}}"#),
    Pitfall(
      "google :\n  nom : Google\nmairie : {nom : x}",
      reads: #"{google: {nom: "Google"}, mairie: {nom: "x"}}"#),
    Pitfall("cookies :  # tous\n  - nom : a", reads: #"{cookies: [{nom: "a"}]}"#),
    Pitfall("", reads: "nothing"),
    Pitfall("# rien", reads: "nothing"),
  ]
}
