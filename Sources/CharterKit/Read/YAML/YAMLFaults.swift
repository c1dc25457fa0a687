/// The faults of YAML files, said in their authors' terms.
extension Fault {
  /// How many faults of a file are reported: who has more has another problem.
  static let limit = 200

  /// A text with a colon and a space needs quotes. `value` is the whole text; `isInside` brackets.
  static func colonUnquoted(
    at range: Range<Int>, value: Range<Int>, in text: [UInt8], isInside: Bool = false
  ) -> Fault {
    Fault(
      "colon-unquoted", at: range,
      Message(
        en: "A text that has a colon followed by a space must stand in quotes.",
        fr: "Un texte qui contient un deux-points suivi d’une espace doit être entre guillemets."),
      help: .write(text.line(quoting: value, isInside: isInside)))
  }

  /// A key with a space before its colon may be a text as well. `line` is all of it.
  static func spaceBeforeColon(
    at range: Range<Int>, line: Range<Int>, in text: [UInt8]
  ) -> Fault {
    let quoted = text.line(quoting: line)
    return Fault(
      "colon-unquoted", at: range,
      Message(
        en: "A space stands before the colon: is this a key and its value, or a text?",
        fr: "Une espace précède le deux-points : est-ce une clé et sa valeur, ou un texte ?"),
      help: Message(
        en: "If it is a key, delete the space. If it is a text, write: \(quoted)",
        fr: """
          Si c’est une clé, supprimez l’espace. Si c’est un texte, écrivez\u{a0}: \(quoted)
          """))
  }

  /// A text begins with a character that has a meaning in YAML. The range is the whole text, which
  /// may stand `isInside` brackets.
  static func specialFirstCharacter(
    at range: Range<Int>, in text: [UInt8], mark: String = "", isInside: Bool = false
  ) -> Fault {
    let first = text.string(range.lowerBound..<min(range.lowerBound + 1, range.upperBound))
    return Fault(
      "special-first-character", at: range.lowerBound..<range.lowerBound + 1,
      Message(
        en: "A text that begins with \(first) must stand in quotes.",
        fr: "Un texte qui commence par \(first) doit être entre guillemets."),
      help: .write(text.line(quoting: range, mark: mark, isInside: isInside)))
  }

  /// A tab stands where a line's indentation is, which is to be so many columns.
  static func tabIndentation(at range: Range<Int>, columns: Int) -> Fault {
    Fault(
      "tab-indentation", at: range,
      Message(
        en: "A tab stands in the indentation; only spaces may.",
        fr: "Une tabulation sert de retrait ; seules des espaces le peuvent."),
      help: columns > 0
        ? Message(
          en: "Begin this line with \(columns.spaces.en) and no tab.",
          fr: "Commencez cette ligne par \(columns.spaces.fr), sans tabulation.")
        : Message(
          en: "Begin this line without tab or space.",
          fr: "Commencez cette ligne sans tabulation ni espace."))
  }

  /// A no-break space stands where YAML wants an ordinary one.
  static func noBreakSpace(at range: Range<Int>, in text: [UInt8]) -> Fault {
    let scalar = text.withUnsafeBufferPointer { $0.scalar(at: range.lowerBound)?.value ?? 0 }
    let isNoBreak = scalar == 0xA0 || scalar == 0x202F
    let number = InvisibleCharacter.number(of: scalar)
    let kind = Message(
      en: isNoBreak ? "no-break space" : "typesetter’s space",
      fr: isNoBreak ? "espace insécable" : "espace typographique")
    return Fault(
      "no-break-space-in-structure", at: range,
      Message(
        en: "A \(kind.en) (\(number)) stands here, where only an ordinary space may.",
        fr: "Une \(kind.fr) (\(number)) est ici, là où seule une espace ordinaire convient."),
      help: Message(
        en: "Delete it and type an ordinary space if one is needed.",
        fr: "Supprimez-la et tapez une espace ordinaire s’il en faut une."))
  }

  /// A sign that looks like a colon stands where a key wants one.
  static func lookalikeColon(at range: Range<Int>, in text: [UInt8]) -> Fault {
    let sign = text.string(range)
    return Fault(
      "lookalike-character", at: range,
      Message(
        en: "The sign \(sign) looks like a colon and is none.",
        fr: "Le signe \(sign) ressemble à un deux-points et n’en est pas un."),
      help: Message(
        en: "Type a colon on the keyboard, followed by a space.",
        fr: "Tapez un deux-points au clavier, suivi d’une espace."))
  }

  /// A bullet or a dash of another program stands before an item of a list.
  static func bullet(at range: Range<Int>, in text: [UInt8]) -> Fault {
    var sign = text.string(range)
    // Characters of Word's own show as nothing, or as a box.
    if let scalar = sign.unicodeScalars.first, scalar.properties.generalCategory == .privateUse {
      sign = InvisibleCharacter.number(of: scalar.value)
    }
    return Fault(
      "lookalike-character", at: range,
      Message(
        en: "An item of a list begins with a hyphen (-), not with \(sign)",
        fr: "Un élément de liste commence par un tiret (-), et non par \(sign)"),
      help: Message(
        en: "Type - on the keyboard, followed by a space.",
        fr: "Tapez - au clavier, suivi d’une espace."))
  }

  /// A number stands before an item of a list. `line` is the rest of its line.
  static func number(at range: Range<Int>, line: Range<Int>, in text: [UInt8]) -> Fault {
    let number = text.string(range)
    let item = text.string(line).shortened(to: 80)
    return Fault(
      "lookalike-character", at: range,
      Message(
        en: "An item of a list begins with a hyphen (-), not with “\(number)”.",
        fr: "Un élément de liste commence par un tiret (-), et non par «\u{a0}\(number)\u{a0}»."),
      help: .write("- \(item)"))
  }

