public import CMarkGFM
import Rendering

/// The parser of GitHub Flavored Markdown that tests compare with.
///
/// cmark registers its extensions, and makes their special characters known, in tables that all
/// threads share and nothing guards. Tests run side by side, so all parse through this one.
public enum GitHubParser {
  /// An extension, by cmark's name.
  public enum Extension: String, CaseIterable, Sendable {
    case table, strikethrough, autolink, tagfilter, tasklist
  }

  /// The tree of a text, which the caller frees.
  public static func tree(
    of markdown: [UInt8], with extensions: [Extension]
  ) -> UnsafeMutablePointer<cmark_node>? {
    precondition(isReady)
    let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
    defer { cmark_parser_free(parser) }
    attach(extensions, to: parser)
    markdown.withUnsafeBytes {
      cmark_parser_feed(parser, $0.bindMemory(to: CChar.self).baseAddress, $0.count)
    }
    return cmark_parser_finish(parser)
  }

  /// What cmark makes of a text, its raw HTML kept where the options say so.
  public static func html(
    of markdown: [UInt8], with extensions: [Extension], options: Int32
  ) -> String {
    let root = tree(of: markdown, with: extensions)
    defer { cmark_node_free(root) }
    guard let html = cmark_render_html(root, options, nil) else { return "" }
    defer { free(html) }
    return String(cString: html)
  }

  /// True once the program has registered the extensions, which the reading of any prose does,
  /// and their special characters stay known.
  private static let isReady: Bool = {
    _ = Prose.parsed("*a*", inlineOnly: true)
    let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
    let found = attach(Extension.allCases, to: parser)
    cmark_manage_extensions_special_characters(parser, 1)
    for syntax in found { cmark_syntax_extension_set_special_inline_chars(syntax, nil) }
    cmark_parser_free(parser)
    return true
  }()

  @discardableResult
  private static func attach(
    _ extensions: [Extension], to parser: UnsafeMutablePointer<cmark_parser>?
  ) -> [UnsafeMutablePointer<cmark_syntax_extension>] {
    extensions.map {
      guard let syntax = cmark_find_syntax_extension($0.rawValue) else {
        preconditionFailure("cmark-gfm holds all of these")
      }
      cmark_parser_attach_syntax_extension(parser, syntax)
      return syntax
    }
  }
}
