import Foundation
import Testing

/// Three charters, two of which share a partial charter and a text, and their sites.
struct Sites {
  let scratch: Scratch
  let program: Program

  init() throws {
    scratch = try Scratch()
    program = Program(folder: scratch.path)
    try scratch.write("providers: {mairie: {name: Mairie}}\n", to: "charters/_commun.yaml")
    try scratch.write("Le texte commun.\n", to: "charters/textes/commun.md")
    for name in ["a", "b"] { try scratch.write(Self.sharing(name), to: "charters/\(name).yaml") }
    try scratch.write(Self.alone("c"), to: "charters/c.yaml")
  }

  /// A charter that includes the shared files.
  static func sharing(_ name: String) -> String {
    """
    charter: 1
    languages: [fr]
    site: {name: "Site \(name)", url: "https://\(name).fr"}
    include: [_commun.yaml]
    sections:
      - title: Texte
        text: {fr: {file: textes/commun.md}}
    cookies:
      - {name: id, provider: mairie, purpose: necessary, description: Garder, lifetime: 13 months}

    """
  }

  /// A charter that needs no other file.
  static func alone(_ name: String) -> String {
    """
    charter: 1
    languages: [fr]
    site: {name: "Site \(name)", url: "https://\(name).fr"}
    providers: {mairie: {name: Mairie}}
    cookies:
      - {name: id, provider: mairie, purpose: necessary, description: Garder, lifetime: 13 months}

    """
  }

  /// Runs a build.
  @discardableResult
  func build(_ arguments: String...) throws -> Program.Run {
    try program.run(["build"] + arguments)
  }

  /// The time and inode of each published file.
  func traces(in output: String = "output") throws -> [String: [String]] {
    var traces: [String: [String]] = [:]
    for name in try scratch.files(in: output).keys where name != ".charter-build" {
      let facts = try FileManager.default.attributesOfItem(
        atPath: scratch.path + "/\(output)/" + name)
      traces[name] = [FileAttributeKey.modificationDate, .systemFileNumber].map {
        "\(facts[$0] ?? "")"
      }
    }
    return traces
  }

  /// The sites of which a build wrote a file anew, or removed one.
  func sitesChanged(by build: () throws -> Void) throws -> [String] {
    let before = try traces()
    try build()
    let after = try traces()
    let paths = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    return Set(paths.map { String($0.split(separator: "/")[0]) }).sorted()
  }
}
