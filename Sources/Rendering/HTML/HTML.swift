import CMarkGFM

/// A document's blocks as a cmark tree that cmark writes as HTML, once for page and fragment.
///
/// Texts, paragraphs, lists, links and emphasis are cmark's own nodes. What cmark has no words for
/// (anchors, captions, scopes, languages, definitions) is markup of ours between them, in custom
/// nodes. What only the page or only the fragment has stands between the bytes of `Variant`.
struct HTML: ~Copyable {
  private let tree = Tree()
  /// Markup of ours that stands before the next node; no node is made for it sooner.
  private var markup: [UInt8] = []
  /// Markup that only the page has; it does not pass through the tree.
  private var pieces = PagePieces()

  /// The blocks as a page and as a fragment have them, in UTF-8.
  static func variants(of document: Document) -> (page: [UInt8], fragment: [UInt8]) {
    var html = HTML()
    html.append(document.blocks)
    html.flush(into: html.tree.root)
    let pieces = html.pieces
    return html.tree.withHTML { Variant.separated($0, pieces) }
  }

  private mutating func append(_ blocks: [Block], isTight: Bool = false) {
    for (index, block) in blocks.enumerated() {
      if isTight, index > 0 { write("\n") }
      switch block {
      case .heading(let level, let id, let inlines):
        append(level <= 2 ? "h2" : level == 3 ? "h3" : "h4", id: id, inlines)
      case .paragraph(let inlines) where isTight: append(inlines, to: tree.root)
      case .paragraph(let inlines): append(inlines, in: CMARK_NODE_PARAGRAPH, of: tree.root)
      case .list(let start, let items): append(items, start: start)
      case .table(let table): append(table)
      case .definitions(let definitions): append(definitions)
      }
    }
  }

