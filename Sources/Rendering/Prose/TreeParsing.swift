import CMarkGFM

extension Tree {
  /// The tree of a text in Markdown, addresses in it made links.
  init(parsing bytes: [UInt8]) {
    // Without positions cmark counts no lines inside code and tags.
    guard let parser = cmark_parser_new(CMARK_OPT_SOURCEPOS) else {
      preconditionFailure("cmark ends the process itself when memory is short")
    }
    defer { cmark_parser_free(parser) }
    cmark_parser_attach_syntax_extension(parser, Extensions.autolink)
    cmark_parser_attach_syntax_extension(parser, Extensions.definitions)
    bytes.withUnsafeBytes {
      cmark_parser_feed(parser, $0.bindMemory(to: CChar.self).baseAddress, $0.count)
    }
    guard let root = cmark_parser_finish(parser) else {
      preconditionFailure("a parser that was fed always has a document")
    }
    self.init(root: root)
  }

  /// Whether the text had reference definitions, which are not in the tree.
  var hadDefinitions: Bool {
    cmark_node_get_user_data(root) != nil
  }
}

/// The extensions of cmark that prose is read with.
private enum Extensions {
  /// Makes links of addresses in the text.
  nonisolated(unsafe) static let autolink = pinnedAutolink()
  /// Says whether a text had reference definitions.
  nonisolated(unsafe) static let definitions = charter_definitions_extension()

  /// The autolink extension, made safe for several threads.
  ///
  /// cmark adds an extension's special characters to a table that all parsers share, before each
  /// text, and takes them out afterwards. They are added once for all here.
  private static func pinnedAutolink() -> UnsafeMutablePointer<cmark_syntax_extension>? {
    cmark_gfm_core_extensions_ensure_registered()
    let autolink = cmark_find_syntax_extension("autolink")
    let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
    cmark_parser_attach_syntax_extension(parser, autolink)
    cmark_manage_extensions_special_characters(parser, 1)
    charter_forget_special_characters(autolink)
    cmark_parser_free(parser)
    return autolink
  }
}
