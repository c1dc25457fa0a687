import CharterKit

/// The counts as a record keeps them.
extension FindingCounts {
  /// The counts that `bytes` gave; none where they are damaged.
  init(bytes: [UInt8]) {
    let numbers = bytes.split(separator: 0x20).compactMap {
      Int(String(decoding: $0, as: UTF8.self))
    }
    guard numbers.count == 3 else {
      self.init()
      return
    }
    self.init(errors: numbers[0], warnings: numbers[1], advices: numbers[2])
  }

  /// The three numbers.
  var bytes: [UInt8] { Array("\(errors) \(warnings) \(advices)".utf8) }
}
