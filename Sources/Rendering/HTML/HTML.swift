import CMarkGFM

/// A document's blocks as a cmark tree that cmark writes as HTML.
///
/// Texts, paragraphs, lists, links, code and emphasis are cmark's own nodes. What cmark has no
/// words for (anchors, captions, scopes, languages, definitions) are its custom nodes, of which
/// the tags are ours and everything inside is cmark's.
struct HTML: ~Copyable {
  private let tree = Tree()
  /// Whether to write only the tags and attributes that portals keep.
  private let isFragment: Bool

  init(_ document: Document, isFragment: Bool) {
    self.isFragment = isFragment
    append(document.blocks, to: tree.root)
  }

  /// The blocks as UTF-8.
  var bytes: [UInt8] {
    tree.html
  }

  private func append(_ blocks: [Block], to parent: Tree.Node) {
    for block in blocks {
      switch block {
      case .heading(let level, let id, let inlines):
        appendElement("h\(min(max(level, 2), 6))", id: id, inlines, to: container(in: parent))
      case .paragraph(let inlines):
        append(inlines, to: tree.append(CMARK_NODE_PARAGRAPH, to: parent))
      case .list(let start, let items):
        appendList(start: start, items, to: parent)
      case .table(let table):
        append(table, to: parent)
      case .definitions(let definitions):
        append(definitions, to: parent)
      }
    }
  }

  private func appendList(start: Int?, _ items: [[Block]], to parent: Tree.Node) {
    let list = tree.append(CMARK_NODE_LIST, to: parent)
    if let start {
      cmark_node_set_list_type(list, CMARK_ORDERED_LIST)
      cmark_node_set_list_start(list, isFragment ? 1 : Int32(clamping: max(start, 0)))
    }
    cmark_node_set_list_tight(list, items.isTight ? 1 : 0)
    for item in items {
      append(item, to: tree.append(CMARK_NODE_ITEM, to: list))
    }
  }

  private func append(_ definitions: [Definition], to parent: Tree.Node) {
    let list = tree.append(CMARK_NODE_CUSTOM_BLOCK, enter: "<dl>", exit: "</dl>", to: parent)
    for definition in definitions {
      appendElement("dt", id: definition.id, definition.term, to: list)
      for line in definition.lines {
        appendElement("dd", id: "", line, to: list)
      }
    }
  }

  private func append(_ table: Table, to parent: Tree.Node) {
    if table.columns.isEmpty { return }
    let isRegion = !isFragment && !table.id.isEmpty && !table.caption.isEmpty
    let name = table.id.escapedAttribute
    let block = tree.append(
      CMARK_NODE_CUSTOM_BLOCK,
      enter: isRegion
        ? #"<div class="table" role="region" aria-labelledby="\#(name)" tabindex="0">\#n<table>"#
        : "<table>",
      exit: isRegion ? "</tbody>\n</table>\n</div>" : "</tbody>\n</table>", to: parent)
    if !table.caption.isEmpty {
      appendElement("caption", id: table.id, table.caption, to: block)
    }
    appendCells(
      table.columns, heading: nil, enter: "<thead>\n<tr>\n", exit: "</tr>\n</thead>\n<tbody>\n",
      to: block)
    for row in table.rows {
      appendCells(
        row.cells, heading: table.rowHeading,
        enter: row.id.isEmpty ? "<tr>\n" : #"<tr id="\#(row.id.escapedAttribute)">\#n"#,
        exit: "</tr>\n", to: block)
    }
  }

  /// Writes a row; `heading` is the cell that names it, nil in the row of the columns' headings.
  private func appendCells(
    _ cells: [[Inline]], heading: Int?, enter: String, exit: String, to block: Tree.Node
  ) {
    for (index, cell) in cells.enumerated() {
      let isHeading = heading == nil || heading == index
      let tag = heading == nil ? #"<th scope="col">"# : isHeading ? #"<th scope="row">"# : "<td>"
      let end = isHeading ? "</th>\n" : "</td>\n"
      let element = tree.append(
        CMARK_NODE_CUSTOM_INLINE, enter: index == 0 ? enter + tag : tag,
        exit: index == cells.count - 1 ? end + exit : end, to: block)
      append(cell, to: element)
    }
  }

  private func appendElement(
    _ name: String, id: String, _ inlines: [Inline], to parent: Tree.Node
  ) {
    let element = tree.append(
      CMARK_NODE_CUSTOM_INLINE,
      enter: id.isEmpty ? "<\(name)>" : #"<\#(name) id="\#(id.escapedAttribute)">"#,
      exit: "</\(name)>\n", to: parent)
    append(inlines, to: element)
  }

  /// A node that elements of ours may stand in: cmark keeps them out of its own list items.
  private func container(in parent: Tree.Node) -> Tree.Node {
    cmark_node_get_type(parent) == CMARK_NODE_ITEM
      ? tree.append(CMARK_NODE_CUSTOM_BLOCK, to: parent) : parent
  }

  private func append(_ inlines: [Inline], to parent: Tree.Node) {
    for inline in inlines {
      switch inline {
      case .text(let text):
        tree.append(text: text, to: parent)
      case .code(let code):
        append(code: code, to: parent)
      case .emphasis(let inner):
        append(inner, to: tree.append(CMARK_NODE_EMPH, to: parent))
      case .strong(let inner):
        append(inner, to: tree.append(CMARK_NODE_STRONG, to: parent))
      case .link(let target, let inner):
        append(
          inner, to: LinkTarget.isAllowed(target) ? tree.append(link: target, to: parent) : parent)
      case .lineBreak:
        tree.append(CMARK_NODE_LINEBREAK, to: parent)
      case .foreign(let language, let inner):
        let tag = #"<span lang="\#(language.escapedAttribute)">"#
        append(
          inner, to: tree.append(CMARK_NODE_CUSTOM_INLINE, enter: tag, exit: "</span>", to: parent))
      case .placeholder(let mark, let label):
        if isFragment { tree.append(text: mark, to: parent) } else { append(label, to: parent) }
      }
    }
  }

  /// Writes code, which no browser should translate: a portal keeps no attribute that says so.
  private func append(code: String, to parent: Tree.Node) {
    if isFragment {
      tree.append(text: code, as: CMARK_NODE_CODE, to: parent)
    } else {
      let element = tree.append(
        CMARK_NODE_CUSTOM_INLINE, enter: #"<code translate="no">"#, exit: "</code>", to: parent)
      tree.append(text: code, to: element)
    }
  }
}
