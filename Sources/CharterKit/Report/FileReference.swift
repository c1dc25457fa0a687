/// A file's path as other programs want it.
enum FileReference {
  /// The path as a URI reference: `charters/a%20b.yaml`; an absolute one begins with `file://`.
  ///
  /// Source: RFC 3986, 2.3 and 4.2.
  static func uri(of path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var uri: [UInt8] = path.utf8.first == 0x2F ? Array("file://".utf8) : []
    for byte in relative(path).utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: uri.append(byte)
      default: uri += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: uri, as: UTF8.self)
  }

  /// The path without `./` at its beginning, as platforms compare it with a repository's.
  static func relative(_ path: String) -> String {
    var bytes = path.utf8[...]
    while bytes.starts(with: "./".utf8) {
      bytes = bytes.dropFirst(2)
      while bytes.first == 0x2F { bytes = bytes.dropFirst() }
    }
    return bytes.isEmpty ? path : String(decoding: bytes, as: UTF8.self)
  }
}
