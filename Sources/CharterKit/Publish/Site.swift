import Rendering

extension Charter {
  /// Whether the charter has a page in a language of that selection.
  public func hasPages(in selection: Selection) -> Bool {
    languages.contains(where: selection.has)
  }

  /// The files of the charter's site, or what is wrong with the theme.
  ///
  /// A language that the theme has no words for is left out: `diagnostics(for:)` reports it.
  /// `texts` are those that were read and set before.
  public func files(
    in theme: Theme, _ selection: Selection = Selection(), texts: ProseCache = ProseCache()
  ) -> (files: [OutputFile], diagnostics: [Diagnostic]) {
    var site = SitePages(charter: self, theme: theme, selection: selection, texts: texts)
    site.makeFiles()
    return (site.files, site.diagnostics)
  }
}

/// The files of one site, as they are made.
private struct SitePages {
  let charter: Charter
  let theme: Theme
  let selection: Selection
  let texts: ProseCache
  var files: [OutputFile] = []
  var diagnostics: [Diagnostic] = []

  mutating func makeFiles() {
    let words = charter.languages.compactMap { theme.words(for: $0) }
    let versions = charter.versions(in: words)
    for language in words where selection.has(language.language) { makePages(language, versions) }
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

  private mutating func makePages(_ words: Words, _ versions: [PageFrame.Version]) {
    let page = charter.page(in: words, hasLists: selection.hasLists, texts: texts)
    let folder = words.language + "/"
    if selection.outputs.contains(.html) || selection.outputs.contains(.fragment) {
      addHTML(of: page, words, versions)
    }
    if selection.outputs.contains(.markdown) {
      let bytes =
        selection.flavour.map { page.markdown(for: $0, updated: charter.updated?.iso) }
        ?? page.bytes(as: .markdown)
      add(.markdown, bytes, to: folder)
    }
    if selection.outputs.contains(.text) { add(.text, page.bytes(as: .text), to: folder) }
  }

  private mutating func addHTML(
    of page: Document, _ words: Words, _ versions: [PageFrame.Version]
  ) {
    let folder = words.language + "/"
    let html = page.html
    if selection.outputs.contains(.html) {
      var frame = charter.frame(in: words, among: versions)
      frame.contents = page.contents
      if selection.outputs.contains(.json) { frame.data = "../charter.json" }
      render(
        theme.page, frame.value(around: html.page), around: html.page.count,
        to: folder + Selection.Output.html.fileName)
    }
    if selection.outputs.contains(.fragment) {
      let path = folder + Selection.Output.fragment.fileName
      files.append(OutputFile(path: path, bytes: html.fragment))
    }
  }

  private mutating func add(_ output: Selection.Output, _ bytes: [UInt8], to folder: String) {
    files.append(OutputFile(path: folder + output.fileName, bytes: bytes))
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

extension Document {
  /// The sections as links, where there are enough of them to want a list: four.
  fileprivate var contents: [PageFrame.Link] {
    let sections = headings.compactMap { heading in
      heading.level == 2 && !heading.id.isEmpty
        ? PageFrame.Link(href: "#" + heading.id, title: heading.text) : nil
    }
    return sections.count < 4 ? [] : sections
  }
}
