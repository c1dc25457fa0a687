import CharterKit
import GateProtocol

/// A charter as a form, with its pages beside it: what `charter edit` shows.
struct Editor: LiveSite {
  private let token: EditToken
  private let templates: String?
  var file: EditedFile
  var session: EditSession
  private var live: LiveCharter
  /// The draft as it was read last.
  private(set) var reading: CharterReading
  private var theme: ThemeFolder
  /// Why the file could not be looked at; nil: it could.
  private(set) var failure: DiskError?
  /// The revision that the pages are of.
  private var shownRevision = 0

  /// An editor of that charter, below that token.
  init(_ input: Input, templates: String?, token: EditToken) throws(DiskError) {
    self.token = token
    self.templates = templates
    file = EditedFile(input)
    session = EditSession(try file.contents())
    live = LiveCharter(path: input.path)
    theme = try Self.theme(for: input, templates: templates)
    reading = try CharterReading(input, draft: session.draft)
    show()
  }

  private static func theme(
    for input: Input, templates: String?
  ) throws(DiskError) -> ThemeFolder {
    let themes = try ThemeFolder.all(for: [input], templates: templates)
    if let theme = themes[input.folder] { return theme }
    return try ThemeFolder(nil)
  }

  var paths: WatchedPaths {
    var paths = WatchedPaths()
    paths.add([file.input.path] + reading.named.map(file.input.path))
    paths.add(arguments: [file.input.path], inputs: [file.input], templates: templates)
    return paths
  }

  mutating func refresh() -> Bool {
    let before = (session.revision, failure)
    look()
    let isOther = isOutOfDate
    if isOther { show() }
    return isOther || before != (session.revision, failure)
  }

  /// Looks at the file on the disk.
  mutating func look() {
    do throws(DiskError) {
      session.look(at: try file.contents())
      failure = nil
    } catch {
      // An editor that writes a file anew removes it for a moment: the draft stays.
      failure = error
    }
  }

  /// Whether a file that the pages are made of is not what it was.
  private var isOutOfDate: Bool {
    guard shownRevision == session.revision else { return true }
    do throws(DiskError) {
      let now = try CharterReading(file.input, draft: session.draft)
      guard now.named == reading.named, now.inputs.map(\.hash) == reading.inputs.map(\.hash) else {
        return true
      }
      return try Self.theme(for: file.input, templates: templates).fingerprint != theme.fingerprint
    } catch {
      return true
    }
  }

  /// Makes the pages of the draft, if they are not made.
  mutating func showDraft() {
    if shownRevision != session.revision { show() }
  }

  private mutating func show() {
    shownRevision = session.revision
    do throws(DiskError) {
      theme = try Self.theme(for: file.input, templates: templates)
      reading = try CharterReading(file.input, draft: session.draft)
      live.take(reading.file, in: theme.theme)
    } catch {
      live.take(error)
    }
  }

  /// What suppliers document of cookies of a name that is being typed.
  private static func offers(_ query: Query) -> [UInt8] {
    let provider = query["provider"].flatMap { $0.isEmpty ? nil : $0 }
    return KnownCookieOffer.json(KnownCookie.offers(for: query["name"] ?? "", provider: provider))
  }

  /// How a period that was typed is understood.
  private static func period(_ query: Query) -> [UInt8] {
    UserLanguage.current.meaning(ofPeriod: query["text"] ?? "")
  }

  mutating func answer(_ request: Request) -> Response? {
    guard let path = RequestPath(request.path), path.names.count > 1,
      token.matches(path.names[0])
    else { return .notFound }
    let names = Array(path.names.dropFirst())
    if request.method == .post {
      return names.count == 1 ? change(names[0], request.body) : .notFound
    }
    switch (names[0], names.count) {
    case ("", 1):
      return Tool.page(
        Message(en: "Editing", fr: "Rédaction"), script: "edit.js", charter: file.input.name,
        below: "/\(token.text)/", style: "edit.css")
    case ("events", 1): return nil
    case ("draft", 1): return .json(draft)
    case ("form", 1): return .json(FormDescription(in: .current).json)
    case ("offers", 1): return .json(Self.offers(Query(request.query)))
    case ("period", 1): return .json(Self.period(Query(request.query)))
    case ("line", 1):
      return line(Query(request.query)["number"]).map { .json($0.json) } ?? .notFound
    case ("state", 2) where names[1] == file.input.name:
      return .json(live.report.json(in: .current))
    case ("tool", 2): return Tool.response(names[1]) ?? .notFound
    case ("site", 3...) where names[1] == file.input.name:
      return live.response(Array(names.dropFirst(2)), at: request.path) ?? .notFound
    default: return .notFound
    }
  }
}
