import Rendering

/// A text of a charter as readers will see it, as elements that a form makes.
///
/// An element is `{"tag": "p", "children": [text or element…]}`; a link has an `href`.
public struct ProseView {
  private let elements: [Element]

  /// The text in Markdown; what no charter may say is shown as it is written.
  public init(_ text: String, isLine: Bool) {
    elements = Prose.parsed(text, inlineOnly: isLine).prose.blocks.elements
  }

  /// The elements as JSON.
  public var json: [UInt8] {
    var json = JSONText()
    json.array(elements, Self.write)
    json.end()
    return json.bytes
  }

  private static func write(_ element: Element, _ json: inout JSONText) {
    guard let part = element.part else { return json.string(element.texts.joined()) }
    json.object { json in
      json.member("tag") { $0.string(tag(of: part, element.texts)) }
      switch part {
      case .list:
        if let start = Int(element.texts[0]), start != 1 {
          json.member("start") { $0.number(start) }
        }
      case .link: json.member("href") { $0.string(element.texts[0]) }
      default: break
      }
      json.member("children") { $0.array(element.children, write) }
    }
  }

  private static func tag(of part: Part, _ operands: [String]) -> String {
    switch part {
    case .paragraph: "p"
    case .list: operands[0].isEmpty ? "ul" : "ol"
    case .item: "li"
    case .code: "code"
    case .emphasis: "em"
    case .strong: "strong"
    case .link: "a"
    case .lineBreak: "br"
    // A charter's Markdown makes no other part.
    default: "span"
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
