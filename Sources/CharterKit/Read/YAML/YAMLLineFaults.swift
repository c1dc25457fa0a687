/// The faults of lines that stand in the wrong place or are none of what is expected.
extension Fault {
  /// libyaml refuses a line for a reason that has no better name.
  static func unreadable(at range: Range<Int>) -> Fault {
    Fault(
      "syntax", at: range,
      Message(
        en: "This line cannot be read.",
        fr: "Cette ligne ne peut pas être lue."),
      help: Message(
        en: "Check quotes, brackets and spaces here and just before; put the text in quotes.",
        fr: """
          Vérifiez les guillemets, crochets et espaces ici et juste avant ; mettez le texte entre \
          guillemets.
          """))
  }

  /// A line stands at a column where nothing is open.
  static func misaligned(
    at range: Range<Int>, indent: Int, expected: Int
  ) -> Fault {
    Fault(
      "syntax", at: range,
      Message(
        en: "This line is indented by \(indent), the lines that it belongs with by \(expected).",
        fr: """
          Cette ligne est en retrait de \(indent), celles dont elle fait partie de \(expected).
          """),
      help: expected > 0
        ? Message(
          en: """
            Begin it with exactly \(expected.spaces.en). If it goes on with the text above it, put \
            that whole text in quotes.
            """,
          fr: """
            Commencez-la par \(expected.spaces.fr) exactement. Si elle continue le texte qui \
            précède, mettez tout ce texte entre guillemets.
            """)
        : Message(
          en: """
            Delete the spaces before it. If it goes on with the text above it, put that whole text \
            in quotes.
            """,
          fr: """
            Supprimez les espaces devant elle. Si elle continue le texte qui précède, mettez tout \
            ce texte entre guillemets.
            """))
  }

  /// A list's item has no key and the line after it has one.
  static func itemWithoutKey(at range: Range<Int>, in text: [UInt8]) -> Fault {
    let value = text.string(range).shortened(to: 60)
    return Fault(
      "syntax", at: range,
      Message(
        en: "This item has no key, and the line after it has one.",
        fr: "Cet élément n’a pas de clé, alors que la ligne suivante en a une."),
      help: Message(
        en: "Write the key before it: - key: \(value)",
        fr: "Écrivez la clé devant : - clé: \(value)"))
  }

  /// A list's item stands where keys are, or a key where items are.
  static func misplaced(at range: Range<Int>) -> Fault {
    Fault(
      "syntax", at: range,
      Message(
        en: "A list and keys cannot stand side by side.",
        fr: "Une liste et des clés ne peuvent pas se suivre au même niveau."),
      help: Message(
        en: "Put this under the key that it belongs to, further to the right.",
        fr: "Placez ceci sous la clé dont il dépend, plus à droite."))
  }

  /// A line of a block of text stands too far to the left.
  static func textMisaligned(at range: Range<Int>, expected: Int) -> Fault {
    Fault(
      "syntax", at: range,
      Message(
        en: "This line of the text is not far enough to the right.",
        fr: "Cette ligne du texte n’est pas assez en retrait."),
      help: Message(
        en: "Put at least \(expected.spaces.en) before it.",
        fr: "Mettez au moins \(expected.spaces.fr) devant."))
  }

  /// The next line of a text stands as far to the left as its key.
  static func continuationMisplaced(at range: Range<Int>) -> Fault {
    Fault(
      "syntax", at: range,
      Message(
        en: "This line has no key: does it go on with the text above it?",
        fr: "Cette ligne n’a pas de clé\u{a0}: continue-t-elle le texte qui précède\u{202f}?"),
      help: Message(
        en: "If it does, put two more spaces before it than before the key.",
        fr: "Si oui, mettez devant deux espaces de plus que devant la clé."))
  }

  /// A line is neither a key with its value nor an item.
  static func notAnEntry(at range: Range<Int>) -> Fault {
    Fault(
      "syntax", at: range,
      Message(
        en: "This line has no key, or its key has no colon.",
        fr: "Cette ligne n’a pas de clé, ou sa clé n’a pas de deux-points."),
      help: Message(
        en: "Write a key, a colon, a space, and the value.",
        fr: "Écrivez une clé, un deux-points, une espace, puis la valeur."))
  }

  /// Another entry stands on the line of the one before it. `value` is what follows that one's key.
  static func twoEntries(at key: Range<Int>, value: Range<Int>, in text: [UInt8]) -> Fault {
    let entry = text.string(key.lowerBound..<value.upperBound).shortened(to: 80)
    let quoted = text.line(quoting: value)
    return Fault(
      "syntax", at: key,
      Message(
        en: "A second key stands on this line.", fr: "Une seconde clé se trouve sur cette ligne."),
      help: Message(
        en: "Put it on a line of its own: \(entry). If it is text, write: \(quoted)",
        fr: """
          Mettez-la sur sa propre ligne\u{a0}: \(entry). Si c’est du texte, écrivez\u{a0}: \(quoted)
          """))
  }

