import Rendering

/// A text of a charter as readers will see it, as elements that a form makes.
///
/// An element is `{"tag": "p", "children": [text or element…]}`; a link has an `href`.
public struct ProseView {
  private let blocks: [Block]

  /// The text in Markdown; what no charter may say is shown as it is written.
  public init(_ text: String, isLine: Bool) {
    blocks = Prose.parsed(text, inlineOnly: isLine).prose.blocks
  }

  /// The elements as JSON.
  public var json: [UInt8] {
    var json = JSONText()
    json.array(blocks, Self.write)
    json.end()
    return json.bytes
  }

  private static func write(_ block: Block, _ json: inout JSONText) {
    switch block {
    case .heading(_, _, let inlines): write("h4", inlines, &json)
    case .paragraph(let inlines): write("p", inlines, &json)
    case .list(let start, let items):
      json.object { json in
        json.member("tag") { $0.string(start == nil ? "ul" : "ol") }
        if let start, start != 1 { json.member("start") { $0.number(start) } }
        json.member("children") { json in
          json.array(items) { item, json in
            json.object { json in
              json.member("tag") { $0.string("li") }
              json.member("children") { $0.array(item, write) }
            }
          }
        }
      }
    // A charter's Markdown makes neither.
    case .table, .definitions: json.string("")
    }
  }

  private static func write(_ tag: String, _ inlines: [Inline], _ json: inout JSONText) {
    json.object { json in
      json.member("tag") { $0.string(tag) }
      json.member("children") { $0.array(inlines, write) }
    }
  }

  private static func write(_ inline: Inline, _ json: inout JSONText) {
    switch inline {
    case .text(let text): json.string(text)
    case .code(let text): write("code", [.text(text)], &json)
    case .emphasis(let inlines): write("em", inlines, &json)
    case .strong(let inlines): write("strong", inlines, &json)
    case .link(let target, let inlines):
      json.object { json in
        json.member("tag") { $0.string("a") }
        json.member("href") { $0.string(target) }
        json.member("children") { $0.array(inlines, write) }
      }
    case .lineBreak: write("br", [], &json)
    case .foreign(_, let inlines): write("i", inlines, &json)
    case .stating(_, let inlines): write("span", inlines, &json)
    case .placeholder(_, let label): write("span", label, &json)
    }
  }
}

extension UserLanguage {
  /// How a period is understood, in words, as JSON: `{"words": "jusqu’à 12 mois"}`; without
  /// `words` it is not.
  public func meaning(ofPeriod text: String) -> [UInt8] {
    let words = PeriodText.period(text).flatMap {
      WordsFile.builtInWords(rawValue)?.textInSentence(of: $0)
    }
    var json = JSONText()
    json.object { json in
      if let words { json.member("words") { $0.string(words) } }
    }
    json.end()
    return json.bytes
  }
}
