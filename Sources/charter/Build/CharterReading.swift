import CharterKit
import Glibc
import Rendering

/// A charter and the files that it names, read from the disk.
struct CharterReading {
  /// The charter, or what is wrong with it.
  let file: CharterFile
  /// What was read, the charter first.
  let inputs: [ReadFile]
  /// The paths from the charter's folder that it names, whether there is something to read or not.
  let named: [String]

  /// A file that was read.
  struct ReadFile {
    /// Its path from the charter's folder.
    let path: String
    /// How many bytes it has.
    let size: Int
    let stamp: Stamp
    let hash: ContentHash

    /// The file of that path, which holds this.
    init(_ path: String, _ contents: FileContents) {
      self.path = path
      size = contents.bytes.count
      stamp = contents.stamp
      hash = ContentHash(of: contents.bytes)
    }
  }

  /// Reads a charter; `draft` stands for what its file holds.
  init(_ input: Input, draft: [UInt8]? = nil) throws(DiskError) {
    self.init(try CharterSource(input, draft: draft))
  }

  /// Reads the fields of a charter; `caches` are the thread’s.
  init(_ source: CharterSource, caches: Caches? = nil) {
    switch source.input.origin {
    case .standardInput:
      file = CharterFile(source.text, caches: caches) { _, _ in .outside }
      (inputs, named) = ([], [])
    case .file(let folder):
      let files = NamedFiles(folder: folder)
      file = CharterFile(source.text, caches: caches, load: files.load)
      inputs = [source.read] + files.read
      named = files.named
    }
  }
}

/// A charter's own file, whose fields are not read yet.
struct CharterSource {
  let input: Input
  let text: CharterText
  let read: CharterReading.ReadFile

  /// Reads the file; `draft` stands for what it holds, `caches` are the thread’s.
  init(_ input: Input, draft: [UInt8]? = nil, caches: Caches? = nil) throws(DiskError) {
    let contents: FileContents
    if let draft {
      contents = FileContents(bytes: draft, stamp: .unknown)
    } else {
      contents = try Self.contents(of: input)
    }
    self.input = input
    text = CharterText(reading: contents.bytes, named: input.path, caches: caches)
    read = CharterReading.ReadFile(input.fileName, contents)
  }

  private static func contents(of input: Input) throws(DiskError) -> FileContents {
    switch input.origin {
    case .standardInput:
      let bytes = try charter.standardInput(atMost: CharterFile.maximumSize)
      return FileContents(bytes: bytes, stamp: .unknown)
    case .file: return try charter.contents(of: input.path, atMost: CharterFile.maximumSize)
    }
  }
}

/// The files that a charter names, loaded as it asks for them.
private final class NamedFiles {
  private let folder: String
  private(set) var read: [CharterReading.ReadFile] = []
  private(set) var named: [String] = []

  init(folder: String) { self.folder = folder }

  func load(_ path: String, within _: FileScope) -> LoadedFile {
    named.append(path)
    do throws(DiskError) {
      // A path that climbs leads to the parent; any other stays in the folder itself.
      let climbs = path.utf8.starts(with: "../".utf8)
      let root = climbs ? folder + "/.." : folder
      let rest = climbs ? String(path.unicodeScalars.dropFirst(3)) : path
      let file = try SourceFolder(root).contents(of: rest, atMost: CharterFile.maximumSize)
      read.append(CharterReading.ReadFile(path, file))
      return .bytes(file.bytes)
    } catch {
      switch error {
      case .outside, .unsafeName: return .outside
      case .failed(_, _, let number) where number == ENOENT || number == ENOTDIR: return .missing
      default: return .unreadable
      }
    }
  }
}
