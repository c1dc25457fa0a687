/// What texts a charter's file can hold.
enum WritableText {
  /// Refuses an edit with a text that holds a character nobody sees, and says where.
  static func check(_ edit: Edit) throws(EditFault) {
    switch edit {
    case .set(let path, let value): try check(value, at: path)
    case .insert(let path, let index, let value):
      try check(value, at: path.appending(.index(index)))
    case .rename(let path, let key): try check(.text(key), at: path)
    case .remove, .move, .copy: break
    }
    for case .key(let key) in edit.path.steps { try check(key: key) }
  }

  private static func check(_ value: EditValue, at path: FieldPath) throws(EditFault) {
    switch value {
    case .text(let text): try check(text, at: path)
    case .list(let items):
      for (index, item) in items.enumerated() {
        try check(item, at: path.appending(.index(index)))
      }
    case .map(let members):
      for member in members {
        try check(key: member.key)
        try check(member.value, at: path.appending(.key(member.key)))
      }
    }
  }

  private static func check(key: String) throws(EditFault) {
    let isOneLine = !key.utf8.contains { Byte.isBreak($0) }
    guard !key.isEmpty, key.utf8.count <= Limits.name, isOneLine else { throw .keyUnfit(key) }
    try check(key, at: [.key(key)])
  }

  private static func check(_ text: String, at path: FieldPath) throws(EditFault) {
    var (position, line) = (0, 1)
    var previous: UInt32 = 0
    for scalar in text.unicodeScalars {
      let value = scalar.value
      let isJoiner = value == 0x200D && (previous >= 0x10000 || previous == 0xFE0F)
      if InvisibleCharacter.includes(value), !isJoiner {
        throw .unwritableCharacter(value, path: path, position: position, line: line)
      }
      if value == 0x0A { line += 1 }
      position += 1
      previous = value
    }
  }
}
