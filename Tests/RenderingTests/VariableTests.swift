import Rendering
import Testing

@Suite("Variables in prose")
struct VariableTests {
  private func value(_ name: String) -> Inlines? {
    switch name {
    case "site.name": [.text("A*b*[c](d)<e>")]
    case "site.url": [.text("https://x.fr")]
    case "controller.email": [.text("dpo@x.fr")]
    default: nil
    }
  }

  @Test func areReplacedAfterTheTextWasRead() {
    let (prose, faults) = Prose.parsed("Sur *{{site.name}}*, {{ site.url }}.", inlineOnly: true)
    #expect(faults == [])
    #expect(
      prose.inlines(replacing: value) == [
        .text("Sur "), .emphasis([.text("A*b*[c](d)<e>")]), .text(", "), .text("https://x.fr"),
        .text("."),
      ])
    #expect(prose.variables.map(\.name) == ["site.name", "site.url"])
    #expect(
      prose.variables.map { spelling(prose.source, $0.range) } == [
        "{{site.name}}", "{{ site.url }}",
      ])
  }

  @Test func stayAsWrittenInCodeAndAfterABackslash() {
    let (prose, faults) = Prose.parsed(
      "`{{site.name}} \\{{` \\{{site.name}} \\\\{{site.url}}", inlineOnly: true)
    #expect(faults == [])
    #expect(
      prose.inlines(replacing: value) == [
        .code("{{site.name}} \\{{"), .text(" {{site.name}} \\"), .text("https://x.fr"),
      ])
    #expect(prose.variables.map(\.name) == ["site.url"])
  }

  @Test func stayAsWrittenWithoutAValue() {
    let (prose, _) = Prose.parsed("a {{x_y*z}} [b]({{q}}/c) <{{r}}>", inlineOnly: true)
    let unread: Inlines = [
      .text("a "), .text("{{x_y*z}}"), .text(" "), .link(to: "{{q}}/c", [.text("b")]), .text(" "),
      .text("<{{r}}>"),
    ]
    #expect(prose.inlines == unread)
    #expect(prose.inlines(replacing: value) == unread)
    #expect(prose.variables.map(\.name) == ["x_y*z", "q", "r"])
  }

  @Test func becomeTargetsAndLinks() {
    let (prose, faults) = Prose.parsed(
      "[a]({{site.url}}/b) [c]({{controller.email}}) <{{site.url}}> <{{controller.email}}> [<{{site.name}}>](/d)",
      inlineOnly: true)
    #expect(faults == [])
    #expect(
      prose.inlines(replacing: value) == [
        .link(to: "https://x.fr/b", [.text("a")]), .text(" "),
        .link(to: "mailto:dpo@x.fr", [.text("c")]), .text(" "),
        .link(to: "https://x.fr", [.text("https://x.fr")]), .text(" "),
        .link(to: "mailto:dpo@x.fr", [.text("dpo@x.fr")]), .text(" "),
        .link(to: "/d", [.text("A*b*[c](d)<e>")]),
      ])
    #expect(prose.links.map(\.target) == ["{{site.url}}/b", "{{controller.email}}", "/d"])
  }

  @Test func doNotMoveTheFaultsBehindThem() {
    let text = "{{site.name}} \\{{ {{site.url}} <b> [x](y:z)\n{{site.name}} <i>"
    let (_, faults) = Prose.parsed(text, inlineOnly: true)
    #expect(faults.map { spelling(text, $0.range) } == ["<b>", "[x](y:z)", "<i>"])
  }

  @Test func cannotMakeALinkUnsafe() {
    let text = "[a](javascript:{{site.url}}) [b](x{{site.url}}:c)"
    let (_, faults) = Prose.parsed(text, inlineOnly: true)
    #expect(
      faults.map(\.kind) == [
        .unsafeLink(target: "javascript:{{site.url}}"), .unsafeLink(target: "x{{site.url}}:c"),
      ])
  }

  @Test func areReplacedInListsToo() {
    let (prose, _) = Prose.parsed("- {{site.url}}", inlineOnly: false)
    #expect(
      prose.blocks(replacing: value) == [
        .list(start: nil, items: [[.paragraph([.text("https://x.fr")])]])
      ])
    #expect(prose.blocks == [.list(start: nil, items: [[.paragraph([.text("{{site.url}}")])]])])
  }
}
