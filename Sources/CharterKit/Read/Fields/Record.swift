/// A mapping of the format: the list of its fields.
struct Record<Owner: Sendable>: Sendable {
  /// What the mapping is called in messages.
  let title: Message
  /// The fields, in the order of the reference and of `charter.json`.
  let fields: [Field<Owner>]
  private let empty: @Sendable () -> Owner
  private let positions: [String: Int]
  /// A bit for each field that must be there.
  private let required: UInt64

  /// A mapping with these fields, read into what `empty` makes.
  init(
    _ title: Message, fields: [Field<Owner>], empty: @escaping @Sendable () -> Owner
  ) {
    self.title = title
    self.fields = fields
    self.empty = empty
    var positions: [String: Int] = [:]
    var required: UInt64 = 0
    for (index, field) in fields.enumerated() {
      let key = field.shape.key
      if field.shape.isRequired { required |= 1 << index }
      for spelling in [key.en, key.fr, Anchor.unaccented(key.fr)] { positions[spelling] = index }
    }
    self.positions = positions
    self.required = required
  }

  /// What authors see of the fields.
  var shapes: [FieldShape] { fields.map(\.shape) }

  /// The English key that a key of either language stands for, or nil.
  func key(_ spelling: String) -> String? { positions[spelling].map { fields[$0].shape.key.en } }

  /// The value of a mapping; what cannot be read is left as it is when empty.
  func read(_ node: Node, _ reader: inout Reader) -> Owner {
    var owner = empty()
    guard let entries = reader.entries(node, suchAs: fields.first?.shape) else { return owner }
    var seen: UInt64 = 0
    var misspelt: UInt64 = 0
    for entry in entries where !entry.isDamaged {
      guard let index = positions[entry.key] else {
        // The field that a misspelt key stands for is not missing.
        if let meant = reader.reportUnknown(entry, among: fields.map(\.shape.key), in: title),
          let index = positions[meant]
        {
          misspelt |= 1 << index
        }
        continue
      }
      if seen & (1 << index) != 0 {
        let first = entries.first { positions[$0.key] == index }?.key ?? ""
        reader.reportTwoSpellings(entry, of: first)
        continue
      }
      seen |= 1 << index
      reader.note(entry, for: fields[index].shape.key)
      reader.inside(.key(fields[index].shape.key.en)) {
        fields[index].read(entry.value, &owner, &$0)
      }
    }
    let missing = required & ~(seen | misspelt)
    if missing != 0, !entries.contains(where: \.isDamaged) {
      reportMissing(missing, in: node, &reader)
    }
    return owner
  }

  /// Writes the value as an object.
  func write(_ owner: Owner, _ json: inout JSONText) {
    json.object { json in
      for index in fields.indices { fields[index].write(owner, &json) }
    }
  }

  private func reportMissing(_ missing: UInt64, in node: Node, _ reader: inout Reader) {
    for (index, field) in fields.enumerated() where missing & (1 << index) != 0 {
      reader.reportMissing(field.shape, in: title, at: node)
    }
  }
}
