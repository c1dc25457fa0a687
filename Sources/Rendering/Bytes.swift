extension [UInt8] {
  /// Appends a part of other bytes, in one go.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
  }
}
