/// The spaces and apostrophes that a language wants in its texts.
///
/// For prose only: never for names, code or addresses. Words are never changed, and no space is
/// put where the author wrote none. Setting a text twice is setting it once.
public struct Typography: Sendable {
  private let isFrench: Bool

  /// The typography of a language: French has rules here, every other language none.
  public init(language: String) {
    let base = language.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
    isFrench = base.count == 2 && base.elementsEqual("fr".utf8) { $0 | 0x20 == $1 }
  }

  /// A text as the language wants it.
  public func set(_ text: String) -> String {
    isFrench ? FrenchText.set(text, before: nil, after: nil) : text
  }

  /// Blocks as the language wants them.
  public func set(_ blocks: [Block]) -> [Block] {
    isFrench ? blocks.map(set) : blocks
  }

  /// Words as the language wants them; code, and links that show an address, stay as they are.
  public func set(_ inlines: [Inline]) -> [Inline] {
    isFrench ? set(inlines, before: nil, after: nil) : inlines
  }

  private func set(_ block: Block) -> Block {
    switch block {
    case .heading(let level, let id, let inlines):
      .heading(level: level, id: id, set(inlines))
    case .paragraph(let inlines):
      .paragraph(set(inlines))
    case .list(let start, let items):
      .list(start: start, items: items.map { $0.map(set) })
    case .table(let table):
      .table(
        Table(
          id: table.id, caption: set(table.caption), columns: table.columns.map(set),
          keys: table.keys, rowHeading: table.rowHeading,
          rows: table.rows.map {
            Table.Row(id: $0.id, cells: $0.cells.map(set), facts: $0.facts)
          }))
    case .definitions(let definitions):
      .definitions(
        definitions.map {
          Definition(
            id: $0.id, term: set($0.term), lines: $0.lines.map(set), keys: $0.keys,
            facts: $0.facts)
        })
    }
  }

  /// Sets words that stand between two scalars; nil at the end of a line.
  private func set(
    _ inlines: [Inline], before: Unicode.Scalar?, after: Unicode.Scalar?
  ) -> [Inline] {
    inlines.indices.map { index in
      let before = index > 0 ? inlines[index - 1].lastScalar : before
      let after = index + 1 < inlines.count ? inlines[index + 1].firstScalar : after
      return set(inlines[index], before: before, after: after)
    }
  }

  private func set(
    _ inline: Inline, before: Unicode.Scalar?, after: Unicode.Scalar?
  ) -> Inline {
    switch inline {
    case .text(let text):
      .text(FrenchText.set(text, before: before, after: after))
    case .emphasis(let inner):
      .emphasis(set(inner, before: before, after: after))
    case .strong(let inner):
      .strong(set(inner, before: before, after: after))
    case .link(let target, let inner):
      inner.isAddress
        ? inline : .link(to: target, set(inner, before: before, after: after))
    case .placeholder(let mark, let label):
      .placeholder(mark, label: set(label, before: before, after: after))
    case .stating(let facts, let inner):
      .stating(facts, set(inner, before: before, after: after))
    case .code, .lineBreak, .foreign:
      inline
    }
  }
}

extension [Inline] {
  /// Whether the words are one word with a sign that addresses have.
  fileprivate var isAddress: Bool {
    let text = plainText.utf8
    return !text.contains(UInt8(ascii: " "))
      && text.contains {
        $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".")
      }
  }
}

extension Inline {
  fileprivate var firstScalar: Unicode.Scalar? {
    self == .lineBreak ? nil : [self].plainText.unicodeScalars.first
  }

  fileprivate var lastScalar: Unicode.Scalar? {
    self == .lineBreak ? nil : [self].plainText.unicodeScalars.last
  }
}
