import Rendering

extension Kind where Value == String {
  /// A text on one line or several, in no language.
  static let text = Kind(shape: .scalar(.text)) {
    $1.filledText($0)
  } write: {
    $1.string($0)
  }

  /// A short text: a name, a key of another entry.
  static let name = name(.name)
  /// The key of a provider.
  static let provider = name(.provider)
  /// The key of a purpose.
  static let purpose = name(.purpose)

  private static func name(_ scalar: Shape.Scalar) -> Kind {
    Kind(shape: .scalar(scalar)) {
      $1.filledText($0, atMost: Limits.name)
    } write: {
      $1.string($0)
    }
  }

  /// A text of a given form, or a fault that says what to write.
  static func text(
    _ shape: Shape.Scalar, where isValid: @escaping @Sendable (String) -> Bool,
    wanted: Message, example: Spelling,
    meant: @escaping @Sendable (String) -> String? = { _ in nil }
  ) -> Kind {
    Kind(shape: .scalar(shape)) { node, reader in
      guard let text = reader.filledText(node) else { return nil }
      if isValid(text) { return text }
      reader.report(
        "value-unknown", at: node.span,
        Message(
          en: "“\(text.shortened(to: 60))” is not \(wanted.en).",
          fr: "«\u{a0}\(text.shortened(to: 60))\u{a0}» n’est pas \(wanted.fr)."),
        help: meant(text).map(Suggestion.question)
          ?? .example(
            en: reader.typed(example.en, at: node.span), fr: reader.typed(example.fr, at: node.span)
          ))
      return nil
    } write: {
      $1.string($0)
    }
  }

  /// An absolute address.
  static let address = text(
    .address, where: Form.isAddress,
    wanted: Message(en: "a web address", fr: "une adresse web"),
    example: Spelling(
      en: "https://www.example.fr/privacy", fr: "https://www.exemple.fr/vie-privee"),
    meant: MeantValue.address)

  /// An address, an anchor of the host page, or a platform's placeholder.
  static let manage = text(
    .manage, where: Form.isControl,
    wanted: Message(
      en: "an address, an anchor or a placeholder of your platform",
      fr: "une adresse, une ancre ou un marqueur de votre plateforme"),
    example: Spelling(en: "'#tarteaucitron'", fr: "'#tarteaucitron'"))

  /// An e-mail address.
  static let email = text(
    .email, where: Form.isEmail,
    wanted: Message(en: "an e-mail address", fr: "une adresse électronique"),
    example: Spelling(en: "dpo@example.fr", fr: "dpo@exemple.fr"), meant: MeantValue.email)

  /// A host, or all below one: `*.example.fr`.
  static let host = text(
    .host, where: Form.isHost,
    wanted: Message(en: "a host name", fr: "un nom de domaine"),
    example: Spelling(en: "www.example.fr", fr: "www.exemple.fr"))

  /// A BCP 47 tag, in the case that it is usually written in.
  static let language: Kind = {
    let tag = text(
      .language, where: Form.isLanguage,
      wanted: Message(en: "a language tag", fr: "un code de langue"),
      example: Spelling(en: "en", fr: "fr"), meant: { Form.language(named: $0) })
    return Kind(shape: tag.shape) { node, reader in
      tag.read(node, &reader).map(Form.canonicalLanguage)
    } write: {
      tag.write($0, &$1)
    }
  }()

  /// An anchor.
  static let slug = text(
    .slug, where: Form.isSlug,
    wanted: Message(
      en: "an anchor: letters without accents, digits, “-”, “_” or “.”",
      fr:
        "une ancre\u{a0}: lettres sans accent, chiffres, «\u{a0}-\u{a0}», «\u{a0}_\u{a0}» ou «\u{a0}.\u{a0}»"
    ),
    example: Spelling(en: "your-choice", fr: "votre-choix"))

  /// A country by its ISO 3166-1 code.
  static let country = Kind(shape: .scalar(.country)) { node, reader in
    guard let text = reader.filledText(node) else { return nil }
    if let code = Country.code(text) { return code }
    reader.report(
      "value-unknown", at: node.span,
      Message(
        en: "“\(text.shortened(to: 60))” is not the code of a country.",
        fr: "«\u{a0}\(text.shortened(to: 60))\u{a0}» n’est pas le code d’un pays."),
      help: MeantValue.country(text).map(Suggestion.question)
        ?? Message(
          en: "Write its two letters of ISO 3166-1: FR, DE, US…",
          fr: "Écrivez ses deux lettres (ISO 3166-1)\u{a0}: FR, DE, US…"))
    return nil
  } write: {
    $1.string($0)
  }
}

