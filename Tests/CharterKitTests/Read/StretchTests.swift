import Foundation
import Testing

@testable import CharterKit

private let charters = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("charters")

private let names = ["data.meudon.fr.yaml", "exemple-complet.yaml", "_commun.yaml"]

/// A charter of ours, a new one, or a text of many forms.
private let samples =
  names.compactMap { try? [UInt8](Data(contentsOf: charters.appendingPathComponent($0))) } + [
    Array(StartingCharter.text(inFrench: true).utf8),
    Array(
      """
      # A comment
      a: b c  # another
      list:
      - x
      - k: v
      -   deep: |
             one

              two
      last: [a, "b", {c: d e, f: https://g.h/i}, []]
      quoted: "one

        two"
      "in quotes": x
      ? asked
      : answered
      keep: |+
        z

      é: «\u{a0}d\u{a0}»
      key:

        - p
      end: >
        z

      """.utf8),
  ]

/// What a small text is put together of: lines that begin at the margin among others.
private let pieces = [
  "a: b\n", "b:\n", "c:\n  - x\n", "d: |\n  e\n", "f: \"g\n", "h: [i,\n", "k: {l: m\n", "n: 'o\n",
  "- p\n", "q\n", "? r\n", ": s\n", "\"t\": u\n", "...\n", "---\n", "# v\n", "\n", "  w: x\n",
  "  y\n",
  "\"\n", "'\n", "]\n", "}\n", "z: |+\n  a\n\n", "a: &b c\n", "d: *b\n", "e: !f g\n",
  "<<: {h: i}\n",
  "j: >\n", "k: |\n", "l: m # n\n", "o\r\n", "p: q\r", "--- |\n", "--- \"\n", "%YAML 1.1\n",
  "é: è\n", "r:",
].map { Array($0.utf8) }

/// The same with keys that stand alone on their line, in mappings and where they are something else.
private let innerPieces = [
  "a:\n", "b: |\n", "c: \"\n", "d: {\n", "e: [\n", "f:\n  - g: h\n", "k: >-\n", "m: n\n",
  "o: {p: q,\n", "r:\n  s:\n", "? t\n", "z: &a\n",
  "  t:\n    u: v\n", "    t:\n      u: v\n      w: x\n", "  t:\n    u: |\n      v\n\n",
  "  t:\n    u: \"v\n", "    t:\n      - u\n", "  w: x\n", "    y\n", "\n", "  }\n", "\"\n",
  "  ]\n",
  "  - g:\n      u: v\n", "  - t: x\n    t:\n      u: v\n", "  # z\n", "    # z\n", "  \tx\n",
  "      \tx\n", "  t:\r\n    u: v\r\n", "    u: w\n", "  -\n", "  t:\n    u: é\u{300}\n",
  "  é:\n    u: v\n", "  t: # s\n    u: v\n", "  t:\n    u: *b\n", "  t:\n    u: \"\\x\"\n",
].map { Array($0.utf8) }

/// Keys of one mapping that stand alone on their line.
private let innerKeys = [
  "  t:\n    u: v\n", "  a b:\n    u: |\n      v\n\n", "  c:\r\n    u: v\r\n    w: é\r\n",
  "  d: # e\n    u: v\n", "  f:\n\n    u: 'v\n      w'\n", "  g:\n    # h\n    u: [v, {w: x}]\n",
  "  i:\n    u: v\n     w\n", "  j:\n    k:\n      u: v\n",
].map { Array($0.utf8) }

/// The same for JSON.
private let members = [
  "{", "}", "[", "]", ",", ":", "\"a\"", "\"a\":", "\"bé\":[1,2],", "\"c\":{\"d\":\"e\\\"]\"},",
  "\"f\": [ {\"g\": null}, \"h\" ] ,", "\"i\\u00e9\":[\"\\ud83c\\udf6a\"],", "\"j\":\"k\",",
  "\"l\":[\"\\",
  "\"m\":{\"n\":1,\"n\":2},", "\"o\":[}", "{\"p\":[0],", "\"q\":[true]}", "\n", "  ", "\"r\":[01],",
].map { Array($0.utf8) }

