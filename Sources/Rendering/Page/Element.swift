/// A part of a page as a tree has it, for forms and for tests: pages are written without one.
public struct Element: Equatable, Sendable {
  /// What it is; nil for plain words.
  public var part: Part?
  /// The words, or the part's operands, as `Part` tells them.
  public var texts: [String]
  /// What stands in it, in order.
  public var children: [Element] = []
}

extension Blocks {
  /// The blocks as a tree.
  public var elements: [Element] { Element.list(bytes) }
}

extension Inlines {
  /// The words as a tree.
  public var elements: [Element] { Element.list(bytes) }
}

extension Element {
  fileprivate static func list(_ text: [UInt8]) -> [Element] {
    text.withUnsafeBufferPointer {
      var reader = PageReader($0)
      return list(&reader)
    }
  }

  /// The elements up to the end of the part that they stand in.
  private static func list(_ reader: inout PageReader) -> [Element] {
    var elements: [Element] = []
    while let event = reader.next() {
      switch event {
      case .words(let words): elements.append(Element(texts: [reader.string(words)]))
      case .begin(let part, let first, let second):
        let operands = [first, second].prefix(part.operands).map(reader.string)
        let children = part == .lineBreak ? [] : list(&reader)
        elements.append(Element(part: part, texts: operands, children: children))
      case .end: return elements
      }
    }
    return elements
  }
}
