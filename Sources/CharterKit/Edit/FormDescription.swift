/// The fields of a charter as a form shows them, from the format's one declaration.
///
/// In JSON, an object `{"language", "value"}`; each value has a `kind`:
///
/// | kind | with |
/// |---|---|
/// | `text` | `form`: `text`, `name`, `address`, `email`, `host`, `country`, `language`… |
/// | `markdown` | `lines`: whether it may have several |
/// | `date`, `version` | |
/// | `choice` | `words`: each with `en`, `fr` as files have it, and `label` |
/// | `reference` | `to`: `providers` or `purposes`, whose keys are the choice |
/// | `period` | `fields`, for a mapping instead of a text such as « 13 mois » |
/// | `localized` | `value` in each language, `plain`: whether one text may stand for all |
/// | `list`, `map`, `one-or-more` | `value` of each item, or of each key that the author chooses |
/// | `record` | `fields` |
/// | `column` | `words`, and `value` of the heading |
///
/// A field has `key` (English), `fr` (French), `label`, `help`, `required`, `none` (whether an empty
/// list states something), `example` and `value`.
public struct FormDescription: Equatable, Sendable {
  /// The description as JSON, in UTF-8.
  public let json: [UInt8]

  /// The description with labels and help in that language.
  public init(in language: UserLanguage) {
    let value = FormShape(language: language).value(.charter)
    let form: JSONValue = ["language": .string(language.rawValue), "value": value]
    json = form.text
  }
}

/// The shapes of the format as a form needs them.
private struct FormShape {
  let language: UserLanguage

  func value(_ shape: Shape) -> JSONValue {
    switch shape {
    case .scalar(let scalar): return self.scalar(scalar)
    case .choice(let values): return ["kind": "choice", "words": words(values)]
    case .localized(let item, let allowsPlain):
      return ["kind": "localized", "value": value(item), "plain": .flag(allowsPlain)]
    case .list(let item): return ["kind": "list", "value": value(item)]
    case .map(let item): return ["kind": "map", "value": value(item)]
    case .oneOrMore(let item): return ["kind": "one-or-more", "value": value(item)]
    case .record(let fields): return ["kind": "record", "fields": .list(fields.map(field))]
    case .period(let fields): return ["kind": "period", "fields": .list(fields.map(field))]
    case .column(let values, let heading):
      return ["kind": "column", "words": words(values), "value": value(heading)]
    }
  }

  private func scalar(_ scalar: Shape.Scalar) -> JSONValue {
    switch scalar {
    case .prose: ["kind": "markdown", "lines": true]
    case .line: ["kind": "markdown", "lines": false]
    case .date: ["kind": "date"]
    case .formatVersion: ["kind": "version"]
    case .provider: ["kind": "reference", "to": "providers"]
    case .purpose: ["kind": "reference", "to": "purposes"]
    case .yesNo:
      [
        "kind": "choice",
        "words": words([Spelling(en: "yes", fr: "oui"), Spelling(en: "no", fr: "non")]),
      ]
    case .text, .name, .address, .manage, .email, .host, .country, .language, .slug, .period:
      ["kind": "text", "form": .string(scalar.rawValue)]
    }
  }

  private func field(_ field: FieldShape) -> JSONValue {
    [
      "key": .string(field.key.en), "fr": .string(field.key.fr),
      "label": .string(field.key.label(in: language)),
      "help": .string(field.help.text(in: language)), "required": .flag(field.isRequired),
      "none": .flag(field.statesNone),
      "example": .string(field.example.text(in: language)), "value": value(field.shape),
    ]
  }

  private func words(_ values: [Spelling]) -> JSONValue {
    .list(
      values.map { word in
        [
          "en": .string(word.en), "fr": .string(word.fr),
          "label": .string(word.label(in: language)),
        ]
      })
  }
}

extension Spelling {
  /// The word as a person reads it: « Mesure d’audience » for `mesure-d-audience`.
  fileprivate func label(in language: UserLanguage) -> String {
    if let label = Self.labels[en] { return label.text(in: language) }
    let parts = text(in: language).utf8.split(separator: Byte.dash)
      .map { String(decoding: $0, as: UTF8.self) }
    var label = ""
    for (index, part) in parts.enumerated() {
      let isElided = language == .fr && (part == "d" || part == "l") && index + 1 < parts.count
      let isJoined = index == 0 || label.hasSuffix("’")
      label += (isJoined ? "" : " ") + (Self.initials[part] ?? part) + (isElided ? "’" : "")
    }
    let scalars = label.unicodeScalars
    guard let first = scalars.first else { return label }
    return first.properties.titlecaseMapping + String(scalars.dropFirst())
  }

  /// What is no word.
  private static let labels = [
    "charter": Message(en: "Format version", fr: "Version du format"),
    "x-allow": Message(en: "Findings left out", fr: "Constats écartés"),
    "include": Message(en: "Included charters", fr: "Chartes incluses"),
    "state-operator": Message(en: "State operator", fr: "Opérateur de l’État"),
    "processor": Message(en: "Processor", fr: "Sous-traitant"),
    "manage": Message(en: "Link to manage choices", fr: "Lien pour gérer ses choix"),
    "consent-choice": Message(en: "Consent choice", fr: "Choix sur le consentement"),
    "authentication-security": Message(
      en: "Authentication and security", fr: "Authentification et sécurité"),
    "cart-billing": Message(en: "Cart and billing", fr: "Panier et facturation"),
    "ui-personalisation": Message(
      en: "Personalisation of the interface", fr: "Personnalisation de l’interface"),
    "indexed-db": Message(en: "IndexedDB base", fr: "Base IndexedDB"),
  ]

  /// Words that are initials.
  private static let initials = [
    "dpo": "DPO", "url": "URL", "http": "HTTP", "dpf": "DPF", "scc": "SCC", "bcr": "BCR",
    "id": "ID", "ui": "UI", "db": "DB", "indexeddb": "IndexedDB",
  ]
}
