import CMarkGFM
import GitHubParser
import Rendering

/// What a parser of GitHub Flavored Markdown, with all its extensions, sees in a text.
///
/// One line for each heading, paragraph and cell, and before it one for each list, item and row:
/// `h2 words`, `p words`, `cell words`. In the words a link is `[words](target)`, code `‹code›`,
/// emphasis `⁄words⁄`, importance `⁺words⁺`, a line break `⏎`, and all text is itself; so is an
/// address of mail, which every parser makes a link of.
struct GitHubMarkdown {
  private(set) var lines: [String] = []
  private var words: String?

  init(parsing markdown: [UInt8]) {
    let root = GitHubParser.tree(of: markdown, with: GitHubParser.Extension.allCases)
    defer { cmark_node_free(root) }
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { break }
      if let node = cmark_iter_get_node(iterator) {
        see(node, isEntering: event == CMARK_EVENT_ENTER)
      }
    }
  }

  private mutating func see(_ node: UnsafeMutablePointer<cmark_node>, isEntering: Bool) {
    let type = String(cString: cmark_node_get_type_string(node))
    let literal = cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    switch type {
    case "document", "table":
      break
    case "heading":
      block("h\(cmark_node_get_heading_level(node)) ", isEntering)
    case "paragraph":
      block("p ", isEntering)
    case "table_cell":
      block("cell ", isEntering)
    case "list":
      if isEntering {
        let isNumbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        lines.append(isNumbered ? "list \(cmark_node_get_list_start(node))" : "list")
      }
    case "item", "table_row", "table_header":
      if isEntering { lines.append(type == "item" ? "item" : "row") }
    case "text": words? += literal
    case "code": words? += "‹\(literal)›"
    case "softbreak": words? += "␊"
    case "linebreak": words? += "⏎"
    case "emph": words? += "⁄"
    case "strong": words? += "⁺"
    case "link":
      let url = String(cString: cmark_node_get_url(node))
      let isMail = url == "mailto:" + text(of: node)
      if !isMail { words? += isEntering ? "[" : "](\(url))" }
    default:
      lines.append("\(type) \(literal)")
    }
  }

  private func text(of link: UnsafeMutablePointer<cmark_node>) -> String {
    guard let child = cmark_node_first_child(link), let text = cmark_node_get_literal(child)
    else { return "" }
    return String(cString: text)
  }

  private mutating func block(_ name: String, _ isEntering: Bool) {
    if isEntering {
      words = name
    } else if let words {
      lines.append(words)
      self.words = nil
    }
  }
}

extension Document {
  /// What a parser should see in this document's Markdown, as `GitHubMarkdown` writes it.
  var expectedMarkdown: [String] {
    ["h1 " + title.elements.expectedInLine] + blocks.elements.flatMap(\.expectedLines)
  }
}

extension Element {
  fileprivate var expectedLines: [String] {
    switch part {
    case .heading: ["h\(texts[0]) " + children.expectedInLine]
    case .paragraph: ["p " + children.expected]
    case .list:
      [texts[0].isEmpty ? "list" : "list \(texts[0])"]
        + children.flatMap { ["item"] + $0.children.flatMap(\.expectedLines) }
    case .table:
      expectedRow(children.filter { $0.part == .column })
        + children.filter { $0.part == .row }.flatMap { expectedRow($0.children) }
    case .definitions: ["list"] + expectedItems
    default: ["?"]
    }
  }

  private func expectedRow(_ cells: [Element]) -> [String] {
    ["row"] + cells.map { "cell " + $0.children.expectedInLine }
  }

  private var expectedItems: [String] {
    var items: [String] = []
    for part in children {
      if part.part == .term {
        items += ["item", "p ⁺" + part.children.expected + "⁺"]
      } else {
        items[items.count - 1] += "⏎" + part.children.expected
      }
    }
    return items
  }
}

extension [Element] {
  /// The words in a heading or a cell, which have no line breaks.
  fileprivate var expectedInLine: String {
    String(String.UnicodeScalarView(expected.unicodeScalars.map { $0 == "⏎" ? " " : $0 }))
  }

  fileprivate var expected: String {
    map { inline in
      let words = inline.children.expected
      return switch inline.part {
      case nil: inline.texts[0].replacing("\n", with: " ")
      case .code: "‹\(words)›"
      case .emphasis: "⁄\(words)⁄"
      case .strong: "⁺\(words)⁺"
      case .link: inline.texts[0] == "mailto:" + words ? words : "[\(words)](\(inline.texts[0]))"
      case .lineBreak: "⏎"
      default: words
      }
    }.joined()
  }
}

extension String {
  /// The line without marks of emphasis, and code that touches other code as one.
  var withoutEmphasis: String {
    var scalars: [Unicode.Scalar] = []
    for scalar in unicodeScalars where scalar != "⁄" && scalar != "⁺" {
      if scalar == "‹", scalars.last == "›" {
        scalars.removeLast()
      } else {
        scalars.append(scalar)
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