extension Kind where Value == Int {
  /// The format's version, which is 1.
  static let formatVersion = Kind(shape: .scalar(.formatVersion)) { node, reader in
    guard let text = reader.filledText(node) else { return nil }
    if text == "1" { return 1 }
    reader.report(
      "value-unknown", at: node.span,
      Message(
        en: "“\(text.shortened(to: 60))” is not a version of the format that this program knows.",
        fr:
          "«\u{a0}\(text.shortened(to: 60))\u{a0}» n’est pas une version du format que ce programme connaît."
      ),
      help: Message(
        en: "Write: \(reader.typed("charter: 1", at: node.span))",
        fr: "Écrivez\u{a0}: \(reader.typed("charte: 1", at: node.span))"))
    return nil
  } write: {
    $1.number($0)
  }
}

extension Kind where Value == Bool {
  /// Yes or no.
  static let yesNo = Kind(shape: .scalar(.yesNo)) { node, reader in
    guard let text = reader.filledText(node) else { return nil }
    switch text.lowercased() {
    case "yes", "oui", "true": return true
    case "no", "non", "false": return false
    default:
      reader.reportUnknownValue(
        text, at: node.span,
        among: [Spelling(en: "yes", fr: "oui"), Spelling(en: "no", fr: "non")])
      return nil
    }
  } write: {
    $1.flag($0)
  }
}

extension Kind where Value == CalendarDate {
  /// A day, `YYYY-MM-DD`.
  static let date = Kind(shape: .scalar(.date)) { node, reader in
    guard let text = reader.filledText(node) else { return nil }
    if let date = CalendarDate(text) { return date }
    let isFrench = reader.spelling(of: Spelling(en: "", fr: "fr"), in: node.span) == "fr"
    reader.report(
      "value-unknown", at: node.span,
      Message(
        en: "“\(text.shortened(to: 60))” is not a date of the form YYYY-MM-DD.",
        fr: "«\u{a0}\(text.shortened(to: 60))\u{a0}» n’est pas une date de la forme AAAA-MM-JJ."),
      help: MeantValue.date(text, isFrench: isFrench).map(Suggestion.question)
        ?? .example(
          en: reader.typed("2026-11-23", at: node.span),
          fr: reader.typed("2026-11-23", at: node.span)))
    return nil
  } write: {
    $1.string($0.iso)
  }
}

extension Kind where Value: Choice {
  /// One of the values of a list, in either language.
  static var choice: Kind {
    let spellings = Value.spellings
    return Kind(shape: .choice(spellings)) { node, reader in
      guard let text = reader.filledText(node) else { return nil }
      if let value = Value(spelled: text) { return value }
      reader.reportUnknownValue(text, at: node.span, among: spellings)
      return nil
    } write: {
      $1.string($0.rawValue)
    }
  }
}

extension Kind where Value == [String] {
  /// The languages of a charter: one at least, each once.
  static let languages: Kind = {
    let tags = list(of: Kind<String>.language)
    return Kind(shape: tags.shape) { node, reader in
      if case .list(let items) = node.content, items.isEmpty {
        let both = reader.typed("[fr, en]", at: node.span)
        reader.reportEmptyList(
          node,
          help: Message(
            en: "Write the languages of the page, the main one first: \(both)",
            fr: "Écrivez les langues de la page, la principale en premier\u{a0}: \(both)"))
        return nil
      }
      reader.reportRepeatedLanguages(node)
      return tags.read(node, &reader)?.withoutRepetitions
    } write: {
      tags.write($0, &$1)
    }
  }()

  /// One name or a list of names.
  static let names = Kind(
    shape: .oneOrMore(.scalar(.name))
  ) { node, reader in
    guard case .list(let items) = node.content else {
      return Kind<String>.name.read(node, &reader).map { [$0] }
    }
    if items.isEmpty { reader.reportEmptyList(node, help: .writeItem) }
    let names = items.map { Kind<String>.name.read($0, &reader) }
    reader.reportRepeated(names, in: node)
    return names.compactMap { $0 }
  } write: { names, json in
    json.array(names) { $1.string($0) }
  }
}
