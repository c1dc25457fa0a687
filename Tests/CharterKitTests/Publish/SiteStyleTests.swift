import Foundation
import Testing

@testable import CharterKit

@Test func aSiteAddsToTheStyleAndKeepsTheRest() {
  let own = ":root { --accent: #7a1f3d }\n"
  let theme = Theme(replacing: [
    Theme.File(name: "site.css", path: "templates/site.css", bytes: Array(own.utf8))
  ])
  #expect(theme.diagnostics.isEmpty)
  #expect(String(decoding: theme.style, as: UTF8.self).hasSuffix("}\n\n" + own))
  #expect(theme.style.starts(with: Theme().style))
}

@Test func theColoursOfASiteLeaveTheDarkThemeAndPaperAlone() {
  let style = String(decoding: Theme().style, as: UTF8.self)
  // Stronger than `:root`, which a site writes after all of the style.
  for medium in ["(prefers-color-scheme: dark)", "print"] {
    let block = style.range(of: "@media \(medium) {").map { style[$0.upperBound...] }
    let colours = block.flatMap { block in
      block.range(of: "--paper:").map { block[..<$0.lowerBound] }
    }
    #expect(colours?.hasSuffix("html:root {\n    ") == true)
  }
}

/// A frame that forgets the page would publish empty ones.
@Test(arguments: ["", "<p>{{title}}</p>", "{{! {{{body}}} }}", "{{#body}}x{{/body}}"])
func aFrameShowsThePage(frame: String) {
  func found(_ text: String) -> [String] {
    let file = Theme.File(name: "page.html", path: "templates/page.html", bytes: Array(text.utf8))
    return Theme(replacing: [file]).diagnostics.map {
      "\($0.place.file):\($0.place.line) \($0.rule): \($0.help?.en ?? "")"
    }
  }
  #expect(
    found(frame) == ["templates/page.html:1 template: Write “{{{body}}}” where it is to stand."])
  #expect(found(frame + "{{{body}}}") == [])
}
