/// Parts of a page that stand on lines of their own. What would say nothing is none.
///
/// Written as a list, its items stand one after the other.
public struct Blocks: Equatable, Sendable {
  /// The blocks as the text of a page has them.
  var bytes: [UInt8] = []

  /// No blocks.
  public init() {}

  /// Blocks that are a page's text already.
  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// A heading of level 2 to 4; `id` is its anchor, or empty.
  public static func heading(level: Int, id: String, _ inlines: Inlines) -> Blocks {
    Blocks { $0.heading(level: level, id: id) { $0.put(inlines) } }
  }

  /// A paragraph.
  public static func paragraph(_ inlines: Inlines) -> Blocks {
    if inlines.isBlank { return Blocks() }
    var blocks = Blocks()
    blocks.bytes.reserveCapacity(inlines.bytes.count + 4)
    blocks.bytes.begin(.paragraph)
    blocks.bytes += inlines.bytes
    blocks.bytes.end(.paragraph)
    return blocks
  }

  /// A bullet list (`start` is nil) or a numbered one that begins at `start`.
  public static func list(start: Int?, items: [Blocks]) -> Blocks {
    if items.isEmpty { return Blocks() }
    var blocks = Blocks()
    blocks.bytes.begin(.list, start.map { String($0) } ?? "")
    blocks.bytes.append(operand: items.allSatisfy(\.isTightItem) ? "t" : "")
    for item in items {
      blocks.bytes.begin(.item)
      blocks.bytes += item.bytes
      blocks.bytes.end(.item)
    }
    blocks.bytes.end(.list)
    return blocks
  }

  /// A table of data, with these words in each cell that is empty.
  public static func table(_ table: Table, emptyCell: Inlines = []) -> Blocks {
    table.columns.isEmpty ? Blocks() : Blocks { $0.put(table, emptyCell: emptyCell) }
  }

  /// A list of terms, each with what is said of it.
  public static func definitions(_ definitions: [Definition]) -> Blocks {
    if definitions.isEmpty { return Blocks() }
    return Blocks { out in
      out.definitions { out in
        for definition in definitions { out.put(definition) }
      }
    }
  }

  /// Blocks, then others.
  public static func + (one: Blocks, other: Blocks) -> Blocks {
    var sum = one
    sum += other
    return sum
  }

  /// Adds blocks at the end.
  public static func += (one: inout Blocks, other: Blocks) {
    one.bytes += other.bytes
  }
}

extension Blocks: ExpressibleByArrayLiteral {
  /// Blocks one after the other.
  public init(arrayLiteral items: Blocks...) {
    for item in items { bytes += item.bytes }
  }
}

extension Blocks {
  /// Whether nothing is said.
  public var isEmpty: Bool { bytes.isEmpty }

  /// Whether the blocks are a single line, perhaps with lists of such lines under it: a list of
  /// such items has no empty lines.
  private var isTightItem: Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var reader = PageReader(bytes)
      var isFirst = true
      while case .begin(let part, _, _)? = reader.next() {
        guard part == .list || isFirst && part == .paragraph else { return false }
        _ = reader.skip(toEndOf: part)
        isFirst = false
      }
      return true
    }
  }
}
