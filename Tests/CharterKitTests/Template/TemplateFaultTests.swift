import CharterKit
import Testing

struct TemplateFaultTests {
  /// A template, and all that is wrong with it.
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var faults: [String]

    init(_ template: String, _ faults: String...) {
      testDescription = template
      self.faults = faults
    }
  }

  @Test(arguments: [
    Case(
      "é\n {{cokie.name}} {{x}}", "2:2+14 Nothing is called “cokie.name” here.",
      "2:17+5 Nothing is called “x” here."),
    Case("{{site.nmae}}", "1:1+13 Nothing is called “site.nmae” here."),
    Case("{{#nope}}x{{/nope}}", "1:1+9 Nothing is called “nope” here."),
    Case("{{^nope}}x{{/nope}}", "1:1+9 Nothing is called “nope” here."),
    Case("{{> ../../etc/passwd}}", "1:1+22 No partial template is called “../../etc/passwd”."),
    Case("a\r\rb{{title", "3:2+2 This tag has no “}}”."),
    Case("{{{title}}", "1:1+2 This tag has no “}}”."),
    Case(
      "{{#flag}x{{title}}{{/flag}}", "1:1+2 This tag has no “}}”.",
      "1:19+9 No section is open that “flag” could end."),
    Case("{{title\n  {{! stands alone }}\n", "1:1+2 This tag has no “}}”."),
    Case(
      "{{{title\n  {{/flag}}}\n", "1:1+2 This tag has no “}}”.",
      "2:3+9 No section is open that “flag” could end."),
    Case("{{ }}{{#}}", "1:1+5 This tag names nothing.", "1:6+5 This tag names nothing."),
    Case("{{=<% %>=}}", "1:1+11 “{{=” does not begin a tag here."),
    Case("{{% CONTENT_TYPE:TEXT}}", "1:1+23 “{{% ” does not begin a tag here."),
    Case(
      "{{<base}}{{$a}}", "1:1+9 “{{<” does not begin a tag here.",
      "1:10+6 “{{$” does not begin a tag here."),
    Case(
      "{{#site}}{{^title}}", "1:1+9 Section “site” has no end.",
      "1:10+10 Section “title” has no end."),
    Case("x{{/site}}", "1:2+9 No section is open that “site” could end."),
    Case("{{#site}}{{/title}}{{/site}}", "1:10+10 End of “title” while section “site” is open."),
    Case(
      "{{{title}}} {{&title}}", "1:1+11 “title” is text and must be escaped.",
      "1:13+10 “title” is text and must be escaped."),
    Case("{{body}}", "1:1+8 “body” is HTML: readers would see its tags."),
    Case(
      "{{site}}{{flag}}{{items}}", "1:1+8 “site” is not a text.", "1:9+8 “flag” is not a text.",
      "1:17+9 “items” is not a text."),
    Case("{{#items}}{{n}}{{/items}}", "1:11+5 Nothing is called “n” here."),
  ])
  func saysAllThatIsWrongAndWhere(_ example: Case) {
    let value: TemplateValue = [
      "title": "T", "body": .html([120]), "site": ["name": "S"], "flag": true,
      "items": ["1", "2"],
    ]
    #expect(faults(example.testDescription, value) == example.faults)
  }

  @Test func namesWhatThereIs() {
    let diagnostics = rendered("{{nmae}}", ["name": "a", "url": "b"]).diagnostics
    #expect(diagnostics.map(\.help?.en) == ["There are: name, url."])
    #expect(diagnostics.map(\.rule) == ["template"])
    #expect(diagnostics.map(\.place.excerpt) == ["{{nmae}}"])
  }

  @Test func findsFaultsInPartials() {
    let diagnostics = rendered(
      "{{> a}}{{> b}}{{> b}}", partials: ["a": "\n{{x}}", "b": "{{#y}}"]
    ).diagnostics
    #expect(diagnostics.map(\.place.file) == ["a.html", "b.html"])
    #expect(diagnostics.map(\.place.line) == [2, 1])
  }

  @Test func refusesWhatIsNotUTF8() {
    let template = Template(reading: Array("é\n".utf8) + [0x61, 0xE9], named: "page.html")
    #expect(template.diagnostics.map(\.message.en) == ["The template is not UTF-8 text."])
    #expect(template.diagnostics.map(\.place.line) == [2])
    #expect(template.diagnostics.map(\.place.column) == [2])
  }
}

struct TemplateLimitTests {
  @Test func stopsPartialsThatIncludeEachOther() {
    #expect(
      faults("{{> a}}", partials: ["a": "{{> b}}", "b": "{{> a}}"])
        == ["1:1+7 More than 64 partial templates inside one another."])
  }

  @Test func includesPartialsAsDeepAsIsAllowed() {
    var partials = Dictionary(uniqueKeysWithValues: (0..<63).map { ("p\($0)", "{{> p\($0 + 1)}}") })
    partials["p63"] = "end"
    #expect(rendered("{{> p0}}", partials: partials).text == "end")
  }

  @Test func nestsSectionsAsDeepAsIsAllowed() {
    func nested(_ depth: Int) -> String {
      String(repeating: "{{#a}}", count: depth) + "x" + String(repeating: "{{/a}}", count: depth)
    }
    #expect(rendered(nested(32), ["a": true]).text == "x")
    #expect(
      faults(nested(33), ["a": true]) == ["1:193+6 More than 32 sections inside one another."])
    #expect(faults(nested(5_000), ["a": true]).count == 1)
  }

  @Test func stopsSectionsThatRepeatWithoutEnd() {
    let ten = TemplateValue.list(Array(repeating: "1", count: 10))
    let template =
      String(repeating: "{{#a}}", count: 13) + String(repeating: "{{/a}}", count: 13)
    #expect(
      faults(template, ["a": ten]).map { $0.hasSuffix("a section repeats too much.") } == [true])
  }

  @Test func stopsAPageThatGrowsWithoutEnd() {
    let items = TemplateValue.list(Array(repeating: "1", count: 2_000))
    let text = String(repeating: "x", count: 50_000)
    #expect(faults("{{#a}}{{b}}{{/a}}", ["a": items, "b": .text(text)]).count == 1)
  }
}
