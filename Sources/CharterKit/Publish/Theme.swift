import Rendering

/// All that pages say or look like and that is in no charter: the frame, the style, the words.
public struct Theme: Sendable {
  /// The frame around each page.
  let page: Template
  /// The page that leads to each language.
  let index: Template
  /// The style of the pages: `page.css`, then what a site adds to it.
  let style: [UInt8]
  /// The words files in the place of built-in ones, or beside them, by language.
  private let words: [String: WordsFile]
  /// All that is wrong with the theme; a theme with errors makes no page.
  public let diagnostics: [Diagnostic]

  /// A file of a theme that stands for the built-in one of the same name.
  public struct File: Sendable {
    /// Its name: `page.html`, `es.yaml`.
    public var name: String
    /// Its path as messages show it.
    public var path: String
    /// Its contents.
    public var bytes: [UInt8]

    /// A file of that name.
    public init(name: String, path: String, bytes: [UInt8]) {
      self.name = name
      self.path = path
      self.bytes = bytes
    }
  }

  /// Whether a theme has a file of that name: its templates, its style and any `xx.yaml`.
  public static func hasFile(named name: String) -> Bool {
    ["page.html", "index.html", "page.css", "site.css"].contains(name) || language(of: name) != nil
  }

  /// The built-in theme with these files in the place of its own.
  public init(replacing files: [File] = []) {
    func file(_ name: String, _ builtIn: [UInt8]) -> File {
      files.first { $0.name == name } ?? File(name: name, path: name, bytes: builtIn)
    }
    let frames = [
      file("page.html", PackageResources.page_html),
      file("index.html", PackageResources.index_html),
    ]
    .map { Template(reading: $0.bytes, named: $0.path) }
    page = frames[0]
    index = frames[1]
    let own = files.first { $0.name == "site.css" }.map { [UInt8(ascii: "\n")] + $0.bytes } ?? []
    style = file("page.css", PackageResources.page_css).bytes + own
    var diagnostics = frames.flatMap(\.diagnostics)
    if page.diagnostics.isEmpty, !page.tokens.contains(where: \.showsBody) {
      diagnostics.append(page.diagnostic(.bodyMissing, at: 0..<0))
    }
    var words: [String: WordsFile] = [:]
    for source in files {
      guard let language = Self.language(of: source.name), words[language] == nil else { continue }
      let file = WordsFile(reading: source.bytes, named: source.path, language: language)
      diagnostics += file.diagnostics
      words[language] = file
    }
    self.words = words
    self.diagnostics = diagnostics
  }

  /// The words for a page in that language: its own, or those of its base (`fr` for `fr-CA`).
  func words(for language: String) -> Words? {
    var tag = language.lowercased()
    while true {
      if let found = words[tag]?.words ?? WordsFile.builtInWords(tag) {
        return found.serving(language)
      }
      guard let dash = tag.utf8.lastIndex(of: 0x2D) else { return nil }
      tag = String(tag[..<dash])
    }
  }

  /// The languages that there are words for.
  var languages: [String] { Set(words.keys).union(WordsFile.builtInLanguages).sorted() }

  /// The language of a words file: `fr` for `fr.yaml`.
  private static func language(of name: String) -> String? {
    let bytes = name.utf8
    guard bytes.count > 5, bytes.suffix(5).elementsEqual(".yaml".utf8) else { return nil }
    let tag = String(decoding: bytes.dropLast(5), as: UTF8.self)
    return Form.isLanguage(tag) ? tag.lowercased() : nil
  }
}

extension CharterFile {
  /// What keeps the charter from being published with that theme: languages without words.
  public func diagnostics(for theme: Theme) -> [Diagnostic] {
    guard let charter else { return [] }
    let missing = charter.languages.filter { theme.words(for: $0) == nil }
    guard !missing.isEmpty else { return [] }
    let spans = missing.map(sources.span(ofLanguage:))
    let known = theme.languages.joined(separator: ", ")
    return zip(missing, SourceMap.places(of: spans, in: sources.sources)).map { language, place in
      Diagnostic(
        rule: "words-missing", place: place,
        message: Message(
          en: "There are no words for pages in “\(language)” (there are: \(known)).",
          fr: """
            Il n’y a pas de textes de page en «\u{a0}\(language)\u{a0}» (il y en a en\
            \u{a0}: \(known)).
            """),
        help: Message(
          en: "Add a file “templates/\(language).yaml”.",
          fr: "Ajoutez un fichier «\u{a0}templates/\(language).yaml\u{a0}»."))
    }
  }
}

extension SourceMap {
  /// Where the author wrote a language, in whatever case; those that could not be read stand there
  /// too.
  fileprivate func span(ofLanguage tag: String) -> Span {
    guard case .list(let items)? = nearest(to: ["languages"])?.node.content,
      let item = items.first(where: { $0.plainText.lowercased() == tag.lowercased() })
    else { return span(of: ["languages"]) }
    return item.span
  }
}

extension MustacheToken {
  /// Whether it writes what a page says below its title.
  fileprivate var showsBody: Bool { kind == .value(isHTML: true) && path == ["body"] }
}
