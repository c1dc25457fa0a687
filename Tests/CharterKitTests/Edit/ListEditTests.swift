import Testing

@testable import CharterKit

private let cookies = """
  cookies:

    # about a
    - nom: a # trailing a
      durée: 1 an
      # later

    # Group B

    # about b
    - nom: b

    - nom: c
  # end
  historique: []

  """

private let lists: [EditCase] = [
  EditCase(
    "the first item goes with its comments", .remove(["cookies", 0]), cookies,
    """
    cookies:

      # Group B

      # about b
      - nom: b

      - nom: c
    # end
    historique: []

    """),
  EditCase(
    "a comment that stands apart stays", .remove(["cookies", 1]), cookies,
    """
    cookies:

      # about a
      - nom: a # trailing a
        durée: 1 an
        # later

      # Group B

      - nom: c
    # end
    historique: []

    """),
  EditCase(
    "an item moves to the first place", .move(["cookies"], from: 2, to: 0), cookies,
    """
    cookies:

      - nom: c

      # about a
      - nom: a # trailing a
        durée: 1 an
        # later

      # Group B

      # about b
      - nom: b
    # end
    historique: []

    """),
  EditCase(
    "an item moves to the last place", .move(["cookies"], from: 0, to: 2), cookies,
    """
    cookies:

      # Group B

      # about b
      - nom: b

      - nom: c

      # about a
      - nom: a # trailing a
        durée: 1 an
        # later
    # end
    historique: []

    """),
  EditCase(
    "an item is repeated as it is written", .copy(["x-l"], 0),
    "x-l:\n  - {a: 'b'} # c\n  - d\n", "x-l:\n  - {a: 'b'} # c\n  - {a: 'b'} # c\n  - d\n"),
  EditCase(
    "a new item has the file’s keys, and a blank line where others have one",
    .insert(["cookies"], 1, ["name": "b", "description": ["fr": "é: x", "en": "y"]]),
    "cookies:\n  - nom: a\n\n  - nom: c\n",
    """
    cookies:
      - nom: a

      - nom: b
        description:
          fr: "é: x"
          en: "y"

      - nom: c

    """),
  EditCase(
    "the only item leaves an empty list", .remove(["cookies", 0]),
    "cookies: # here\n  # c\n  - a # t\nx-b: c\n", "cookies: [] # here\nx-b: c\n"),
  EditCase(
    "an empty list gets its first item", .insert(["cookies"], 0, ["name": "a"]),
    "---\nnoms: x\ncookies: [] # none yet\n...\n",
    "---\nnoms: x\ncookies: # none yet\n  - name: a\n...\n"),
  EditCase(
    "dashes under their key stay there", .insert(["cookies"], 1, ["name": "b"]),
    "cookies:\n- nom: a\n  durée: b\n", "cookies:\n- nom: a\n  durée: b\n- nom: b\n"),
  EditCase(
    "the first of two dashes on a line", .remove(["x-l", 0, 0]),
    "x-l:\n  - - a\n    - b\n  - - c\n", "x-l:\n  - - b\n  - - c\n"),
  EditCase(
    "the only one behind a dash", .remove(["x-l", 1, 0]),
    "x-l:\n  - - a\n  - - c", "x-l:\n  - - a\n  - []"),
  EditCase(
    "a comment moves before what stands behind a dash", .move(["x-l", 0], from: 1, to: 0),
    "x-l:\n  - - a # one\n    # two\n    - b\n", "x-l:\n  -\n    # two\n    - b\n    - a # one\n"),
  EditCase(
    "the key beside the dash goes", .remove(["cookies", 0, "name"]),
    "cookies:\n  - nom: a\n    durée: b\n", "cookies:\n  - durée: b\n"),
  EditCase(
    "a file without a last line’s end has none afterwards", .insert(["x-l"], 1, "b"),
    "x-l:\n  - a", "x-l:\n  - a\n  - b"),
  EditCase(
    "a block that ended with the file ends without a line feed", .insert(["x-l"], 1, "b"),
    "x-l:\n  - |\n    a", "x-l:\n  - |-\n    a\n  - b"),
  EditCase(
    "CR LF stays", .insert(["x-l"], 1, ["fr": "a\nb\n", "en": "c"]),
    "x-l:\r\n  - a\r\n\r\nx-m: b\r\n",
    "x-l:\r\n  - a\r\n  - fr: |\r\n      a\r\n      b\r\n    en: c\r\n\r\nx-m: b\r\n"),
  EditCase(
    "in brackets: moved", .move(["languages"], from: 0, to: 1), "langues: [fr,  en] # c\n",
    "langues: [en,  fr] # c\n"),
  EditCase(
    "in brackets: added", .insert(["languages"], 2, "no"), "langues: [fr, en]\n",
    "langues: [fr, en, \"no\"]\n"),
  EditCase(
    "in brackets: removed", .remove(["languages", 0]), "langues: [ fr, en ]\n", "langues: [ en ]\n"),
  EditCase(
    "in brackets: the only one", .remove(["languages", 0]), "langues: [fr] # c\n",
    "langues: [] # c\n"),
  EditCase(
    "in brackets over several lines", .remove(["languages", 1]),
    "langues: [\n  fr,\n  en,\n  de\n]\n", "langues: [\n  fr,\n  de\n]\n"),
  EditCase(
    "of a list that is given whole only what differs changes",
    .set(["languages"], ["fr", "de", "en"]), "languages:\n  - fr # main\n  - en # other\n",
    "languages:\n  - fr # main\n  - de\n  - en # other\n"),
  EditCase(
    "one name becomes two", .insert(["cookies", 0, "name"], 1, "b"),
    "cookies:\n  - nom: a # x\n    finalité: y\n",
    "cookies:\n  - nom: [a, b] # x\n    finalité: y\n"),
]

@Test(arguments: lists)
func aListChangesWithItsComments(edit: EditCase) {
  #expect(edited(edit.before, edit.edit) == edit.after)
}
