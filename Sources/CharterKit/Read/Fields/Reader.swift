import Rendering

/// What reading one charter needs and finds: its files, its languages, its faults so far.
struct Reader {
  /// The files read so far; a span's `source` is an index here.
  private(set) var sources: [Source]
  /// The charter's languages, read before all else.
  var languages: [String] = []
  /// What is wrong with how the files are written.
  var diagnostics: [Diagnostic] = []
  /// What is wrong with what they say; the places are found at the end, in one walk a file.
  private var reports: [Report] = []
  /// The way to the value that is being read.
  private(set) var path: [FieldPath.Step] = []
  /// The texts that stand in files of their own, by the span of the mapping that names the file.
  private(set) var textFiles: [Span: Node] = [:]
  /// The entries of the charter itself.
  var root: [Node.Entry] = []
  /// The English keys of the charter itself that stand deeper in it.
  var misplaced: Set<String> = []
  /// Whether keys of either language were used, for the advice on mixing them.
  private var firstKeys = KeyLanguages()
  /// The same in the field at hand alone.
  private var keysOfField = KeyLanguages.First()
  /// What reads texts.
  let texts: ProseCache
  /// What other files said in the same way.
  let stretches: StretchCache?
  /// The fields of the charter's own file that others have as well, and texts in other fields, in
  /// their order.
  private let keptFields: [KeptField]
  private let load: FileLoader

  /// A reader that has read that file and loads others by `load`; `caches` are the thread’s.
  init(_ file: SourceFile, caches: Caches?, load: @escaping FileLoader) {
    sources = [file.source]
    diagnostics = file.diagnostics
    keptFields = file.keptFields
    texts = caches?.texts ?? ProseCache()
    stretches = caches?.stretches
    self.load = load
  }

  /// Adds a file and returns its index.
  mutating func add(_ source: Source) -> Int {
    sources.append(source)
    return sources.count - 1
  }

  /// The bytes of another file.
  func bytes(of path: String, within scope: FileScope) -> LoadedFile { load(path, scope) }

  /// Remembers the text that a mapping `{file: …}` stands for.
  mutating func remember(_ text: Node, for mapping: Span) { textFiles[mapping] = text }

  /// The place of a stretch of a file; it walks through the file.
  func place(of span: Span) -> Place { sources[span.source].place(of: span) }

  /// Adds a fault; `missing` is what lacks in the value at hand, where it is that something does.
  mutating func report(
    _ rule: String, _ severity: Diagnostic.Severity = .error, at span: Span, _ message: Message,
    help: Message? = nil, missing: FieldPath.Step? = nil
  ) {
    guard !isFull else { return }
    reports.append(
      Report(
        rule: rule, severity: severity, path: path, missing: missing, span: span,
        message: message, help: help))
    if isFull { reports.append(.rest(at: span)) }
  }

  /// Reads a part of the value at hand, whose faults are then known to be in that part.
  mutating func inside<Value>(
    _ step: FieldPath.Step, _ read: (inout Reader) -> Value
  ) -> Value {
    enter(step)
    defer { leave() }
    return read(&self)
  }

  /// Goes into a part of the value at hand, until `leave`.
  mutating func enter(_ step: FieldPath.Step) { path.append(step) }

  /// Goes back to what the value at hand is a part of.
  mutating func leave() { path.removeLast() }

  /// Whether the value at hand is that of a whole file.
  var isAtRoot: Bool { path.isEmpty }

  /// Whether so much was reported that nothing more is: an author mends the first ones first.
  var isFull: Bool { reports.count >= Fault.limit }

  /// All diagnostics, each with its place and what it concerns in the charter that was read.
  func diagnostics(of charter: Charter?) -> [Diagnostic] {
    let places = SourceMap.places(of: reports.map(\.span), in: sources)
    let written = Set(diagnostics.map { $0.place.beginning })
    let cut = Set(diagnostics.filter { $0.rule == "comment-cuts-text" }.map(\.place.row))
    let empty = Set(zip(reports, places).filter { $0.0.rule == "value-type" }.map(\.1.row))
    let refused = Set(zip(reports, places).filter { $0.0.severity == .error }.map(\.1.beginning))
    return diagnostics.filter { $0.severity != .advice || !refused.contains($0.place.beginning) }
      .map { $0.leaving(empty: empty) }
      + zip(reports, places).compactMap { report, place in
        // A key on a line that is in the wrong place is one of another mapping.
        if report.rule == "key-unknown", written.contains(place.beginning) { return nil }
        // A value that is all comment is not missing: it wants quotes, which was said.
        if report.rule == "value-type", cut.contains(place.row) { return nil }
        let path = FieldPath(report.path)
        var diagnostic = Diagnostic(
          rule: report.rule, severity: report.severity, place: place,
          subject: charter?.subject(of: path), path: path, message: report.message,
          help: sources[report.span.source].shown(report.help))
        diagnostic.missing = report.missing.map { [path.appending($0)] } ?? []
        return diagnostic
      }
  }

