/// The Table Schema of the cookie table as a file of comma-separated values, in one language.
///
/// A row is a cookie; one of several names has a row for each. A list is a JSON array in its cell.
/// Source: Frictionless Table Schema, version 1.
struct CookieTableSchema {
  /// The language of the columns' names, of the help and of the texts in the table.
  let language: UserLanguage

  /// The schema of the whole table.
  var table: JSONValue {
    let title = Message(en: "Cookies and other trackers", fr: "Cookies et autres traceurs")
    return [
      "$schema": "https://specs.frictionlessdata.io/schemas/table-schema.json",
      "name": "cookies",
      "title": .string(title.text(in: language)),
      "fields": .list(CookieFormat.cookie.shapes.map(column)),
      "missingValues": [""],
    ]
  }

  private func column(_ field: FieldShape) -> JSONValue {
    var column: JSONValue = [
      "name": .string(field.key.text(in: language)),
      "description": .string(field.help.text(in: language)),
    ]
    column = column.followed(by: type(of: field.shape))
    column["example"] = .string(cell(of: field.exampleValue(in: language)))
    var constraints = constraints(on: field.shape)
    if field.isRequired { constraints["required"] = true }
    if constraints != [:] { column["constraints"] = constraints }
    return column
  }

  private func type(of shape: Shape) -> JSONValue {
    switch shape {
    case .scalar(.yesNo):
      [
        "type": "boolean", "trueValues": ["yes", "oui", "true"],
        "falseValues": ["no", "non", "false"],
      ]
    case .scalar(.date): ["type": "date"]
    case .scalar(.address): ["type": "string", "format": "uri"]
    case .scalar(.email): ["type": "string", "format": "email"]
    case .list: ["type": "array"]
    default: ["type": "string"]
    }
  }

  private func constraints(on shape: Shape) -> JSONValue {
    switch shape {
    case .choice(let values):
      let own = values.map { $0.text(in: language) }
      let others = values.flatMap { $0.all(in: language) }.filter { !own.contains($0) }
      return ["enum": .texts(own + others)]
    case .period: return ["pattern": .string(PeriodPattern.text)]
    case .scalar(.host): return ["pattern": .string(ScalarPattern.host)]
    default: return [:]
    }
  }

  /// A value as the cell that would hold it.
  private func cell(of value: JSONValue) -> String {
    switch value {
    case .string(let text): return text
    case .object: return value[language.rawValue].map(cell) ?? ""
    case .list(let items):
      let cells = items.map { item in
        var json = JSONText()
        json.string(cell(of: item))
        return String(decoding: json.bytes, as: UTF8.self)
      }
      return "[" + cells.joined(separator: ", ") + "]"
    case .number, .flag: return ""
    }
  }
}
