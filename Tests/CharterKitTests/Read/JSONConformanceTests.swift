import Glibc
import Testing

@testable import CharterKit

/// Every file of JSONTestSuite behaves as its name says. Source: nst/JSONTestSuite.
@Suite(.enabled(if: !JSONExample.all.isEmpty))
struct JSONConformanceTests {
  @Test(arguments: JSONExample.all)
  func behavesAsItsNameSays(_ example: JSONExample) {
    let file = read(example.bytes, as: .json)
    switch example.name.utf8.first {
    case UInt8(ascii: "y"):
      #expect(file.node != nil)
      #expect(
        file.diagnostics.allSatisfy { ["invisible-character", "key-duplicate"].contains($0.rule) })
    case UInt8(ascii: "n"):
      #expect(file.diagnostics.contains { $0.severity == .error })
    default:
      #expect(file.node != nil || !file.diagnostics.isEmpty)
    }
    #expect(file.placesAreInside)
  }
}

/// A file of JSONTestSuite.
struct JSONExample: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]

  var testDescription: String { name }

  /// All files, or none where the folder is not there.
  static let all: [JSONExample] = {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var examples: [JSONExample] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name.hasSuffix(".json") else { continue }
      examples.append(JSONExample(name: name, bytes: contents(of: "\(folder)/\(name)")))
    }
    return examples.sorted { $0.name < $1.name }
  }()

  /// `CONFORMANCE`, or the folder beside the package.
  private static let folder: String = {
    let suite = "json/test_parsing"
    if let folder = getenv("CONFORMANCE") { return String(cString: folder) + "/" + suite }
    let package = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return "/\(package)/../shared/conformance/\(suite)"
  }()

  private static func contents(of path: String) -> [UInt8] {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let length = Glibc.read(file, &bytes, bytes.count)
    return Array(bytes.prefix(max(0, length)))
  }
}
