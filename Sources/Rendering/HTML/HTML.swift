import CMarkGFM

/// The text of a page as a cmark tree that cmark writes as HTML, once for page and fragment.
///
/// Paragraphs, links, emphasis and line breaks are cmark's own nodes. What cmark has no words for
/// (anchors, captions, scopes, languages, definitions) is markup of ours between them, in custom
/// nodes. What only the page or only the fragment has stands between the marks of `PagePieces`.
struct HTML: ~Copyable {
  let tree = Tree()
  /// The cmark node that is being filled, and those around it, the outermost first.
  var parents: [Tree.Node]
  /// Markup of ours that stands before the next node; no node is made for it sooner.
  var markup = Output(capacity: 4_096)
  /// Markup that only the page has; it does not pass through the tree.
  var pieces = PagePieces()
  /// The lists that are open; `hasBlock`: whether the item at hand has a block already.
  var lists: [(isTight: Bool, isNumbered: Bool, hasBlock: Bool)] = []
  /// The level of the heading that is open.
  private var level: UInt8 = 0
  /// How far the open table is read.
  var table = TableState.rows
  /// Whether the open table is a region of the page that is named after its caption.
  var isRegion = false
  /// Whether each link that is open shows its target.
  var bareLinks: [Bool] = []
  /// What of the page is written by its own bytes alone.
  private var units = PageUnits()

  /// How far a table is read.
  enum TableState {
    /// Its caption or its columns come next.
    case start
    case columns
    case rows
  }

  /// How much markup of a table waits for its node, in bytes.
  private static let longestMarkup = 65_536

  private init() {
    parents = [tree.root]
  }

  /// The blocks as a page and as a fragment have them, in UTF-8.
  static func variants(
    of document: Document, _ units: inout PageUnits
  ) -> (page: [UInt8], fragment: [UInt8]) {
    var html = HTML()
    swap(&html.units, &units)
    document.blocks.bytes.withUnsafeBufferPointer { html.write(PageReader($0)) }
    swap(&html.units, &units)
    units.rewind()
    html.flush()
    let capacity = document.blocks.bytes.count + 4_096
    return html.tree.withHTML { html.pieces.separated(from: $0, &units, capacity: capacity) }
  }

  private mutating func write(_ page: PageReader) {
    var reader = page
    // Where the unit ends of which is told what becomes of it.
    var end = -1
    while true {
      let start = reader.index
      guard let event = reader.next() else { return }
      switch event {
      case .words(let words): markup.put(escaping: reader.slice(words))
      case .begin(let part, let first, _) where part.isInline: beginInline(part, first, reader)
      case .begin(let part, let first, let second):
        if let unit = units.unit(at: start), unit.kept != nil || unit.isKnown {
          if part == .paragraph { beginLine() }
          write(mark: PagePieces.unit)
          if unit.kept != nil {
            reader.skip(unit)
            continue
          }
          end = unit.end
        }
        begin(part, first, second, reader)
      case .end(let part):
        self.end(part)
        if reader.index == end { write(mark: PagePieces.unitEnd) }
      }
    }
  }

  private mutating func begin(
    _ part: Part, _ first: Range<Int>, _ second: Range<Int>, _ reader: PageReader
  ) {
    switch part {
    case .heading:
      beginBlock()
      level = reader.bytes[first.lowerBound]
      write(level <= 0x32 ? "<h2" : level == 0x33 ? "<h3" : "<h4")
      endTag(id: reader.slice(second))
    case .paragraph:
      beginBlock()
      if lists.last?.isTight != true { enter(CMARK_NODE_PARAGRAPH) }
    case .list: beginList(start: reader.string(first), isTight: !second.isEmpty)
    case .item:
      lists[lists.count - 1].hasBlock = false
      write(lists[lists.count - 1].isTight ? "<li>" : "<li>\n")
    case .table: beginTable(reader, id: first)
    case .column:
      if table == .start { write("<thead>\n<tr>\n") }
      table = .columns
      write(#"<th scope="col""#)
      endTag(key: reader.slice(first))
    case .row:
      endColumns()
      write("<tr")
      endTag(id: reader.slice(first), facts: reader.slice(second))
      write("\n")
    case .rowHeading: write(#"<th scope="row">"#)
    case .cell: write("<td>")
    case .definitions:
      beginBlock()
      write("<dl>\n")
    case .term:
      write("<dt")
      endTag(id: reader.slice(first), facts: reader.slice(second))
    case .line:
      write("<dd")
      endTag(key: reader.slice(first))
    default: break
    }
  }

  private mutating func end(_ part: Part) {
    switch part {
    case .heading: write(level <= 0x32 ? "</h2>\n" : level == 0x33 ? "</h3>\n" : "</h4>\n")
    case .paragraph: if lists.last?.isTight != true { leave() }
    case .list: endList()
    case .item: write("</li>\n")
    case .table: endTable()
    case .caption: write("</caption>\n")
    case .column, .rowHeading: write("</th>\n")
    case .row:
      write("</tr>\n")
      // A page may be large: its markup is not kept a second time.
      if markup.count > Self.longestMarkup { flush() }
    case .cell: write("</td>\n")
    case .definitions: write("</dl>\n")
    case .term: write("</dt>\n")
    case .line: write("</dd>\n")
    case .code: write("</code>")
    case .emphasis, .strong: leave()
    case .link:
      leave()
      if bareLinks.removeLast() { writeForPage { $0.write("</span>") } }
    case .foreign: write("</span>")
    case .stating: writeForPage { $0.write("</span>") }
    case .placeholder: markup.put(PagePieces.end)
    case .lineBreak: break
    }
  }
}
