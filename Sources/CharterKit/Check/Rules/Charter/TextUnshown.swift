extension Rule {
  /// A localised text of a cookie that the chosen columns do not show.
  ///
  /// Its author wrote and translated it for readers, who will not see it.
  static let textUnshown = Rule(
    "text-unshown", .warning,
    page: Page(
      finds: Message(
        en: "A text of a cookie is written and translated, but no chosen column shows it.",
        fr: "Un texte d’un cookie est rédigé et traduit, mais aucune colonne choisie ne le montre."),
      why: Message(
        en: "Its author believes that readers see it.",
        fr: "Son auteur croit que le lecteur le voit."),
      sources: [.formatGuide],
      bad: Spelling(
        en: "columns: [provider, name]\ncookies:\n  - description: {fr: …, en: …}",
        fr: "colonnes: [prestataire, nom]\ncookies:\n  - description: {fr: …, en: …}"),
      good: Spelling(
        en: "columns: [provider, name, description]",
        fr: "colonnes: [prestataire, nom, description]"))
  ) { charter, findings in
    guard let columns = charter.columns, !columns.isEmpty else { return }
    let shown = Set(columns.map(\.key))
    for (index, cookie) in charter.cookies.enumerated() {
      let path: FieldPath = ["cookies", .index(index)]
      for (isThere, column, field) in cookie.texts where isThere && !shown.contains(column) {
        findings.report(
          path.appending(.key(field)), from: [["columns"]],
          Message(
            en: "No column shows this text of cookie “\(cookie.name)”.",
            fr: "Aucune colonne ne montre ce texte du cookie «\u{a0}\(cookie.name)\u{a0}»."),
          help: Message(
            en: "Add “\(column.rawValue)” to “columns”, or remove the text.",
            fr: """
              Ajoutez «\u{a0}\(column.french)\u{a0}» à «\u{a0}colonnes\u{a0}», ou supprimez ce texte.
              """))
      }
    }
  }
}

extension Cookie {
  /// Its localised texts: whether each is there, the column that shows it, and its field.
  fileprivate var texts: [(Bool, Column.Key, String)] {
    [
      (service != nil, .service, "service"),
      (location != nil, .service, "location"),
      (!description.languages.isEmpty, .description, "description"),
      (condition != nil, .description, "condition"),
      (lifetime?.note != nil, .lifetime, "lifetime"),
      (data?.isEmpty == false, .data, "data"),
    ]
  }
}
