/// Takes the fields off one frame, and never reads beyond it.
public struct FrameReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { position == bytes.endIndex }

  /// A number.
  public mutating func number<Number: FixedWidthInteger>(
    _ type: Number.Type = Number.self
  ) throws(FrameFault) -> Number {
    try stretch(MemoryLayout<Number>.size).reversed().reduce(0) { $0 << 8 | Number($1) }
  }

  /// One of a few values.
  public mutating func value<Value: RawRepresentable<UInt8>>() throws(FrameFault) -> Value {
    guard let value = Value(rawValue: try number()) else { throw .value }
    return value
  }

  /// Bytes.
  public mutating func bytes(atMost limit: Int) throws(FrameFault) -> [UInt8] {
    Array(try field(atMost: limit))
  }

  /// A text that may stand in a field of HTTP: visible ASCII and spaces.
  public mutating func headerText(atMost limit: Int) throws(FrameFault) -> String {
    let field = try field(atMost: limit)
    guard field.allSatisfy({ 0x20...0x7E ~= $0 }) else { throw .value }
    return String(decoding: field, as: UTF8.self)
  }

  private mutating func field(atMost limit: Int) throws(FrameFault) -> ArraySlice<UInt8> {
    let count = Int(try number(UInt32.self))
    guard count <= limit else { throw .length }
    return try stretch(count)
  }

  private mutating func stretch(_ count: Int) throws(FrameFault) -> ArraySlice<UInt8> {
    guard count <= bytes.endIndex - position else { throw .fields }
    defer { position += count }
    return bytes[position..<(position + count)]
  }
}
