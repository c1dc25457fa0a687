/// Words that authors write for keys of the format: those of the law, and of other cookie tables.
enum Synonyms {
  /// The key that such a word stands for, in the word's language; nil: none of these.
  static func key(for word: String, among keys: [Spelling]) -> String? {
    let word = folded(word)
    for (key, words) in all {
      guard let spelling = keys.first(where: { $0.en == key }) else { continue }
      if words.fr.contains(word) { return spelling.fr }
      if words.en.contains(word) { return spelling.en }
    }
    return nil
  }

  /// By English key; without accents, with hyphens between the words.
  private static let all: [(key: String, words: (fr: [String], en: [String]))] = [
    ("provider", (["fournisseur", "editeur", "emetteur", "deposant", "tiers"], supplier)),
    ("providers", (["fournisseurs", "editeurs", "emetteurs", "tiers"], suppliers)),
    ("purpose", (["but", "objectif", "categorie", "usage"], ["category", "aim"])),
    ("purposes", (["buts", "objectifs", "categories", "usages"], ["categories", "aims"])),
    (
      "lifetime",
      (
        ["expiration", "echeance", "validite", "duree-de-vie", "duree-de-conservation"],
        ["expires", "expiry", "expiration", "duration", "max-age", "retention"]
      )
    ),
    ("kind", (["type", "categorie"], ["type", "category"])),
    ("domain", (["hote"], ["host"])),
    ("access", (["destinataires", "destinataire"], ["recipients", "recipient"])),
    (
      "legal-basis",
      (["base-juridique", "fondement", "fondement-juridique"], ["lawful-basis", "basis"])
    ),
    (
      "controller",
      (["responsable-de-traitement", "responsable-du-traitement"], ["data-controller"])
    ),
    (
      "dpo",
      (
        ["dpd", "delegue", "delegue-a-la-protection-des-donnees"],
        ["data-protection-officer", "officer"]
      )
    ),
    ("authority", (["cnil", "autorite-de-controle"], ["supervisory-authority", "regulator"])),
    (
      "updated",
      (
        ["date", "date-de-mise-a-jour", "derniere-mise-a-jour", "modifie-le"],
        ["date", "last-updated", "modified"]
      )
    ),
    (
      "email",
      (["mail", "mel", "e-mail", "adresse-mail", "adresse-electronique"], ["mail", "e-mail"])
    ),
    ("phone", (["tel", "numero"], ["tel", "telephone", "number"])),
    ("url", (["lien", "adresse", "site-web", "site"], ["link", "address", "website", "site"])),
    ("website", (["lien", "site", "url"], ["link", "site", "url"])),
    (
      "privacy",
      (
        ["vie-privee", "politique-de-confidentialite", "rgpd"],
        ["privacy-policy", "gdpr"]
      )
    ),
    ("legal-name", (["denomination", "denomination-sociale"], ["company", "company-name"])),
    ("title", (["intitule", "libelle", "nom"], ["label", "heading", "name"])),
    ("name", (["intitule", "libelle", "titre"], ["label", "title"])),
    ("history", (["journal", "versions", "modifications"], ["changelog", "changes", "versions"])),
    ("languages", (["langue"], ["language", "locales"])),
  ]

  private static let supplier = ["vendor", "supplier", "issuer", "publisher", "third-party"]
  private static let suppliers = ["vendors", "suppliers", "issuers", "publishers", "third-parties"]

  /// The word as the table has it.
  private static func folded(_ word: String) -> String {
    String(
      String.UnicodeScalarView(
        Anchor.unaccented(word).lowercased().unicodeScalars.map {
          $0 == "_" || $0 == " " || $0 == "'" || $0 == "\u{2019}" ? "-" : $0
        }))
  }
}

extension Suggestion {
  /// The key that an author may have meant: the nearest one, or one of those that are not there
  /// yet for which the word stands.
  static func key(for word: String, among keys: [Spelling], absent: [Spelling]) -> String? {
    nearest(to: word, in: keys.flatMap { [$0.fr, $0.en] })
      ?? Synonyms.key(for: word, among: absent)
  }
}
