import CMarkGFM
import Foundation
import GitHubParser
import Rendering
import Testing

/// The examples of the GitHub Flavored Markdown specification, where they are at hand.
private let examples: [String] = {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  let folder =
    ProcessInfo.processInfo.environment["CONFORMANCE"].map { URL(filePath: $0) }
    ?? root.appending(path: "shared/conformance")
  let names = ["gfm/spec.txt", "gfm/extensions.txt"]
  return names.flatMap { name -> [String] in
    let text = (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
    let fence = String(repeating: "`", count: 32)
    return text.components(separatedBy: fence + " example").dropFirst().compactMap { example in
      let lines = example.components(separatedBy: "\n").dropFirst()
      return lines.prefix { $0 != "." }.joined(separator: "\n").replacing("→", with: "\t")
    }
  }
}()

@Suite("Examples of GitHub Flavored Markdown", .enabled(if: !examples.isEmpty))
struct GitHubExampleTests {
  @Test(arguments: examples)
  func giveTheSameHTMLAndMarkdown(example: String) {
    let (prose, faults) = Prose.parsed(example, inlineOnly: false)
    if !faults.isEmpty {
      #expect(faults.allSatisfy { $0.range.upperBound <= example.utf8.count })
      return
    }
    let document = Document(language: "en", title: [.text("T")], blocks: prose.blocks)
    #expect(
      words(document.text(as: .html).withoutMarks)
        == words(
          GitHubParser.html(
            of: Array(example.utf8), with: [.autolink], options: CMARK_OPT_DEFAULT)))
    // Emphasis inside emphasis is written once.
    #expect(
      GitHubMarkdown(parsing: document.bytes(as: .markdown)).lines.map(\.withoutEmphasis)
        == document.expectedMarkdown.map(\.withoutEmphasis))
  }

  /// The HTML without what only says how far paragraphs stand apart.
  private func words(_ html: String) -> [Substring] {
    html.replacing("<p>", with: " ").replacing("</p>", with: " ").replacing("<", with: " <")
      .replacing(">", with: "> ")
      .split { $0 == " " || $0 == "\n" }
  }
}

extension String {
  /// The HTML without the marks on code and on addresses that stand for themselves, which cmark
  /// does not make.
  fileprivate var withoutMarks: String {
    replacing(" translate=\"no\"", with: "").replacing("<span class=\"bare\">", with: "")
      .replacing("</span>", with: "")
  }
}
