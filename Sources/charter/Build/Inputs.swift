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

  /// Where charters stand: one object for all that stand in it, for there may be a hundred thousand.
  private final class Location: Sendable {
    /// What stands before a file's name in its path: `charters/`.
    let prefix: String
    /// The path of the folder; empty for standard input.
    let folder: String

    init(prefix: String, folder: String) { (self.prefix, self.folder) = (prefix, folder) }

    /// The folder in which the files stand whose paths begin so.
    convenience init(prefix: String) {
      let path = prefix.utf8.dropLast()
      self.init(
        prefix: prefix,
        folder: prefix.isEmpty ? "." : path.isEmpty ? "/" : String(Substring(path)))
    }
  }

  private let location: Location
  /// The name of its file; `-` for standard input.
  let fileName: String

  /// The path of its file's folder; empty for standard input.
  var folder: String { location.folder }

  var origin: Origin { folder.isEmpty ? .standardInput : .file(folder: folder) }

  /// Its path, as messages show it.
  var path: String { location.prefix + fileName }

  /// The name of its site: the file's name without its ending.
  var name: String {
    if folder.isEmpty { return "charter" }
    let dot = fileName.utf8.lastIndex(of: 0x2E)
    return dot.flatMap { $0 == fileName.startIndex ? nil : String(fileName[..<$0]) } ?? fileName
  }

  /// The charter in that file.
  init(file path: String) {
    let start = path.utf8.lastIndex(of: 0x2F).map { path.utf8.index(after: $0) } ?? path.startIndex
    self.init(on: Location(prefix: String(path[..<start])), fileName: String(path[start...]))
  }

  /// The charter on standard input.
  static let standardInput = Input(on: Location(prefix: "", folder: ""), fileName: "-")

  private init(on location: Location, fileName: String) {
    self.location = location
    self.fileName = fileName
  }

  /// What is read when no argument names a charter.
  static let defaultFolder = "charters"

  /// The charters that the arguments name: files, folders, `-`; without any, `charters/`.
  static func all(_ arguments: [String]) throws(DiskError) -> [Input] {
    try named(by: arguments.isEmpty ? [defaultFolder] : arguments)
  }

  /// The charters that the arguments name: files, folders, `-`.
  static func named(by arguments: [String]) throws(DiskError) -> [Input] {
    var inputs: [Input] = []
    for argument in arguments {
      if argument == "-" {
        inputs.append(.standardInput)
      } else if isFolder(argument) {
        let names = try SourceFolder(argument).charterNames()
        guard !names.isEmpty else { throw .noCharters(argument) }
        let location = Location(prefix: prefix(of: argument))
        inputs.reserveCapacity(inputs.count + names.count)
        for name in names { inputs.append(Input(on: location, fileName: name)) }
      } else {
        inputs.append(Input(file: argument))
      }
    }
    return inputs
  }

  /// The path of the charters' folder that an argument names.
  static func folder(_ argument: String) -> String {
    Location(prefix: prefix(of: argument)).folder
  }

  private static func prefix(of folder: String) -> String {
    folder.utf8.last == 0x2F ? folder : folder + "/"
  }

  /// The path, as messages show it, of something in its file's folder.
  func path(of other: String) -> String { location.prefix + other }

  /// Whether a folder stands at that path.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.isFolder
  }
}

extension Input {
  /// Two inputs that would make the same site, whatever the case of their names and their accents.
  struct Clash {
    let first: Input
    let second: Input
    /// Whether both are one file.
    let isTwice: Bool

    fileprivate init(first: Input, second: Input) {
      (self.first, self.second) = (first, second)
      isTwice = first.isSameFile(as: second)
    }

    /// What the author is told.
    var diagnostic: Diagnostic {
      let place = Place(file: second.path, line: 1, column: 1, length: 0, excerpt: "")
      return Diagnostic(
        rule: "output-clash", place: place, message: isTwice ? Self.twice : inOneFolder,
        help: isTwice
          ? Message(en: "Name it once.", fr: "Ne la citez qu’une fois.")
          : Message(en: "Rename one of them.", fr: "Renommez l’une des deux."))
    }

    private static let twice = Message(
      en: "This charter is given twice.", fr: "Cette charte est donnée deux fois.")

    private var inOneFolder: Message {
      Message(
        en: "This charter would be published in the same folder as “\(first.path)”.",
        fr: """
          Cette charte serait publiée dans le même dossier que «\u{a0}\(first.path)\u{a0}».
          """)
    }
  }

  /// The inputs whose site an earlier one would make already, by their index.
  static func clashes(_ inputs: [Input]) -> [Int: Clash] {
    // Equal names have equal hashes: only where hashes meet are names compared.
    let order = inputs.indices.map { (inputs[$0].foldedName.hashValue, $0) }
      .sorted { $0 < $1 }
    var clashes: [Int: Clash] = [:]
    for position in order.indices.dropFirst() {
      let (hash, index) = order[position]
      let name = inputs[index].foldedName
      for earlier in order[..<position].reversed().prefix(while: { $0.0 == hash }).map(\.1)
      where inputs[earlier].foldedName == name {
        clashes[index] = Clash(first: inputs[earlier], second: inputs[index])
      }
    }
    return clashes
  }
}

extension Input {
  /// Whether both are one file, however their paths are written.
  fileprivate func isSameFile(as other: Input) -> Bool {
    if path == other.path { return true }
    var (one, two) = (stat(), stat())
    return stat(path, &one) == 0 && stat(other.path, &two) == 0 && one.st_dev == two.st_dev
      && one.st_ino == two.st_ino
  }

  /// The site's name as file systems compare it that know no case and no accents apart.
  fileprivate var foldedName: String { Anchor.comparable(name) }
}
