import Foundation
import Glibc
import Testing

/// The built program while it runs; it is killed when the value goes.
final class Running {
  private let process = Process()
  private let messages: URL

  /// Starts the program with these arguments in the folder of `program`.
  init(_ program: Program, _ arguments: [String]) throws {
    messages = URL(fileURLWithPath: NSTemporaryDirectory())
      .appendingPathComponent("charter-run-\(UUID().uuidString)")
    try Data().write(to: messages)
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: program.folder)
    process.environment = program.environment
    process.standardInput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
  }

  deinit {
    if process.isRunning { send(SIGKILL) }
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: messages)
  }

  /// All that it has said on standard error.
  var said: String { (try? String(contentsOf: messages, encoding: .utf8)) ?? "" }

  /// The lines that it has said.
  var lines: [String] { said.split(separator: "\n").map(String.init) }

  /// Sends it a signal.
  func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

  /// Whether a signal ended it, once it has ended.
  var isKilled: Bool { process.terminationReason == .uncaughtSignal }

  /// Waits until it ends; the exit code, or 128 and the signal.
  func end() -> Int32 {
    process.waitUntilExit()
    return (isKilled ? 128 : 0) + process.terminationStatus
  }

  /// Waits, ten seconds at most, until that holds; looks again after so many microseconds.
  func wait(
    _ comment: String, every pause: UInt32 = 10_000, location: SourceLocation = #_sourceLocation,
    until holds: () -> Bool
  ) throws {
    for _ in 0..<(10_000_000 / pause) {
      if holds() { return }
      usleep(pause)
    }
    try #require(holds(), "\(comment): \(said)", sourceLocation: location)
  }
}
