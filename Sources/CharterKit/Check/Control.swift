/// What a check makes of the rules: which are left out, which are errors, which are added.
public struct Control: Sendable {
  /// Why a rule cannot be allowed or denied.
  public struct Refusal: Error {
    /// What is wrong.
    public let message: Message
    /// What to write instead, or nil.
    public let help: Message?
  }

  private var allowed: Set<String> = []
  private var denied: Set<String> = []
  private var profile: Profile?
  private var today: CalendarDate?

  /// The rules as they are.
  public init() {}

  /// The rules as they are, but for these.
  ///
  /// - Parameters:
  ///   - allowed: the rules that are left out; faults cannot be.
  ///   - denied: the rules whose findings are errors.
  ///   - profile: whose rules are added; nil: nobody's.
  ///   - today: the day of the check; nil: rules on age find nothing.
  public init(
    allowing allowed: [String], denying denied: [String] = [], profile: Profile? = nil,
    today: CalendarDate? = nil
  ) throws(Refusal) {
    for name in allowed { if let refusal = Self.refusal(toAllow: name) { throw refusal } }
    for name in denied where Rule.named(name) == nil { throw .unknown(name) }
    self.allowed = Set(allowed)
    self.denied = Set(denied)
    if let both = self.allowed.intersection(self.denied).min() { throw .both(both) }
    self.profile = profile
    self.today = today
  }

  /// Why that rule cannot be left out; nil: it can.
  static func refusal(toAllow name: String) -> Refusal? {
    guard let rule = Rule.named(name) else { return .unknown(name) }
    return rule.isFault ? .fault(name) : nil
  }

  /// All that is wrong with each of these charters, and with publishing it in that theme.
  ///
  /// - Parameters:
  ///   - theme: in which the charter of that index is to be published; nil: in none.
  ///   - caches: the thread’s.
  public func diagnostics(
    of files: [CharterFile], in theme: (Int) -> Theme?, with caches: Caches
  ) -> [[Diagnostic]] {
    let rules = Rule.all + (profile?.rules ?? [])
    return CheckedFile.all(files, in: theme, by: rules, today: today, with: caches).map {
      weighed($0.diagnostics)
    }
  }

  /// These but for what is left out, and what is denied as errors.
  private func weighed(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard !allowed.isEmpty || !denied.isEmpty else { return diagnostics }
    return diagnostics.compactMap { diagnostic in
      if !diagnostic.isFault, allowed.contains(diagnostic.rule) { return nil }
      guard denied.contains(diagnostic.rule) else { return diagnostic }
      var diagnostic = diagnostic
      diagnostic.severity = .error
      return diagnostic
    }
  }
}

extension Control.Refusal {
  /// No rule has that name.
  public static func unknown(_ name: String) -> Control.Refusal {
    Control.Refusal(
      message: Message(
        en: "No rule is called “\(name)”.",
        fr: "Aucune règle ne s’appelle «\u{a0}\(name)\u{a0}»."),
      help: Suggestion.help(
        name, in: Rule.catalogue.map(\.name),
        otherwise: Message(
          en: "“charter explain --list” shows them all.",
          fr: "«\u{a0}charter explain --list\u{a0}» les montre toutes.")))
  }

  static func fault(_ name: String) -> Control.Refusal {
    Control.Refusal(
      message: Message(
        en: """
          “\(name)” finds faults, which cannot be allowed: the page would not be what its author \
          meant.
          """,
        fr: """
          «\u{a0}\(name)\u{a0}» relève des fautes, qui ne peuvent pas être écartées\u{a0}: la page \
          ne serait pas celle que son auteur a voulue.
          """),
      help: Message(en: "Correct what it finds.", fr: "Corrigez ce qu’elle relève."))
  }

  static func both(_ name: String) -> Control.Refusal {
    Control.Refusal(
      message: Message(
        en: "“\(name)” is both allowed and denied.",
        fr: """
          «\u{a0}\(name)\u{a0}» est à la fois écartée (--allow) et tenue pour une erreur (--deny).
          """),
      help: nil)
  }
}