  /// No dash stands before an item of a list. The range is its first line; `isInside`: it stands
  /// below the keys of another item, behind the column of the dashes.
  static func dashMissing(at range: Range<Int>, isInside: Bool, in text: [UInt8]) -> Fault {
    let item = "- \(text.string(range).shortened(to: 80))"
    return Fault(
      "syntax", at: range,
      Message(
        en: "An item of a list begins here, without its hyphen (-).",
        fr: "Un élément de liste commence ici, sans son tiret (-)."),
      help: isInside
        ? Message(
          en: "Replace the two spaces before it by a hyphen and a space: \(item)",
          fr: "Remplacez les deux espaces qui précèdent par un tiret et une espace\u{a0}: \(item)")
        : .write(item))
  }

  /// A dash stands before a key that is not the first one of its item.
  static func dashTooMany(at range: Range<Int>, key: Range<Int>, in text: [UInt8]) -> Fault {
    let line = text.string(key.lowerBound..<text.valueEnd(from: key.upperBound)).shortened(to: 80)
    return Fault(
      "syntax", at: range,
      Message(
        en: "In an item of a list, a hyphen (-) stands before the first key only.",
        fr: "Dans un élément de liste, seule la première clé est précédée d’un tiret (-)."),
      help: Message(
        en: "Write, straight below the key above: \(line)",
        fr: "Écrivez, bien alignée sous la clé qui précède\u{a0}: \(line)"))
  }

  /// Curly quotes stand around a whole value.
  static func curlyQuotes(at range: Range<Int>) -> Fault {
    Fault(
      "lookalike-character", severity: .advice, at: range,
      Message(
        en: "Curly quotes are part of the text: readers will see them.",
        fr: "Ces guillemets courbes font partie du texte : le lecteur les verra."),
      help: Message(
        en: "If they only mark the text, delete them or type straight ones: \"…\"",
        fr: "S’ils délimitent seulement le texte, supprimez-les ou tapez-en de droits : \"…\""))
  }

  /// A quote is not closed.
  static func quoteUnclosed(at range: Range<Int>, in text: [UInt8]) -> Fault {
    let quote = text.string(range)
    return Fault(
      "quote-unclosed", at: range,
      Message(
        en: "The text that begins with \(quote) is never closed.",
        fr: "Le texte qui commence par \(quote) n’est jamais fermé."),
      help: Message(
        en: "Put \(quote) at the end of the text too.",
        fr: "Mettez aussi \(quote) à la fin du texte."))
  }

  /// A quote closes the text before its end. `value` is the whole text with its quotes.
  static func quoteClosedEarly(
    at range: Range<Int>, value: Range<Int>, in text: [UInt8], isInside: Bool = false
  ) -> Fault {
    let quote = text.string(range)
    var inner = value
    if inner.count > 1, text[inner.upperBound - 1] == text[inner.lowerBound] {
      inner = inner.lowerBound + 1..<inner.upperBound - 1
    }
    return Fault(
      "quote-unclosed", at: range,
      Message(
        en: "This \(quote) closes the text: nothing may follow it.",
        fr: "Ce \(quote) ferme le texte : rien ne peut suivre."),
      help: .write(text.line(quoting: inner, before: value.lowerBound, isInside: isInside)))
  }

  /// ` #` makes the rest of a text a comment. `value` is the whole text.
  static func commentCutsText(at range: Range<Int>, value: Range<Int>, in text: [UInt8]) -> Fault {
    let quoted = text.line(quoting: value)
    return Fault(
      "comment-cuts-text", severity: .warning, at: range,
      Message(
        en: "From # on this is a comment: readers will not see it.",
        fr: "À partir de #, c’est un commentaire : le lecteur ne le verra pas."),
      help: Message(
        en: "If it is a comment, put two spaces before it. If it is text, write: \(quoted)",
        fr: """
          Si c’est un commentaire, mettez deux espaces devant. Si c’est du texte, écrivez\u{a0}: \
          \(quoted)
          """))
  }

  /// A tab stands after the dash of an item.
  static func tabAfterDash(at range: Range<Int>) -> Fault {
    Fault(
      "tab-indentation", at: range,
      Message(
        en: "A tab stands after the dash; only spaces may.",
        fr: "Une tabulation suit le tiret\u{a0}; seules des espaces le peuvent."),
      help: Message(
        en: "Put one space in its place.", fr: "Mettez une espace à la place."))
  }

  /// A key stands twice in one mapping; `isItem`: it is the first one of an item, so that perhaps
  /// the dash of another item is missing.
  static func keyDuplicate(
    _ key: String, at range: Range<Int>, firstLine: Int, isItem: Bool = false
  ) -> Fault {
    let key = key.shortened(to: 60)
    return Fault(
      "key-duplicate", at: range,
      Message(
        en: "“\(key)” stands here for the second time, after line \(firstLine).",
        fr: "« \(key) » est écrit ici pour la seconde fois, après la ligne \(firstLine)."),
      help: isItem
        ? Message(
          en: """
            If another item of the list begins here, write “- \(key)”, two columns further to the \
            left. Otherwise keep one of the two.
            """,
          fr: """
            Si un autre élément de la liste commence ici, écrivez «\u{a0}- \(key)\u{a0}», deux \
            colonnes plus à gauche. Sinon, gardez l’un des deux.
            """)
        : Message(en: "Keep one of the two.", fr: "Gardez l’un des deux."))
  }
}

extension Message {
  /// "Write this instead", with the author's own line.
  static func write(_ line: String) -> Message {
    Message(en: "Write: \(line)", fr: "Écrivez : \(line)")
  }
}
