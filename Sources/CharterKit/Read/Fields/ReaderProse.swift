import Rendering

/// What a text says that the Markdown of charters does not have.
extension Reader {
  /// Reports the faults of a text at their places in the file.
  mutating func report(_ faults: [ProseFault], in node: Node) {
    guard !faults.isEmpty, case .text(let text) = node.content else { return }
    let faults = faults.withoutClosingTags(in: text)
    let spans = sources[node.span.source].spans(of: faults.map(\.range), inTextOf: node)
    for (fault, span) in zip(faults, spans) {
      let (rule, message, help) = fault.kind.report
      let tag = fault.kind == .rawHTML ? HTMLTag(text.utf8.dropFirst(fault.range.lowerBound)) : nil
      report(rule, at: span, message, help: tag?.help ?? help)
    }
  }
}

extension ProseFault.Kind {
  /// The rule, what is wrong and what to write.
  var report: (rule: String, message: Message, help: Message?) {
    switch self {
    case .rawHTML: return Self.html
    case .heading: return Self.heading
    case .image: return Self.image
    case .unsafeLink(let target): return Self.unsafe(target)
    case .tooLong, .tooDeep, .addressUnreadable: return limit
    case .notInline: return Self.notInline
    case .openVariable: return Self.openVariable
    case .noncharacter: return Self.noncharacter
    case .blockQuote: return Self.blockQuote
    case .table, .codeBlock, .thematicBreak, .referenceDefinition, .footnote,
      .linkTitle:
      return (
        "markdown-unknown",
        Message(
          en: "A charter’s texts have no \(name.en).",
          fr: "Les textes d’une charte n’admettent pas \(name.fr)."),
        Message(
          en: "Use paragraphs, lists, **strong**, *emphasis* and [links](https://…).",
          fr:
            "Servez-vous de paragraphes, de listes, de **gras**, d’*italique* et de [liens](https://…)."
        )
      )
    }
  }

  private static let html = (
    "raw-html",
    Message(
      en: "HTML is not allowed in a text.", fr: "Le code HTML n’est pas admis dans un texte."),
    Optional(
      Message(
        en: "Remove it, or write `<` in `code` to show it.",
        fr: "Supprimez-le, ou placez-le entre accents graves (`<`) pour le montrer."))
  )

  private static let blockQuote = (
    "markdown-unknown",
    Message(
      en: "A charter’s texts have no quotations (“>”).",
      fr: "Les textes d’une charte n’admettent pas de citation («\u{a0}>\u{a0}»)."),
    Optional(
      Message(
        en: "Remove the sign; a “>” as such is written “\\>”.",
        fr: "Supprimez ce signe\u{a0}; un «\u{a0}>\u{a0}» tel quel s’écrit «\u{a0}\\>\u{a0}»."))
  )

  private static let heading = (
    "heading-in-text",
    Message(en: "A text has no headings.", fr: "Un texte ne contient pas de titre."),
    Optional(
      Message(
        en: "Make it the “title” of a section of its own; a “#” as such is written “\\#”.",
        fr: """
          Faites-en le «\u{a0}titre\u{a0}» d’une section\u{202f}; pour un simple «\u{a0}#\u{a0}», \
          écrivez «\u{a0}\\#\u{a0}».
          """))
  )

  private static let image = (
    "image",
    Message(en: "A text has no images.", fr: "Un texte ne contient pas d’image."),
    Optional(Message(en: "Say in words what it shows.", fr: "Dites en mots ce qu’elle montre."))
  )

  private static let notInline = (
    "value-type",
    Message(
      en: "This text stands on one line: no list, no second paragraph.",
      fr: "Ce texte tient sur une ligne\u{a0}: ni liste, ni second paragraphe."),
    Optional(Message(en: "Join it into one sentence.", fr: "Réunissez-le en une phrase."))
  )

  private static let openVariable = (
    "variable-unknown",
    Message(
      en: "“{{” is not followed by “}}”.",
      fr: "«\u{a0}{{\u{a0}» n’est pas suivi de «\u{a0}}}\u{a0}»."),
    Optional(
      Message(
        en: "Close it, or write “\\{{” to show braces.",
        fr: "Fermez-le, ou écrivez «\u{a0}\\{{\u{a0}» pour montrer des accolades."))
  )

  private static let noncharacter = (
    "invisible-character",
    Message(
      en: "This character is not one of texts.", fr: "Ce caractère n’a pas sa place dans un texte."),
    Optional(Message(en: "Remove it.", fr: "Supprimez-le."))
  )

  private static func unsafe(_ target: String) -> (String, Message, Message?) {
    (
      "link-unsafe",
      Message(
        en: "A page cannot link to “\(target)”.",
        fr: "Une page ne peut pas renvoyer à «\u{a0}\(target)\u{a0}»."),
      Message(
        en: "Write an address that begins with https://, mailto: or tel:, or an #anchor.",
        fr: "Écrivez une adresse qui commence par https://, mailto: ou tel:, ou une #ancre.")
    )
  }

  private var limit: (String, Message, Message?) {
    switch self {
    case .tooDeep:
      (
        "limit-exceeded",
        Message(
          en: "Lists stand inside one another more than \(Prose.maximumDepth) times.",
          fr: "Plus de \(Prose.maximumDepth) listes sont imbriquées."),
        Message(en: "Write them side by side.", fr: "Écrivez-les l’une après l’autre.")
      )
    case .addressUnreadable:
      (
        "limit-exceeded",
        Message(
          en: "This address is too long to be read as one.",
          fr: "Cette adresse est trop longue pour être lue."),
        Message(en: "Write a shorter one.", fr: "Écrivez-en une plus courte.")
      )
    default:
      (
        "limit-exceeded",
        Message(
          en: "This text is longer than \(Limits.size(Prose.maximumLength).en).",
          fr: "Ce texte dépasse \(Limits.size(Prose.maximumLength).fr)."),
        Message(
          en: "Split it over several sections.", fr: "Répartissez-le sur plusieurs sections.")
      )
    }
  }

  private var name: Message {
    switch self {
    case .table: Message(en: "tables", fr: "de tableau")
    case .codeBlock:
      Message(
        en: "blocks of code (lines indented by four blanks)",
        fr: "de bloc de code (lignes en retrait de quatre espaces)")
    case .thematicBreak: Message(en: "lines across the page", fr: "de filet («\u{a0}***\u{a0}»)")
    case .referenceDefinition:
      Message(
        en: "definitions of links (“[a]: …”)", fr: "de définition de lien («\u{a0}[a]: …\u{a0}»)")
    case .footnote: Message(en: "footnotes", fr: "de note de bas de page")
    default: Message(en: "titles of links", fr: "de titre de lien")
    }
  }
}
