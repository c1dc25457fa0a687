/// Takes numbers and texts off some bytes, and never reads beyond them.
struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  private var position: Int

  init(_ bytes: UnsafeRawBufferPointer, at position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { position == bytes.count }

  /// A little-endian number; `nil` at the end.
  mutating func number<Number: FixedWidthInteger & BitwiseCopyable>(
    _ type: Number.Type
  ) -> Number? {
    guard let range = stretch(MemoryLayout<Number>.size) else { return nil }
    let number = bytes.loadUnaligned(fromByteOffset: range.lowerBound, as: Number.self)
    return Number(littleEndian: number)
  }

  /// So many bytes; `nil` when fewer are left.
  mutating func stretch(_ count: Int) -> Range<Int>? {
    guard count >= 0, count <= bytes.count - position else { return nil }
    defer { position += count }
    return position..<(position + count)
  }

  /// A text with its length (2 bytes) before it and NUL after it, ready for a call to the system.
  mutating func text() -> UnsafeRawBufferPointer? {
    guard let length = number(UInt16.self), let range = stretch(Int(length) + 1),
      bytes[range.upperBound - 1] == 0
    else { return nil }
    return UnsafeRawBufferPointer(rebasing: bytes[range].dropLast())
  }
}

extension [UInt8] {
  /// Appends a little-endian number.
  mutating func append<Number: FixedWidthInteger>(number: Number) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }

  /// Appends a text as `ByteReader.text` reads it, cut where its length can no longer be told.
  mutating func append(text: String) {
    let bytes = text.utf8.prefix(Int(UInt16.max))
    append(number: UInt16(bytes.count))
    append(contentsOf: bytes)
    append(0)
  }
}
