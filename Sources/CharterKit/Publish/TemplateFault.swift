/// What can be wrong with a template.
enum TemplateFault: Equatable {
  /// The file is not text in UTF-8.
  case notUTF8
  /// `{{` stands without `}}`.
  case tagWithoutEnd
  /// `{{}}`, `{{#}}`.
  case tagWithoutName
  /// `{{=`, `{{%`, `{{<`, `{{$`: other dialects' tags.
  case tagUnknown(String)
  /// `{{#name}}` or `{{^name}}` stands without `{{/name}}`.
  case sectionWithoutEnd(String)
  /// `{{/name}}` ends nothing.
  case endWithoutSection(String)
  /// `{{/name}}` stands where another section is open.
  case endOfAnother(String, open: String)
  /// A section stands inside too many others.
  case sectionsTooDeep
  /// Nothing goes by that name; these are the names that there are.
  case nameUnknown(String, known: [String])
  /// No partial goes by that name; these are the names that there are.
  case partialUnknown(String, known: [String])
  /// Partials include each other without end.
  case partialsTooDeep(String)
  /// `{{{name}}}` of a value that is not rendered HTML.
  case notHTML(String)
  /// `{{name}}` of rendered HTML.
  case onlyHTML(String)
  /// `{{name}}` of a flag, a list or an object.
  case notText(String)
  /// The page is too long, or takes too many steps.
  case tooMuch
  /// The frame of pages does not show what they say.
  case bodyMissing
}

extension TemplateFault {
  /// What is wrong.
  var message: Message {
    switch self {
    case .notUTF8: Self.notUTF8Message
    case .tagWithoutEnd:
      Message(en: "This tag has no “}}”.", fr: "Il manque « }} » à cette balise.")
    case .tagWithoutName:
      Message(en: "This tag names nothing.", fr: "Cette balise ne nomme rien.")
    case .tagUnknown(let tag):
      Message(
        en: "“\(tag)” does not begin a tag here.",
        fr: "« \(tag) » ne commence aucune balise ici.")
    case .sectionWithoutEnd(let name):
      Message(en: "Section “\(name)” has no end.", fr: "La section « \(name) » n’a pas de fin.")
    case .endWithoutSection(let name):
      Message(
        en: "No section is open that “\(name)” could end.",
        fr: "Il n’y a pas de section ouverte que « \(name) » puisse fermer.")
    case .endOfAnother(let name, let open):
      Message(
        en: "End of “\(name)” while section “\(open)” is open.",
        fr: "Fin de « \(name) » alors que la section « \(open) » est ouverte.")
    case .sectionsTooDeep: Self.sectionsMessage
    default: renderingMessage
    }
  }

  /// What is wrong, of the faults that only rendering shows.
  private var renderingMessage: Message {
    switch self {
    case .nameUnknown(let name, _):
      Message(en: "Nothing is called “\(name)” here.", fr: "Rien ne s’appelle « \(name) » ici.")
    case .partialUnknown(let name, _):
      Message(
        en: "No partial template is called “\(name)”.",
        fr: "Aucun modèle partiel ne s’appelle « \(name) ».")
    case .partialsTooDeep: Self.partialsMessage
    case .notHTML(let name):
      Message(
        en: "“\(name)” is text and must be escaped.",
        fr: "« \(name) » est un texte, qui doit être échappé.")
    case .onlyHTML(let name):
      Message(
        en: "“\(name)” is HTML: readers would see its tags.",
        fr: "« \(name) » est du HTML : le lecteur verrait ses balises.")
    case .notText(let name):
      Message(en: "“\(name)” is not a text.", fr: "« \(name) » n’est pas un texte.")
    case .bodyMissing:
      Message(
        en: "The template does not show the page.",
        fr: "Le modèle n’affiche pas la page elle-même.")
    default: Self.tooMuchMessage
    }
  }

  private static let notUTF8Message = Message(
    en: "The template is not UTF-8 text.", fr: "Le modèle n’est pas un texte en UTF-8.")

  private static let sectionsMessage = Message(
    en: "More than \(Template.Limit.sections) sections inside one another.",
    fr: "Plus de \(Template.Limit.sections) sections imbriquées.")

  private static let partialsMessage = Message(
    en: "More than \(Template.Limit.partials) partial templates inside one another.",
    fr: "Plus de \(Template.Limit.partials) modèles partiels imbriqués.")

  private static let tooMuchMessage = Message(
    en: "The page grows beyond measure: a section repeats too much.",
    fr: "La page devient démesurée : une section se répète trop.")
}

extension TemplateFault {
  /// What to write instead, where that can be said.
  var help: Message? {
    switch self {
    case .tagUnknown:
      Message(
        en: """
          Tags are {{name}}, {{{html}}}, {{#name}}, {{^name}}, {{/name}}, {{> partial}}, {{! }}.
          """,
        fr: """
          Les balises sont : {{nom}}, {{{html}}}, {{#nom}}, {{^nom}}, {{/nom}}, \
          {{> partiel}}, {{! }}.
          """)
    case .sectionWithoutEnd(let name), .endOfAnother(_, let name):
      Message(
        en: "Write “{{/\(name)}}” where it ends.",
        fr: "Écrivez « {{/\(name)}} » où elle finit.")
    case .nameUnknown(_, let known), .partialUnknown(_, let known): Self.list(known)
    case .notHTML(let name): Self.instead("{{\(name)}}")
    case .onlyHTML(let name): Self.instead("{{{\(name)}}}")
    case .notText(let name): Self.instead("{{#\(name)}}…{{/\(name)}}")
    case .notUTF8: Message(en: "Save it as UTF-8.", fr: "Enregistrez-le en UTF-8.")
    case .bodyMissing:
      Message(
        en: "Write “{{{body}}}” where it is to stand.",
        fr: "Écrivez « {{{body}}} » là où elle doit être.")
    default: nil
    }
  }

  private static func instead(_ tag: String) -> Message {
    Message(en: "Write “\(tag)”.", fr: "Écrivez « \(tag) ».")
  }

  private static func list(_ known: [String]) -> Message? {
    guard !known.isEmpty else { return nil }
    let names = known.joined(separator: ", ")
    return Message(en: "There are: \(names).", fr: "Il y a : \(names).")
  }
}
