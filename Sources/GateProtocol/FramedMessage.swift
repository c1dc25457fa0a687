/// A message that travels as one frame: its length (4 bytes), its kind (1 byte) and its fields.
///
/// Numbers are little-endian; bytes and texts have their length (4 bytes) before them.
public protocol FramedMessage: Sendable {
  /// The longest frame, in bytes after the length.
  static var longestFrame: Int { get }
  /// Writes the kind and the fields.
  func write(to frame: inout FrameWriter)
  /// Reads the kind and the fields.
  init(from frame: inout FrameReader) throws(FrameFault)
}

extension FramedMessage {
  /// The whole frame.
  public var frame: [UInt8] {
    var writer = FrameWriter()
    write(to: &writer)
    return writer.finish()
  }
}

/// Why bytes are no frame: who reads them can only end.
public enum FrameFault: Error, Equatable, Sendable {
  /// A frame or a field of it is longer than may be.
  case length
  /// The fields end before or after the frame.
  case fields
  /// There is no such kind.
  case unknown
  /// A field's value cannot be.
  case value
}

/// Puts a frame together.
public struct FrameWriter {
  /// The frame so far, its length not filled in.
  private var bytes: [UInt8] = [0, 0, 0, 0]

  /// Appends a number.
  public mutating func write<Number: FixedWidthInteger>(_ number: Number) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Appends bytes with their length.
  public mutating func write(_ field: [UInt8]) {
    write(UInt32(clamping: field.count))
    // A long field is most of its frame: room for it is made once, and for little more.
    if field.count > 4096 { bytes.reserveCapacity(bytes.count + field.count) }
    bytes.append(contentsOf: field)
  }

  /// Appends a text with its length.
  public mutating func write(_ text: String) {
    write(Array(text.utf8))
  }

  /// The whole frame.
  mutating func finish() -> [UInt8] {
    var frame = bytes
    bytes = []
    let length = UInt32(clamping: frame.count - 4)
    for index in 0..<4 { frame[index] = UInt8(truncatingIfNeeded: length >> (8 * index)) }
    return frame
  }
}