  private mutating func append(_ items: [[Block]], start: Int?) {
    write(start == nil ? "<ul" : "<ol")
    if let start, start != 1 {
      // A portal keeps no number that a list begins at.
      writeForPage { $0.write(#" start="\#(max(start, 0))""#) }
    }
    write(">\n")
    let isTight = items.isTight
    for item in items {
      write(isTight ? "<li>" : "<li>\n")
      append(item, isTight: isTight)
      write("</li>\n")
    }
    write(start == nil ? "</ul>\n" : "</ol>\n")
  }

  private mutating func append(_ definitions: [Definition]) {
    write("<dl>\n")
    for definition in definitions {
      append("dt", id: definition.id, definition.term, facts: definition.facts)
      for (index, line) in definition.lines.enumerated() {
        writeTag("dd", key: definition.keys.isEmpty ? "" : definition.keys[index])
        append(line, to: tree.root)
        write("</dd>\n")
      }
    }
    write("</dl>\n")
  }

  private mutating func append(_ table: Table) {
    if table.columns.isEmpty { return }
    let isRegion = !table.id.isEmpty && !table.caption.isEmpty
    if isRegion {
      writeForPage {
        $0.write(#"<div class="table" role="region" aria-labelledby=""#)
        $0.markup.append(attribute: table.id)
        $0.write("\" tabindex=\"0\">\n")
      }
    }
    write("<table>\n")
    if !table.caption.isEmpty { append("caption", id: table.id, table.caption) }
    write("<thead>\n<tr>\n")
    for (index, column) in table.columns.enumerated() {
      writeTag(#"th scope="col""#, key: table.keys.isEmpty ? "" : table.keys[index])
      append(column, to: tree.root)
      write("</th>\n")
    }
    write("</tr>\n</thead>\n<tbody>\n")
    for row in table.rows { append(row, heading: table.rowHeading) }
    write("</tbody>\n</table>\n")
    if isRegion { writeForPage { $0.write("</div>\n") } }
  }

  private mutating func append(_ row: Table.Row, heading: Int) {
    writeTag("tr", id: row.id, facts: row.facts)
    write("\n")
    for (index, cell) in row.cells.enumerated() {
      write(index == heading ? #"<th scope="row">"# : "<td>")
      append(cell, to: tree.root)
      write(index == heading ? "</th>\n" : "</td>\n")
    }
    write("</tr>\n")
  }

  private mutating func append(
    _ name: StaticString, id: String, _ inlines: [Inline], facts: [Fact] = []
  ) {
    writeTag(name, id: id, facts: facts)
    append(inlines, to: tree.root)
    write("</")
    write(name)
    write(">\n")
  }

  private mutating func append(_ inlines: [Inline], to parent: Tree.Node) {
    for inline in inlines {
      switch inline {
      case .text(let text): append(text: text, to: parent)
      case .code(let code):
        // No browser should translate it; a portal keeps no attribute that says so.
        write("<code")
        writeForPage { $0.write(#" translate="no""#) }
        write(">")
        append(text: code, to: parent)
        write("</code>")
      case .emphasis(let inner): append(inner, in: CMARK_NODE_EMPH, of: parent)
      case .strong(let inner): append(inner, in: CMARK_NODE_STRONG, of: parent)
      case .link(let target, let inner): append(inner, linkedTo: target, in: parent)
      case .lineBreak:
        flush(into: parent)
        tree.append(CMARK_NODE_LINEBREAK, to: parent)
      case .foreign(let language, let inner):
        write(#"<span lang=""#)
        markup.append(attribute: language)
        write(#"">"#)
        append(inner, to: parent)
        write("</span>")
      case .stating(let facts, let inner):
        writeForPage {
          $0.write("<span")
          $0.markup.append(facts)
          $0.write(">")
        }
        append(inner, to: parent)
        writeForPage { $0.write("</span>") }
      case .placeholder(let mark, let label):
        markup.append(Variant.pageOnly)
        append(label, to: parent)
        markup += [Variant.end, Variant.fragmentOnly]
        append(text: mark, to: parent)
        markup.append(Variant.end)
      }
    }
  }

  private mutating func append(
    _ inlines: [Inline], linkedTo target: String, in parent: Tree.Node
  ) {
    guard LinkTarget.isAllowed(target) else { return append(inlines, to: parent) }
    // On paper each link is followed by its target, but for one that shows it already.
    let isBare = inlines == [.text(target)]
    if isBare { writeForPage { $0.write(#"<span class="bare">"#) } }
    flush(into: parent)
    let link = tree.append(link: target, to: parent)
    append(inlines, to: link)
    flush(into: link)
    if isBare { writeForPage { $0.write("</span>") } }
  }

  /// Appends lines in a node of cmark's own.
  private mutating func append(
    _ inlines: [Inline], in type: cmark_node_type, of parent: Tree.Node
  ) {
    flush(into: parent)
    let node = tree.append(type, to: parent)
    append(inlines, to: node)
    flush(into: node)
  }

  private mutating func append(text: String, to parent: Tree.Node) {
    flush(into: parent)
    tree.append(text: text, to: parent)
  }
}

/// Markup of ours on its way into the tree.
extension HTML {
  private mutating func write(_ text: StaticString) {
    markup.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func write(_ text: String) { markup += text.utf8 }

  private mutating func writeTag(_ name: StaticString, id: String, facts: [Fact] = []) {
    write("<")
    write(name)
    if !id.isEmpty {
      write(#" id=""#)
      markup.append(attribute: id)
      write(#"""#)
    }
    // A portal keeps nothing of what programs read.
    if !facts.isEmpty { writeForPage { $0.markup.append(facts) } }
    write(">")
  }

  /// Writes a tag that says what its words are, by a key of `charter.json`.
  private mutating func writeTag(_ tag: StaticString, key: String) {
    write("<")
    write(tag)
    if !key.isEmpty {
      writeForPage {
        $0.write(#" data-column=""#)
        $0.markup.append(attribute: key)
        $0.write(#"""#)
      }
    }
    write(">")
  }

  /// Writes what only the page has.
  private mutating func writeForPage(_ body: (inout HTML) -> Void) {
    swap(&markup, &pieces.bytes)
    body(&self)
    swap(&markup, &pieces.bytes)
    pieces.ends.append(pieces.bytes.count)
    markup.append(Variant.piece)
  }

  /// Makes one node of the markup that waits.
  private mutating func flush(into parent: Tree.Node) {
    if markup.isEmpty { return }
    tree.append(markup: &markup, to: parent)
    markup.removeAll(keepingCapacity: true)
  }
}
