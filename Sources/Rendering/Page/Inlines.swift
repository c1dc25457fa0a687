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
    code.utf8.isEmpty ? Inlines() : Inlines(.code, "", .text(code))
  }

  /// Emphasised text.
  public static func emphasis(_ inner: Inlines) -> Inlines { Inlines(.emphasis, "", inner) }

  /// Important text.
  public static func strong(_ inner: Inlines) -> Inlines { Inlines(.strong, "", inner) }

  /// A link; its words alone if `LinkTarget` does not allow its target.
  public static func link(to target: String, _ inner: Inlines) -> Inlines {
    LinkTarget.isAllowed(target) ? link(toAny: target, inner) : inner
  }

  /// A link of which the target is known to be allowed, or will be looked at when it is complete.
  static func link(toAny target: String, _ inner: Inlines) -> Inlines {
    Inlines(.link, target, inner)
  }

  /// A line break inside a paragraph.
  public static let lineBreak = Inlines(bytes: [Part.begin, Part.lineBreak.rawValue])

  /// Words of another language than the page's: `first-party` in French.
  public static func foreign(language: String, _ inner: Inlines) -> Inlines {
    Inlines(.foreign, language, inner)
  }

  /// Words that show what a program reads of them on a whole page.
  public static func stating(_ facts: Facts, _ inner: Inlines) -> Inlines {
    var inlines = Inlines()
    inlines.bytes.reserveCapacity(facts.attributes.count + inner.bytes.count + 5)
    inlines.bytes.begin(.stating)
    inlines.bytes.append(operand: facts.attributes)
    inlines.bytes += inner.bytes
    inlines.bytes.end(.stating)
    return inlines
  }

  /// A mark that a publishing platform replaces by a control of its own (`##manage-cookies##`):
  /// written as it is in the fragment, where the platform reads it; elsewhere its label stands.
  public static func placeholder(_ mark: String, label: Inlines) -> Inlines {
    Inlines(.placeholder, mark, label)
  }

  /// A part with its operand, if it has one, and what stands in it.
  private init(_ part: Part, _ operand: String, _ inner: Inlines) {
    bytes.reserveCapacity(inner.bytes.count + operand.utf8.count + 5)
    bytes.begin(part)
    if part.operands > 0 { bytes.append(operand: operand) }
    bytes += inner.bytes
    bytes.end(part)
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
    if slice(range).index(ofMarkFrom: 0) == range.count { return string(range) }
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
