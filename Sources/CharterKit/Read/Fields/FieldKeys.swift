/// The fields of a mapping by their keys.
struct FieldKeys: Sendable {
  /// A spelling of ASCII, and the field that has it.
  private struct Slot {
    var key: String
    var field: Int
  }

  /// The spellings of ASCII, each in the first free slot from where its mark says.
  private var slots: [Slot?]
  /// The fields of the other spellings.
  private var fields: [String: Int] = [:]

  /// The keys of these fields, French ones with and without their accents.
  init(_ keys: [Spelling]) {
    var count = 4
    // A field has three spellings at most, so that some slots stay free.
    while count < 4 * keys.count { count *= 2 }
    slots = Array(repeating: nil, count: count)
    for (field, key) in keys.enumerated() {
      for spelling in [key.en, key.fr, Anchor.unaccented(key.fr)] { add(spelling, field) }
    }
  }

  private mutating func add(_ spelling: String, _ field: Int) {
    let mark = KeyMark(spelling)
    guard mark.isASCII else {
      fields[spelling] = field
      return
    }
    guard self.field(of: spelling, mark) == nil else { return }
    var index = mark.slot(of: slots.count)
    while slots[index] != nil { index = (index + 1) & (slots.count - 1) }
    slots[index] = Slot(key: spelling, field: field)
  }

  /// The field of an entry; nil: there is none.
  func field(of entry: Node.Entry) -> Int? { field(of: entry.key, entry.mark) }

  /// The field of a key with that mark; nil: there is none.
  func field(of key: String, _ mark: KeyMark) -> Int? {
    guard mark.isASCII else { return fields[key] }
    var index = mark.slot(of: slots.count)
    while let slot = slots[index] {
      if slot.key == key { return slot.field }
      index = (index + 1) & (slots.count - 1)
    }
    return nil
  }
}
