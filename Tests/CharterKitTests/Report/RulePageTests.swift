import Testing

@testable import CharterKit

@Test(arguments: Rule.catalogue.map(\.name), UserLanguage.allCases)
func thePageOfARuleFitsEightyColumns(name: String, language: UserLanguage) throws {
  let rule = try #require(Rule.named(name))
  for line in RulePage(rule, in: language).text.split(separator: "\n") {
    #expect(line.unicodeScalars.count <= 80 || line.contains("://") || line.hasPrefix("    "))
  }
}

@Test func everyRuleHasANameOfItsOwnAndAPageInBothLanguages() {
  #expect(Set(Rule.catalogue.map(\.name)).count == Rule.catalogue.count)
  for rule in Rule.catalogue {
    for message in [rule.page.finds, rule.page.why] + rule.page.sources.map(\.title) {
      #expect(!message.en.isEmpty && !message.fr.isEmpty, "\(rule.name)")
    }
    #expect(rule.page.finds.en != rule.page.finds.fr, "\(rule.name)")
    #expect(!rule.page.sources.isEmpty, "\(rule.name)")
    #expect(rule.page.bad != rule.page.good, "\(rule.name)")
  }
}

/// What this program alone asks for, or a cookie's supplier: no law and no standard says it, and the
/// page names the guide, or the supplier.
private let ownRules: Set<String> = [
  "allowance-refused", "allowance-unused", "include-circular", "include-clash", "include-missing",
  "include-outside", "key-missing", "key-unknown", "keys-mixed", "known-cookie-differs",
  "limit-exceeded", "markdown-unknown", "output-clash", "template", "text-unshown", "value-type",
  "value-unknown", "variable-unknown", "word-missing", "words-missing",
]

@Test(arguments: UserLanguage.allCases)
func thePageNamesALawOrAStandardWithItsAddress(language: UserLanguage) {
  for rule in Rule.catalogue {
    let lines = RulePage(rule, in: language).text.split(separator: "\n")
    let isGiven = lines.contains { $0.hasPrefix("    https://") }
    #expect(isGiven == !ownRules.contains(rule.name), "\(rule.name)")
  }
  #expect(ownRules.isSubset(of: Rule.catalogue.map(\.name)))
}

/// What a page says to write can be written; only rules on how files are written show what cannot.
@Test func examplesAreYAML() {
  for rule in Rule.catalogue {
    let examples = [rule.page.good] + (rule.check == nil ? [] : [rule.page.bad])
    for text in examples.flatMap({ [$0.en, $0.fr] })
    where !text.hasPrefix("charter ") && !text.contains("\n  …") {
      #expect(read(text).findings == [], "\(rule.name): \(text)")
    }
  }
}

/// What the page of limits says to write is within them: the text stands in a file of its own.
@Test(arguments: UserLanguage.allCases)
func theExampleOfLimitsIsWithinThem(language: UserLanguage) {
  let (tag, good) = (language.rawValue, Rule.limitExceeded.page.good)
  let text = charterText("sections: [{\(language == .fr ? good.fr : good.en)}]")
    .replacing("[fr]", with: "[\(tag)]")
  let path = "introduction.\(tag).md"
  let short = charterFile(text, partials: [path: "Bonjour."])
  #expect(short.diagnostics.filter(\.isFault) == [])
  let long = charterFile(text, partials: [path: String(repeating: "a", count: 20_000)])
  #expect(long.diagnostics.filter(\.isFault).map(\.rule) == ["limit-exceeded"])
}

@Test func thePageSaysWhatWhyAndHow() {
  #expect(
    RulePage(.dsfrRefused, in: .fr).text == """
      dsfr-refused\u{a0}: erreur

      Le Système de design de l’État est réservé aux services de l’État et à ses
      opérateurs.

      Pourquoi c’est important
        Le lecteur prendrait la page pour celle d’un service de l’État.

      Sources
        Système de design de l’État, conditions d’utilisation
          https://github.com/GouvernementFR/dsfr

      Au lieu de
          charter check --profile dsfr

          responsable:
            nature: collectivité

      Écrivez
          charter check --profile dsfr

          responsable:
            nature: état

      Pour l’écarter
        Pour une fois, ajoutez «\u{a0}--allow dsfr-refused\u{a0}». Durablement, dans la charte,
        avec la raison\u{a0}:
          x-allow:
            - règle: dsfr-refused
              raison: …

      """)
}

@Test func theListNamesEveryRuleWithItsSeverity() {
  for language in UserLanguage.allCases {
    let list = Rule.list(in: language)
    for rule in Rule.catalogue {
      #expect(
        list.contains("\n\(rule.name) (\(rule.kind.text(in: language)))\n")
          || list.hasPrefix("\(rule.name) ("))
    }
  }
}
