/// The JSON Schema of `charter.json`, with its help in one language.
struct OutputSchema {
  /// The language of the help.
  let language: UserLanguage

  /// The schema of the whole file.
  var charter: JSONValue {
    let title = Message(en: "A resolved charter", fr: "Une charte résolue")
    return JSONValue.object([
      .init(key: "$schema", value: CharterSchema.dialect),
      .init(key: "title", value: .string(title.text(in: language))),
    ]).followed(by: object(CharterFormat.charter.shapes))
  }

  private func object(_ fields: [FieldShape]) -> JSONValue {
    var properties: JSONValue = [:]
    for field in fields where field.presence != .never {
      let help = field.note(in: language)
      properties[field.key.en] = JSONValue.object([
        .init(key: "description", value: .string(help))
      ]).followed(by: value(field.shape))
    }
    let required = fields.filter { $0.presence == .always }.map(\.key.en)
    var object: JSONValue = ["type": "object", "properties": properties]
    if !required.isEmpty { object["required"] = .texts(required) }
    object["additionalProperties"] = false
    return object
  }

  private func value(_ shape: Shape) -> JSONValue {
    switch shape {
    case .scalar(let scalar):
      return scalar.outputSchema
    case .choice(let values):
      return ["enum": .texts(values.map(\.en))]
    case .localized(let item, _):
      return [
        "type": "object", "propertyNames": ["pattern": .string(ScalarPattern.language)],
        "additionalProperties": value(item),
      ]
    case .list(let item):
      return JSONValue.object([.init(key: "type", value: "array")])
        .followed(by: item.rulesOfItsList).followed(by: ["items": value(item)])
    case .map(let item):
      return ["type": "object", "additionalProperties": value(item)]
    case .record(let fields):
      return object(fields)
    case .oneOrMore(let item):
      return ["type": "array", "minItems": 1, "uniqueItems": true, "items": value(item)]
    case .period(let fields):
      return period(fields)
    case .column(let values, let heading):
      let keys: JSONValue = ["enum": .texts(values.map(\.en))]
      return [
        "anyOf": [
          keys,
          [
            "type": "object", "minProperties": 1, "maxProperties": 1, "propertyNames": keys,
            "additionalProperties": value(heading),
          ],
        ]
      ]
    }
  }

  /// A number of a unit, a second one after `and`, or a name alone, with the other fields.
  private func period(_ fields: [FieldShape]) -> JSONValue {
    let units = JSONValue.texts(PeriodUnit.allCases.map(\.rawValue))
    let number: JSONValue = ["type": "integer", "minimum": 0]
    var period = object(fields.filter { $0.key.en != "value" })
    let others = period["properties"] ?? [:]
    period["properties"] = JSONValue.object([
      .init(
        key: "value", value: ["anyOf": [number, ["enum": ["session", "persistent", "unknown"]]]]),
      .init(key: "unit", value: ["enum": units]),
      .init(
        key: "and",
        value: [
          "type": "object", "properties": ["value": number, "unit": ["enum": units]],
          "required": ["value", "unit"], "additionalProperties": false,
        ]),
    ]).followed(by: others)
    period["required"] = ["value"]
    period["dependentRequired"] = ["and": ["unit"]]
    period["if"] = ["properties": ["value": ["type": "integer"]]]
    period["then"] = ["required": ["unit"]]
    period["else"] = ["properties": ["unit": false]]
    return period
  }
}

extension Shape.Scalar {
  /// What `charter.json` has there.
  fileprivate var outputSchema: JSONValue {
    switch self {
    case .yesNo: ["type": "boolean"]
    case .formatVersion: ["const": 1]
    case .date: ["type": "string", "format": "date", "pattern": .string(ScalarPattern.date)]
    case .language: ["type": "string", "pattern": .string(ScalarPattern.language)]
    case .country: ["type": "string", "pattern": "^[A-Z]{2}$"]
    default: ["type": "string"]
    }
  }
}
