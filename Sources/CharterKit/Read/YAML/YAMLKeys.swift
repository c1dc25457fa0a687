/// The keys of a file as they were made of their bytes: most of them stand there many times.
struct YAMLKeys {
  /// A key with its mark.
  struct Key {
    let text: String
    let mark: KeyMark

    fileprivate init(_ bytes: UnsafeBufferPointer<UInt8>) {
      text = String(decoding: bytes, as: UTF8.self)
      mark = KeyMark(bytes)
    }
  }

  /// The bytes of a key of at most sixteen: its first and last ones, which may overlap.
  fileprivate struct Bytes: Equatable {
    var first: UInt64
    var last: UInt64
    var count: Int
  }

  /// The last key that belonged in each slot.
  private var slots = [(bytes: Bytes, key: Key)?](repeating: nil, count: 64)

  /// The key of those bytes.
  mutating func key(of text: UnsafeBufferPointer<UInt8>) -> Key {
    guard let bytes = Bytes(text) else { return Key(text) }
    if let known = slots[bytes.slot], known.bytes == bytes { return known.key }
    let key = Key(text)
    slots[bytes.slot] = (bytes, key)
    return key
  }
}

extension YAMLKeys.Bytes {
  /// Those bytes; nil: they are none, or too many.
  fileprivate init?(_ text: UnsafeBufferPointer<UInt8>) {
    let bytes = UnsafeRawBufferPointer(text)
    count = text.count
    switch count {
    case 1...3:
      first = UInt64(text[0])
      last = UInt64(text[count / 2]) << 8 | UInt64(text[count - 1])
    case 4...7:
      first = UInt64(bytes.loadUnaligned(as: UInt32.self))
      last = UInt64(bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
    case 8...16:
      first = bytes.loadUnaligned(as: UInt64.self)
      last = bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    default: return nil
    }
  }

  /// Which of the 64 slots the key belongs in.
  fileprivate var slot: Int {
    Int(((first &* 31 ^ last) &* 0x9E37_79B9_7F4A_7C15) >> 58)
  }
}
