extension Shape {
  /// How many of such items a list has: but for mappings, each stands in it once.
  var rulesOfItsList: JSONValue {
    switch self {
    case .scalar(.language): ["minItems": 1, "uniqueItems": true]
    case .record: [:]
    default: ["uniqueItems": true]
    }
  }
}

extension Shape.Scalar {
  /// What authors may write there. Every scalar is text to the reader, so that a text may look like
  /// a number or a truth value to others.
  func schema(in language: UserLanguage) -> JSONValue {
    let scalar: JSONValue = ["type": ["string", "number", "boolean"]]
    let text = scalar.followed(by: ["pattern": .string(ScalarPattern.filled)])
    switch self {
    case .text:
      return text.followed(by: ["maxLength": .number(Limits.text)])
    case .prose, .line:
      return text.followed(by: [
        "maxLength": .number(Limits.text), "contentMediaType": "text/markdown",
      ])
    case .name, .provider, .purpose:
      return text.followed(by: ["maxLength": .number(Limits.name)])
    case .yesNo:
      let spelling = PeriodPattern.anyCase(of: ["yes", "no", "oui", "non", "true", "false"])
      return [
        "anyOf": [
          ["enum": [true, false, "yes", "no", "oui", "non"]],
          ["type": "string", "pattern": .string("^\(spelling)$")],
        ]
      ]
    case .formatVersion: return ["enum": [1, "1"]]
    case .date: return written(ScalarPattern.date, in: language).followed(by: ["format": "date"])
    case .period: return written(PeriodPattern.text, in: language)
    case .address: return written(ScalarPattern.address, in: language)
    case .email: return written(ScalarPattern.email, in: language)
    case .country: return written(ScalarPattern.country, in: language)
    case .language: return written(ScalarPattern.language, in: language)
    case .host: return scalar.followed(by: written(ScalarPattern.host, in: language, type: nil))
    case .manage: return scalar.followed(by: written(ScalarPattern.manage, in: language, type: nil))
    case .slug: return scalar.followed(by: written(ScalarPattern.slug, in: language, type: nil))
    }
  }

  /// A text of that form, with what editors say of any other (`patternErrorMessage` is theirs).
  private func written(
    _ pattern: String, in language: UserLanguage, type: JSONValue? = "string"
  ) -> JSONValue {
    var schema: JSONValue = [:]
    schema["type"] = type
    schema["pattern"] = .string(pattern)
    schema["patternErrorMessage"] = .string(form.text(in: language))
    return schema
  }

  /// What to write there.
  private var form: Message {
    switch self {
    case .date:
      Message(en: "Write a date as YYYY-MM-DD.", fr: "Écrivez une date sous la forme AAAA-MM-JJ.")
    case .period:
      Message(
        en: "Write “session”, “13 months”, “up to 12 months”, “1 year and 6 months”…",
        fr: """
          Écrivez «\u{a0}session\u{a0}», «\u{a0}13 mois\u{a0}», «\u{a0}jusqu’à 12 mois\u{a0}», \
          «\u{a0}1 an et 6 mois\u{a0}»…
          """)
    case .address:
      Message(
        en: "Write a whole address: https://www.example.fr/privacy",
        fr: "Écrivez une adresse complète\u{a0}: https://www.exemple.fr/vie-privee")
    case .email:
      Message(
        en: "Write an e-mail address: dpo@example.fr",
        fr: "Écrivez une adresse électronique\u{a0}: dpo@exemple.fr")
    case .country:
      Message(
        en: "Write the two letters of a country (ISO 3166-1): FR, DE, US…",
        fr: "Écrivez les deux lettres d’un pays (ISO 3166-1)\u{a0}: FR, DE, US…")
    case .language:
      Message(en: "Write a language tag: fr, en", fr: "Écrivez un code de langue\u{a0}: fr, en")
    case .host:
      Message(
        en: "Write a host name: www.example.fr",
        fr: "Écrivez un nom de domaine\u{a0}: www.exemple.fr")
    case .manage:
      Message(
        en: "Write an address, an anchor or a placeholder of your platform: #tarteaucitron",
        fr: """
          Écrivez une adresse, une ancre ou un marqueur de votre plateforme\u{a0}: #tarteaucitron
          """)
    case .slug:
      Message(
        en: "Write letters without accents, digits, “-”, “_” or “.”: your-choice",
        fr: """
          Écrivez des lettres sans accent, des chiffres, «\u{a0}-\u{a0}», «\u{a0}_\u{a0}» ou \
          «\u{a0}.\u{a0}»\u{a0}: votre-choix
          """)
    case .text, .name, .provider, .purpose, .prose, .line, .yesNo, .formatVersion:
      Message(en: "Write a text.", fr: "Écrivez un texte.")
    }
  }
}
