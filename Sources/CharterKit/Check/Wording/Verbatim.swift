/// A part of a text that is no words: typography and spelling do not hold there.
struct Verbatim: Equatable {
  enum Kind {
    /// Between backticks.
    case code
    /// An address of a page or of mail, the target of a link, a tag, an entity.
    case address
    /// `{{…}}`.
    case variable
  }

  var kind: Kind
  /// Where it stands, signs around it included: UTF-8 bytes.
  var range: Range<Int>

  /// All such parts of a text, in order.
  static func all(in bytes: UnsafeBufferPointer<UInt8>) -> [Verbatim] {
    var scan = VerbatimScan(bytes: bytes)
    return scan.all()
  }
}

/// A walk through a text, in time that grows as its length.
private struct VerbatimScan {
  let bytes: UnsafeBufferPointer<UInt8>
  private var found: [Verbatim] = []
  private var index = 0
  /// How far an opening sign is followed to its closing one.
  private static let reach = 2_048
  /// How many brackets may stand in one another in an address.
  private static let maximumDepth = 4

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func all() -> [Verbatim] {
    while true {
      var next = index
      while next < bytes.count, Self.isPlain(bytes[next]) { next += 1 }
      index = next
      guard index < bytes.count else { return found }
      if let part = part() {
        found.append(part)
        index = max(part.range.upperBound, index + 1)
      } else {
        index += isolated
      }
    }
  }

  /// Whether no part begins with that byte, as with most.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x61...0x76).contains(byte) || byte == 0x20 || byte >= 0x80
  }

  /// How many bytes are passed where no part begins: an escaped sign, or a run of backticks.
  private var isolated: Int {
    switch bytes[index] {
    case UInt8(ascii: "\\"): 2
    case UInt8(ascii: "`"): run(at: index)
    default: 1
    }
  }

  private func part() -> Verbatim? {
    switch bytes[index] {
    case UInt8(ascii: "`"): code
    case UInt8(ascii: "{") where follows("{"): closed(by: "}", from: index + 2, .variable)
    case UInt8(ascii: "]") where follows("("): target
    case UInt8(ascii: "<"): closed(by: ">", from: index + 1, .address)
    case UInt8(ascii: "&"): closed(by: ";", from: index + 1, .address)
    case UInt8(ascii: ":") where follows("/"): address(from: index)
    case UInt8(ascii: "@"): address(from: index)
    case UInt8(ascii: "w") where follows("w"): webAddress
    default: nil
    }
  }

  private func follows(_ sign: Unicode.Scalar) -> Bool {
    index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: sign)
  }

  /// From a run of backticks to the next one as long.
  ///
  /// A run that nothing closes is the last of its length, so that this is tried once a length.
  private var code: Verbatim? {
    let length = run(at: index)
    var end = index + length
    while end < bytes.count {
      guard bytes[end] == UInt8(ascii: "`") else {
        end += 1
        continue
      }
      let closing = run(at: end)
      end += closing
      if closing == length { return Verbatim(kind: .code, range: index..<end) }
    }
    return nil
  }

  private func run(at start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == UInt8(ascii: "`") { end += 1 }
    return end - start
  }

  private func closed(
    by sign: Unicode.Scalar, from start: Int, _ kind: Verbatim.Kind
  ) -> Verbatim? {
    let last = min(start + (sign == ";" ? 10 : Self.reach), bytes.count)
    var end = start
    while end < last {
      let byte = bytes[end]
      if byte == UInt8(ascii: sign) {
        let closing = kind == .variable ? 2 : 1
        return Verbatim(kind: kind, range: index..<min(end + closing, bytes.count))
      }
      if byte <= UInt8(ascii: " "), kind == .address { return nil }
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "{") { return nil }
      end += 1
    }
    return nil
  }

  private var target: Verbatim? {
    var depth = 0
    let last = min(index + 1 + Self.reach, bytes.count)
    for end in (index + 1)..<last {
      switch bytes[end] {
      case UInt8(ascii: "("):
        depth += 1
        if depth > Self.maximumDepth { return nil }
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return Verbatim(kind: .address, range: (index + 1)..<(end + 1)) }
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return nil
      default: break
      }
    }
    return nil
  }

  private var webAddress: Verbatim? {
    guard index + 3 < bytes.count, bytes[index + 2] == UInt8(ascii: "w"),
      bytes[index + 3] == UInt8(ascii: ".")
    else { return nil }
    return address(from: index)
  }

  /// The word without blanks that holds this sign, less the punctuation at its end.
  private func address(from sign: Int) -> Verbatim? {
    var start = sign
    let floor = max(found.last?.range.upperBound ?? 0, sign - 256)
    while start > floor, Self.isAddress(bytes[start - 1]) { start -= 1 }
    var end = sign
    while end < bytes.count, Self.isAddress(bytes[end]) || end == sign { end += 1 }
    while end > sign + 1, Self.isPunctuation(bytes[end - 1]) { end -= 1 }
    return start < end ? Verbatim(kind: .address, range: start..<end) : nil
  }

  private static func isAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case ...UInt8(ascii: " "), 0x7F..., UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\""),
      UInt8(ascii: "`"):
      false
    default: true
    }
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "*"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
