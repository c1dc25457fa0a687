import CharterKit

/// The files that charters include or take texts from: which of them to correct as well, and which
/// only to name.
///
/// Who names a folder means all that is in it; who names a file means that file.
struct NamedCorrections {
  /// The folders that the command line names.
  private let folders: Set<String>
  /// The paths that were met, those of the command line too.
  private var known: Set<String> = []
  /// The files that are still to be corrected.
  private var waiting: [Input] = []
  /// What to say of files that are not corrected and have something to correct.
  private(set) var notes: [Message] = []

  init(folders: Set<String>) { self.folders = folders }

  /// Leaves out what the command line names itself.
  mutating func leaveOut(_ inputs: [Input]) {
    known.formUnion(inputs.map(\.path))
  }

  /// The next file to correct.
  mutating func next() -> Input? { waiting.isEmpty ? nil : waiting.removeFirst() }

  /// Adds the files that a charter names which holds these bytes.
  mutating func add(of charter: Input, holding bytes: [UInt8]) {
    guard case .file(let folder) = charter.origin, SourceFolder.isCharter(charter.fileName),
      let reading = try? CharterReading(charter, draft: bytes)
    else { return }
    for file in reading.inputs.dropFirst().map(\.path) {
      let path = charter.path(of: file)
      guard known.insert(path).inserted else { continue }
      if folders.contains(folder), !file.utf8.starts(with: "../".utf8) {
        waiting.append(Input(file: path))
      } else if hasCorrections(path) {
        notes.append(Self.note(on: path, of: charter))
      }
    }
  }

  private func hasCorrections(_ path: String) -> Bool {
    guard let bytes = try? contents(of: path, atMost: CharterFile.maximumSize).bytes else {
      return false
    }
    return FixedFile(bytes, named: path).bytes != bytes
  }

  private static func note(on path: String, of charter: Input) -> Message {
    Message(
      en: """
        \(path): this file, which \(charter.path) names, has corrections to make too: \
        charter fix \(path)
        """,
      fr: """
        \(path)\u{a0}: ce fichier, cité par \(charter.path), est à corriger aussi\u{a0}: \
        charter fix \(path)
        """)
  }
}
