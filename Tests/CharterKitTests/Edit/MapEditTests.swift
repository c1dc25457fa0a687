import Testing

@testable import CharterKit

private let maps: [EditCase] = [
  EditCase(
    "a plain text becomes one for each language", .set(["title"], ["fr": "a", "en": "b"]),
    "titre: Charte # t\nsite: x\n", "titre: # t\n  fr: a\n  en: b\nsite: x\n"),
  EditCase(
    "and back, with quotes where a comment might seem to cut the text", .set(["title"], "Charte"),
    "titre: # t\n  fr: a\n  en: b\n\nsite: x\n", "titre: \"Charte\" # t\n\nsite: x\n"),
  EditCase(
    "in braces too", .set(["title"], "Charte"),
    "titre: {fr: a, en: b}\nsite: x\n", "titre: Charte\nsite: x\n"),
  EditCase(
    "an item becomes a mapping",
    .set(["columns", 0], ["provider": ["fr": "Qui", "en": "Who"]]),
    "colonnes:\n  - prestataire # c\n  - nom\n",
    "colonnes:\n  - prestataire: # c\n      fr: Qui\n      en: Who\n  - nom\n"),
  EditCase(
    "what is missing on the way is added too", .set(["dpo", "email"], "a@b.fr"),
    "charte: 1\n\nresponsable:\n  nom: y\n\ncookies: []\n",
    "charte: 1\n\nresponsable:\n  nom: y\n\ndpo:\n  courriel: a@b.fr\n\ncookies: []\n"),
  EditCase(
    "a key without a value gets one", .set(["title", "fr"], "x"),
    "titre:\n  fr:\n  en:\n", "titre:\n  fr: x\n  en:\n"),
  EditCase(
    "a language comes in its order", .set(["title", "en"], "b, c"),
    "langues: [fr, en, de]\ntitre: {fr: a, de: x}\n",
    "langues: [fr, en, de]\ntitre: {fr: a, en: \"b, c\", de: x}\n"),
  EditCase(
    "of a mapping that is given whole only what differs changes",
    .set(["controller"], ["name": "x", "email": "e@f", "country": "FR"]),
    "controller:\n  # n\n  name: x # y\n  phone: 1 # p\n  country: DE # z\n",
    "controller:\n  # n\n  name: x # y\n  country: FR # z\n  email: e@f\n"),
  EditCase(
    "what refers to a key follows it", .rename(["providers", "matomo"], "piwik"),
    """
    prestataires:
      matomo: {nom: M}
    cookies:
      - nom: matomo
        prestataire: matomo # c
        accès: [matomo, ville]
      - {nom: b, prestataire: "matomo"}

    """,
    """
    prestataires:
      piwik: {nom: M}
    cookies:
      - nom: matomo
        prestataire: piwik # c
        accès: [piwik, ville]
      - {nom: b, prestataire: "piwik"}

    """),
  EditCase(
    "a built-in purpose is known in both languages",
    .rename(["purposes", "nécessaires"], "base: x"),
    "finalités:\n  nécessaires: {}\ncookies:\n  - finalité: necessary\n  - finalité: 'nécessaires'\n",
    "finalités:\n  \"base: x\": {}\ncookies:\n  - finalité: \"base: x\"\n  - finalité: 'base: x'\n"),
  EditCase(
    "an entry moves with its comments", .move(["providers"], from: 0, to: 1),
    "providers:\n  # a\n  a:\n    name: x\n\n  # b\n  b:\n    name: y # y\nx-c: d\n",
    "providers:\n  # b\n  b:\n    name: y # y\n\n  # a\n  a:\n    name: x\nx-c: d\n"),
  EditCase(
    "the only entry leaves an empty mapping", .remove(["providers", "a"]),
    "providers:\n  a: {name: b}\ncookies: []\n", "providers: {}\ncookies: []\n"),
  EditCase(
    "what comes from an included file is added here", .set(["controller", "name"], "x"),
    "charte: 1\ninclure: [_commun.yaml]\ncookies: []\n",
    "charte: 1\nresponsable:\n  nom: x\ninclure: [_commun.yaml]\ncookies: []\n"),
  EditCase(
    "the comment at the head of a file stays", .remove(["charter"]),
    "# The cookies of …\ncharter: 1\nlanguages: [fr]\n", "# The cookies of …\nlanguages: [fr]\n"),
  EditCase(
    "a file of comments gets its first key", .set(["charter"], "1"), "# nothing\n",
    "# nothing\ncharter: 1\n"),
]

@Test(arguments: maps)
func aMappingChangesWithItsComments(edit: EditCase) {
  #expect(edited(edit.before, edit.edit) == edit.after)
}
