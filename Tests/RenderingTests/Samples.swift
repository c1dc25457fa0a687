import Rendering

extension Document {
  /// A short page that has one of everything.
  static let sample = Document(
    language: "fr", title: [.text("Charte cookies")],
    blocks: [
      .paragraph([
        .text("Ce site « Données » dépose des "), .strong([.text("cookies")]),
        .text(" & rien d’autre."), .lineBreak, .text("Voir "),
        .link(to: "https://www.cnil.fr/", [.text("la CNIL")]), .text("."),
      ]),
      .heading(level: 2, id: "purpose-necessary", [.text("Cookies nécessaires")]),
      .list(
        start: nil,
        items: [
          [
            .paragraph([.text("internes, dits "), .foreign(language: "en", [.text("first-party")])])
          ],
          [
            .paragraph([.emphasis([.text("tiers")])]),
            .list(
              start: 2, items: [[.paragraph([.text("deux")])], [.paragraph([.text("trois")])]]),
          ],
        ]),
      .table(
        Table(
          id: "table-necessary", caption: [.text("Cookies nécessaires")],
          columns: [[.text("Service")], [.text("Nom")]], rowHeading: 1,
          rows: [
            Table.Row(
              id: "cookie-sessionid", cells: [[.text("Authentification")], [.code("sessionid")]]),
            Table.Row(id: "", cells: [[.text("–")], [.code("django_language")]]),
          ])),
      .definitions([
        Definition(
          id: "provider-x", term: [.text("Opendatasoft")],
          lines: [
            [.text("Paris")], [.link(to: "mailto:dpo@x.fr", [.text("dpo@x.fr")])],
          ])
      ]),
      .paragraph([.placeholder("##manage-cookies##", label: [.text("Gérer mes choix")])]),
    ])

  /// A page of these blocks.
  init(_ blocks: Blocks...) {
    self.init(language: "fr", title: [.text("T")], blocks: blocks.reduce([], +))
  }

  /// The page in one of its forms.
  func text(as format: Format) -> String {
    String(decoding: bytes(as: format), as: UTF8.self)
  }
}
