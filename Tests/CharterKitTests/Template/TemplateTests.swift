import CharterKit
import Testing

struct TemplateTests {
  @Test func writesTextEscaped() {
    #expect(
      rendered("{{a}}", ["a": "<b> & \"c\" 'd'"]).text
        == "&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;")
  }

  @Test func escapesAQuotationMarkThatACombiningMarkFollows() {
    let text = rendered("<i title=\"{{a}}\">", ["a": "\"\u{301}onclick=\u{301}"]).text
    #expect(Array(text.utf8) == Array("<i title=\"&quot;\u{301}onclick=\u{301}\">".utf8))
  }

  @Test func writesHTMLAsItIs() {
    #expect(rendered("{{{a}}}{{&a}}", ["a": .html(Array("<p>é".utf8))]).text == "<p>é<p>é")
  }

  @Test func repeatsASectionForEachItem() {
    let value: TemplateValue = ["items": [["n": "a"], ["n": "b"]], "before": "-"]
    #expect(rendered("{{#items}}{{before}}{{n}}{{/items}}", value).text == "-a-b")
  }

  @Test(arguments: ["", false, [], .html([])] as [TemplateValue])
  func leavesOutWhatIsAbsent(_ absent: TemplateValue) {
    #expect(rendered("{{#a}}1{{/a}}{{^a}}2{{/a}}", ["a": absent]).text == "2")
  }

  @Test func writesNothingForAPartOfWhatIsAbsent() {
    let result = rendered("[{{a.b}}]{{#a.b}}x{{/a.b}}", ["a": false])
    #expect(result.text == "[]")
    #expect(result.diagnostics.isEmpty)
  }

  @Test func leavesNoTraceOfTagsOnLinesOfTheirOwn() {
    let text = rendered("<ul>\r\n  {{#a}}\r\n<li>{{.}}\r\n  {{/a}}\r\n</ul>", ["a": ["1", "2"]])
      .text
    #expect(Array(text.utf8) == Array("<ul>\r\n<li>1\r\n<li>2\r\n</ul>".utf8))
  }

  @Test func includesAPartial() {
    #expect(rendered("<{{> a}}>", ["x": "1"], partials: ["a": "{{x}}"]).text == "<1>")
  }

  @Test func startsBehindAByteOrderMark() {
    #expect(rendered("\u{FEFF}{{! note }}\nx").text == "x")
  }

  @Test func growsWhereThePageIsLarger() {
    let template = Template(reading: Array("a{{b}}".utf8), named: "page.html")
    for capacity in 0...3 {
      #expect(template.render(["b": "bc"], capacity: capacity).bytes == Array("abc".utf8))
      #expect(template.render([:], capacity: capacity).bytes.isEmpty)
    }
  }
}
