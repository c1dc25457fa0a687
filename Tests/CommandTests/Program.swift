import Foundation
import Testing

/// The built program, run as a user runs it.
struct Program {
  /// What came of a run.
  struct Run {
    let status: Int32
    let output: String
    let error: String
  }

  /// Where the tests' executables are built, the program among them.
  static let path: String = {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    return tests.appendingPathComponent("charter").path
  }()

  var folder: String
  /// What it finds in its environment; where ThreadSanitizer looks for races, its options too.
  var environment = ProcessInfo.processInfo.environment.filter { $0.key == "TSAN_OPTIONS" }
    .merging(["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]) { $1 }

  /// Runs it with these arguments in the folder.
  func run(_ arguments: String..., input: String? = nil) throws -> Run {
    try run(arguments, input: input)
  }

  /// Runs it with these arguments in the folder.
  func run(_ arguments: [String], input: String? = nil) throws -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = environment
    // Files instead of pipes: a full pipe would stop the program.
    let scratch = URL(fileURLWithPath: NSTemporaryDirectory())
      .appendingPathComponent("charter-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let files = ["in", "out", "err"].map { scratch.appendingPathComponent($0) }
    for file in files { try Data().write(to: file) }
    try Data((input ?? "").utf8).write(to: files[0])
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    func text(_ file: URL) throws -> String {
      String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }
    return Run(
      status: process.terminationStatus, output: try text(files[1]), error: try text(files[2]))
  }
}

/// A folder for one test, removed with it.
final class Scratch {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "charter-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a text to a file of it, and makes the folders above.
  func write(_ text: String, to file: String) throws { try write(Data(text.utf8), to: file) }

  /// Writes bytes to a file of it, and makes the folders above.
  func write(_ data: Data, to file: String) throws {
    let url = URL(fileURLWithPath: path).appendingPathComponent(file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  /// The text of a file of it.
  func text(of file: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path + "/" + file)), as: UTF8.self)
  }

  /// The files below a folder of it, by path, with their contents.
  func files(in folder: String) throws -> [String: Data] {
    let root = URL(fileURLWithPath: path + "/" + folder)
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      var isFolder: ObjCBool = false
      let file = root.appendingPathComponent(name)
      _ = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
      if !isFolder.boolValue { files[name] = try Data(contentsOf: file) }
    }
    return files
  }
}
