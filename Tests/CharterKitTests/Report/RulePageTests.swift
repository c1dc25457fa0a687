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
