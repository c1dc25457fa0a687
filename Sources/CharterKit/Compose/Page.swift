import Rendering

extension Charter {
  /// The page that this charter makes in the language of these words.
  ///
  /// `hasLists`: each row of a table is a term with its facts, for places that keep no tables.
  /// `texts` are those that were read and set before.
  public func page(
    in words: Words, hasLists: Bool = false, texts: ProseCache = ProseCache()
  ) -> Document {
    let page = Page(
      words: words, hasLists: hasLists, texts: texts, inferences: PageInferences(of: self))
    return Page.documents([page])[0]
  }

  /// The title of the page: the charter's, or the words' own.
  func title(in words: Words) -> String { title?[words.language] ?? words[.pageTitle] }
}

/// A page in the making: the charter's parts in order, in one language.
///
/// One thing that is never copied: a charter and its words have hundreds of values.
final class Page {
  /// Its own: looked at through `inferences`, all its values would be copied each time.
  let charter: Charter
  let words: Words
  /// Whether a list stands for each table.
  let hasLists: Bool
  /// The texts that were set before.
  let texts: ProseCache
  /// What follows from the charter in every language.
  let inferences: PageInferences
  /// The providers as cells name them.
  let providerNames: ProviderNames
  /// The anchors given out so far.
  var anchors: Anchors
  /// Whether a section's heading stands on the page, under which others are of level 3.
  private var isHeaded = false
  /// What the page is made of, in order.
  private let pieces: [Piece]
  /// The pieces that are written.
  private var written = PageWriter(capacity: 16_384)

  /// What is written in one go.
  private enum Piece {
    case passage(Passage), definition, section(Int), builtIn(Section.Contents)
  }

  /// An empty page of that charter.
  init(
    words: consuming Words, hasLists: Bool, texts: ProseCache, inferences: PageInferences
  ) {
    self.inferences = inferences
    charter = inferences.charter
    providerNames = ProviderNames(charter.providers, language: words.language)
    anchors = Anchors(capacity: charter.cookies.count + 32)
    self.words = words
    self.hasLists = hasLists
    self.texts = texts
    pieces = Self.pieces(of: charter)
  }

  /// The level of a heading inside a section.
  var innerLevel: Int { isHeaded ? 3 : 2 }

  /// The charter's own text in the page's language, if it has one.
  func localized<Value>(_ value: Localized<Value>?) -> Value? { value?[words.language] }

  /// Writes pages.
  ///
  /// A piece of all of them is written before the next one: charters of one kind have the same
  /// pieces, and what writes one is then still in the processor's caches.
  static func documents(_ pages: [Page]) -> [Document] {
    for piece in 0..<(pages.map { $0.pieces.count }.max() ?? 0) {
      for page in pages where piece < page.pieces.count {
        page.write(page.pieces[piece], to: &page.written)
      }
    }
    return pages.map { $0.takeDocument() }
  }

  /// The page that is written; nothing of it stays here.
  private func takeDocument() -> Document {
    let blocks = written.blocks
    written = PageWriter(capacity: 0)
    return Document(
      language: words.language, title: inlines(charter.title(in: words)), blocks: blocks)
  }

  /// The pieces of that charter's pages: its sections, or all that can be said where it has none.
  private static func pieces(of charter: Charter) -> [Piece] {
    let hasCookies = !charter.cookies.isEmpty
    let beginning: [Piece] = hasCookies ? [] : [.passage(.noCookies)]
    if let sections = charter.sections { return beginning + sections.indices.map(Piece.section) }
    guard hasCookies else { return beginning + [.builtIn(.contact), .builtIn(.history)] }
    let contents: [Section.Contents] = [
      .cookies, .consent, .browsers, .providers, .transfers, .rights, .contact, .history,
    ]
    return [.passage(.introduction), .definition] + contents.map(Piece.builtIn)
  }

  private func write(_ piece: Piece, to out: inout PageWriter) {
    switch piece {
    case .passage(let passage): put(passage, to: &out)
    case .definition:
      putHeading(id: "definition", .definitionTitle, to: &out)
      put(.definition, to: &out)
      putOtherTrackers(to: &out)
    case .section(let index): if let sections = charter.sections { put(sections[index], to: &out) }
    case .builtIn(let contents): putBuiltIn(contents, to: &out)
    }
  }

  private func put(_ section: Section, to out: inout PageWriter) {
    if let contents = section.contents, section.title == nil, section.text == nil {
      putBuiltIn(contents, id: section.id, to: &out)
      return
    }
    if let title = localized(section.title) {
      // No letter of the title may be one of anchors.
      let id = section.id.isEmpty ? section.contents?.rawValue ?? "section" : section.id
      isHeaded = true
      let anchor = anchors.anchor(for: id)
      out.heading(level: 2, id: anchor) { put(inline: title, to: &$0) }
    }
    if let text = localized(section.text) { put(text, to: &out) }
    switch section.contents {
    case .cookies? where charter.cookies.isEmpty: put(.noCookies, to: &out)
    case let contents?:
      putGenerated(contents, to: &out)
      // A section with a title of its own has this sentence alone of the built-in ones.
      if contents == .cookies, usesOnlyExemptCookies { put(.allExempt, to: &out) }
    case nil: break
    }
  }

  /// Writes a section with its built-in heading and text, if there is something to say in it.
  private func putBuiltIn(
    _ contents: Section.Contents, id: String = "", to out: inout PageWriter
  ) {
    let wasHeaded = isHeaded
    isHeaded = true
    let start = out.count
    putGenerated(contents, to: &out)
    let end = out.count
    if end == start {
      isHeaded = wasHeaded
      return
    }
    putHeading(id: id.isEmpty ? contents.rawValue : id, contents.title, to: &out)
    if let text = contents.text { put(text, to: &out) }
    out.move(from: end, to: start)
    if contents == .cookies { putExemptionOfAll(to: &out) }
  }

  private func putHeading(id: String, _ title: Word, to out: inout PageWriter) {
    isHeaded = true
    let anchor = anchors.anchor(for: id)
    out.heading(level: 2, id: anchor) { $0.put(words[title]) }
  }

  /// Writes the block that the program makes of the charter; nothing where there is nothing to say.
  private func putGenerated(_ contents: Section.Contents, to out: inout PageWriter) {
    switch contents {
    case .cookies: putCookies(to: &out)
    case .providers: putProviders(to: &out)
    case .transfers: putTransfers(to: &out)
    case .consent: putConsent(to: &out)
    case .browsers: put(.browsers, to: &out)
    case .rights: putRights(to: &out)
    case .contact: putContact(to: &out)
    case .history: putHistory(to: &out)
    }
  }
}

extension Section.Contents {
  /// The built-in heading.
  fileprivate var title: Word {
    switch self {
    case .cookies: .cookiesTitle
    case .providers: .providersTitle
    case .transfers: .transfersTitle
    case .consent: .consentTitle
    case .browsers: .browsersTitle
    case .rights: .rightsTitle
    case .contact: .contactTitle
    case .history: .historyTitle
    }
  }

  /// The built-in text between the heading and the block, if there is one.
  fileprivate var text: Passage? {
    switch self {
    case .cookies: .cookies
    case .providers: .providers
    case .transfers: .transfers
    case .consent, .browsers, .rights, .contact, .history: nil
    }
  }
}
