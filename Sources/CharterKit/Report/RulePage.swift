/// What is to be known of one rule, as text of at most 80 columns; addresses are never broken.
public struct RulePage {
  /// The text, with a line feed at its end.
  public private(set) var text = ""
  private let language: UserLanguage

  /// The page of that rule in that language.
  public init(_ rule: Rule, in language: UserLanguage) {
    self.language = language
    let page = rule.page
    text = "\(rule.name)\(said(Message(en: ":", fr: "\u{a0}:"))) \(said(rule.kind))\n\n"
    text += Wrapping.text(said(page.finds), indent: 0)
    section(Message(en: "Why it matters", fr: "Pourquoi c’est important"))
    text += Wrapping.text(said(page.why), indent: 2)
    if !page.sources.isEmpty { section(Message(en: "Sources", fr: "Sources")) }
    for source in page.sources {
      text += Wrapping.text(said(source.title), indent: 2)
      if let url = source.url { text += "    \(url)\n" }
    }
    section(Message(en: "Instead of", fr: "Au lieu de"))
    text += example(page.bad)
    section(Message(en: "Write", fr: "Écrivez"))
    text += example(page.good)
    section(Message(en: "To leave it out", fr: "Pour l’écarter"))
    text += leavingOut(rule)
  }

  private func said(_ message: Message) -> String { message.text(in: language) }

  private mutating func section(_ title: Message) { text += "\n\(said(title))\n" }

  private func example(_ spelling: Spelling) -> String {
    let lines = (language == .fr ? spelling.fr : spelling.en).utf8
      .split(separator: 0x0A, omittingEmptySubsequences: false)
    return lines.map { $0.isEmpty ? "\n" : "    " + String(Substring($0)) + "\n" }.joined()
  }

  private func leavingOut(_ rule: Rule) -> String {
    guard !rule.isFault else {
      return Wrapping.text(
        said(
          Message(
            en: "A fault cannot be left out: the page would not be what its author meant.",
            fr: """
              Une faute ne peut pas être écartée\u{a0}: la page ne serait pas celle que son auteur \
              a voulue.
              """)), indent: 2)
    }
    return Wrapping.text(
      said(
        Message(
          en: "For one run, add “--allow \(rule.name)”. For good, in the charter, with the reason:",
          fr: """
            Pour une fois, ajoutez «\u{a0}--allow \(rule.name)\u{a0}». Durablement, dans la charte, \
            avec la raison\u{a0}:
            """)), indent: 2)
      + example(
        Spelling(
          en: "x-allow:\n  - rule: \(rule.name)\n    reason: …",
          fr: "x-allow:\n  - règle: \(rule.name)\n    raison: …"))
  }
}

extension Rule {
  /// How much it matters, in words: « erreur, faute ».
  var kind: Message {
    let word = severity.word
    guard isFault else { return word }
    return Message(
      en: "\(word.en), a fault that stops a build",
      fr: "\(word.fr), une faute qui empêche la publication")
  }

  /// Every rule in a few lines: its name, how much it matters, what it finds.
  public static func list(in language: UserLanguage) -> String {
    catalogue.map { rule in
      let kind = rule.kind.text(in: language)
      return "\(rule.name) (\(kind))\n"
        + Wrapping.text(rule.page.finds.text(in: language), indent: 4)
    }.joined()
  }
}