/// Reads texts with what those before them said, and alone, which must make no difference; one in
/// twenty has something that was said before.
func tryTexts(_ count: Int, as syntax: Syntax, text: (Int) -> [UInt8]) {
  let stretches = StretchCache(from: 3, inner: 3)
  var kept = 0
  for number in 0..<count {
    let bytes = text(number)
    let alone = read(bytes, as: syntax)
    let file = SourceFile(
      reading: bytes, named: alone.source.name, index: 0, syntax: syntax, stretches: stretches)
    if file.node != alone.node || file.faults != alone.faults {
      Issue.record(
        """
        \(file.summary) \(file.findings)
        instead of \(alone.summary) \(alone.findings) in:
        \(String(decoding: bytes, as: UTF8.self))
        """)
    }
    if !file.keptFields.isEmpty { kept += 1 }
  }
  #expect(kept > count / 20)
  print("Texts read with what others said: \(count) tried, \(kept) had something of it")
}

extension [[UInt8]] {
  /// Up to eight of these pieces, one behind the other.
  fileprivate func several(using numbers: inout Numbers) -> [UInt8] {
    (0..<Int.random(in: 1...8, using: &numbers)).flatMap { _ in
      randomElement(using: &numbers) ?? []
    }
  }
}

/// 200,000 of them in a long run.
@Test func whatOtherTextsSaidChangesNothingInHowATextIsRead() {
  var numbers = Numbers(series: 7)
  tryTexts(tries(200_000), as: .yaml) { number in
    number.isMultiple(of: 4)
      ? samples[number % samples.count].mutated(using: &numbers)
      : pieces.several(using: &numbers)
  }
}

/// 200,000 of them in a long run.
@Test func whatOtherTextsSaidUnderAKeyChangesNothingInHowATextIsRead() {
  var numbers = Numbers(series: 10)
  tryTexts(tries(200_000), as: .yaml) { number in
    if number.isMultiple(of: 2) { return innerPieces.several(using: &numbers) }
    let keys = innerKeys.filter { _ in Bool.random(using: &numbers) }.flatMap { $0 }
    let other = number % 3 == 0 ? innerPieces.several(using: &numbers) : []
    return Array("a:\n".utf8) + keys + other
  }
}

/// 200,000 of them in a long run. Half of them are JSON but for what a piece has wrong itself.
@Test func whatOtherTextsSaidChangesNothingInHowJSONIsRead() {
  var numbers = Numbers(series: 9)
  let whole = members.filter { $0.last == Byte.comma }
  tryTexts(tries(200_000), as: .json) { number in
    guard number.isMultiple(of: 2) else { return members.several(using: &numbers) }
    return [Byte.openBrace] + whole.several(using: &numbers) + Array("\"z\":0}".utf8)
  }
}

/// 20,000 of them in a long run.
@Test(arguments: ["data.meudon.fr.yaml", "exemple-complet.yaml"])
func whatOtherChartersSaidChangesNothingInWhatACharterSays(name: String) throws {
  let sample = try [UInt8](Data(contentsOf: charters.appendingPathComponent(name)))
  let load: FileLoader = { path, _ in
    guard let data = try? Data(contentsOf: charters.appendingPathComponent(path)) else {
      return .missing
    }
    return .bytes([UInt8](data))
  }
  var numbers = Numbers(series: 8)
  let caches = Caches()
  for number in 0..<tries(10_000) {
    var bytes = number.isMultiple(of: 2) ? sample.mutated(using: &numbers) : sample
    if number.isMultiple(of: 8) {
      bytes.replaceFirst("languages: [fr, en]", with: "languages: [en]")
    }
    if number.isMultiple(of: 6) {
      bytes.replaceFirst("langues: [fr, en]", with: "langues: [en, fr]")
    }
    let file = CharterFile(reading: bytes, named: name, caches: caches, load: load)
    let alone = CharterFile(reading: bytes, named: name, load: load)
    #expect(file.charter == alone.charter)
    #expect(file.diagnostics == alone.diagnostics)
  }
}

extension [UInt8] {
  fileprivate mutating func replaceFirst(_ text: String, with other: String) {
    let text = Array(text.utf8)
    guard let index = indices.first(where: { self[$0...].starts(with: text) }) else { return }
    replaceSubrange(index..<index + text.count, with: other.utf8)
  }
}

extension StretchCache {
  /// The fields of a text that are kept.
  fileprivate func fields(of bytes: [UInt8]) -> [KeptField] {
    SourceFile(
      reading: bytes, named: "charter.yaml", index: 0, syntax: .yaml, stretches: self
    ).keptFields
  }
}

