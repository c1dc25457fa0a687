import Foundation
import Testing

@testable import CharterKit

private let charters = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("charters")

/// Texts of the usual forms, and near them.
private let samples =
  ["data.meudon.fr.yaml", "exemple-complet.yaml", "_commun.yaml"].map { name in
    try? [UInt8](Data(contentsOf: charters.appendingPathComponent(name)))
  }.compactMap { $0 } + [
    Array(StartingCharter.text(inFrench: true).utf8),
    Array(
      """
      # A comment
      a: b c  # another
      é: «\u{a0}d\u{a0}»

      list:
      - x
      - k: v
        l: 'it''s'
      -   deep: |
             one

              two
            # no comment
          next: >-
            folded
            line

            other
              indented
            end
        # a comment
      last: [a, "b", {c: d e, f: https://g.h/i}, []]
      map: {fr: l'un, en: 'the one'}
      key:

        - p
        -
          q: r
      keep: |+
        z

      end: >
        z

      """.utf8),
  ]

/// What a small text is put together of.
private let pieces = [
  "a: b\n", "a:\n", "b: ", "- ", "-\n", "  ", " ", "\n", "\n\n", "x", "y z", ": ", ":", " #",
  "# c\n",
  "|\n", ">\n", "|-\n", ">+\n", "'", "''", "\"", "[", "]", "{", "}", ", ", ",", "é", "\\", "?", "~",
  "<<", "...", "---", "https://x.y", "1", "k: v\n", "l: v\n  m: w\n", "    deep\n", "  n: o\n",
].map { Array($0.utf8) }

/// What libyaml reads of a text; nil: it refuses it, or something is wrong.
private func nodeOfLibyaml(_ file: SourceFile, _ scan: TextScan) -> Node? {
  let text = PatchedText(file.source.text)
  return text.text.withUnsafeBufferPointer { bytes in
    var tree = YAMLTree(file.source, as: text, bytes: bytes, scan: scan)
    guard let node = try? tree.document(), tree.faults.isEmpty else { return nil }
    return node
  }
}

/// Whether a text is read without libyaml, and then as libyaml reads it; nil: otherwise.
private func isUsual(_ bytes: [UInt8]) -> Bool? {
  let file = SourceFile(reading: bytes, named: "a.json", index: 0, syntax: .text)
  guard file.isText, !file.source.text.isEmpty else { return false }
  let scan = TextScan(file.source.text, isYAML: true)
  guard let node = UsualYAML.node(of: file.source, scan: scan) else { return false }
  return node == nodeOfLibyaml(file, scan) ? true : nil
}

/// Speed hangs on it: a charter of the usual forms is read without libyaml.
@Test(arguments: samples.indices)
func chartersAreOfTheUsualForms(index: Int) {
  #expect(isUsual(samples[index]) == true)
}

/// 400,000 of them in a long run.
@Test func whatIsReadWithoutLibyamlIsReadAsLibyamlReadsIt() {
  var numbers = Numbers(series: 7)
  var usual = 0
  let count = tries(400_000)
  for number in 0..<count {
    let sample = samples[number % samples.count]
    let bytes =
      number.isMultiple(of: 4)
      ? sample.mutated(using: &numbers)
      : Array(
        (0..<Int.random(in: 1...12, using: &numbers)).flatMap { _ in
          pieces.randomElement(using: &numbers) ?? []
        }) + [0x0A]
    switch isUsual(bytes) {
    case true?: usual += 1
    case false?: break
    case nil: Issue.record("read otherwise:\n\(String(decoding: bytes, as: UTF8.self))")
    }
  }
  #expect(usual > count / 20)
  print("YAML read without libyaml: \(count) tried, \(usual) of the usual forms")
}
