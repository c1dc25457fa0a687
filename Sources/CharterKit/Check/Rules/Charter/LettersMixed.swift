import Rendering

extension Rule {
  /// A word of a name or an address has letters of two alphabets.
  ///
  /// Source: Unicode Technical Standard 39, 5.1.
  static let lettersMixed = Rule(
    "letters-mixed", .warning,
    page: Page(
      finds: Message(
        en: "A name or an address mixes letters of two alphabets in one word.",
        fr: "Un nom ou une adresse mêle dans un même mot les lettres de deux alphabets."),
      why: Message(
        en: """
          A Cyrillic “о” looks like a Latin one: readers believe that they see a name, and the link \
          leads elsewhere.
          """,
        fr: """
          Un «\u{a0}о\u{a0}» cyrillique ressemble à un «\u{a0}o\u{a0}» latin\u{a0}: le lecteur \
          croit lire un nom connu, et le lien mène ailleurs.
          """),
      sources: [
        Source(
          en: "Unicode Technical Standard 39, section 5.1",
          fr: "Norme technique Unicode n°\u{a0}39, section\u{a0}5.1",
          url: "https://www.unicode.org/reports/tr39/")
      ],
      bad: Spelling(en: "name: G\u{43e}ogle", fr: "nom: G\u{43e}ogle"),
      good: Spelling(en: "name: Google", fr: "nom: Google"))
  ) { charter, findings in
    charter.eachIdentity { value, path in findings.reportMixedLetters(in: value, path) }
    for (index, domain) in (charter.site.domains ?? []).enumerated() {
      findings.reportMixedLetters(in: domain) { ["site", "domains", .index(index)] }
    }
    for index in charter.providers.indices {
      guard let website = charter.providers[index].website else { continue }
      let key = charter.providers[index].key
      findings.reportMixedLetters(in: website) { ["providers", .key(key), "website"] }
    }
    for index in charter.cookies.indices {
      guard let domain = charter.cookies[index].domain else { continue }
      findings.reportMixedLetters(in: domain) { ["cookies", .index(index), "domain"] }
    }
  }
}

extension Findings {
  fileprivate mutating func reportMixedLetters(in text: String, _ path: () -> FieldPath) {
    guard let (word, letter, alphabet) = Alphabet.mixture(in: text) else { return }
    let shown = String(text.unicodeScalars[word])
    let code = "U+0" + String(letter.value, radix: 16, uppercase: true)
    let start = text.utf8.distance(from: text.startIndex, to: word.lowerBound)
    report(
      path(), range: start..<start + shown.utf8.count,
      Message(
        en: "“\(shown)” mixes two alphabets: its “\(letter)” (\(code)) is \(alphabet.name.en).",
        fr: """
          «\u{a0}\(shown)\u{a0}» mêle deux alphabets\u{a0}: son «\u{a0}\(letter)\u{a0}» \
          (\(code)) est \(alphabet.name.fr).
          """),
      help: Message(
        en: "Type the word again on the keyboard.", fr: "Retapez le mot au clavier."))
  }
}

/// An alphabet some letters of which look like Latin ones.
private enum Alphabet {
  case latin
  case greek
  case cyrillic
  case armenian

  /// The alphabet of a letter; nil for signs and for the letters of others.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: self = .latin
    case 0x370...0x3FF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    case 0x530...0x58F: self = .armenian
    default: return nil
    }
  }

  var name: Message {
    switch self {
    case .latin: Message(en: "Latin", fr: "une lettre latine")
    case .greek: Message(en: "Greek", fr: "une lettre grecque")
    case .cyrillic: Message(en: "Cyrillic", fr: "une lettre cyrillique")
    case .armenian: Message(en: "Armenian", fr: "une lettre arménienne")
    }
  }

  /// The first word that mixes Latin letters with others, and the first of these.
  static func mixture(
    in text: String
  ) -> (word: Range<String.Index>, letter: Unicode.Scalar, Alphabet)? {
    // The first bytes of these alphabets, Latin aside.
    guard text.withBytes({ bytes in bytes.contains { $0 &- 0xCD < 10 } }) else { return nil }
    let scalars = text.unicodeScalars
    var rest = scalars[...]
    while let start = rest.firstIndex(where: { Alphabet($0) != nil }) {
      let end = rest[start...].firstIndex { Alphabet($0) == nil } ?? rest.endIndex
      let word = scalars[start..<end]
      if word.contains(where: { Alphabet($0) == .latin }),
        let letter = word.first(where: { Alphabet($0) != .latin }),
        let alphabet = Alphabet(letter)
      {
        return (start..<end, letter, alphabet)
      }
      rest = scalars[end...]
    }
    return nil
  }
}
