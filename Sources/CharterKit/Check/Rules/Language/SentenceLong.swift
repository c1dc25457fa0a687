extension Rule {
  /// A sentence of more than 25 words (advice) or 40 (warning).
  ///
  /// The sources ask for short sentences without a number; these are ours.
  static let sentenceLong = Rule(
    "sentence-long", .advice,
    page: Page(
      finds: Message(
        en: "A sentence has more than \(short) words; over \(long), it is a warning.",
        fr: """
          Une phrase a plus de \(short) mots\u{202f}; au-delà de \(long), c’est un avertissement.
          """),
      why: Message(
        en: """
          What is said of data must be easy to understand. The sources ask for short sentences \
          and give no number; the number here is ours.
          """,
        fr: """
          L’information sur les données doit être aisée à comprendre. Les sources demandent des \
          phrases courtes, sans chiffre\u{202f}; le chiffre retenu ici est le nôtre.
          """),
      sources: [.gdpr(12, 1), .developerGuide("12")],
      bad: Spelling(
        en: "en: A cookie is a file that… and which… so that… unless you…",
        fr: "fr: Un cookie est un fichier qui… et que… afin de… sauf si vous…"),
      good: Spelling(
        en: "en: A cookie is a small file. Your browser keeps it. It…",
        fr: "fr: Un cookie est un petit fichier. Votre navigateur le garde. Il…"))
  ) { charter, findings in
    for text in findings.texts(with: .longSentence) {
      let path = text.path(in: charter)
      text.withWording { wording in
        Sentences.each(in: wording.bytes) { range, words in
          guard words > short else { return }
          findings.report(
            path, severity: words > long ? .warning : .advice, range: range,
            Message(
              en: "This sentence has \(words) words.", fr: "Cette phrase compte \(words) mots."),
            help: Message(en: "Split it.", fr: "Coupez-la en plusieurs phrases."))
        }
      }
    }
  }

  private static let short = Sentences.easyLength
  /// The most words of a sentence that can be read at all.
  private static let long = 40
}
