import Testing

@testable import Rendering

/// Strings of JSON: what is looked at in one go is what is looked at byte by byte.
@Test(arguments: 0...20)
func everyByteThatNeedsItIsEscaped(length: Int) {
  for filling in ["a", " ", "!", "\u{FF}", "\""] {
    for position in 0..<max(length, 1) {
      for byte in (0 as UInt8)...0x7F {
        var text = Array(repeatElement(filling.utf8, count: length).joined().prefix(length))
        if position < length { text[position] = byte }
        var json = JSONWriter()
        text.withUnsafeBufferPointer { json.string($0) }
        #expect(json.bytes == escaped(text))
      }
    }
  }
}

private func escaped(_ text: [UInt8]) -> [UInt8] {
  var json: [UInt8] = [0x22]
  for byte in text {
    switch byte {
    case 0x22: json += #"\""#.utf8
    case 0x5C: json += #"\\"#.utf8
    case 0x0A: json += #"\n"#.utf8
    case 0x00..<0x10: json += (#"\u000"# + String(byte, radix: 16)).utf8
    case 0x10..<0x20, 0x26, 0x3C, 0x3E, 0x7F: json += (#"\u00"# + String(byte, radix: 16)).utf8
    default: json.append(byte)
    }
  }
  return json + [0x22]
}