/// Speed hangs on it: the fields that ours have in common with themselves are read once.
@Test func fieldsThatComeForTheThirdTimeAreNotReadAgain() throws {
  let stretches = StretchCache()
  for _ in 1...2 { #expect(stretches.fields(of: samples[0]).isEmpty) }
  #expect(stretches.fields(of: samples[0]).count > 3)
}

/// Nor are texts of a cookie that is like no other, and they are read at their own places.
@Test func textsUnderAKeyThatComeForTheThirdTimeAreNotReadAgain() throws {
  func cookie(_ name: String) -> String {
    """
    cookies:
      - name: \(name)
        description:
          fr: Garder la session ouverte jusqu’à la déconnexion
          en: Keep the session open until signing out
        lifetime: session

    """
  }
  let stretches = StretchCache()
  for name in ["a", "bé"] { #expect(stretches.fields(of: Array(cookie(name).utf8)).isEmpty) }
  let third = Array(cookie("cookies").utf8)
  #expect(stretches.fields(of: third).count == 1)
  let file = SourceFile(
    reading: third, named: "charter.yaml", index: 0, syntax: .yaml, stretches: stretches)
  let alone = SourceFile(reading: third, named: "charter.yaml", index: 0, syntax: .yaml)
  #expect(file.node != nil && file.node == alone.node)
}

/// The same texts, in the description of a cookie, are one line; in that of a purpose, more.
@Test func textsAreReadAsTheirOwnKeyWantsThem() {
  let texts = """
        description:
          fr: |
            Un paragraphe.

            Un autre paragraphe.
          en: |
            A paragraph.

            Another paragraph.

    """
  func faults(_ head: String, _ caches: Caches) -> [String] {
    diagnostics("charter: 1\nlanguages: [fr, en]\n\(head)\n\(texts)", caches)
      .filter { $0.rule != "key-missing" }.map { "\($0.rule) \($0.place.line)" }
  }
  let caches = Caches()
  for number in 1...4 {
    for head in ["purposes:\n  p\(number):", "cookies:\n  - name: c\(number)"] {
      #expect(faults(head, caches) == faults(head, Caches()))
    }
  }
}

/// What is wrong with a charter.
private func diagnostics(_ text: String, _ caches: Caches) -> [Diagnostic] {
  CharterFile(reading: Array(text.utf8), named: "a.yaml", caches: caches) { _, _ in .missing }
    .diagnostics
}

/// The first of those keys stands in a field that was kept with keys of the other language.
@Test func adviceOnMixedKeysFollowsFieldsThatAreKept() {
  let french = """
    prestataires:
      mairie:
        nom: Mairie de Trifouillis-les-Oies
        pays: FR
        site-web: https://trifouillis.example/une-adresse-assez-longue-pour-etre-gardee
    """
  let caches = Caches()
  func advice(_ head: String) -> [String] {
    diagnostics("\(head)\n\(french)\n", caches).filter { $0.rule == "keys-mixed" }
      .map { "\($0.place.line):\($0.place.column)" }
  }
  for _ in 1...3 { #expect(advice("charte: 1\nlangues: [fr]") == []) }
  #expect(advice("charter: 1\nlanguages: [fr]\n# More\nupdated: 2026-01-01") == ["5:1"])
  #expect(advice("languages: [fr]") == ["2:1"])
}

/// Beyond so many faults nothing is reported: what was read there may have faults all the same.
@Test func aFieldReadAfterTooManyFaultsIsReadAgain() {
  let fields = """
    providers:
      mairie:
        name: Mairie de Trifouillis-les-Oies
        country: FR
        website: https://trifouillis.example/une-adresse-assez-longue-pour-etre-gardee
        colour: blue
    """
  let faulty = "cookies:\n" + String(repeating: "  - colour: blue\n", count: 2 * Fault.limit)
  let caches = Caches()
  func lines(_ text: String) -> [Int] {
    diagnostics(text, caches).filter { $0.message.en.contains("colour") }.map(\.place.line)
  }
  for _ in 1...4 { #expect(lines("charter: 1\n\(faulty)\(fields)\n").max() ?? 0 < 205) }
  #expect(lines("charter: 1\n\(fields)\n") == [7])
}
