/// Something wrong in a words file.
struct WordsFault {
  /// The rule's name.
  var rule: String
  /// Where it is.
  var span: Span
  /// What is wrong.
  var message: Message
  /// What to write instead.
  var help: Message?
}

/// What can be wrong in a words file.
extension Message {
  /// The file holds no mapping.
  static let notWords = Message(
    en: "A words file gives words by their keys.",
    fr: "Un fichier de textes donne des textes par clé.")

  /// A word is not given.
  static func missing(_ key: String) -> Message {
    Message(
      en: "The word “\(key)” is missing.", fr: "Le texte «\u{a0}\(key)\u{a0}» est absent.")
  }

  /// A key is none of the words'.
  static func unknownKey(_ key: String) -> Message {
    Message(
      en: "No word is called “\(key)”.",
      fr: "Aucun texte ne s’appelle «\u{a0}\(key)\u{a0}».")
  }

  /// A value is not a text.
  static func notText(_ key: String) -> Message {
    Message(
      en: "“\(key)” is not a text.", fr: "«\u{a0}\(key)\u{a0}» n’est pas un texte.")
  }

  /// A value is not a list of texts.
  static func notList(_ key: String) -> Message {
    Message(
      en: "“\(key)” is not a list of texts.",
      fr: "«\u{a0}\(key)\u{a0}» n’est pas une liste de textes.")
  }

  /// A list is too short or too long.
  static func wrongCount(_ key: String, _ count: Int, _ wanted: Int) -> Message {
    Message(
      en: "“\(key)” has \(count) texts instead of \(wanted).",
      fr: "«\u{a0}\(key)\u{a0}» compte \(count) textes au lieu de \(wanted).")
  }

  /// A text is not a whole number.
  static func notNumber(_ text: String) -> Message {
    Message(
      en: "“\(text)” is not a whole number.",
      fr: "«\u{a0}\(text)\u{a0}» n’est pas un nombre entier.")
  }

  /// A name in double braces is not known.
  static func unknownVariable(_ name: String) -> Message {
    Message(
      en: "Nothing stands for “{{\(name)}}” here.",
      fr: "Rien ne remplace ici «\u{a0}{{\(name)}}\u{a0}».")
  }
}