  /// Notes in which language the key of an entry was written.
  mutating func note(_ entry: Node.Entry, isEnglish: Bool) {
    firstKeys.note(entry.keySpan, isEnglish: isEnglish)
    keysOfField.note(entry.keySpan, isEnglish: isEnglish)
  }

  /// The value of a field; what was read of the same one for another charter is not read again.
  mutating func value<Value>(of node: Node, _ kind: Kind<Value>) -> Value? {
    // Of a charter that is one file, no part is put together with others; what has a fault is not
    // kept, so that each charter hears of it.
    guard path.count == 1, let kept = keptField(at: node) else { return kind.read(node, &self) }
    if let value: Value = kept.value(in: languages, &firstKeys) { return value }
    let said = reports.count
    keysOfField = KeyLanguages.First()
    let value = kind.read(node, &self)
    if let value, reports.count == said, !isFull, sources.count == 1 {
      kept.keep(value, in: languages, keysOfField)
    }
    return value
  }

  /// Texts in a field, as `read` reads them unless that was done for another charter.
  mutating func readTexts<Value: Sendable>(
    of node: Node, _ read: (inout Reader) -> Value?
  ) -> Value? {
    guard path.count > 1, let kept = keptField(at: node) else { return read(&self) }
    if let value: Value = kept.value(in: languages, at: path) { return value }
    let said = reports.count
    let value = read(&self)
    if let value, reports.count == said, !isFull, sources.count == 1 {
      kept.keep(value, in: languages, at: path)
    }
    return value
  }

  /// What is kept of a value, unless the charter is several files.
  private func keptField(at node: Node) -> KeptField? {
    guard sources.count == 1 else { return nil }
    let index = keptFields.partitioningIndex { $0.start >= node.span.start }
    guard index < keptFields.count, keptFields[index].start == node.span.start else { return nil }
    return keptFields[index]
  }

  /// A key or example in the language in which the file at hand has its keys.
  func spelling(of key: Spelling, in span: Span) -> String {
    firstKeys.isFrench(span.source) ? key.fr : key.en
  }

  /// What is to be typed there, given as YAML, as its file is written.
  func typed(_ yaml: String, at span: Span) -> String {
    guard sources[span.source].syntax == .json else { return yaml }
    return JSONSpelling.entry(yaml) ?? JSONSpelling.value(yaml) ?? yaml
  }

  /// Advises against files that mix English and French keys.
  mutating func adviseOnMixedKeys() {
    for span in firstKeys.mixed {
      report(
        "keys-mixed", .advice, at: span,
        Message(
          en: "This file mixes English and French keys.",
          fr: "Ce fichier mélange des clés françaises et anglaises."),
        help: Message(
          en: "Keep to one language for the keys: the file is easier to read.",
          fr: "Tenez-vous à une seule langue pour les clés\u{a0}: le fichier est plus lisible."))
    }
  }
}

/// Where a file that a charter names may stand.
public enum FileScope: Sendable {
  /// In the charter's folder.
  case folder
  /// In the charter's folder or its parent.
  case parent
}

/// What became of loading a file.
public enum LoadedFile: Sendable {
  /// Its bytes.
  case bytes([UInt8])
  /// There is none such.
  case missing
  /// It stands outside the folder that it must stay in, or is a link that leads out of it.
  case outside
  /// It is there but cannot be read.
  case unreadable
}

/// Loads a file that a charter names by its path from the charter's folder (`textes/intro.md`).
public typealias FileLoader = (_ path: String, _ scope: FileScope) -> LoadedFile

extension Diagnostic {
  /// The same, as an error where a comment leaves a value of one of those lines empty.
  fileprivate func leaving(empty rows: Set<[String]>) -> Diagnostic {
    guard rule == "comment-cuts-text", rows.contains(place.row) else { return self }
    var error = self
    error.severity = .error
    error.isFault = true
    return error
  }
}

extension Place {
  /// Its first character, apart from what is there.
  fileprivate var beginning: [String] { row + ["\(column)"] }
  /// Its line.
  fileprivate var row: [String] { [file, "\(line)"] }
}

/// A fault before its line and column are known.
private struct Report {
  let rule: String
  let severity: Diagnostic.Severity
  /// The steps from the charter's root to what was being read.
  let path: [FieldPath.Step]
  /// What lacks there.
  let missing: FieldPath.Step?
  let span: Span
  let message: Message
  let help: Message?

  /// What is said in the place of all further reports.
  static func rest(at span: Span) -> Report {
    Report(
      rule: "limit-exceeded", severity: .error, path: [], missing: nil, span: span,
      message: Message(
        en: "There are more than \(Fault.limit) faults: the others are not shown.",
        fr: "Il y a plus de \(Fault.limit) fautes\u{a0}: les autres ne sont pas montrées."),
      help: Message(
        en: "Correct these first, then check again.",
        fr: "Corrigez d’abord celles-ci, puis vérifiez à nouveau."))
  }
}
