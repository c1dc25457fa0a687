import CharterKit
import Glibc

/// One charter that a command is given.
struct Input: Sendable {
  /// Where it is read from.
  enum Origin: Sendable {
    /// A file; `folder` is where the files that it names stand.
    case file(folder: String)
    /// Standard input.
    case standardInput
  }

  /// Its path, as messages show it.
  let path: String
  /// The name of its site: the file's name without its ending.
  let name: String
  let origin: Origin

  /// The path of its file's folder; empty for standard input.
  var folder: String {
    if case .file(let folder) = origin { folder } else { "" }
  }

  /// The name of its file.
  var fileName: String {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// The charter in that file.
  init(file path: String) {
    self.path = path
    let slash = path.utf8.lastIndex(of: 0x2F)
    let file = slash.map { path[path.utf8.index(after: $0)...] } ?? path[...]
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let dot = file.utf8.lastIndex(of: 0x2E).flatMap { $0 == file.startIndex ? nil : $0 }
    name = String(dot.map { file[..<$0] } ?? file)
    origin = .file(folder: folder)
  }

  /// The charter on standard input.
  static let standardInput = Input(path: "-", name: "charter", origin: .standardInput)

  private init(path: String, name: String, origin: Origin) {
    self.path = path
    self.name = name
    self.origin = origin
  }

  /// The charters that the arguments name: files, folders, `-`; without any, `charters/`.
  static func all(_ arguments: [String]) throws(DiskError) -> [Input] {
    var inputs: [Input] = []
    for argument in arguments.isEmpty ? ["charters"] : arguments {
      if argument == "-" {
        inputs.append(.standardInput)
      } else if isFolder(argument) {
        let names = try SourceFolder(argument).charterNames()
        guard !names.isEmpty else { throw .noCharters(argument) }
        let prefix = argument.utf8.last == 0x2F ? argument : argument + "/"
        inputs += names.map { Input(file: prefix + $0) }
      } else {
        inputs.append(Input(file: argument))
      }
    }
    return inputs
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.isFolder
  }
}

extension Input {
  /// Two inputs that would make the same site, whatever the case of their names and their accents.
  struct Clash {
    let first: Input
    let second: Input

    /// What the author is told.
    var diagnostic: Diagnostic {
      let place = Place(file: second.path, line: 1, column: 1, length: 0, excerpt: "")
      return Diagnostic(
        rule: "output-clash", place: place,
        message: Message(
          en: "This charter would be published in the same folder as “\(first.path)”.",
          fr: """
            Cette charte serait publiée dans le même dossier que «\u{a0}\(first.path)\u{a0}».
            """),
        help: Message(en: "Rename one of them.", fr: "Renommez l’une des deux."))
    }
  }

  /// The inputs whose site an earlier one would make already, by their index.
  static func clashes(_ inputs: [Input]) -> [Int: Clash] {
    var first: [String: Input] = [:]
    var clashes: [Int: Clash] = [:]
    for (index, input) in inputs.enumerated() {
      let name = input.foldedName
      if let other = first[name] {
        clashes[index] = Clash(first: other, second: input)
      } else {
        first[name] = input
      }
    }
    return clashes
  }
}

extension Input {
  /// The site's name as file systems compare it that know no case and no accents apart.
  fileprivate var foldedName: String { Anchor.comparable(name) }
}
