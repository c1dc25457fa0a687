@testable import charter

/// Someone who reads a site over and over while it is published.
final class Reader: Sendable {
  /// How often two pages were read from one folder.
  let pairs = Lock(0)
  /// What no reader should ever see.
  let faults = Lock<[String]>([])
  private let path: String
  private let isDone = Lock(false)

  /// A reader of the site's folder at that path.
  init(of path: String) {
    self.path = path
  }

  /// Reads until `stop`.
  func run() {
    while !isDone.withLock(\.self) {
      do throws(DiskError) {
        try read()
      } catch {
        faults.withLock { $0.append("\(error)") }
      }
    }
  }

  /// Ends the reading.
  func stop() {
    isDone.withLock { $0 = true }
  }

  private func read() throws(DiskError) {
    _ = try charter.contents(of: "\(path)/fr/index.html", atMost: 100)
    let live = try Folder(opening: path)
    let french = try live.folder(named: "fr")?.contents(of: "index.html", atMost: 100)
    let front = try live.contents(of: "index.html", atMost: 100)
    // A folder that was replaced meanwhile is being emptied; whoever opens it anew has it all.
    guard let french, let front else { return }
    pairs.withLock { $0 += 1 }
    if french.bytes.last != front.bytes.last { faults.withLock { $0.append("mixed") } }
  }
}
