/// Why an edit was not made: the file stays as it is.
public enum EditFault: Error, Equatable, Sendable {
  /// The request is not an edit.
  case request
  /// The file has errors of writing, which come first; all of them.
  case faulty([Diagnostic])
  /// Nothing stands there, or nothing of the kind that the edit needs.
  case notFound(FieldPath)
  /// The mapping has an entry of that key already.
  case keyTaken(String)
  /// A key is empty, longer than a name may be, or of several lines.
  case keyUnfit(String)
  /// The text at that path (from the charter's root) holds a character that no charter may;
  /// `position` counts scalars from 0, `line` lines from 1.
  case unwritableCharacter(UInt32, path: FieldPath, position: Int, line: Int)
  /// The file is written there in a way that a form cannot change: `? key`, `[key: value]`, or
  /// comments between brackets.
  case unsupported(Place)
  /// The file would not say what was meant.
  case cannotBeWritten

  /// What to tell the author.
  public var message: Message {
    switch self {
    case .request:
      Message(
        en: "This request cannot be understood.", fr: "Cette demande ne peut pas être comprise.")
    case .faulty(let diagnostics): Self.faulty(diagnostics)
    case .notFound(let path):
      Message(
        en: "There is nothing to change at “\(path.text(in: .en))”.",
        fr: "Il n’y a rien à modifier en «\u{a0}\(path.text(in: .fr))\u{a0}».")
    case .keyTaken(let key):
      Message(
        en: "There is already a “\(key.shortened(to: 60))” here.",
        fr: "Il y a déjà «\u{a0}\(key.shortened(to: 60))\u{a0}» ici.")
    case .keyUnfit(let key):
      Message(
        en: "“\(key.shortened(to: 60))” cannot be a key: write one line, 256 bytes at most.",
        fr: """
          «\u{a0}\(key.shortened(to: 60))\u{a0}» ne peut pas être une clé\u{a0}: écrivez une seule \
          ligne, de 256\u{a0}octets au plus.
          """)
    case .unwritableCharacter(let scalar, let path, let position, let line):
      Self.unwritable(scalar, at: path, position: position, line: line)
    case .unsupported(let place):
      Message(
        en: "Line \(place.line) is written in a way that this form cannot change.",
        fr: "La ligne \(place.line) est écrite d’une façon que ce formulaire ne sait pas modifier.")
    case .cannotBeWritten:
      Message(
        en: "This change cannot be written without changing something else: the file is as it was.",
        fr: """
          Cette modification ne peut pas être écrite sans en changer une autre\u{a0}: le fichier \
          est resté tel quel.
          """)
    }
  }

  private static func faulty(_ diagnostics: [Diagnostic]) -> Message {
    let line = diagnostics.first?.place.line ?? 1
    let first = diagnostics.first?.message ?? Message(en: "", fr: "")
    return Message(
      en: "The file has an error to correct first, on line \(line). \(first.en)",
      fr: "Le fichier a une erreur à corriger d’abord, ligne \(line). \(first.fr)")
  }

  private static func unwritable(
    _ scalar: UInt32, at path: FieldPath, position: Int, line: Int
  ) -> Message {
    let name = InvisibleCharacter.name(of: scalar)
    return Message(
      en: """
        The text of “\(path.text(in: .en))” holds an invisible character, \(name.en), on its line \
        \(line) (character \(position + 1)): delete it.
        """,
      fr: """
        Le texte de «\u{a0}\(path.text(in: .fr))\u{a0}» contient un caractère invisible, \
        \(name.fr), à sa ligne \(line) (caractère \(position + 1))\u{a0}: supprimez-le.
        """)
  }
}

extension FieldPath {
  /// The way as people read it: `cookies, 3, durée`.
  func text(in language: UserLanguage) -> String {
    steps.map { step in
      switch step {
      case .key(let key): (language == .fr ? CharterFormat.french[key] : nil) ?? key
      case .index(let index): String(index + 1)
      }
    }.joined(separator: ", ").shortened(to: 120)
  }
}
