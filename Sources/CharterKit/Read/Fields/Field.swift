/// One field of the format: its keys, its type, its help, and where it goes in the model.
///
/// A field is given the accesses to its property: a key path would be made anew at each start,
/// and walked for each value.
struct Field<Owner: Sendable>: Sendable {
  /// What authors see of it.
  private(set) var shape: FieldShape
  /// Reads the value into its owner.
  let read: @Sendable (Node, inout Owner, inout Reader) -> Void
  /// Writes the member to `charter.json`, where the owner has a value.
  let write: @Sendable (Owner, inout JSONText) -> Void

  /// A field that may be left out.
  init<Value>(
    _ en: String, _ fr: String, _ kind: Kind<Value>,
    _ get: @escaping @Sendable (Owner) -> Value?,
    _ set: @escaping @Sendable (inout Owner, Value) -> Void, help: Message, example: Spelling
  ) {
    shape = FieldShape(
      key: Spelling(en: en, fr: fr), shape: kind.shape, isRequired: false, help: help,
      example: example, presence: .whenKnown)
    read = { node, owner, reader in
      if let value = reader.value(of: node, kind) { set(&owner, value) }
    }
    write = { owner, json in
      guard let value = get(owner) else { return }
      json.begin(field: en)
      kind.write(value, &json)
    }
  }

  /// A field whose property always has a value: what the model starts with stands for absence.
  init<Value>(
    _ en: String, _ fr: String, _ kind: Kind<Value>,
    _ get: @escaping @Sendable (Owner) -> Value,
    _ set: @escaping @Sendable (inout Owner, Value) -> Void, required: Bool, help: Message,
    example: Spelling
  ) {
    shape = FieldShape(
      key: Spelling(en: en, fr: fr), shape: kind.shape, isRequired: required, help: help,
      example: example, presence: .always)
    read = { node, owner, reader in
      if let value = reader.value(of: node, kind) { set(&owner, value) }
    }
    write = { owner, json in
      json.begin(field: en)
      kind.write(get(owner), &json)
    }
  }

  /// A field that is for whoever checks the charter: `charter.json` does not have it.
  init<Value>(
    _ en: String, _ fr: String, unpublished kind: Kind<Value>,
    _ set: @escaping @Sendable (inout Owner, Value) -> Void, help: Message, example: Spelling
  ) {
    shape = FieldShape(
      key: Spelling(en: en, fr: fr), shape: kind.shape, isRequired: false, help: help,
      example: example, presence: .never)
    read = { node, owner, reader in
      if let value = reader.value(of: node, kind) { set(&owner, value) }
    }
    write = { _, _ in }
  }

  /// A required field that always has the same value.
  init<Value>(
    _ en: String, _ fr: String, constant kind: Kind<Value>, _ value: Value, help: Message,
    example: Spelling
  ) {
    shape = FieldShape(
      key: Spelling(en: en, fr: fr), shape: kind.shape, isRequired: true, help: help,
      example: example, presence: .always)
    read = { node, _, reader in _ = kind.read(node, &reader) }
    write = { _, json in json.member(en) { kind.write(value, &$0) } }
  }

  /// A field that is read elsewhere.
  init<Value>(
    _ en: String, _ fr: String, reading kind: Kind<Value>, help: Message, example: Spelling
  ) {
    shape = FieldShape(
      key: Spelling(en: en, fr: fr), shape: kind.shape, isRequired: false, help: help,
      example: example, presence: .never)
    read = { node, _, reader in _ = kind.read(node, &reader) }
    write = { _, _ in }
  }

  /// The same field, of which `[]` states that there is none; absence states nothing.
  func statingNone() -> Field {
    var field = self
    field.shape.statesNone = true
    return field
  }
}
