import CharterKit

/// How far a build is, told on a terminal when it takes longer than a second.
struct Progress {
  /// How many charters there are.
  var total = 0
  /// Whether the line stands on the terminal.
  private(set) var isShown = false
  private var done = 0
  private let start: Moment
  private var latest: Moment

  init(since start: Moment) {
    self.start = start
    latest = start
  }

  /// What takes the line away.
  static let erasure = "\r\u{1b}[K"

  /// Counts one more charter; the line when it is time to show it, at most ten times a second.
  mutating func advance() -> Message? {
    done += 1
    let now = Moment.now
    let elapsed = now.milliseconds(since: start)
    guard done < total, elapsed >= 1000, !isShown || now.milliseconds(since: latest) >= 100 else {
      return nil
    }
    latest = now
    isShown = true
    return line(after: elapsed)
  }

  /// Counts as not shown: the line was taken away.
  mutating func hide() { isShown = false }

  /// The count, the rate and the time left, after so many milliseconds.
  private func line(after elapsed: Int) -> Message {
    let rate = done * 1000 / elapsed
    let left = duration(seconds: max(1, (total - done) * elapsed / done / 1000))
    return Message(
      en: "\(done) of \(total) charters, \(rate) a second, \(left.en) left",
      fr: "\(done) chartes sur \(total), \(rate) par seconde, encore \(left.fr)")
  }
}
