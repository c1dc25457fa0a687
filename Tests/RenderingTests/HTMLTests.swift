import Rendering
import Testing

@Suite("HTML")
struct HTMLTests {
  @Test func writesEverythingOnAPage() {
    #expect(
      Document.sample.text(as: .html) == """
        <p>Ce site « Données » dépose des <strong>cookies</strong> &amp; rien d’autre.<br />
        Voir <a href="https://www.cnil.fr/">la CNIL</a>.</p>
        <h2 id="purpose-necessary">Cookies nécessaires</h2>
        <ul>
        <li>internes, dits <span lang="en">first-party</span></li>
        <li><em>tiers</em>
        <ol start="2">
        <li>deux</li>
        <li>trois</li>
        </ol>
        </li>
        </ul>
        <div class="table" role="region" aria-labelledby="table-necessary" tabindex="0">
        <table>
        <caption id="table-necessary">Cookies nécessaires</caption>
        <thead>
        <tr>
        <th scope="col">Service</th>
        <th scope="col">Nom</th>
        </tr>
        </thead>
        <tbody>
        <tr id="cookie-sessionid">
        <td>Authentification</td>
        <th scope="row"><code translate="no">sessionid</code></th>
        </tr>
        <tr>
        <td>–</td>
        <th scope="row"><code translate="no">django_language</code></th>
        </tr>
        </tbody>
        </table>
        </div>
        <dl>
        <dt id="provider-x">Opendatasoft</dt>
        <dd>Paris</dd>
        <dd><a href="mailto:dpo@x.fr">dpo@x.fr</a></dd>
        </dl>
        <p>Gérer mes choix</p>

        """)
  }

  @Test func keepsToTheTagsOfPortalsInAFragment() {
    let fragment = Document.sample.text(as: .fragment)
    let tags = Set(fragment.matches(of: /<([a-z0-9]+)/).map { String($0.1) })
    let attributes = Set(fragment.matches(of: /\s([a-z-]+)="/).map { String($0.1) })
    #expect(
      tags == [
        "p", "strong", "br", "a", "h2", "ul", "ol", "li", "em", "span", "table", "caption", "thead",
        "tbody", "tr", "th", "td", "code", "dl", "dt", "dd",
      ])
    #expect(attributes == ["href", "id", "lang", "scope"])
    #expect(fragment.contains("<p>##manage-cookies##</p>"))
  }

  @Test(arguments: ["\u{301}", "\u{200D}", "\u{FE0F}", "\u{20E3}", "\u{338}", ""])
  func escapesSignsBeforeCombiningMarks(mark: String) {
    let hostile = ["\"", "'", "<", ">", "&", "`"].map { $0 + mark }.joined() + " onclick=x"
    let escaped = ["&quot;", "'", "&lt;", "&gt;", "&amp;", "`"].map { $0 + mark }.joined()
    let inAttribute = ["&quot;", "&#39;", "&lt;", "&gt;", "&amp;", "`"].map { $0 + mark }.joined()
    let document = Document(
      .heading(level: 2, id: hostile, [.text(hostile)]),
      .paragraph([.code(hostile), .foreign(language: hostile, [.text("a")])]),
      .table(
        Table(
          id: hostile, caption: [.text(hostile)], columns: [[.text(hostile)]], rowHeading: 0,
          rows: [Table.Row(id: hostile, cells: [[.text(hostile)]])])),
      .definitions([Definition(id: hostile, term: [.text(hostile)], lines: [[.text(hostile)]])]))
    let text = escaped + " onclick=x"
    let attribute = inAttribute + " onclick=x"
    let expected = """
      <h2 id="\(attribute)">\(text)</h2>
      <p><code translate="no">\(text)</code><span lang="\(attribute)">a</span></p>
      <div class="table" role="region" aria-labelledby="\(attribute)" tabindex="0">
      <table>
      <caption id="\(attribute)">\(text)</caption>
      <thead>
      <tr>
      <th scope="col">\(text)</th>
      </tr>
      </thead>
      <tbody>
      <tr id="\(attribute)">
      <th scope="row">\(text)</th>
      </tr>
      </tbody>
      </table>
      </div>
      <dl>
      <dt id="\(attribute)">\(text)</dt>
      <dd>\(text)</dd>
      </dl>

      """
    #expect(Array(document.bytes(as: .html)) == Array(expected.utf8))
  }

  @Test func writesNoLinkThatIsNotAllowed() {
    let document = Document(
      .paragraph([
        .link(to: "javascript:a", [.text("un")]), .link(to: "//b", [.text("deux")]),
        .link(to: "/c?d=\"e\"&f='g'", [.text("trois")]),
      ]))
    #expect(
      document.text(as: .html)
        == "<p>undeux<a href=\"/c?d=%22e%22&amp;f=&#x27;g&#x27;\">trois</a></p>\n")
    #expect(document.text(as: .markdown) == "# T\n\nundeux[trois](/c?d=\"e\"&f='g')\n")
    #expect(document.text(as: .text) == "T\n=\n\nundeuxtrois </c?d=\"e\"&f='g'>\n")
  }

  @Test(arguments: Format.allCases)
  func writesNoControlCharacter(format: Format) {
    let text = "a\u{0}b\u{1B}[2Jc\u{7F}d\u{85}e\u{9B}f\rg\u{C}h"
    let document = Document(
      .paragraph([.text(text), .code(text)]), .heading(level: 2, id: text, [.text(text)]))
    let seen = document.text(as: format).unicodeScalars
    #expect(!seen.contains { $0.properties.generalCategory == .control && $0 != "\n" })
    let expected = document.text(as: format).contains("a\u{FFFD}b\u{FFFD}")
    #expect(expected)
  }

  @Test func putsParagraphsIntoItemsThatHaveSeveral() {
    let two: Blocks = [.paragraph([.text("a")]), .paragraph([.text("b")])]
    #expect(
      Document(.list(start: nil, items: [two, [.heading(level: 3, id: "c", [.text("c")])]]))
        .text(as: .html) == """
          <ul>
          <li>
          <p>a</p>
          <p>b</p>
          </li>
          <li>
          <h3 id="c">c</h3>
          </li>
          </ul>

          """)
  }

  @Test func leavesOutACaptionThatSaysNothing() {
    let table = Table(
      id: "t", caption: [], columns: [[.text("a")]], rowHeading: 7,
      rows: [Table.Row(id: "", cells: [[.text("b")]])])
    let html = Document(.table(table)).text(as: .html)
    #expect(html.hasPrefix("<table>\n<thead>\n<tr>\n<th scope=\"col\">a</th>"))
    #expect(html.contains("<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>\n"))
  }
}
