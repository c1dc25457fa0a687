import CharterKit
import Glibc

/// What the program says to people, on standard error.
enum Console {
  /// Whether `stream` is a terminal that shows colours.
  static func hasColours(_ stream: borrowing StandardStream, isAllowed: Bool) -> Bool {
    guard isAllowed, stream.isTerminal else { return false }
    if let value = getenv("NO_COLOR"), value.pointee != 0 { return false }
    return getenv("TERM").map { String(cString: $0) } != "dumb"
  }

  /// Says why nothing could be done, and ends.
  static func fail(_ message: Message) -> Never {
    say(message)
    exit(Ending.failed.rawValue)
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
