/// The faults of those who know more YAML than charters use, and of lines that cannot be read.
extension Fault {
  /// An anchor stands before a value.
  static func anchor(at range: Range<Int>) -> Fault {
    Fault(
      "anchor", at: range,
      Message(
        en: "Anchors (&name) are not part of charters.",
        fr: "Les ancres (&nom) ne font pas partie des chartes."),
      help: Message(
        en: "Write the value wherever it is needed, or share it by a partial charter (include).",
        fr: """
          Écrivez la valeur partout où il la faut, ou partagez-la par une charte partielle \
          (inclure).
          """))
  }

  /// A second charter follows the first one, without anything between them.
  static func secondCharter(at range: Range<Int>) -> Fault {
    Fault(
      "several-documents", at: range,
      Message(
        en: "A second charter begins here; a file holds one.",
        fr: "Une seconde charte commence ici\u{202f}; un fichier n’en contient qu’une."),
      help: Message(
        en: "Put each of them in a file of its own.",
        fr: "Placez chacune dans son propre fichier."))
  }

  /// An alias stands for a value.
  static func alias(at range: Range<Int>) -> Fault {
    Fault(
      "anchor", at: range,
      Message(
        en: "References to an anchor (*name) are not part of charters.",
        fr: "Les renvois à une ancre (*nom) ne font pas partie des chartes."),
      help: Message(
        en: "Write the value itself here.",
        fr: "Écrivez ici la valeur elle-même."))
  }

  /// `<<` would merge another mapping in.
  static func mergeKey(at range: Range<Int>) -> Fault {
    Fault(
      "anchor", at: range,
      Message(
        en: "The merge key << is not part of charters.",
        fr: "La clé de fusion << ne fait pas partie des chartes."),
      help: Message(
        en: "Write the entries themselves here.",
        fr: "Écrivez ici les lignes elles-mêmes."))
  }

  /// A tag stands before a value.
  static func tag(at range: Range<Int>) -> Fault {
    Fault(
      "tag", at: range,
      Message(
        en: "Type tags (!!str) are not part of charters: every value is text.",
        fr:
          "Les marques de type (!!str) ne font pas partie des chartes : toute valeur est un texte."
      ),
      help: Message(en: "Delete it.", fr: "Supprimez-la."))
  }

  /// A line that begins with `%` stands before the document.
  static func directive(at range: Range<Int>, isTag: Bool) -> Fault {
    Fault(
      isTag ? "tag" : "syntax", at: range,
      Message(
        en: "Lines that begin with % are not part of charters.",
        fr: "Les lignes qui commencent par % ne font pas partie des chartes."),
      help: Message(en: "Delete this line.", fr: "Supprimez cette ligne."))
  }

  /// Something stands after the end of the first document.
  static func severalDocuments(at range: Range<Int>) -> Fault {
    Fault(
      "several-documents", at: range,
      Message(
        en: "A second document begins here; a file holds one charter.",
        fr: "Un second document commence ici ; un fichier contient une seule charte."),
      help: Message(
        en: "Put it in a file of its own, or delete this line.",
        fr: "Placez-le dans un fichier à part, ou supprimez cette ligne."))
  }

  /// Lists and mappings stand in each other too deep.
  static func tooDeep(at range: Range<Int>) -> Fault {
    Fault(
      "limit-exceeded", at: range,
      Message(
        en: "Lists and mappings stand in each other deeper than \(YAMLTree.depthLimit) levels.",
        fr: "Les listes et les rubriques s’emboîtent sur plus de \(YAMLTree.depthLimit) niveaux."),
      help: Message(
        en: "If this is a text, put it in quotes.",
        fr: "Si c’est un texte, mettez-le entre guillemets."))
  }

  /// A key is a list or a mapping, or begins with `?`.
  static func keyNotText(at range: Range<Int>) -> Fault {
    Fault(
      "syntax", at: range,
      Message(
        en: "A key must be a text, and this is a list or a mapping.",
        fr: "Une clé doit être un texte, et ceci est une liste ou une rubrique."),
      help: Message(
        en: "If it is a text, put it in quotes.",
        fr: "Si c’est un texte, mettez-le entre guillemets."))
  }

  /// Nothing stands before a colon.
  static func keyMissing(at range: Range<Int>) -> Fault {
    Fault(
      "syntax", at: range,
      Message(
        en: "The key before the colon is missing.", fr: "Il manque la clé avant le deux-points."),
      help: Message(
        en: "Write the key, or put the text in quotes.",
        fr: "Écrivez la clé, ou mettez le texte entre guillemets."))
  }
}
