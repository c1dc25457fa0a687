extension Rule {
  /// An allowance names no rule, or one whose faults cannot be left as they are.
  static let allowanceRefused = Rule(
    "allowance-refused", .error, isFault: true,
    page: Page(
      finds: Message(
        en: "An allowance (“x-allow”) names no rule, or one that cannot be left out.",
        fr: """
          Une exception («\u{a0}x-allow\u{a0}») cite une règle inconnue, ou une règle qui ne peut \
          pas être écartée.
          """),
      why: Message(
        en: "It would allow nothing, though its author thinks that it does.",
        fr: "Elle resterait sans effet, alors que son auteur croit le contraire."),
      sources: [.formatGuide],
      bad: Spelling(
        en: "x-allow:\n  - rule: right-missing\n    reason: They are in the privacy policy",
        fr: "x-allow:\n  - règle: right-missing\n    raison: Ils sont dans la politique"),
      good: Spelling(
        en: "x-allow:\n  - rule: rights-missing\n    reason: They are in the privacy policy",
        fr: "x-allow:\n  - règle: rights-missing\n    raison: Ils sont dans la politique"))
  ) { charter, findings in
    for (index, allowance) in charter.allowances.enumerated() where !allowance.rule.isEmpty {
      guard let refusal = Control.refusal(toAllow: allowance.rule) else { continue }
      findings.report(
        ["x-allow", .index(index), "rule"], refusal.message, help: refusal.help)
    }
  }
}
