import GateProtocol

/// What a live command shows: it answers what the gate admits, and follows files.
protocol LiveSite {
  /// The answer to a request; nil: a stream of events, which begins now.
  mutating func answer(_ request: Request) -> Response?
  /// Looks at the files again; whether those who look at the pages should be told.
  mutating func refresh() -> Bool
  /// The files to follow.
  var paths: WatchedPaths { get }
}
