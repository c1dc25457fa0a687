/// The path of a request, as the names that it is made of.
struct RequestPath {
  /// The names, with `%XX` read; the last one is empty where the path ends in `/`.
  let names: [String]

  /// Reads a path as it was sent; nil: no page of ours has such a path.
  ///
  /// Names are looked up in tables and never on the disk; `.` and `..` are names like others.
  /// Source: RFC 3986, 2.1 and 3.3.
  init?(_ bytes: [UInt8]) {
    guard bytes.first == 0x2F else { return nil }
    var names: [String] = []
    for part in bytes.dropFirst().split(separator: 0x2F, omittingEmptySubsequences: false) {
      guard let name = Self.decoded(part) else { return nil }
      names.append(name)
    }
    self.names = names
  }

  /// A part of an address with `%XX` read; nil: it is not one.
  static func decoded(_ part: ArraySlice<UInt8>) -> String? {
    var bytes: [UInt8] = []
    var rest = part
    while let byte = rest.popFirst() {
      guard byte == 0x25 else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit)
      else { return nil }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