  /// A key stands between asterisks, as in a text in bold.
  static func boldKey(_ key: Range<Int>, at range: Range<Int>, in text: [UInt8]) -> Fault {
    let name = text.string(key)
    return Fault(
      "syntax", at: range,
      Message(
        en: "A key stands without asterisks.", fr: "Une clé s’écrit sans astérisques."),
      help: .write("\(name):"))
  }

  /// Lines of a table, with tabs between the cells, stand where keys are.
  static func table(at range: Range<Int>) -> Fault {
    Fault(
      "syntax", at: range,
      Message(
        en: "These lines come from a table; a charter gives each value its key.",
        fr: "Ces lignes viennent d’un tableau\u{202f}; dans une charte, chaque valeur a sa clé."),
      help: Message(
        en: "Make each row an item of the list, with a key on each line: - name: …",
        fr: "Faites de chaque ligne un élément de la liste, avec une clé par ligne\u{a0}: - nom: …"
      ))
  }

  /// A key, below which more stands, has no colon.
  static func colonMissing(after key: Range<Int>, in text: [UInt8]) -> Fault {
    Fault(
      "syntax", at: key,
      Message(
        en: "A colon is missing after this key.",
        fr: "Il manque un deux-points après cette clé."),
      help: .write("\(text.string(key)):"))
  }

  /// A line begins with a field's key, and may as well continue the text before it.
  static func colonMissing(
    after key: Range<Int>, line: Range<Int>, in text: [UInt8]
  ) -> Fault {
    let name = text.string(key)
    let rest = text.string(key.upperBound..<line.upperBound).shortened(to: 80)
    return Fault(
      "syntax", at: line,
      Message(
        en: "A colon is missing after “\(name)”, or spaces before it.",
        fr: """
          Il manque un deux-points après «\u{a0}\(name)\u{a0}», ou des espaces devant.
          """),
      help: Message(
        en: """
          If it goes on with the text above it, put two more spaces before it. If it is a key, \
          write: \(name):\(rest)
          """,
        fr: """
          Si elle continue le texte qui précède, mettez devant deux espaces de plus. Si c’est une \
          clé, écrivez\u{a0}: \(name):\(rest)
          """))
  }

  /// Another sign stands where a field's key wants a colon. `line` is the whole entry.
  static func colonExpected(
    at range: Range<Int>, key: Range<Int>, line: Range<Int>, in text: [UInt8]
  ) -> Fault {
    let (name, sign) = (text.string(key), text.string(range))
    let start = text.skippingBlanks(from: range.upperBound)
    let value = text.string(start..<max(start, line.upperBound)).shortened(to: 80)
    return Fault(
      "syntax", at: range,
      Message(
        en: "A colon must stand after “\(name)”, not \(sign)",
        fr: "Après «\u{a0}\(name)\u{a0}», il faut un deux-points, et non \(sign)"),
      help: .write(value.isEmpty ? "\(name):" : "\(name): \(value)"))
  }

  /// No space stands after a key's colon or an item's dash. `line` is the whole entry.
  static func spaceMissing(at range: Range<Int>, line: Range<Int>, in text: [UInt8]) -> Fault {
    let key = text.string(line.lowerBound..<range.upperBound)
    let value = text.string(range.upperBound..<line.upperBound).shortened(to: 80)
    return Fault(
      "syntax", at: range,
      Message(
        en: "A space is missing after this sign.",
        fr: "Il manque une espace après ce signe."),
      help: .write("\(key) \(value)"))
  }

  /// A bracket or brace is not closed.
  static func bracketUnclosed(at range: Range<Int>, in text: [UInt8]) -> Fault {
    let bracket = text.string(range)
    let closing = bracket == "[" ? "]" : "}"
    return Fault(
      "syntax", at: range,
      Message(
        en: "This \(bracket) is never closed by \(closing).",
        fr: "Ce \(bracket) n’est jamais fermé par \(closing)."),
      help: Message(
        en: "Add \(closing), or put the text in quotes.",
        fr: "Ajoutez \(closing), ou mettez le texte entre guillemets."))
  }

  /// A backslash stands before a character that makes no escape.
  static func escapeUnknown(at range: Range<Int>) -> Fault {
    Fault(
      "syntax", at: range,
      Message(
        en: "Between double quotes, a backslash has a meaning, and this one has none.",
        fr: "Entre guillemets doubles, la barre oblique inverse a un sens ; celle-ci n’en a pas."),
      help: Message(
        en: "Write two of them, or use single quotes.",
        fr: "Écrivez-en deux, ou employez des apostrophes comme guillemets."))
  }
}

extension Int {
  /// So many spaces, in words: « 2 espaces ».
  var spaces: Message {
    self == 1
      ? Message(en: "1 space", fr: "1 espace")
      : Message(en: "\(self) spaces", fr: "\(self) espaces")
  }
}
