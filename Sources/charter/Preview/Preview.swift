import CharterKit
import GateProtocol

/// The pages of some charters as `build` would write them, to look at while they are written.
struct Preview: LiveSite {
  private var shelf: Shelf

  /// How many charters are read for one answer, so that none takes long.
  private static let portion = 50

  /// A preview of those charters.
  init(_ shelf: Shelf) {
    self.shelf = shelf
  }

  var paths: WatchedPaths { shelf.paths }

  mutating func refresh() -> Bool { shelf.refresh() }

  mutating func answer(_ request: Request) -> Response? {
    guard request.method != .post, let path = RequestPath(request.path) else { return .notFound }
    let names = path.names
    switch (names.first, names.count) {
    case ("", 1):
      return Tool.page(Message(en: "Charters", fr: "Chartes"), script: "start.js", below: "/")
    case ("events", 1): return nil
    case ("state", 1): return .json(states())
    case ("state", 2):
      guard let charter = shelf.charter(named: names[1]) else { return .notFound }
      return .json(charter.report.json(in: .current))
    case ("tool", 2): return Tool.response(names[1]) ?? .notFound
    case ("view", 3) where names[2].isEmpty: return view(of: names[1])
    case ("site", 3...):
      let charter = shelf.charter(named: names[1])
      return charter?.response(Array(names.dropFirst(2)), at: request.path) ?? .notFound
    default: return .notFound
    }
  }

  /// What is known of all charters, of some for the first time.
  private mutating func states() -> [UInt8] {
    var left = Self.portion
    let states = shelf.inputs.map { input in
      let known = shelf.known(named: input.name)
      if known == nil, left > 0 {
        left -= 1
        if let charter = shelf.charter(named: input.name) { return (input.name, charter.report) }
      }
      return (input.name, known?.report ?? LiveReport(path: input.path))
    }
    return LiveReport.json(of: states + shelf.clashes.map(Self.state), in: .current)
  }

  /// What is said of a charter that is not shown.
  private static func state(of clash: Input.Clash) -> (String, LiveReport) {
    var report = LiveReport(path: clash.second.path)
    report.failure = clash.diagnostic.message
    report.revision = 1
    return (clash.second.name, report)
  }

  private func view(of name: String) -> Response {
    guard shelf.inputs.contains(where: { $0.name == name }) else { return .notFound }
    return Tool.page(
      Message(en: "Preview", fr: "Aperçu"), script: "viewer.js", charter: name, below: "/")
  }
}
