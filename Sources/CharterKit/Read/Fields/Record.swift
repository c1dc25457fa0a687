/// A mapping of the format: the list of its fields.
///
/// It is an object, as it is handed on for every mapping of every charter.
final class Record<Owner: Sendable>: Sendable {
  /// What the mapping is called in messages.
  let title: Message
  /// The fields, in the order of the reference and of `charter.json`.
  let fields: [Field<Owner>]
  private let empty: @Sendable () -> Owner
  private let keys: FieldKeys
  /// How each field is read: a field is not copied for its value.
  private let reads: [@Sendable (Node, inout Owner, inout Reader) -> Void]
  /// Writes the fields, one after the other: what is called out of a list is retained for that.
  private let writeMembers: @Sendable (Owner, inout JSONText) -> Void
  /// The step to each field.
  private let steps: [FieldPath.Step]
  /// A bit for each field that must be there.
  private let required: UInt64
  /// A bit for each field whose English key is not the French one.
  private let bilingual: UInt64
  /// A bit for each field whose English key is the French one without its accents: `role`.
  private let ambiguous: UInt64

  /// A mapping with these fields, read into what `empty` makes.
  init(
    _ title: Message, fields: [Field<Owner>], empty: @escaping @Sendable () -> Owner
  ) {
    self.title = title
    self.fields = fields
    self.empty = empty
    keys = FieldKeys(fields.map(\.shape.key))
    reads = fields.map(\.read)
    writeMembers = Self.writing(fields[...])
    steps = fields.map { .key($0.shape.key.en) }
    required = Self.bits(fields) { $0.isRequired }
    bilingual = Self.bits(fields) { $0.key.en != $0.key.fr }
    ambiguous = Self.bits(fields) {
      $0.key.en != $0.key.fr && $0.key.en == Anchor.unaccented($0.key.fr)
    }
  }

  /// What writes these fields, one after the other.
  static func writing(
    _ fields: ArraySlice<Field<Owner>>
  ) -> @Sendable (Owner, inout JSONText) -> Void {
    guard let first = fields.first?.write else { return { _, _ in } }
    let others = writing(fields.dropFirst())
    return { owner, json in
      first(owner, &json)
      others(owner, &json)
    }
  }

  /// A bit for each field of which that holds.
  private static func bits(
    _ fields: [Field<Owner>], where holds: (FieldShape) -> Bool
  ) -> UInt64 {
    fields.indices.reduce(0) { $0 | (holds(fields[$1].shape) ? 1 << $1 : 0) }
  }

  /// What authors see of the fields.
  var shapes: [FieldShape] { fields.map(\.shape) }

  /// The English key that the key of an entry stands for, in either language, or nil.
  func key(of entry: Node.Entry) -> String? {
    keys.field(of: entry).map { fields[$0].shape.key.en }
  }

  /// The value of a mapping; what cannot be read is left as it is when empty.
  func read(_ node: Node, _ reader: inout Reader) -> Owner {
    var owner = empty()
    guard let entries = reader.entries(node, suchAs: fields.first?.shape) else { return owner }
    if reader.isAtRoot { reader.root = entries }
    var seen: UInt64 = 0
    var misspelt: UInt64 = 0
    for entry in entries where !entry.isDamaged {
      guard let field = keys.field(of: entry) else {
        misspelt |= reportUnknown(entry, among: entries, &reader)
        continue
      }
      if seen & (1 << field) != 0 {
        if let first = entries.first(where: { keys.field(of: $0) == field }) {
          reader.reportTwoSpellings(entry, of: first)
        }
        continue
      }
      seen |= 1 << field
      note(entry, of: field, &reader)
      reader.enter(steps[field])
      reads[field](entry.value, &owner, &reader)
      reader.leave()
    }
    let missing = required & ~(seen | misspelt)
    if missing != 0, !entries.contains(where: \.isDamaged) {
      reportMissing(missing, in: node, &reader)
    }
    return owner
  }

  /// Notes the language of a key, where it is of one only.
  private func note(_ entry: Node.Entry, of field: Int, _ reader: inout Reader) {
    guard bilingual & (1 << field) != 0 else { return }
    let isEnglish = entry.key == fields[field].shape.key.en
    if isEnglish, ambiguous & (1 << field) != 0 { return }
    reader.note(entry, isEnglish: isEnglish)
  }

  /// Writes the value as an object.
  func write(_ owner: Owner, _ json: inout JSONText) {
    json.object { writeMembers(owner, &$0) }
  }

  /// Reports an unknown key; the bit of the field that it stands for, which is then not missing.
  private func reportUnknown(
    _ entry: Node.Entry, among entries: [Node.Entry], _ reader: inout Reader
  ) -> UInt64 {
    if reader.isFull || reader.reportMisplaced(entry) { return 0 }
    // What a partial charter has may be written here as well.
    let own = entries.filter { $0.keySpan.source == entry.keySpan.source }
    let present = Set(own.compactMap(keys.field))
    let absent = fields.indices.filter { !present.contains($0) }.map { fields[$0].shape.key }
    let meant = reader.reportUnknown(
      entry, among: fields.map(\.shape.key), absent: absent, in: title)
    return meant.flatMap { keys.field(of: $0, KeyMark($0)) }.map { 1 << $0 } ?? 0
  }

  private func reportMissing(_ missing: UInt64, in node: Node, _ reader: inout Reader) {
    for (index, field) in fields.enumerated() where missing & (1 << index) != 0 {
      if reader.isAtRoot, reader.misplaced.contains(field.shape.key.en) { continue }
      reader.reportMissing(field.shape, in: title, at: node)
    }
  }
}
