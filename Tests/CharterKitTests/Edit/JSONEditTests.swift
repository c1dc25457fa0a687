import Testing

@testable import CharterKit

private let files: [EditCase] = [
  EditCase(
    "a new item is indented like the others",
    .insert(
      ["cookies"], 1, ["name": "b", "description": ["fr": "x", "en": "y"], "access": ["p"]]),
    """
    {
        "cookies": [
            {
                "nom": "a"
            }
        ],
        "x-b": 1
    }

    """,
    """
    {
        "cookies": [
            {
                "nom": "a"
            },
            {
                "nom": "b",
                "description": {
                    "fr": "x",
                    "en": "y"
                },
                "accès": ["p"]
            }
        ],
        "x-b": 1
    }

    """),
  EditCase(
    "an empty list gets its first item", .insert(["cookies"], 0, ["name": "b"]),
    "{\n\t\"cookies\": []\n}", "{\n\t\"cookies\": [\n\t\t{\n\t\t\t\"name\": \"b\"\n\t\t}\n\t]\n}"),
  EditCase(
    "the only item leaves an empty list", .remove(["cookies", 0]),
    "{\n\t\"cookies\": [\n\t\t{}\n\t]\n}", "{\n\t\"cookies\": []\n}"),
  EditCase(
    "a file on one line stays on one", .set(["title"], ["fr": "x", "en": "y"]),
    #"{"charter":1,"languages":["fr"],"cookies":[]}"#,
    #"{"charter":1,"languages":["fr"],"title":{"fr":"x","en":"y"},"cookies":[]}"#),
  EditCase(
    "items change places", .move(["cookies"], from: 0, to: 1),
    "{\"cookies\": [\r\n  {\"name\": \"a\"},\r\n  {\"name\": \"b\"}\r\n]}",
    "{\"cookies\": [\r\n  {\"name\": \"b\"},\r\n  {\"name\": \"a\"}\r\n]}"),
  EditCase(
    "an entry goes with its comma", .remove(["title"]),
    "{\n  \"charter\": 1,\n  \"title\": \"x\",\n  \"cookies\": []\n}\n",
    "{\n  \"charter\": 1,\n  \"cookies\": []\n}\n"),
  EditCase(
    "signs are escaped", .set(["title"], "a\"\\\n\té🍪"),
    #"{"title": null}"#, #"{"title": "a\"\\\n\té🍪"}"#),
  EditCase(
    "a number stays one", .set(["version"], "2.2"), #"{"version": 2.1}"#, #"{"version": 2.2}"#),
  EditCase(
    "unless it would lose a digit", .set(["version"], "2.20"), #"{"version": 2.1}"#,
    #"{"version": "2.20"}"#),
  EditCase(
    "references follow", .rename(["providers", "a"], "b"),
    #"{"providers": {"a": {"name": "a"}}, "cookies": [{"provider": "a"}]}"#,
    #"{"providers": {"b": {"name": "a"}}, "cookies": [{"provider": "b"}]}"#),
]

@Test(arguments: files)
func aFileInJSONChangesAlone(edit: EditCase) {
  #expect(edited(edit.before, edit.edit, as: .json) == edit.after)
}
