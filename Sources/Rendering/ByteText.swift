/// Texts looked at by their bytes, eight of them in one go.
extension UnsafeBufferPointer<UInt8> {
  /// A number that depends on every byte.
  @inlinable package var hash: UInt64 {
    let bytes = UnsafeRawBufferPointer(self)
    var hash = UInt64(truncatingIfNeeded: count)
    guard count >= 8 else {
      for byte in self { hash.mix(UInt64(byte)) }
      return hash
    }
    // Two numbers that do not wait for each other.
    var other: UInt64 = 0
    var index = 0
    while index + 16 <= count {
      hash.mix(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      other.mix(bytes.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self))
      index += 16
    }
    if index + 8 <= count {
      hash.mix(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }
    // The last eight, some of which were taken in before.
    other.mix(bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self))
    hash.mix(other)
    return hash
  }

  /// Whether both are the same, byte for byte.
  @inlinable package func hasBytes(of other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
    let (own, others) = (UnsafeRawBufferPointer(self), UnsafeRawBufferPointer(other))
    var index = 0
    while index + 8 <= count {
      guard
        own.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          == others.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      else { return false }
      index += 8
    }
    while index < count {
      if self[index] != other[index] { return false }
      index += 1
    }
    return true
  }

  /// Where that byte stands first; nil: it does not.
  func index(of byte: UInt8, in range: Range<Int>) -> Int? {
    let bytes = UnsafeRawBufferPointer(self)
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let word = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let found = word.bytes(equalTo: byte) & UInt64.highBits
      if found != 0 { return index + found.trailingZeroBitCount >> 3 }
      index += 8
    }
    while index < range.upperBound {
      if self[index] == byte { return index }
      index += 1
    }
    return nil
  }
}

extension UInt64 {
  /// Takes eight more bytes of a text in.
  @inlinable package mutating func mix(_ word: UInt64) {
    self = (self ^ word) &* 0x9E37_79B9_7F4A_7C15
    self ^= self >> 32
  }
}
