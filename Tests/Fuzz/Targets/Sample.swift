import CharterKit

/// What the targets need besides the bytes that they take.
enum Sample {
  /// A small charter of two languages.
  static let charter: Charter? = {
    let text = """
      charter: 1
      languages: [fr, en]
      site: {name: Essai, url: "https://essai.fr"}
      controller: {name: Mairie, country: FR, email: a@essai.fr}
      providers: {mairie: {name: Mairie}}
      cookies:
        - name: [sessionid, csrf]
          provider: mairie
          purpose: necessary
          description: {fr: Garder la *session*, en: Keep the *session*}
          lifetime: 13 months
      """
    let file = CharterFile(reading: Array(text.utf8), named: "x.yaml") { _, _ in .missing }
    return file.charter
  }()
}
