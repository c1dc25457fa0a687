import Rendering

extension Charter {
  /// Whether the charter has a page in a language of that selection.
  public func hasPages(in selection: Selection) -> Bool {
    languages.contains(where: selection.has)
  }

  /// The files of the charter's site, or what is wrong with the theme.
  ///
  /// A language that the theme has no words for is left out: `diagnostics(for:)` reports it.
  /// What `caches` keep of other sites is not made again.
  public func files(
    in theme: Theme, _ selection: Selection = Selection(), with caches: Caches? = nil
  ) -> (files: [OutputFile], diagnostics: [Diagnostic]) {
    SitePages(of: self, in: theme, selection, with: caches).files(with: caches)
  }
}

/// The pages of one site, composed and not written yet.
public struct SitePages: Sendable {
  private let charter: Charter
  private let theme: Theme
  private let selection: Selection
  /// The words of each language of the charter, whether it is selected or not.
  private let words: [Words]
  /// The pages, one for each of `words`; nil where its language is not selected.
  private let pages: [Document?]

  /// Composes the pages of a charter, as `Charter.files` writes them.
  public init(
    of charter: Charter, in theme: Theme, _ selection: Selection, with caches: Caches? = nil
  ) {
    self.charter = charter
    self.theme = theme
    self.selection = selection
    words = charter.languages.compactMap { theme.words(for: $0) }
    let texts = caches?.texts ?? ProseCache()
    pages = words.indices.map { [words] index in
      selection.has(words[index].language)
        ? charter.page(in: words[index], hasLists: selection.hasLists, texts: texts) : nil
    }
  }

  /// The files of the site, or what is wrong with the theme.
  public func files(
    with caches: Caches? = nil
  ) -> (files: [OutputFile], diagnostics: [Diagnostic]) {
    var site = SiteFiles(charter: charter, theme: theme, selection: selection, caches: caches)
    site.make(of: pages, in: words)
    return (site.files, site.diagnostics)
  }
}

/// The files of one site, as they are made.
private struct SiteFiles {
  let charter: Charter
  let theme: Theme
  let selection: Selection
  let caches: Caches?
  var files: [OutputFile] = []
  var diagnostics: [Diagnostic] = []

  mutating func make(of pages: [Document?], in words: [Words]) {
    let versions = charter.versions(in: words)
    for index in words.indices {
      if let page = pages[index] { write(page, words[index], versions) }
    }
    guard let main = words.first else { return }
    if selection.outputs.contains(.html) {
      let frame = charter.indexFrame(in: main, among: versions)
      render(theme.index, frame.indexValue, around: 0, to: "index.html")
      files.append(OutputFile(path: "charter.css", bytes: theme.style))
    }
    if selection.outputs.contains(.json) {
      files.append(OutputFile(path: "charter.json", bytes: charter.twin(titled: words)))
    }
  }

  private mutating func write(
    _ page: Document, _ words: Words, _ versions: [PageFrame.Version]
  ) {
    let generator = selection.flavour.map { ($0, updated: charter.updated?.iso) }
    let forms = PageForms(of: page, as: selection.formats, for: generator, with: caches?.forms)
    let folder = words.language + "/"
    if let body = forms.bytes[.html] {
      var frame = charter.frame(in: words, among: versions)
      frame.contents = forms.contents
      if selection.outputs.contains(.json) { frame.data = "../charter.json" }
      render(
        theme.page, frame.value(around: body), around: body.count,
        to: folder + Selection.Output.html.fileName)
    }
    for output in [Selection.Output.fragment, .markdown, .text] {
      guard let format = output.format, let bytes = forms.bytes[format] else { continue }
      files.append(OutputFile(path: folder + output.fileName, bytes: bytes))
    }
  }

  /// Renders a page around a body of that many bytes.
  private mutating func render(
    _ template: Template, _ value: TemplateValue, around length: Int, to path: String
  ) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(length + 2 * template.bytes.count + 4_096)
    diagnostics += template.render(value, into: &bytes)
    files.append(OutputFile(path: path, bytes: bytes))
  }
}

extension Selection {
  /// The forms of each page.
  fileprivate var formats: Set<Format> { Set(outputs.compactMap(\.format)) }
}

extension Selection.Output {
  /// The form of a page that it is; nil: it is none.
  fileprivate var format: Format? {
    switch self {
    case .html: .html
    case .fragment: .fragment
    case .markdown: .markdown
    case .text: .text
    case .json: nil
    }
  }
}

extension PageForms {
  /// The sections as links, where there are enough of them to want a list: four.
  fileprivate var contents: [PageFrame.Link] {
    let sections = headings(ofLevel: 2).compactMap { heading in
      heading.id.isEmpty ? nil : PageFrame.Link(href: "#" + heading.id, title: heading.text)
    }
    return sections.count < 4 ? [] : sections
  }
}
