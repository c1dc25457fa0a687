import CharterKit

/// The charters of a preview, each read when it is asked for and again when it changed.
struct Shelf {
  private let arguments: [String]
  private let templates: String?
  /// The charters that there are, in order, by the names of their sites.
  private(set) var inputs: [Input] = []
  /// Those that are not shown, because their pages would take the place of another one's.
  private(set) var clashes: [Input.Clash] = []
  private var themes: [String: ThemeFolder] = [:]
  private var read: [String: Reading] = [:]

  /// A charter that was read, and what it was read from.
  private struct Reading {
    var charter: LiveCharter
    var source = Source()
  }

  /// What a charter's pages were made from.
  private struct Source: Equatable {
    var files: [File] = []
    var theme: UInt64 = 0

    struct File: Equatable {
      var path: String
      /// The hash of its contents; nil: there was nothing to read.
      var hash: UInt64?
    }
  }

  /// The charters that the arguments name, as `build` takes them.
  init(_ arguments: [String], templates: String?) throws(DiskError) {
    self.arguments = arguments.isEmpty ? [Input.defaultFolder] : arguments
    self.templates = templates
    try list()
  }

  /// The charter of that name; nil: there is none.
  mutating func charter(named name: String) -> LiveCharter? {
    if let known = known(named: name) { return known }
    return inputs.first { $0.name == name }.map { make($0).charter }
  }

  /// The charter of that name if it was read already.
  func known(named name: String) -> LiveCharter? { read[name]?.charter }

  /// Looks at all charters that were read, and at which there are; whether anything changed.
  mutating func refresh() -> Bool {
    let (former, formerThemes) = (listed, themes.mapValues(\.fingerprint))
    // A folder that is gone for a moment comes back: until then its charters stay.
    do throws(DiskError) { try list() } catch {}
    let names = Set(inputs.map(\.name))
    read = read.filter { names.contains($0.key) }
    var isChanged = listed != former || formerThemes != themes.mapValues(\.fingerprint)
    for input in inputs {
      guard let known = read[input.name], !isAsRead(known, input) else { continue }
      _ = make(input)
      isChanged = true
    }
    return isChanged
  }

  /// The paths of all charters that are listed, shown or not.
  private var listed: [String] { inputs.map(\.path) + clashes.map(\.second.path) }

  /// What tells of a change.
  var paths: WatchedPaths {
    var paths = WatchedPaths()
    paths.add(read.values.flatMap { $0.source.files.map(\.path) } + inputs.map(\.path))
    paths.add(arguments: arguments, inputs: inputs, templates: templates)
    return paths
  }

  private mutating func list() throws(DiskError) {
    let named = try Input.named(by: arguments)
    let found = Input.clashes(named)
    clashes = named.indices.compactMap { found[$0] }
    inputs = named.indices.filter { found[$0] == nil }.map { named[$0] }
    themes = try ThemeFolder.all(for: inputs, templates: templates)
  }

  private mutating func make(_ input: Input) -> Reading {
    var reading = read[input.name] ?? Reading(charter: LiveCharter(path: input.path))
    let theme = themes[input.folder]
    reading.source = Source(theme: theme?.fingerprint ?? 0)
    do throws(DiskError) {
      let charter = try CharterReading(input)
      let hashes = Dictionary(
        charter.inputs.map { ($0.path, $0.hash.value) }, uniquingKeysWith: { first, _ in first })
      reading.source.files = ([input.fileName] + charter.named).map {
        Source.File(path: input.path(of: $0), hash: hashes[$0])
      }
      reading.charter.take(charter.file, in: theme?.theme ?? Theme())
    } catch {
      reading.source.files = [Source.File(path: input.path, hash: nil)]
      reading.charter.take(error)
    }
    read[input.name] = reading
    return reading
  }

  private func isAsRead(_ reading: Reading, _ input: Input) -> Bool {
    reading.source.theme == themes[input.folder]?.fingerprint
      && reading.source.files.allSatisfy { $0.hash == Self.hash(of: $0.path) }
  }

  private static func hash(of path: String) -> UInt64? {
    do throws(DiskError) {
      return ContentHash(of: try contents(of: path, atMost: CharterFile.maximumSize).bytes).value
    } catch {
      return nil
    }
  }
}
