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
      Message(en: "this tag has no “}}”", fr: "il manque « }} » à cette balise")
    case .tagWithoutName:
      Message(en: "this tag names nothing", fr: "cette balise ne nomme rien")
    case .tagUnknown(let tag):
      Message(
        en: "“\(tag)” does not begin a tag here",
        fr: "« \(tag) » ne commence aucune balise ici")
    case .sectionWithoutEnd(let name):
      Message(en: "section “\(name)” has no end", fr: "la section « \(name) » n’a pas de fin")
    case .endWithoutSection(let name):
      Message(
        en: "no section is open that “\(name)” could end",
        fr: "aucune section ouverte que « \(name) » puisse fermer")
    case .endOfAnother(let name, let open):
      Message(
        en: "end of “\(name)” while section “\(open)” is open",
        fr: "fin de « \(name) » alors que la section « \(open) » est ouverte")
    case .sectionsTooDeep: Self.sectionsMessage
    default: renderingMessage
    }
  }

  /// What is wrong, of the faults that only rendering shows.
  private var renderingMessage: Message {
    switch self {
    case .nameUnknown(let name, _):
      Message(en: "nothing is called “\(name)” here", fr: "rien ne s’appelle « \(name) » ici")
    case .partialUnknown(let name, _):
      Message(
        en: "no partial template is called “\(name)”",
        fr: "aucun modèle partiel ne s’appelle « \(name) »")
    case .partialsTooDeep: Self.partialsMessage
    case .notHTML(let name):
      Message(
        en: "“\(name)” is text and must be escaped",
        fr: "« \(name) » est un texte, qui doit être échappé")
    case .onlyHTML(let name):
      Message(
        en: "“\(name)” is HTML: readers would see its tags",
        fr: "« \(name) » est du HTML : le lecteur verrait ses balises")
    case .notText(let name):
      Message(en: "“\(name)” is not a text", fr: "« \(name) » n’est pas un texte")
    case .bodyMissing:
      Message(
        en: "the template does not show the page", fr: "le modèle n’affiche pas la page elle-même")
    default: Self.tooMuchMessage
    }
  }

  private static let notUTF8Message = Message(
    en: "the template is not UTF-8 text", fr: "le modèle n’est pas un texte en UTF-8")

  private static let sectionsMessage = Message(
    en: "more than \(Template.Limit.sections) sections inside one another",
    fr: "plus de \(Template.Limit.sections) sections imbriquées")

  private static let partialsMessage = Message(
    en: "more than \(Template.Limit.partials) partial templates inside one another",
    fr: "plus de \(Template.Limit.partials) modèles partiels imbriqués")

  private static let tooMuchMessage = Message(
    en: "the page grows beyond measure: a section repeats too much",
    fr: "la page devient démesurée : une section se répète trop")
}

extension TemplateFault {
  /// What to write instead, where that can be said.
  var help: Message? {
    switch self {
    case .tagUnknown:
      Message(
        en: "tags are {{name}}, {{{html}}}, {{#name}}, {{^name}}, {{/name}}, {{> partial}}, {{! }}",
        fr: "balises : {{nom}}, {{{html}}}, {{#nom}}, {{^nom}}, {{/nom}}, {{> partiel}}, {{! }}")
    case .sectionWithoutEnd(let name), .endOfAnother(_, let name):
      Message(en: "write {{/\(name)}} where it ends", fr: "écrivez {{/\(name)}} où elle finit")
    case .nameUnknown(_, let known), .partialUnknown(_, let known): Self.list(known)
    case .notHTML(let name): Self.instead("{{\(name)}}")
    case .onlyHTML(let name): Self.instead("{{{\(name)}}}")
    case .notText(let name): Self.instead("{{#\(name)}}…{{/\(name)}}")
    case .notUTF8: Message(en: "save it as UTF-8", fr: "enregistrez-le en UTF-8")
    case .bodyMissing:
      Message(
        en: "write {{{body}}} where it is to stand", fr: "écrivez {{{body}}} là où elle doit être")
    default: nil
    }
  }

  private static func instead(_ tag: String) -> Message {
    Message(en: "write \(tag)", fr: "écrivez \(tag)")
  }

  private static func list(_ known: [String]) -> Message? {
    guard !known.isEmpty else { return nil }
    let names = known.joined(separator: ", ")
    return Message(en: "there are: \(names)", fr: "il y a : \(names)")
  }
}
