/// Words of a page on their way into it: text, and what is marked in it.
///
/// Written as a list, its items stand one after the other:
/// `[.text("Voir "), .link(to: "/aide", .text("l’aide"))]`.
public struct Inlines: Equatable, Sendable {
  /// The words as the text of a page has them.
  var bytes: [UInt8] = []

  /// No words.
  public init() {}

  /// Words that are a page's text already.
  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Plain text. A control character in it is shown as U+FFFD.
  public static func text(_ text: String) -> Inlines {
    var inlines = Inlines()
    inlines.bytes.append(words: text)
    return inlines
  }

  /// A name or a piece of code, shown as it is written.
  public static func code(_ code: String) -> Inlines {
    code.utf8.isEmpty ? Inlines() : marked(.code) { $0.append(words: code) }
  }

  /// Emphasised text.
  public static func emphasis(_ inner: Inlines) -> Inlines {
    marked(.emphasis) { $0 += inner.bytes }
  }

  /// Important text.
  public static func strong(_ inner: Inlines) -> Inlines {
    marked(.strong) { $0 += inner.bytes }
  }

  /// A link; its words alone if `LinkTarget` does not allow its target.
  public static func link(to target: String, _ inner: Inlines) -> Inlines {
    LinkTarget.isAllowed(target) ? link(toAny: target, inner) : inner
  }

  /// A link of which the target is known to be allowed, or will be looked at when it is complete.
  static func link(toAny target: String, _ inner: Inlines) -> Inlines {
    marked(.link) {
      $0.append(operand: target)
      $0 += inner.bytes
    }
  }

  /// A line break inside a paragraph.
  public static var lineBreak: Inlines {
    Inlines(bytes: [Part.begin, Part.lineBreak.rawValue])
  }

  /// Words of another language than the page's: `first-party` in French.
  public static func foreign(language: String, _ inner: Inlines) -> Inlines {
    marked(.foreign) {
      $0.append(operand: language)
      $0 += inner.bytes
    }
  }

  /// Words that show what a program reads of them on a whole page.
  public static func stating(_ facts: Facts, _ inner: Inlines) -> Inlines {
    marked(.stating) {
      $0.append(operand: facts.attributes)
      $0 += inner.bytes
    }
  }

  /// A mark that a publishing platform replaces by a control of its own (`##manage-cookies##`):
  /// written as it is in the fragment, where the platform reads it; elsewhere its label stands.
  public static func placeholder(_ mark: String, label: Inlines) -> Inlines {
    marked(.placeholder) {
      $0.append(operand: mark)
      $0 += label.bytes
    }
  }

  private static func marked(_ part: Part, _ body: (inout [UInt8]) -> Void) -> Inlines {
    var inlines = Inlines()
    inlines.bytes.begin(part)
    body(&inlines.bytes)
    inlines.bytes.end(part)
    return inlines
  }

  /// Words, then others.
  public static func + (one: Inlines, other: Inlines) -> Inlines {
    var sum = one
    sum += other
    return sum
  }

  /// Adds words at the end.
  public static func += (one: inout Inlines, other: Inlines) {
    one.bytes += other.bytes
  }
}

extension Inlines: ExpressibleByArrayLiteral {
  /// Words one after the other.
  public init(arrayLiteral items: Inlines...) {
    if items.count == 1 {
      bytes = items[0].bytes
    } else {
      for item in items { bytes += item.bytes }
    }
  }
}

extension Inlines {
  /// Whether nothing is said.
  public var isEmpty: Bool { bytes.isEmpty }

  /// The words alone, on one line: no marks, no targets of links.
  public var plainText: String {
    bytes.withUnsafeBufferPointer { PageReader($0).plainText(0..<$0.count) }
  }

  /// Whether there is no word in it.
  var isBlank: Bool {
    guard let first = bytes.first else { return true }
    return first <= Part.operandEnd
      && bytes.withUnsafeBufferPointer { PageReader($0).isBlank(0..<$0.count) }
  }
}

extension Sequence<Inlines> {
  /// The words one after the other, with others between them.
  public func joined(separator: Inlines) -> Inlines {
    var joined = Inlines()
    var isFirst = true
    for inlines in self {
      if !isFirst { joined += separator }
      joined += inlines
      isFirst = false
    }
    return joined
  }
}

extension PageReader {
  /// A part of the text without its marks, on one line.
  func plainText(_ range: Range<Int>) -> String {
    if !slice(range).contains(where: { $0 <= Part.operandEnd }) { return string(range) }
    return String(decoding: plainBytes(range), as: UTF8.self)
  }

  /// The same in UTF-8.
  func plainBytes(_ range: Range<Int>) -> [UInt8] {
    var plain: [UInt8] = []
    var reader = PageReader(slice(range))
    while let event = reader.next() {
      switch event {
      case .words(let words): plain.append(reader.bytes, words)
      case .begin(.lineBreak, _, _): plain.append(UInt8(ascii: " "))
      case .begin, .end: break
      }
    }
    return plain
  }

  /// Whether no word stands in a part of the text.
  func isBlank(_ range: Range<Int>) -> Bool {
    var reader = PageReader(slice(range))
    while let event = reader.next() {
      if case .words = event { return false }
    }
    return true
  }
}
