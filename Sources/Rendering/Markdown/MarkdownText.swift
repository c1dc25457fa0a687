/// Plain text in Markdown: a backslash stands before every sign that a parser could take for a
/// mark where it stands.
extension MarkdownLines {
  mutating func write(text: UnsafeBufferPointer<UInt8>) {
    var bytes = text
    if marks.mustSetApart {
      marks.mustSetApart = false
      let first = Self.firstScalar(of: bytes)
      if !first.isRoom {
        out.put(string: "&#\(first.value);")
        bytes = UnsafeBufferPointer(rebasing: bytes[UTF8.width(first)...])
      }
    }
    var index = 0
    if out.count == lineStart, let first = bytes.first, first.isBlank || first.isLineEnd {
      out.put(first == UInt8(ascii: "\t") ? "&#9;" : "&#32;")
      index = 1
    }
    if let dialect { return write(bytes, from: index, in: dialect) }
    var start = index
    while let mark = bytes.index(ofMarkFrom: index) {
      index = mark
      out.put(bytes, start..<index)
      start = index
      if bytes[index].isLineEnd {
        out.put(UInt8(ascii: " "))
        start += 1
      } else if isMark(bytes, at: index) {
        out.put(UInt8(ascii: "\\"))
      }
      index += 1
    }
    out.put(bytes, start..<bytes.count)
  }

  /// Writes the rest of a text as a generator of its own reads it.
  private mutating func write(
    _ bytes: UnsafeBufferPointer<UInt8>, from index: Int, in dialect: Dialect
  ) {
    var start = index
    for index in index..<bytes.count {
      let isMarkThere = dialect.isMark(at: index, of: bytes, after: out.last ?? 0)
      guard isMarkThere || bytes[index].mayBeMark else { continue }
      out.put(bytes, start..<index)
      start = index
      if isMarkThere {
        write(escaped: bytes[index], in: dialect)
      } else if bytes[index].isLineEnd {
        out.put(UInt8(ascii: " "))
      } else if isMark(bytes, at: index) {
        write(escaped: bytes[index], in: dialect)
      } else {
        continue
      }
      start += 1
    }
    out.put(bytes, start..<bytes.count)
  }

  private static func firstScalar(of text: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar {
    String(decoding: text.prefix(4), as: UTF8.self).unicodeScalars.first ?? " "
  }

  /// Whether a parser could take the sign for a mark; all before it is written.
  private func isMark(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let isFirst = out.count == lineStart && place == .paragraph
    let next = index + 1 < bytes.count ? bytes[index + 1] : nil
    switch bytes[index] {
    case UInt8(ascii: "_"):
      // Between letters it never is one.
      let last = out.last.map(\.isASCIIAlphanumeric) ?? false
      return !(last && out.count > lineStart && next?.isASCIIAlphanumeric ?? false)
    case UInt8(ascii: "#"):
      return isFirst || place == .heading
    case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="):
      return isFirst
    case UInt8(ascii: ":"):
      return isFirst || next == UInt8(ascii: "/")
        || next == nil && (endsWith("http") || endsWith("https") || endsWith("ftp"))
    case UInt8(ascii: "."):
      return isNumber || endsWith("www")
    case UInt8(ascii: ")"):
      return isNumber
    case UInt8(ascii: "!"):
      return next == nil
    case UInt8(ascii: "&"):
      return beginsEntity(bytes[(index + 1)...])
    default:
      return true
    }
  }

  /// Whether the line so far is a number that `.` or `)` would make the marker of an item.
  private var isNumber: Bool {
    place == .paragraph && (1...9).contains(out.count - lineStart)
      && (lineStart..<out.count).allSatisfy { (0x30...0x39).contains(out[$0]) }
  }

  private func endsWith(_ letters: StaticString) -> Bool {
    let count = letters.utf8CodeUnitCount
    guard out.count - lineStart >= count else { return false }
    let start = out.count - count
    return (0..<count).allSatisfy { out[start + $0] | 0x20 == letters.utf8Start[$0] }
  }

  /// Whether an entity may follow its `&`; the rest of it may be in the next text.
  private func beginsEntity(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = rest.first, first != UInt8(ascii: "#") else { return true }
    let end = rest.first { !$0.isASCIIAlphanumeric }
    return end == nil || end == UInt8(ascii: ";")
  }
}

extension UInt8 {
  var isASCIIAlphanumeric: Bool {
    (0x30...0x39).contains(self) || (0x61...0x7A).contains(self | 0x20)
  }

  /// Whether it is a space or a tab.
  var isBlank: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\t")
  }

  var isLineEnd: Bool {
    self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r")
  }

  /// Whether it has a meaning somewhere in Markdown.
  fileprivate var mayBeMark: Bool {
    switch self {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "!"), UInt8(ascii: "#"),
      UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: ")"), UInt8(ascii: "*"),
      UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"),
      UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "["),
      UInt8(ascii: "\\"), UInt8(ascii: "]"), UInt8(ascii: "_"), UInt8(ascii: "`"),
      UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "~"):
      true
    default:
      false
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the first sign stands, from `start` on, that has a meaning somewhere in Markdown.
  ///
  /// Eight bytes are looked at in one go: most are letters and spaces.
  fileprivate func index(ofMarkFrom start: Int) -> Int? {
    let bytes = UnsafeRawBufferPointer(self)
    var index = start
    while index < count {
      while index + 8 <= count {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        guard word.hasWordsAlone else { break }
        index += 8
      }
      let end = Swift.min(index + 8, count)
      while index < end {
        if self[index].mayBeMark { return index }
        index += 1
      }
    }
    return nil
  }

  /// Whether a backslash stands right before a `|`.
  var containsBackslashBar: Bool {
    zip(self, dropFirst()).contains { $0 == UInt8(ascii: "\\") && $1 == UInt8(ascii: "|") }
  }
}
