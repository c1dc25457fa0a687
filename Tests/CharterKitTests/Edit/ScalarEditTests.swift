import Testing

@testable import CharterKit

private let scalars: [EditCase] = [
  EditCase(
    "a plain text stays plain", .set(["title", "fr"], "Témoins"),
    "titre:\n  fr: Charte  # le titre\n  en: Policy\n",
    "titre:\n  fr: Témoins  # le titre\n  en: Policy\n"),
  EditCase(
    "single quotes stay", .set(["site", "name"], "L’été d'ici"),
    "site: {nom: 'L''été', url: x}\n", "site: {nom: 'L’été d''ici', url: x}\n"),
  EditCase(
    "double quotes stay", .set(["site", "name"], "a \"b\" \\ c"),
    "site:\n  name: \"a\"\n", "site:\n  name: \"a \\\"b\\\" \\\\ c\"\n"),
  EditCase(
    "a text that YAML would misread gets quotes", .set(["site", "name"], "Cookies : oui # non"),
    "site:\n  name: a\n", "site:\n  name: \"Cookies : oui # non\"\n"),
  EditCase(
    "a text of several lines becomes a block", .set(["sections", 0, "text", "fr"], "a\n\n- b\n"),
    "sections:\n  - texte:\n      fr: court # ici\n      en: x\n",
    "sections:\n  - texte:\n      fr: | # ici\n        a\n\n        - b\n      en: x\n"),
  EditCase(
    "a block keeps its indentation", .set(["sections", 0, "text"], "a\nc\n"),
    "sections:\n  - text: |\n          a\n          b\n\n  - id: x\n",
    "sections:\n  - text: |\n          a\n          c\n\n  - id: x\n"),
  EditCase(
    "a key is added after its neighbours", .set(["cookies", 0, "lifetime"], "13 mois"),
    "cookies:\n  - nom: a # c\n    prestataire: b\n    domaine: c.fr\n",
    "cookies:\n  - nom: a # c\n    prestataire: b\n    durée: 13 mois\n    domaine: c.fr\n"),
]

@Test(arguments: scalars)
func aTextChangesAlone(edit: EditCase) {
  #expect(edited(edit.before, edit.edit) == edit.after)
}
