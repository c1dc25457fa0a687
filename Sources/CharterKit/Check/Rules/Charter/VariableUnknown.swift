import Rendering

extension Rule {
  /// A text holds `{{…}}` that stands for nothing: an unknown name, or one without a value.
  ///
  /// The page would show the braces, or a hole.
  static let variableUnknown = Rule(
    "variable-unknown", .error, isFault: true,
    page: Page(
      finds: Message(
        en: "A text holds {{…}} that stands for nothing: an unknown name, or one without a value.",
        fr: "Un texte contient {{…}} qui ne remplace rien\u{a0}: nom inconnu ou sans valeur."),
      why: Message(
        en: "The page would show braces, or a hole in a sentence.",
        fr: "La page montrerait des accolades, ou un trou dans une phrase."),
      sources: [.formatGuide],
      bad: Spelling(en: "text: Welcome to {{site.nom}}", fr: "texte: Bienvenue sur {{site.nom}}"),
      good: Spelling(en: "text: Welcome to {{site.name}}", fr: "texte: Bienvenue sur {{site.name}}")
    )
  ) { charter, findings in
    for index in findings.indicesOfTexts(with: .code) {
      for variable in findings.words.texts[index].variables {
        guard let known = Variable.named(variable.name) else {
          let path = findings.words.texts[index].path(in: charter)
          findings.reportUnknown(variable.name, path, variable.range)
          continue
        }
        if !known.isGiven(in: charter, findings.words.texts[index].tag) {
          let path = findings.words.texts[index].path(in: charter)
          findings.reportEmpty(known, path, variable.range)
        }
      }
    }
  }
}

extension Findings {
  fileprivate mutating func reportUnknown(
    _ name: String, _ path: FieldPath, _ range: Range<Int>
  ) {
    let names = Variable.allCases.map(\.rawValue)
    report(
      path, range: range,
      Message(
        en: "“{{\(name)}}” is not a known variable.",
        fr: "«\u{a0}{{\(name)}}\u{a0}» n’est pas une variable connue."),
      help: Suggestion.help(
        name, in: names,
        otherwise: Message(
          en: "The variables are: \(names.joined(separator: ", ")). To show braces, write “\\{{”.",
          fr: """
            Les variables sont\u{a0}: \(names.joined(separator: ", ")). Pour montrer des \
            accolades, écrivez «\u{a0}\\{{\u{a0}».
            """)))
  }

  fileprivate mutating func reportEmpty(
    _ variable: Variable, _ path: FieldPath, _ range: Range<Int>
  ) {
    let source = FieldPath(
      variable.rawValue.utf8.split(separator: 0x2E).map { .key(String(Substring($0))) })
    report(
      path, range: range, from: [source],
      Message(
        en: "“{{\(variable.rawValue)}}” has no value in this charter.",
        fr: "«\u{a0}{{\(variable.rawValue)}}\u{a0}» n’a pas de valeur dans cette charte."),
      help: Message(
        en: "Fill in “\(variable.field.en)”, or write the text without it.",
        fr: "Remplissez «\u{a0}\(variable.field.fr)\u{a0}», ou rédigez le texte sans elle."))
  }
}
