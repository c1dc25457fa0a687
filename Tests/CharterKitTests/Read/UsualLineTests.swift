import Testing

@testable import CharterKit

/// Lines of the usual forms.
private let usualLines = [
  "a:", "a: b", "bé-c_d.e: f", "k: \"g: h # i\"", "l: 'm \"'", "n: \"\"", "o: [p, q-1, é]",
  "r: []", "s: [ t ]  ", "u: http://v.w/x#y", "z: a b  ", "b: _c.*", "- b", "- a: b", "-   c: d",
  "- e:", "- f: [g]", "# h", "", "  ",
]

/// Lines that they may be mistaken for, and others.
private let otherLines = [
  "-", "- - a", "i: j # k", "l: m: n", "o: p:", "q: \"r\\n\"", "s: 't''u'", "v: \"w", "x: [y",
  "z: [a,]", "b: [c, \"d\"]", "e: {f: g}", "h: |", "i: >-", "j: &k l", "m: *k", "n: !o p",
  "<<: q", "? r", ": s", "t :u", "v : w", "x:y", "z: -a", "d: .e", "f: ~", "g: =", "h: \ti",
  "j: k\r", "l: «\u{a0}m\u{a0}»", "n: o\u{2028}p", "q: r\u{85}s", "t: \u{feff}u", "v: w\u{7f}",
  "x: @y", "z: [a: b]", "c: [d] e", "f: \"g\" h", "i: [j\u{301}]", "k\u{301}: l", "-a: b", "1: 2",
  "_m: n", "...", "---", "%o: p", "q: 'r", "s: [t.u, v w]", "x: \"\u{301}y\"",
]

extension [String] {
  /// Up to twelve of these lines, most of them as far to the right as a line before them.
  fileprivate func indented(using numbers: inout Numbers) -> [UInt8] {
    var margins = [0]
    var text = ""
    for _ in 0..<Int.random(in: 1...12, using: &numbers) {
      let margin = margins.randomElement(using: &numbers) ?? 0
      let line = randomElement(using: &numbers) ?? ""
      text += String(repeating: " ", count: margin) + line + "\n"
      if line.hasSuffix(":") { margins.append(margin + 2) }
      if line.hasPrefix("- ") { margins.append(margin + 2) }
      if Int.random(in: 0..<20, using: &numbers) == 0 { margins.append(margin + 1) }
    }
    if Int.random(in: 0..<8, using: &numbers) == 0 { text.removeLast() }
    return [UInt8](text.utf8)
  }
}

/// Lines of the usual forms are read without libyaml; 200,000 texts in a long run.
@Test func usualLinesAreReadAsLibyamlReadsThem() {
  var numbers = Numbers(series: 11)
  tryTexts(tries(200_000), as: .yaml) { number in
    let lines = number.isMultiple(of: 3) ? usualLines + otherLines : usualLines
    return lines.indented(using: &numbers)
  }
}

/// Speed hangs on this as well: libyaml does not read what a charter has beside its long texts.
@Test func usualLinesAreReadWithoutLibyaml() {
  let text = Array(
    """
    # Our site
    site:
      url: https://a.example/b?c=d#e

      name:
        fr: "Été : l’heure"
        en: 'Summer "time"'
    cookies:
      - name: _pk_id.*
        access: [mesure, régie]
      # The last one
      - name: x
        access: []
    rights:
    - access
    - é: /f

    """.utf8)
  text.withUnsafeBufferPointer { bytes in
    var lines = YAMLLines(bytes, source: 0, mayCombine: false)
    let entries = lines.entries(in: bytes.indices, from: 0, inner: [])
    #expect(entries?.map(\.key) == ["site", "cookies", "rights"])
    #expect(
      entries.map { .map($0) }
        == SourceFile(reading: text, named: "a.yaml", index: 0, syntax: .yaml).node?.content)
  }
}
