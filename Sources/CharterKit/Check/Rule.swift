/// One thing that a charter can get wrong.
public struct Rule: Sendable {
  /// Its name in kebab-case, which reads after "allow": `purpose-unknown`.
  public let name: String
  /// How much it matters, unless a finding says otherwise of itself.
  public let severity: Diagnostic.Severity
  /// Whether it stops a build and cannot be allowed away: the page would not be what its author
  /// meant.
  public let isFault: Bool
  /// What `charter explain` shows; made when asked for, as most runs show no page.
  public var page: Page { makePage() }
  /// Finds it on a charter's values alone; nil where reading finds it.
  let check: (@Sendable (Charter, inout Findings) -> Void)?
  private let makePage: @Sendable () -> Page

  /// What is to be known of a rule.
  public struct Page: Sendable {
    /// What it finds.
    public let finds: Message
    /// Why that matters to readers, and what asks for it.
    public let why: Message
    /// The articles, rulings and standards, each with its address where it has one.
    public let sources: [Source]
    /// What it finds, as an author would have written it, with English and with French keys.
    public let bad: Spelling
    /// What to write instead.
    public let good: Spelling

    init(finds: Message, why: Message, sources: [Source] = [], bad: Spelling, good: Spelling) {
      self.finds = finds
      self.why = why
      self.sources = sources
      self.bad = bad
      self.good = good
    }
  }

  /// What a rule rests on.
  public struct Source: Sendable {
    /// Its usual name in both languages: « RGPD, article 13 ».
    public let title: Message
    /// Its address, or nil.
    public let url: String?

    init(en: String, fr: String, url: String? = nil) {
      title = Message(en: en, fr: fr)
      self.url = url
    }
  }

  init(
    _ name: String, _ severity: Diagnostic.Severity, isFault: Bool = false,
    page: @autoclosure @escaping @Sendable () -> Page,
    check: (@Sendable (Charter, inout Findings) -> Void)? = nil
  ) {
    self.name = name
    self.severity = severity
    self.isFault = isFault
    makePage = page
    self.check = check
  }

  /// Every rule, in the order of their reference.
  public static let all: [Rule] =
    reading + publishing + charter + law + cookies + language
}
