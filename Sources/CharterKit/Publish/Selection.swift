import Rendering

/// What of a site a build writes.
public struct Selection: Equatable, Sendable {
  /// A form in which a charter is published.
  public enum Output: String, CaseIterable, Sendable {
    /// Whole pages, their index and their style.
    case html
    /// The page's body, to paste into a portal.
    case fragment
    case markdown
    case text
    /// The charter as data.
    case json

    /// The file's name in its language's folder; `json` stands in the site's folder.
    public var fileName: String {
      switch self {
      case .html: "index.html"
      case .fragment: "fragment.html"
      case .markdown: "charter.md"
      case .text: "charter.txt"
      case .json: "charter.json"
      }
    }
  }

  /// The forms to write.
  public var outputs: Set<Output>
  /// The languages to write; nil: all of the charter's.
  public var languages: [String]?
  /// The generator that the Markdown is for; nil: any that reads GitHub's.
  public var flavour: Flavour?
  /// Whether each cookie is a list of facts instead of a table's row.
  public var hasLists: Bool

  /// Everything, unless told otherwise.
  public init(
    outputs: Set<Output> = Set(Output.allCases), languages: [String]? = nil, hasLists: Bool = false
  ) {
    self.outputs = outputs
    self.languages = languages
    self.hasLists = hasLists
  }

  /// A language tag in the case in which charters are published; nil: it is none.
  public static func language(_ tag: String) -> String? {
    Form.isLanguage(tag) ? Form.canonicalLanguage(tag) : nil
  }

  /// Whether a page of that language is written.
  func has(_ language: String) -> Bool { languages?.contains(language) ?? true }

  /// Whether a path of a site is one that this selection writes, when the charter asks for it.
  public func includes(_ path: String) -> Bool {
    switch path {
    case "index.html", "charter.css": return outputs.contains(.html)
    case "charter.json": return outputs.contains(.json)
    default: break
    }
    let parts = path.utf8.split(separator: 0x2F)
    guard parts.count == 2, has(String(Substring(parts[0]))) else { return false }
    return outputs.contains { $0 != .json && parts[1].elementsEqual($0.fileName.utf8) }
  }
}
