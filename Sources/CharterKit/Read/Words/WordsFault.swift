/// Something wrong in a words file.
struct WordsFault {
  /// The rule's name.
  var rule: String
  /// Where it is.
  var span: Span
  /// What is wrong.
  var message: Message
}

/// What can be wrong in a words file.
extension Message {
  /// The file holds no mapping.
  static let notWords = Message(
    en: "a words file gives words by their keys", fr: "un fichier de mots donne des mots par clé")

  /// A word is not given.
  static func missing(_ key: String) -> Message {
    Message(en: "the word “\(key)” is missing", fr: "le mot « \(key) » manque")
  }

  /// A key is none of the words'.
  static func unknownKey(_ key: String) -> Message {
    Message(en: "no word is called “\(key)”", fr: "aucun mot ne s’appelle « \(key) »")
  }

  /// A value is not a text.
  static func notText(_ key: String) -> Message {
    Message(en: "“\(key)” wants a text", fr: "« \(key) » attend un texte")
  }

  /// A value is not a list of texts.
  static func notList(_ key: String) -> Message {
    Message(en: "“\(key)” wants a list of texts", fr: "« \(key) » attend une liste de textes")
  }

  /// A list is too short or too long.
  static func wrongCount(_ key: String, _ count: Int, _ wanted: Int) -> Message {
    Message(
      en: "“\(key)” wants \(wanted) texts and has \(count)",
      fr: "« \(key) » attend \(wanted) textes et en a \(count)")
  }

  /// A text is not a whole number.
  static func notNumber(_ text: String) -> Message {
    Message(en: "“\(text)” is not a number", fr: "« \(text) » n’est pas un nombre")
  }

  /// A name in double braces is not known.
  static func unknownVariable(_ name: String) -> Message {
    Message(
      en: "nothing replaces “{{\(name)}}” here", fr: "rien ne remplace « {{\(name)}} » ici")
  }
}
