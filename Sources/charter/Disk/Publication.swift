/// What became of a site's folder.
struct Publication: Equatable, Sendable {
  /// How many files were written.
  var written = 0
  /// How many files of an earlier build were removed.
  var removed = 0
  /// The path of what kept the folder from being put in place whole, so that its files were one
  /// by one; `nil` when it was.
  var obstacle: String?
  /// The files of ours that the folder now holds.
  var outputs: [Record.Output] = []

  /// Whether the folder is as it was.
  var isUnchanged: Bool { written == 0 && removed == 0 }
}
