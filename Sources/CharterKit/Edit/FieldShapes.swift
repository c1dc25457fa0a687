/// The format's shapes as an edit walks through them.
extension Shape {
  /// The whole charter.
  static let charter = Shape.record(CharterFormat.charter.shapes)

  /// The fields of a mapping whose keys the format gives.
  var fields: [FieldShape]? {
    switch self {
    case .record(let fields), .period(let fields): fields
    default: nil
    }
  }

  /// The shape of what stands there in a value of this shape; nil: the format does not say.
  func shape(at step: FieldPath.Step) -> Shape? {
    switch (self, step) {
    case (.record(let fields), .key(let key)), (.period(let fields), .key(let key)):
      fields.position(of: key).map { fields[$0].shape }
    case (.localized(let item, _), .key), (.map(let item), .key), (.list(let item), .index),
      (.oneOrMore(let item), .index), (.column(_, let item), .key):
      item
    default: nil
    }
  }

  /// What two keys of a mapping of this shape have in common when they stand for the same entry.
  func identity(of key: String) -> String {
    switch self {
    case .record(let fields), .period(let fields):
      fields.position(of: key).map { fields[$0].key.en } ?? key
    case .localized: key.lowercased()
    case .column(let values, _): values.first { $0.includes(key) }?.en ?? key
    case .scalar: Spelling.file.includes(key) ? Spelling.file.en : key
    default: key
    }
  }

  /// A key of a mapping of this shape as a file with keys in that language has it.
  func key(_ key: String, in language: UserLanguage) -> String {
    switch self {
    case .record(let fields), .period(let fields):
      fields.position(of: key).map { fields[$0].key.text(in: language) } ?? key
    case .column(let values, _):
      values.first { $0.includes(key) }?.text(in: language) ?? key
    case .scalar: Spelling.file.includes(key) ? Spelling.file.text(in: language) : key
    default: key
    }
  }
}

extension [FieldShape] {
  /// Which field that key of either language stands for.
  func position(of key: String) -> Int? { firstIndex { $0.key.includes(key) } }
}

extension Spelling {
  /// The key of a text that stands in a file of its own.
  static let file = Spelling(en: "file", fr: "fichier")

  /// Whether that is one of its spellings.
  func includes(_ key: String) -> Bool {
    key == en || key == fr || key == Anchor.unaccented(fr)
  }
}

extension EditValue {
  /// The value with its keys as a file in that language has them.
  func spelled(in language: UserLanguage, _ shape: Shape?) -> EditValue {
    switch self {
    case .text: self
    case .list(let items):
      .list(items.map { $0.spelled(in: language, shape?.shape(at: .index(0))) })
    case .map(let members):
      .map(
        members.map { member in
          Member(
            key: shape?.key(member.key, in: language) ?? member.key,
            value: member.value.spelled(in: language, shape?.shape(at: .key(member.key))))
        })
    }
  }
}
