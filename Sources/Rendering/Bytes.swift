extension [UInt8] {
  /// Appends a part of other bytes, in one go.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
  }

  /// Appends a text of ours.
  mutating func append(_ text: StaticString) {
    append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
