import CMarkGFM

/// Parts of a page whose markup is more than a tag.
extension HTML {
  /// Begins a block: in a tight list it stands on a line of its own without being a paragraph.
  mutating func beginBlock() {
    guard let list = lists.last else { return }
    if list.isTight, list.hasBlock { write("\n") }
    lists[lists.count - 1].hasBlock = true
  }

  mutating func beginList(start: String, isTight: Bool) {
    beginBlock()
    lists.append((isTight, isNumbered: !start.isEmpty, hasBlock: false))
    write(start.isEmpty ? "<ul" : "<ol")
    if let number = Int(start), number != 1 {
      // A portal keeps no number that a list begins at.
      writeForPage {
        $0.write(#" start=""#)
        $0.markup.put(attribute: String(max(number, 0)))
        $0.write(#"""#)
      }
    }
    write(">\n")
  }

  mutating func endList() {
    write(lists.removeLast().isNumbered ? "</ol>\n" : "</ul>\n")
  }

  mutating func beginTable(_ reader: PageReader, id: Range<Int>) {
    beginBlock()
    table = .start
    var rest = reader
    guard case .begin(.caption, _, _)? = rest.next() else {
      isRegion = false
      return write("<table>\n")
    }
    let id = reader.slice(id)
    isRegion = !id.isEmpty
    if isRegion {
      writeForPage {
        $0.write(#"<div class="table" role="region" aria-labelledby=""#)
        $0.markup.put(attribute: id)
        $0.write("\" tabindex=\"0\">\n")
      }
    }
    write("<table>\n<caption")
    endTag(id: id)
  }

  /// Ends the columns of a table before its first row.
  mutating func endColumns() {
    if table != .rows { write("</tr>\n</thead>\n<tbody>\n") }
    table = .rows
  }

  mutating func endTable() {
    endColumns()
    write("</tbody>\n</table>\n")
    if isRegion { writeForPage { $0.write("</div>\n") } }
  }

  /// Begins a part of a line; `reader` reads on behind its beginning.
  mutating func beginInline(_ part: Part, _ operand: Range<Int>, _ reader: PageReader) {
    switch part {
    case .code:
      // No browser should translate it; a portal keeps no attribute that says so.
      write("<code")
      writeForPage { $0.write(#" translate="no""#) }
      write(">")
    case .emphasis: enter(CMARK_NODE_EMPH)
    case .strong: enter(CMARK_NODE_STRONG)
    case .link: beginLink(to: operand, reader)
    case .lineBreak:
      enter(CMARK_NODE_LINEBREAK)
      leave()
    case .foreign:
      write(#"<span lang=""#)
      markup.put(attribute: reader.slice(operand))
      write(#"">"#)
    case .stating:
      // Facts are attributes already.
      writeForPage {
        $0.write("<span")
        $0.markup.put(reader.slice(operand))
        $0.write(">")
      }
    case .placeholder:
      markup.put(PagePieces.fragmentOnly)
      markup.put(escaping: reader.slice(operand))
      markup.put(PagePieces.end)
      markup.put(PagePieces.pageOnly)
    default: break
    }
  }

  private mutating func beginLink(to target: Range<Int>, _ reader: PageReader) {
    // On paper each link is followed by its target, but for one that shows it already.
    var rest = reader
    let words = rest.skip(toEndOf: .link)
    let isBare = reader.slice(words).elementsEqual(reader.slice(target))
    bareLinks.append(isBare)
    if isBare { writeForPage { $0.write(#"<span class="bare">"#) } }
    enter(CMARK_NODE_LINK)
    tree.setTarget(of: parents[parents.count - 1], to: reader.string(target))
  }
}

/// Markup of ours on its way into the tree.
extension HTML {
  mutating func write(_ text: StaticString) { markup.put(text) }

  /// Writes the mark of a unit on a line of its own: cmark sees that a line begins.
  mutating func write(mark: UInt8) {
    markup.put(mark)
    markup.put(UInt8(ascii: "\n"))
  }

  /// Begins a line, as cmark does before a paragraph where it does not see that one begins.
  mutating func beginLine() {
    if let last = markup.last, last != UInt8(ascii: "\n") { write("\n") }
  }

  /// Ends a tag with its anchor and its facts.
  mutating func endTag(
    id: UnsafeBufferPointer<UInt8>, facts: UnsafeBufferPointer<UInt8>? = nil
  ) {
    if !id.isEmpty {
      write(#" id=""#)
      markup.put(attribute: id)
      write(#"""#)
    }
    // A portal keeps nothing of what programs read.
    if let facts, !facts.isEmpty { writeForPage { $0.markup.put(facts) } }
    write(">")
  }

  /// Ends a tag that says what its words are, by a key of `charter.json`.
  mutating func endTag(key: UnsafeBufferPointer<UInt8>) {
    if !key.isEmpty {
      writeForPage {
        $0.write(#" data-column=""#)
        $0.markup.put(attribute: key)
        $0.write(#"""#)
      }
    }
    write(">")
  }

  /// Writes what only the page has.
  mutating func writeForPage(_ body: (inout HTML) -> Void) {
    swap(&markup, &pieces.bytes)
    body(&self)
    swap(&markup, &pieces.bytes)
    pieces.ends.append(pieces.bytes.count)
    markup.put(PagePieces.piece)
  }

  /// Begins a node of cmark's own.
  mutating func enter(_ type: cmark_node_type) {
    flush()
    parents.append(tree.append(type, to: parents[parents.count - 1]))
  }

  /// Ends the node that was begun last.
  mutating func leave() {
    flush()
    parents.removeLast()
  }

  /// Makes one node of the markup that waits.
  mutating func flush() {
    if markup.count == 0 { return }
    // A C text ends with NUL.
    markup.put(0)
    markup.withBytes { tree.append(markup: $0, to: parents[parents.count - 1]) }
    markup.removeAll()
  }
}
