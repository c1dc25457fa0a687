extension JSONProblem {
  /// The problem as an author reads it, at those bytes of the source.
  func fault(at range: Range<Int>, in text: [UInt8]) -> Fault {
    switch kind {
    case .noBreakSpace: .noBreakSpace(at: range, in: text)
    case .tooDeep: .tooDeep(at: range)
    case .stringUnclosed:
      Fault("quote-unclosed", at: range, message, help: help)
    default: Fault("syntax", at: range, message, help: help)
    }
  }

  private var message: Message {
    switch kind {
    case .rest:
      Message(
        en: "The charter is complete before this: nothing may follow.",
        fr: "La charte est finie avant ceci : rien ne peut suivre.")
    case .unclosed:
      Message(
        en: "This bracket is never closed.", fr: "Ce crochet ou cette accolade reste sans fin.")
    case .bracketMismatched:
      Message(
        en: "This bracket does not close the one that was opened.",
        fr: "Ce signe ne ferme pas le crochet ou l’accolade qui est en cours.")
    case .commaMissing:
      Message(en: "A comma is missing before this.", fr: "Il manque une virgule avant ceci.")
    case .commaTrailing:
      Message(
        en: "Nothing follows this comma.", fr: "Rien ne suit cette virgule.")
    case .keyUnquoted, .keyMissing:
      Message(
        en: "A key in double quotes is missing here.",
        fr: "Il manque ici une clé entre guillemets droits.")
    case .colonMissing:
      Message(
        en: "The colon after the key is missing.", fr: "Il manque le deux-points après la clé.")
    case .valueMissing: Message(en: "A value is missing here.", fr: "Il manque ici une valeur.")
    default: scalarMessage
    }
  }

  private var scalarMessage: Message {
    switch kind {
    case .singleQuote, .curlyQuote:
      Message(
        en: "In JSON, texts stand in straight double quotes.",
        fr: "En JSON, les textes sont entre guillemets droits doubles.")
    case .comment:
      Message(en: "JSON has no comments.", fr: "JSON n’a pas de commentaires.")
    case .stringUnclosed:
      Message(
        en: "The text that begins with this quote is not closed on its line.",
        fr: "Le texte qui commence par ce guillemet n’est pas fermé sur sa ligne.")
    case .controlCharacter:
      Message(
        en: "A tab or control character stands in a text.",
        fr: "Une tabulation ou un caractère de commande est dans un texte.")
    case .escape:
      Message(
        en: "In JSON, this means nothing after a backslash.",
        fr: "En JSON, ceci ne veut rien dire après une barre oblique inverse.")
    case .loneSurrogate:
      Message(
        en: "This is half of a character: the other half is missing.",
        fr: "Ceci est la moitié d’un caractère : l’autre moitié manque.")
    case .number, .plusSign:
      Message(
        en: "This is not a number as JSON writes it.",
        fr: "Ceci n’est pas un nombre tel que JSON l’écrit.")
    default:
      Message(
        en: "A text without quotes stands here.", fr: "Un texte sans guillemets est ici.")
    }
  }

  private var help: Message? {
    switch kind {
    case .rest, .bracketMismatched:
      Message(
        en: "Check that each { has its } and each [ its ].",
        fr: "Vérifiez que chaque { a son } et chaque [ son ].")
    case .unclosed:
      Message(
        en: "Add the } or ] that is missing.", fr: "Ajoutez le } ou le ] qui manque.")
    case .commaTrailing:
      Message(en: "Delete this comma.", fr: "Supprimez cette virgule.")
    case .comment: Message(en: "Delete this comment.", fr: "Supprimez ce commentaire.")
    case .commaMissing:
      Message(
        en: "Separate entries by commas; in a text, write a double quote as \\\".",
        fr: """
          Séparez les éléments par des virgules ; dans un texte, un guillemet droit s’écrit \\".
          """)
    case .colonMissing:
      Message(en: "Write: \"key\": \"text\"", fr: "Écrivez : \"clé\": \"texte\"")
    case .keyUnquoted, .keyMissing, .valueUnquoted, .singleQuote, .curlyQuote, .number,
      .plusSign, .valueMissing:
      Message(
        en: "Put it in straight double quotes: \"text\"",
        fr: "Mettez-le entre guillemets droits : \"texte\"")
    case .stringUnclosed:
      Message(
        en: "Close it with \" on the same line; a line break inside a text is written \\n.",
        fr: "Fermez-le par \" sur la même ligne ; un retour à la ligne dans un texte s’écrit \\n.")
    case .controlCharacter:
      Message(
        en: "Write \\t for a tab, \\n for a line break.",
        fr: "Écrivez \\t pour une tabulation, \\n pour un retour à la ligne.")
    case .escape:
      Message(
        en: "For a backslash itself, write \\\\", fr: "Pour la barre elle-même, écrivez \\\\")
    case .loneSurrogate:
      Message(
        en: "Type the character itself instead.", fr: "Tapez plutôt le caractère lui-même.")
    case .tooDeep, .noBreakSpace: nil
    }
  }
}
