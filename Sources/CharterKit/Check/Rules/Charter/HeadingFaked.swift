import Rendering

extension Rule {
  /// A paragraph of bold words, or in capitals, that stands for a heading.
  static let headingFaked = Rule(
    "heading-faked", .warning,
    page: Page(
      finds: Message(
        en: "A paragraph in bold, or in capitals, stands for a heading.",
        fr: "Un paragraphe en gras, ou en capitales, tient lieu de titre."),
      why: Message(
        en: "People who listen to a page go from heading to heading, and miss this one.",
        fr: "Qui écoute une page la parcourt de titre en titre, et manque celui-ci."),
      sources: [.rgaa("9.1"), .wcag("1.3.1")],
      bad: Spelling(
        en: "- text: |\n    **Your choice**\n\n    You can…",
        fr: "- texte: |\n    **Votre choix**\n\n    Vous pouvez…"),
      good: Spelling(
        en: "- title: Your choice\n  text: You can…",
        fr: "- titre: Votre choix\n  texte: Vous pouvez…"))
  ) { charter, findings in
    for text in findings.texts(with: .heading) where text.place.isProse {
      for heading in text.fakedHeadings {
        findings.report(
          text.path(in: charter), range: heading,
          Message(
            en: "This line looks like a heading and is none.",
            fr: "Cette ligne a l’air d’un titre et n’en est pas un."),
          help: Message(
            en: "Begin a section with this line as its “title”.",
            fr: "Commencez une section dont cette ligne est le «\u{a0}titre\u{a0}»."))
      }
    }
  }
}

extension CheckedText {
  /// The lines that look like headings of what follows them: UTF-8 bytes.
  fileprivate var fakedHeadings: [Range<Int>] {
    text.withBytes { bytes in
      let lines = TextLine.all(in: bytes)
      guard lines.count > 1 else { return [] }
      return lines.indices.compactMap { index in
        let stands = index == 0 || lines[index - 1].isEmpty
        let ends = index + 1 < lines.count && (lines[index + 1].isEmpty || lines[index].isBroken)
        guard stands, ends, lines[(index + 1)...].contains(where: { !$0.isEmpty }),
          bytes.looksLikeHeading(lines[index].words)
        else { return nil }
        return lines[index].words
      }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the words of a line are all bold, or all in capitals. What ends in a colon announces
  /// what follows and is no heading.
  fileprivate func looksLikeHeading(_ line: Range<Int>) -> Bool {
    guard line.count > 4 else { return false }
    let mark: StaticString = has("**", at: line.lowerBound) ? "**" : "__"
    if has(mark, at: line.lowerBound), has(mark, at: line.upperBound - 2) {
      let inner = (line.lowerBound + 2)..<(line.upperBound - 2)
      return !inner.contains { has(mark, at: $0) } && self[inner].last != UInt8(ascii: ":")
    }
    return isShouted(line)
  }

  /// Whether there are two words or more, eight letters or more, and no small letter.
  private func isShouted(_ line: Range<Int>) -> Bool {
    var capitals = 0
    var blanks = 0
    for index in line {
      switch self[index] {
      case 0x61...0x7A: return false
      case 0xA0...0xBE where index > 0 && self[index - 1] == 0xC3: return false
      case 0x41...0x5A: capitals += 1
      case 0x20: blanks += 1
      default: break
      }
    }
    return capitals >= 8 && blanks > 0 && self[line.upperBound - 1] != UInt8(ascii: ":")
  }
}
