import Rendering

extension Rule {
  /// Dashes or dots that stand for the items of a list, which the page would run together.
  static let listFaked = Rule(
    "list-faked", .warning,
    page: Page(
      finds: Message(
        en: "Dashes, dots or letters stand for the items of a list: the page shows one paragraph.",
        fr: """
          Des tirets, des puces ou des lettres tiennent lieu de liste\u{a0}: la page n’en fait \
          qu’un paragraphe.
          """),
      why: Message(
        en: "People who listen to a page are told how many items a list has, if it is one.",
        fr: "À qui écoute une page, une vraie liste annonce combien d’éléments elle compte."),
      sources: [.rgaa("9.3"), .wcag("1.3.1")],
      bad: Spelling(
        en: "text: |\n  • your session\n  • your language",
        fr: "texte: |\n  • votre session\n  • votre langue"),
      good: Spelling(
        en: "text: |\n  - your session\n  - your language",
        fr: "texte: |\n  - votre session\n  - votre langue"))
  ) { charter, findings in
    for text in findings.texts(with: .listMark) where text.place.isProse {
      guard let list = text.text.withBytes({ $0.fakedLines ?? $0.fakedItems }) else { continue }
      findings.report(
        text.path(in: charter), range: list,
        Message(
          en: "These marks do not make a list.", fr: "Ces signes ne font pas une liste."),
        help: Message(
          en: "After “text: |”, write each item on its own line after “- ”.",
          fr: """
            Après «\u{a0}texte: |\u{a0}», écrivez chaque élément sur sa ligne, après \
            «\u{a0}-\u{a0}» et une espace.
            """))
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The mark of the first of two lines that follow each other, each after a mark that is not
  /// Markdown’s.
  fileprivate var fakedLines: Range<Int>? {
    var previous: Range<Int>?
    for line in TextLine.all(in: self) where !line.isEmpty {
      let mark = mark(at: line.words.lowerBound)
      if let previous, mark != nil { return previous }
      previous = mark
    }
    return nil
  }

  /// The first of two marks within a paragraph: dots, or dashes after a colon, as a list becomes
  /// that was written after `>`.
  fileprivate var fakedItems: Range<Int>? {
    var first: Range<Int>?
    for index in indices {
      let isDot = self[index] == 0xE2 && has("• ", at: index)
      let isDash = self[index] == UInt8(ascii: "-") && has(" - ", at: index - 1)
      guard isDot || isDash else { continue }
      let range = index..<(index + (isDot ? 3 : 1))
      if let first { return first }
      if isDot || has(": - ", at: index - 2) { first = range }
    }
    return nil
  }

  /// A sign at the beginning of a line that stands for an item's mark.
  private func mark(at index: Int) -> Range<Int>? {
    for sign in ["•", "·", "–", "—", "‣", "▪", "◦", "→"] as [StaticString]
    where has(sign, at: index) {
      return index..<(index + sign.utf8CodeUnitCount)
    }
    if self[index] == UInt8(ascii: "-") || self[index] == UInt8(ascii: "*") {
      return hasLetter(at: index + 1) ? index..<(index + 1) : nil
    }
    let isLettered =
      (0x61...0x7A).contains(self[index]) && has(") ", at: index + 1)
    return isLettered ? index..<(index + 2) : nil
  }
}
