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
    let pages = SitePages(of: self, in: theme, selection)
    return SitePages.files(of: [pages], with: caches)[0]
  }
}

/// The pages of one site, which are not composed yet.
///
/// It is an object, as each step of writing is handed all that it holds.
public final class SitePages {
  /// The charter, and what follows from it.
  fileprivate let inferences: PageInferences
  fileprivate let theme: Theme
  fileprivate let selection: Selection
  /// The words of each language of the charter, whether it is selected or not.
  fileprivate let words: [Words]
  /// Those of each language that is selected, which has a page.
  fileprivate let wordsOfPages: [Words]

  /// The pages of a charter, as `Charter.files` writes them.
  public init(of charter: consuming Charter, in theme: Theme, _ selection: Selection) {
    inferences = PageInferences(of: charter)
    words = inferences.charter.languages.compactMap { theme.words(for: $0) }
    wordsOfPages = words.filter { selection.has($0.language) }
    self.theme = theme
    self.selection = selection
  }

  /// The page of each language that is selected; `texts` are those that were set before.
  private func pages(_ texts: ProseCache) -> [Page] {
    wordsOfPages.map {
      Page(words: $0, hasLists: selection.hasLists, texts: texts, inferences: inferences)
    }
  }

  /// The files of each of these sites, which are of one selection, or what is wrong with its theme.
  ///
  /// Each step is taken for all of them before the next one: what it runs is then still in the
  /// processor's caches.
  public static func files(
    of sites: [SitePages], with caches: Caches? = nil
  ) -> [(files: [OutputFile], diagnostics: [Diagnostic])] {
    guard let selection = sites.first?.selection else { return [] }
    let texts = caches?.texts ?? ProseCache()
    let pages = Page.documents(sites.flatMap { $0.pages(texts) })
    let updated = sites.flatMap { site in
      site.wordsOfPages.map { _ in site.inferences.charter.updated?.iso }
    }
    var forms = PageForms.all(
      of: zip(pages, updated).map { (page: $0, updated: $1) }, as: selection.formats,
      for: selection.flavour, with: caches?.forms)
    var made = sites.map { SiteFiles(of: $0) }
    for index in sites.indices {
      let count = sites[index].wordsOfPages.count
      made[index].addPages(Array(forms.prefix(count)))
      // They are large, and not needed any more.
      forms.removeFirst(count)
    }
    for index in sites.indices { made[index].addTwin() }
    return made.map { ($0.files, $0.diagnostics) }
  }
}

/// The files of one site, as they are made.
private struct SiteFiles {
  let site: SitePages
  var files: [OutputFile] = []
  var diagnostics: [Diagnostic] = []

  init(of site: SitePages) { self.site = site }

  /// Adds the pages in these forms, and the index of their languages.
  mutating func addPages(_ forms: [PageForms]) {
    let versions = site.inferences.versions(in: site.words)
    for (words, forms) in zip(site.wordsOfPages, forms) { add(forms, words, versions) }
    guard site.selection.outputs.contains(.html), let main = site.words.first else { return }
    let frame = site.inferences.indexFrame(in: main, among: versions)
    render(site.theme.index, frame.indexValue, around: 0, to: "index.html")
    files.append(OutputFile(path: "charter.css", bytes: site.theme.style))
  }

  /// Adds the charter as data.
  mutating func addTwin() {
    guard site.selection.outputs.contains(.json), !site.words.isEmpty else { return }
    let bytes = site.inferences.twin(titled: site.words)
    files.append(OutputFile(path: "charter.json", bytes: bytes))
  }

  private mutating func add(_ forms: PageForms, _ words: Words, _ versions: [PageFrame.Version]) {
    let folder = words.language + "/"
    if let body = forms.bytes[.html] {
      var frame = site.inferences.frame(in: words, among: versions)
      frame.contents = forms.contents
      if site.selection.outputs.contains(.json) { frame.data = "../charter.json" }
      render(
        site.theme.page, frame.value(around: body), around: body.count,
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
    let (bytes, faults) = template.render(
      value, capacity: length + 2 * template.bytes.count + 1_024)
    diagnostics += faults
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
