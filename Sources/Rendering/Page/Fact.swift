/// Something that a program reads of a row or of words: `data-lifetime="P13M"`.
public struct Fact: Sendable {
  /// What it says: small ASCII letters and hyphens.
  public var name: StaticString
  /// What of that it says, such as `-qualifier`; mostly empty.
  public var detail: StaticString
  /// Its value.
  public var value: String

  /// A fact of that name.
  public init(_ name: StaticString, detail: StaticString = "", _ value: String) {
    self.name = name
    self.detail = detail
    self.value = value
  }
}

/// What a program reads of one thing.
public struct Facts: Equatable, Sendable, ExpressibleByArrayLiteral {
  /// The facts as attributes of a tag, ` data-…="…"` each, in UTF-8.
  public let attributes: [UInt8]

  /// These facts.
  public init(arrayLiteral facts: Fact...) {
    if facts.isEmpty {
      self.init(attributes: [])
    } else {
      self.init { writer in
        for fact in facts { writer.fact(fact.name, detail: fact.detail, fact.value) }
      }
    }
  }

  /// The facts that are written.
  public init(_ write: (inout PageWriter) -> Void) {
    attributes = PageWriter.bytes(capacity: 512, write)
  }

  fileprivate init(attributes: [UInt8]) { self.attributes = attributes }

  /// Whether there are none.
  public var isEmpty: Bool { attributes.isEmpty }
}

extension PageWriter {
  /// Writes facts, where facts are being written.
  public mutating func put(_ facts: Facts) { text.put(facts.attributes) }

  /// The facts that were written from there on.
  public func facts(from start: Int) -> Facts { Facts(attributes: text.bytes(from: start)) }

  /// Writes a fact, as `Fact` has its parts, where facts are being written.
  public mutating func fact(
    _ name: StaticString, detail: StaticString = "", _ value: String
  ) {
    begin(fact: name, detail: detail)
    put(value: value)
    text.put(UInt8(ascii: "\""))
  }

  /// Writes a fact of which the value is a word of ours, which holds no markup.
  public mutating func fact(
    _ name: StaticString, detail: StaticString = "", plain value: String
  ) {
    begin(fact: name, detail: detail)
    text.put(string: value)
    text.put(UInt8(ascii: "\""))
  }

  /// Writes a fact of which the value is these keys in a row, separated by spaces.
  public mutating func fact(_ name: StaticString, keys: [String]) {
    begin(fact: name)
    for index in keys.indices {
      if index > 0 { text.put(UInt8(ascii: " ")) }
      put(value: keys[index])
    }
    text.put(UInt8(ascii: "\""))
  }

  private mutating func begin(fact name: StaticString, detail: StaticString = "") {
    text.put(" data-")
    text.put(name)
    if detail.utf8CodeUnitCount > 0 { text.put(detail) }
    text.put("=\"")
  }
  private mutating func put(value: String) {
    let isPlain = value.utf8.withContiguousStorageIfAvailable { bytes in
      if bytes.mayHaveMarkupOrControls { return false }
      text.put(bytes)
      return true
    }
    if isPlain != true { text.put(attribute: value) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a byte may be markup in an attribute, or belong to a control character.
  fileprivate var mayHaveMarkupOrControls: Bool {
    if count < 8 { return contains(where: \.mayBeMarkupOrControl) }
    var index = 0
    while index + 8 <= count {
      if mayHaveMarkupOrControl(inEightFrom: index) { return true }
      index += 8
    }
    // What is left is looked at in one go too, with some that was seen.
    return mayHaveMarkupOrControl(inEightFrom: count - 8)
  }

  @inline(__always)
  private func mayHaveMarkupOrControl(inEightFrom index: Int) -> Bool {
    let word = UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let controls = word.bytes(below: 0x20) | word.bytes(equalTo: 0x7F) | word.bytes(equalTo: 0xC2)
    // With their last bit set, `&` and `'` are one; `<` and `>` with the one before.
    let markup =
      word.bytes(equalTo: 0x22) | (word | UInt64.repeating(1)).bytes(equalTo: 0x27)
      | (word | UInt64.repeating(2)).bytes(equalTo: 0x3E)
    return (controls | markup) & UInt64.highBits != 0
  }
}

extension UInt8 {
  fileprivate var mayBeMarkupOrControl: Bool {
    switch self {
    case ..<0x20, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x7F, 0xC2: true
    default: false
    }
  }
}
