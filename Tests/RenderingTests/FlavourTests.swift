import Testing

@testable import Rendering

private func markdown(
  _ title: String, _ blocks: Blocks, for flavour: Flavour, updated: String? = nil
) -> String {
  let page = Document(language: "fr", title: [.text(title)], blocks: blocks)
  return String(decoding: page.markdown(for: flavour, updated: updated), as: UTF8.self)
}

@Test(arguments: [
  (
    Flavour.hugo,
    """
    lastmod: 2026-03-01
    ---

    ## Quoi {#quoi}

    \\"\\{\\{\\< x
    """
  ),
  (
    .mkdocs,
    """
    date: 2026-03-01
    ---

    # Cookies

    ## Quoi

    "\\{\\{&lt; x
    """
  ),
  (
    .docusaurus,
    """
    last_update:
      date: 2026-03-01
    format: md
    ---

    ## Quoi {#quoi}

    "\\{\\{\\< x
    """
  ),
  (
    .jekyll,
    """
    last_modified_at: 2026-03-01
    layout: page
    ---

    ## Quoi
    {: id="quoi"}

    \\"&#123;&#123;\\< x
    """
  ),
])
func writesWhatTheGeneratorReads(_ flavour: Flavour, _ expected: String) {
  let found = markdown(
    "Cookies", [.heading(level: 2, id: "quoi", [.text("Quoi")]), .paragraph([.text("\"{{< x")])],
    for: flavour, updated: "2026-03-01")
  #expect(found == "---\ntitle: \"Cookies\"\n" + expected + "\n")
}

@Test func noTitleBreaksOutOfTheFrontMatter() {
  let found = markdown("a\"b\\\n---\nx: \u{1}{{ y }}\u{2028}", [], for: .hugo)
  #expect(found == "---\ntitle: \"a\\\"b\\\\ --- x: \u{FFFD}{{ y }} \"\n---\n\n\n")
}

@Test(arguments: Flavour.allCases)
func writesLinksOnlyToAnchorsThatThePageHas(_ flavour: Flavour) {
  let found = markdown(
    "t",
    [
      .heading(level: 2, id: "a", [.text("A")]),
      .paragraph([
        .link(to: "#a", [.text("un")]), .text(" et "), .link(to: "#row", [.text("deux")]),
      ]),
    ], for: flavour)
  let line = flavour == .mkdocs ? "un et deux" : "[un](#a) et deux"
  #expect(found.utf8.reversed().starts(with: "\n\n\(line)\n".utf8.reversed()))
}

@Test(arguments: [Flavour.hugo, .jekyll])
func escapesAFullStopOnlyBesideAnother(flavour: Flavour) {
  let text = markdown(
    "T", [.paragraph([.text("a...")]), .paragraph([.text("Fin.")])], for: flavour)
  #expect(text.hasSuffix("\n\na\\.\\.\\.\n\nFin.\n"))
}
