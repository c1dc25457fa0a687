import Rendering

extension Charter {
  /// The page that this charter makes in the language of these words.
  ///
  /// `hasLists`: each row of a table is a term with its facts, for places that keep no tables.
  public func page(in words: Words, hasLists: Bool = false) -> Document {
    var page = Page(charter: self, words: words, hasLists: hasLists)
    page.compose()
    return Document(
      language: words.language, title: page.inlines(title(in: words)), blocks: page.blocks)
  }

  /// The title of the page: the charter's, or the words' own.
  func title(in words: Words) -> String { title?[words.language] ?? words[.pageTitle] }
}

/// A page in the making: the charter's parts in order, in one language.
struct Page {
  let charter: Charter
  let words: Words
  /// Whether a list stands for each table.
  let hasLists: Bool
  /// What stands on the page so far.
  private(set) var blocks: Blocks = []
  /// The anchors given out so far.
  var anchors = Anchors()
  /// Whether a section's heading stands on the page, under which others are of level 3.
  private var isHeaded = false

  /// An empty page of that charter.
  init(charter: Charter, words: Words, hasLists: Bool) {
    self.charter = charter
    self.words = words
    self.hasLists = hasLists
  }

  /// The level of a heading inside a section.
  var innerLevel: Int { isHeaded ? 3 : 2 }

  /// The charter's own text in the page's language, if it has one.
  func localized<Value>(_ value: Localized<Value>?) -> Value? { value?[words.language] }

  /// Puts all parts on the page.
  mutating func compose() {
    if charter.cookies.isEmpty { blocks += passage(.noCookies) }
    guard let sections = charter.sections else {
      composeCompletePage()
      return
    }
    for section in sections { append(section) }
  }

  /// The page of a charter that has no sections of its own.
  private mutating func composeCompletePage() {
    guard !charter.cookies.isEmpty else {
      for contents in [Section.Contents.contact, .history] { appendBuiltIn(contents) }
      return
    }
    blocks += passage(.introduction)
    appendHeading(id: "definition", .text(words[.definitionTitle]))
    blocks += passage(.definition) + otherTrackers()
    let parts: [Section.Contents] = [
      .cookies, .consent, .browsers, .providers, .transfers, .rights, .contact, .history,
    ]
    for contents in parts { appendBuiltIn(contents) }
  }

  private mutating func append(_ section: Section) {
    if let contents = section.contents, section.title == nil, section.text == nil {
      appendBuiltIn(contents, id: section.id)
      return
    }
    if let title = localized(section.title) {
      // No letter of the title may be one of anchors.
      let id = section.id.isEmpty ? section.contents?.rawValue ?? "section" : section.id
      appendHeading(id: id, inlines(title))
    }
    if let text = localized(section.text) { blocks += prose(text) }
    switch section.contents {
    case .cookies? where charter.cookies.isEmpty: blocks += passage(.noCookies)
    case let contents?:
      blocks += generated(contents)
      // A section with a title of its own has this sentence alone of the built-in ones.
      if contents == .cookies, charter.usesOnlyExemptCookies { blocks += passage(.allExempt) }
    case nil: break
    }
  }

  /// A section with its built-in heading and text, if there is something to say in it.
  private mutating func appendBuiltIn(_ contents: Section.Contents, id: String = "") {
    let wasHeaded = isHeaded
    isHeaded = true
    let generated = generated(contents)
    guard !generated.isEmpty else {
      isHeaded = wasHeaded
      return
    }
    appendHeading(id: id.isEmpty ? contents.rawValue : id, .text(words[contents.title]))
    if let text = contents.text { blocks += passage(text) }
    blocks += generated
    if contents == .cookies { blocks += exemptionOfAll() }
  }

  private mutating func appendHeading(id: String, _ inlines: Inlines) {
    isHeaded = true
    blocks += .heading(level: 2, id: anchors.anchor(for: id), inlines)
  }

  /// The block that the program makes of the charter; empty where there is nothing to say.
  private mutating func generated(_ contents: Section.Contents) -> Blocks {
    switch contents {
    case .cookies: cookies()
    case .providers: providers()
    case .transfers: transfers()
    case .consent: consent()
    case .browsers: passage(.browsers)
    case .rights: rights()
    case .contact: contact()
    case .history: history()
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
