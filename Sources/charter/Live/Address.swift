import CharterKit
import Glibc

/// The address at which a browser finds something.
struct Address {
  /// As a browser takes it: `http://127.0.0.1:8080/view/exemple/`.
  let text: String

  /// The address of what stands at those names, the last one empty for a folder.
  init(host: String, port: UInt16, names: [String]) {
    text = "http://\(Self.host(host)):\(port)/" + names.map(Self.escaped).joined(separator: "/")
  }

  /// A host as it stands in an address: one of IPv6 in brackets. Source: RFC 3986, 3.2.2.
  static func host(_ name: String) -> String { name.utf8.contains(0x3A) ? "[\(name)]" : name }

  /// Opens it in the user's browser; whether that could be tried.
  func open() -> Bool {
    let arguments = ["xdg-open", text]
    let words = arguments.map { $0.withCString { strdup($0) } } + [nil]
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    return spawning { posix_spawnp(&process, "xdg-open", nil, &$0, words, environ) } == 0
  }

  /// A name as it stands in a path: what is not unreserved is written `%XX`.
  ///
  /// Source: RFC 3986, 2.1 and 2.3.
  private static func escaped(_ name: String) -> String {
    var bytes: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: bytes.append(byte)
      default:
        let digits = Array("0123456789ABCDEF".utf8)
        bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
