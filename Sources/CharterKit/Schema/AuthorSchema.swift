/// The JSON Schema of what authors write, with the keys and help of one language.
///
/// Every other spelling of a key that the reader accepts stands under `patternProperties`: a schema
/// accepts it, and editors do not propose it.
struct AuthorSchema {
  /// The language of the keys and of the help.
  let language: UserLanguage

  /// The schema of a charter.
  ///
  /// What a partial charter may say instead is required only of a charter that includes none.
  var charter: JSONValue {
    let fields = CharterFormat.charter.shapes
    let own = fields.filter { CharterFormat.ownKeys.contains($0.key.en) }
    let others = fields.filter { !CharterFormat.ownKeys.contains($0.key.en) }
    let includes = fields.filter { $0.key.en == "include" }
    return document(
      Message(en: "A charter", fr: "Une charte"), fields,
      object(fields, at: "#") { mergeable($0, at: $1) }
        .followed(by: requirements(own))
        .followed(by: [
          "if": ["not": presence(includes)],
          "then": requirements(others).followed(by: requirementsInside(others)),
        ]))
  }

  /// The schema of a partial charter.
  var partial: JSONValue {
    let fields = CharterFormat.charter.shapes.filter {
      !CharterFormat.ownKeys.contains($0.key.en)
    }
    return document(
      Message(en: "A partial charter", fr: "Une charte partielle"), fields,
      object(fields, at: "#") { mergeable($0, at: $1) })
  }

  private func document(
    _ title: Message, _ fields: [FieldShape], _ schema: JSONValue
  ) -> JSONValue {
    let definitions = named(in: .record(fields)).map { name, shape in
      JSONValue.Member(key: name, value: body(of: shape, at: "#/$defs/\(name)"))
    }
    return JSONValue.object([
      .init(key: "$schema", value: CharterSchema.dialect),
      .init(key: "title", value: .string(title.text(in: language))),
    ]).followed(by: schema).followed(by: ["$defs": .object(definitions)])
  }

  /// A field of the charter itself: partial charters complete a mapping field by field, so that
  /// nothing is required in it.
  private func mergeable(_ shape: Shape, at pointer: String) -> JSONValue {
    guard case .record(let fields) = shape else { return value(shape, at: pointer) }
    return object(fields, at: pointer) { value($0, at: $1) }
  }

  private func requirementsInside(_ fields: [FieldShape]) -> JSONValue {
    var inside: JSONValue = [:]
    for field in fields {
      guard case .record(let parts) = field.shape, parts.contains(where: \.isRequired) else {
        continue
      }
      for key in field.key.all(in: language) { inside[key] = requirements(parts) }
    }
    return ["properties": inside]
  }
}

extension AuthorSchema {
  /// The schema of a value; what has a name stands in `$defs`.
  private func value(_ shape: Shape, at pointer: String) -> JSONValue {
    if let name = shape.name {
      ["$ref": .string("#/$defs/\(name)")]
    } else {
      body(of: shape, at: pointer)
    }
  }

  /// The shapes below one that have a name, each once, in the order in which they come.
  private func named(in shape: Shape) -> [(String, Shape)] {
    var found: [(String, Shape)] = []
    for part in shape.parts {
      if let name = part.name, !found.contains(where: { $0.0 == name }) {
        found.append((name, part))
      }
      for (name, inner) in named(in: part) where !found.contains(where: { $0.0 == name }) {
        found.append((name, inner))
      }
    }
    return found
  }

