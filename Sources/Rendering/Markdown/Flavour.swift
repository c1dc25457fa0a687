/// A static generator that reads Markdown in a way of its own.
public enum Flavour: String, CaseIterable, Sendable {
  case hugo
  case mkdocs
  case docusaurus
  case jekyll

  /// How it reads Markdown.
  var dialect: Dialect {
    switch self {
    case .hugo: .hugo
    case .mkdocs: .mkdocs
    case .docusaurus: .docusaurus
    case .jekyll: .jekyll
    }
  }
}

extension Document {
  /// The page as Markdown for a generator: front matter, then the page as that generator reads it.
  ///
  /// `updated`: the day of the last change as `2026-03-01`; nil where it is not known.
  public func markdown(for flavour: Flavour, updated: String?) -> [UInt8] {
    var units = PageUnits()
    return markdown(for: flavour, updated: updated, &units)
  }

  func markdown(for flavour: Flavour, updated: String?, _ units: inout PageUnits) -> [UInt8] {
    let dialect = flavour.dialect
    var page = self
    if !dialect.showsTitle { page.title = [] }
    return frontMatter(dialect, updated) + Markdown.bytes(of: page, for: flavour, &units)
  }

  /// What the generator is told of the page, in YAML between two lines of hyphens.
  private func frontMatter(_ dialect: Dialect, _ updated: String?) -> [UInt8] {
    var matter = Array("---\ntitle: \"".utf8)
    for scalar in title.plainText.withoutControls.unicodeScalars {
      switch scalar {
      case "\"", "\\": matter += "\\\(scalar)".utf8
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}": matter += " ".utf8
      // YAML allows it at the beginning of a file alone.
      case "\u{FEFF}": break
      default: matter += String(scalar).utf8
      }
    }
    matter += "\"\n".utf8
    if let updated { matter += "\(dialect.date(updated))\n".utf8 }
    for line in dialect.settings { matter += "\(line)\n".utf8 }
    return matter + "---\n\n".utf8
  }

  /// The anchors that the headings of the page have.
  var headingAnchors: Set<String> { Set(headings.map(\.id)) }
}
