extension Rule {
  /// A space or a sign that French typography does not have there.
  ///
  /// What the program sets by itself when it renders is not reported: no-break spaces and
  /// apostrophes.
  static let frenchSpacing = Rule(
    "french-spacing", .warning,
    page: Page(
      finds: Message(
        en: "In a French text: a space that is missing or one too many, straight quotes, “...”.",
        fr: """
          Dans un texte français\u{a0}: une espace qui manque ou de trop, des guillemets droits, \
          «\u{a0}...\u{a0}».
          """),
      why: Message(
        en: """
          The program makes spaces no-break ones and sets apostrophes, but adds no space where \
          there is none.
          """,
        fr: """
          Le programme rend les espaces insécables et pose les apostrophes, mais n’ajoute pas \
          d’espace là où il n’y en a pas.
          """),
      sources: [.imprimerieNationale, .journalOfficiel],
      bad: Spelling(
        en: "fr: Un \"cookie\", qu’est-ce?", fr: "fr: Un \"cookie\", qu’est-ce?"),
      good: Spelling(
        en: "fr: Un «\u{a0}cookie\u{a0}», qu’est-ce ?",
        fr: "fr: Un «\u{a0}cookie\u{a0}», qu’est-ce ?"))
  ) { charter, findings in
    for text in findings.texts(with: .oddSpace, in: .french) {
      text.withWording { wording in
        var opening: Int?
        for index in wording.bytes.indices {
          if wording.bytes[index] == UInt8(ascii: "\"") {
            guard wording.isWords(index..<(index + 1)) else { continue }
            if let start = opening {
              findings.reportStraightQuotes(
                start..<(index + 1), wording, text.path(in: charter))
            }
            opening = opening == nil ? index : nil
            continue
          }
          let signs = Punctuation(bytes: wording.bytes)
          guard let fault = signs.fault(at: index, in: .french), wording.isWords(fault.range)
          else { continue }
          findings.report(
            text.path(in: charter), range: fault.range, fault.message, help: fault.help)
        }
      }
    }
  }
}

extension Findings {
  fileprivate mutating func reportStraightQuotes(
    _ range: Range<Int>, _ wording: Wording, _ path: FieldPath
  ) {
    let quoted = wording.string(range.dropFirst().dropLast())
    report(
      path, range: range,
      Message(
        en: "French has its own quotation marks, not straight ones.",
        fr: "Des guillemets droits tiennent lieu de guillemets français."),
      help: Message(
        en: "Write “« \(quoted) »”.", fr: "Écrivez\u{a0}: «\u{a0}\(quoted)\u{a0}»."))
  }
}

extension Punctuation {
  /// What is wrong at a place in French; nil: nothing.
  func frenchFault(at index: Int) -> PunctuationFault? {
    switch bytes[index] {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"):
      guard endsWord(index), endsText(before: index) else { return nil }
      return missing(
        index..<(index + 1), before: true, String(UnicodeScalar(bytes[index])))
    case 0xC2 where bytes.has("»", at: index):
      guard index > 0, bytes.blank(before: index) == 0 else { return nil }
      return missing(index..<(index + 2), before: true, "»")
    case 0xC2 where bytes.has("«", at: index):
      guard index + 2 < bytes.count, bytes.blank(at: index + 2) == 0 else { return nil }
      return missing(index..<(index + 2), before: false, "«")
    default: return nil
    }
  }

  /// Whether words, or the sign that closes them, stand right before.
  private func endsText(before index: Int) -> Bool {
    var last = index
    while last > 0, bytes[last - 1] == UInt8(ascii: "*") || bytes[last - 1] == UInt8(ascii: "_") {
      last -= 1
    }
    return bytes.hasLetter(before: last) || last > 0 && bytes[last - 1] == UInt8(ascii: ")")
      || bytes.has("»", at: last - 2) || bytes.has("”", at: last - 3)
  }

  private func missing(_ range: Range<Int>, before: Bool, _ sign: String) -> PunctuationFault {
    PunctuationFault(
      range: range,
      message: Message(
        en: "A space is missing \(before ? "before" : "after") “\(sign)”.",
        fr: """
          Il manque une espace \(before ? "avant" : "après") le signe «\u{a0}\(sign)\u{a0}».
          """),
      help: Message(
        en: "Type a space: the page will have the right one.",
        fr: "Tapez une espace\u{a0}: la page aura celle qui convient."))
  }
}