  private func body(of shape: Shape, at pointer: String) -> JSONValue {
    switch shape {
    case .scalar(let scalar):
      return scalar.schema(in: language)
    case .choice(let values):
      return ["enum": .texts(spellings(values))]
    case .localized(let item, let allowsPlain):
      let mapping = mapping(from: item, at: pointer)
      return allowsPlain ? ["anyOf": [value(item, at: pointer), mapping]] : mapping
    case .list(let item):
      return JSONValue.object([.init(key: "type", value: "array")])
        .followed(by: item.rulesOfItsList)
        .followed(by: ["items": value(item, at: pointer + "/items")])
    case .map(let item):
      return [
        "type": "object", "propertyNames": ["minLength": 1, "maxLength": .number(Limits.name)],
        "additionalProperties": value(item, at: pointer + "/additionalProperties"),
      ]
    case .record(let fields):
      return object(fields, at: pointer) { value($0, at: $1) }.followed(by: requirements(fields))
    case .oneOrMore(let item):
      let item = value(item, at: pointer)
      return [
        "anyOf": [item, ["type": "array", "minItems": 1, "uniqueItems": true, "items": item]]
      ]
    case .period(let fields):
      let record = body(of: .record(fields), at: pointer + "/anyOf/1")
      return ["anyOf": [value(.scalar(.period), at: pointer), record]]
    case .column(let values, let heading):
      let pair = pair(of: spellings(values), with: value(heading, at: pointer))
      return ["anyOf": [["enum": .texts(spellings(values))], pair]]
    }
  }

  /// A value, or the file that holds it, for each language.
  private func mapping(from item: Shape, at pointer: String) -> JSONValue {
    let file = pair(of: ["file", "fichier"], with: value(.scalar(.name), at: pointer))
    return [
      "type": "object", "minProperties": 1, "additionalProperties": false,
      "patternProperties": [ScalarPattern.language: ["anyOf": [value(item, at: pointer), file]]],
    ]
  }

  /// An object of one member.
  private func pair(of keys: [String], with value: JSONValue) -> JSONValue {
    [
      "type": "object", "minProperties": 1, "maxProperties": 1,
      "propertyNames": ["enum": .texts(keys)], "additionalProperties": value,
    ]
  }

  /// An object with these fields and the author's own `x-…`, none of them required.
  private func object(
    _ fields: [FieldShape], at pointer: String, _ value: (Shape, String) -> JSONValue
  ) -> JSONValue {
    var properties: JSONValue = [:]
    var others: JSONValue = ["^x-": true]
    for field in fields {
      let keys = field.key.all(in: language)
      let place = pointer + "/properties/" + Self.escaped(keys[0])
      properties[keys[0]] = JSONValue.object([
        .init(key: "description", value: .string(field.note(in: language)))
      ]).followed(by: value(field.shape, place))
        .followed(by: ["examples": [field.exampleValue(in: language)]])
      guard keys.count > 1 else { continue }
      others["^(\(keys.dropFirst().joined(separator: "|")))$"] = ["$ref": .string(place)]
    }
    return [
      "type": "object", "properties": properties, "patternProperties": others,
      "additionalProperties": false,
    ]
  }

  /// What makes an object lack no required field, in whichever language its keys are.
  private func requirements(_ fields: [FieldShape]) -> JSONValue {
    let required = fields.filter(\.isRequired)
    let one = required.filter { $0.key.all(in: language).count == 1 }.map(\.key.en)
    let several = required.filter { $0.key.all(in: language).count > 1 }
    var requirements: JSONValue = [:]
    if !one.isEmpty { requirements["required"] = .texts(one) }
    if !several.isEmpty { requirements["allOf"] = .list(several.map { presence([$0]) }) }
    return requirements
  }

  /// That one of these fields is there.
  private func presence(_ fields: [FieldShape]) -> JSONValue {
    let keys = fields.flatMap { $0.key.all(in: language) }
    return ["anyOf": .list(keys.map { ["required": [.string($0)]] })]
  }

  private func spellings(_ values: [Spelling]) -> [String] {
    var all: [String] = values.map { $0.text(in: language) }
    for spelling in values.flatMap({ $0.all(in: language) }) where !all.contains(spelling) {
      all.append(spelling)
    }
    return all
  }

  /// A key as a part of a fragment. Source: RFC 6901, 6 (percent-encoded UTF-8).
  private static func escaped(_ key: String) -> String {
    key.utf8.reduce(into: "") { escaped, byte in
      if byte < 0x80 {
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        escaped += "%" + String(byte, radix: 16, uppercase: true)
      }
    }
  }
}
