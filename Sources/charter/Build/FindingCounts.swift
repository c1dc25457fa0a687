import CharterKit

/// The counts as a record keeps them.
extension FindingCounts {
  /// The counts that `bytes` gave; none where they are damaged.
  init(bytes: [UInt8]) {
    var numbers = [0, 0, 0]
    var count = 0
    for byte in bytes {
      if byte == 0x20 {
        count += 1
        continue
      }
      guard count < 3, (0x30...0x39).contains(byte), numbers[count] < 1 << 40 else {
        self.init()
        return
      }
      numbers[count] = numbers[count] * 10 + Int(byte & 0xF)
    }
    guard count == 2 else {
      self.init()
      return
    }
    self.init(errors: numbers[0], warnings: numbers[1], advices: numbers[2])
  }

  /// The three numbers.
  var bytes: [UInt8] { Array("\(errors) \(warnings) \(advices)".utf8) }
}
