/// Words that authors write for keys and values of the format: those of the law, and of other
/// cookie tables.
enum Synonyms {
  /// The key that such a word stands for; nil: none of these.
  static func key(for word: String, among keys: [Spelling]) -> Spelling? {
    let word = folded(word)
    let meant = all.filter { $0.words.fr.contains(word) || $0.words.en.contains(word) }
    return meant.lazy.compactMap { key, _ in keys.first { $0.en == key } }.first
  }

  /// The value that such a word stands for; nil: none of these.
  static func value(for word: String, among values: [Spelling]) -> Spelling? {
    guard let meant = Self.values[folded(word)] else { return nil }
    return values.first { meant.contains($0.en) }
  }

  /// The English values that words stand for which look like others.
  private static let values: [String: [String]] = [
    "externe": ["third"], "external": ["third"], "tiers": ["third"],
    "majeure": ["material"], "majeur": ["material"], "major": ["material"],
    "non-requis": ["exempt"], "non": ["exempt"], "dispense": ["exempt"], "not-required": ["exempt"],
    "vrai": ["yes"], "faux": ["no"], "unrequired": ["exempt"], "no": ["exempt"],
    "oui": ["required"], "yes": ["required"],
    "co-responsable": ["joint-controller"], "coresponsable": ["joint-controller"],
    "co-controller": ["joint-controller"], "sous-traitance": ["processor"],
  ]

  /// By English key; without accents, with hyphens between the words.
  private static let all: [(key: String, words: (fr: [String], en: [String]))] = [
    ("provider", (["fournisseur", "editeur", "emetteur", "deposant", "tiers"], supplier)),
    ("providers", (suppliersInFrench, suppliers + supplier)),
    ("purpose", (["but", "objectif", "categorie", "usage"], ["category", "aim"])),
    ("purposes", (["buts", "objectifs", "categories", "usages"], ["categories", "aims"])),
    ("cookies", (["traceurs", "traceur", "temoins"], ["trackers", "tracker"])),
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

  private static let suppliersInFrench = [
    "fournisseurs", "fournisseur", "editeurs", "editeur", "emetteurs", "emetteur", "tiers",
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
  static func key(for word: String, among keys: [Spelling], absent: [Spelling]) -> Spelling? {
    nearest(to: word, among: keys) ?? Synonyms.key(for: word, among: absent)
  }

  /// The value that an author may have meant: the one for which the word stands, or the nearest.
  static func value(for word: String, among values: [Spelling]) -> Spelling? {
    Synonyms.value(for: word, among: values) ?? nearest(to: word, among: values)
  }

  private static func nearest(to word: String, among candidates: [Spelling]) -> Spelling? {
    guard let nearest = nearest(to: word, in: candidates.flatMap { [$0.fr, $0.en] }) else {
      return nil
    }
    return candidates.first { $0.fr == nearest || $0.en == nearest }
  }
}
