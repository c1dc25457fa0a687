import CharterKit
import Glibc

/// What the program says to people, on standard error.
enum Console {
  /// Whether `stream` is a terminal that shows colours.
  static func hasColours(_ stream: borrowing StandardStream, isAllowed: Bool) -> Bool {
    guard isAllowed, stream.isTerminal else { return false }
    if let value = getenv("NO_COLOR"), value.pointee != 0 { return false }
    return !isDumb
  }

  /// Whether `stream` is a terminal on which a line can be written again.
  static func movesCursor(_ stream: borrowing StandardStream) -> Bool {
    stream.isTerminal && !isDumb
  }

  private static var isDumb: Bool { getenv("TERM").map { String(cString: $0) } == "dumb" }

  /// Says why nothing could be done, and ends; says nothing to a reader who has gone away.
  static func fail(_ error: DiskError) -> Never {
    if !error.isBrokenPipe { say(error.message) }
    exit(Ending.failed.rawValue)
  }

  /// Ends with that code, but not well where what we said, or would have said, went nowhere.
  static func end(_ code: Int32) -> Never {
    guard code == Ending.done.rawValue else { exit(code) }
    do throws(DiskError) {
      try StandardStream.output.confirm()
      try StandardStream.error.confirm()
    } catch {
      fail(error)
    }
    exit(code)
  }

  /// Says one sentence. What cannot even be said is told by the exit code alone.
  static func say(_ message: Message) {
    var error = StandardStream.error
    try? error.write("charter\(Message(en: ":", fr: "\u{a0}:").text) \(safe(message.text))\n")
    try? error.flush()
  }
}

extension Console {
  /// Says that another build has the output folder.
  static func sayThatWeWait() {
    say(
      Message(
        en: "another build is at work in this folder: waiting for it…",
        fr: "une autre publication est en cours dans ce dossier\u{a0}: attente…"))
  }
}
