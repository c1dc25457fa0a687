extension Prose {
  /// Where a text is longer, deeper or more tangled than cmark reads in a short time.
  ///
  /// cmark takes quadratic time for containers inside containers, and for addresses that touch.
  static func excesses(in source: String) -> [ProseFault] {
    source.withBytes { bytes in
      if bytes.count > maximumLength {
        return [ProseFault(kind: .tooLong, range: 0..<bytes.count)]
      }
      return tooDeepLine(in: bytes) + tangle(in: bytes)
    }
  }

  private static func tooDeepLine(in bytes: UnsafeBufferPointer<UInt8>) -> [ProseFault] {
    var start = 0
    // A line of so few bytes opens no more than is allowed.
    while start + maximumDepth < bytes.count {
      let line = bytes[start...].prefix { !$0.isLineEnd }
      let (depth, _) = containers(line)
      if depth > maximumDepth {
        return [ProseFault(kind: .tooDeep, range: start..<line.endIndex)]
      }
      start = line.endIndex + 1
    }
    return []
  }

  /// How many list items and quotations a line opens or goes on with at its beginning, and
  /// where its text begins.
  static func containers(
    _ line: Slice<UnsafeBufferPointer<UInt8>>
  ) -> (count: Int, text: Int) {
    var count = 0
    var index = line.startIndex
    while index < line.endIndex {
      let marker: Int
      switch line[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        index += 1
        continue
      case UInt8(ascii: ">"):
        count += 1
        index += 1
        continue
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
        marker = 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digits = line[index...].prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        let end = digits.endIndex
        guard end < line.endIndex, line[end] == UInt8(ascii: ".") || line[end] == UInt8(ascii: ")")
        else { return (count, index) }
        marker = digits.count + 1
      default:
        return (count, index)
      }
      let next = index + marker
      guard
        next == line.endIndex || line[next] == UInt8(ascii: " ")
          || line[next] == UInt8(ascii: "\t")
      else { return (count, index) }
      count += 1
      index = next
    }
    return (count, index)
  }

  private static func tangle(in bytes: UnsafeBufferPointer<UInt8>) -> [ProseFault] {
    var start = 0
    // As many signs take as many bytes: what is shorter has too few of them.
    while start + maximumAddressSigns < bytes.count {
      let reach = start...(start + maximumAddressSigns)
      if let blank = reach.last(where: { bytes[$0] <= UInt8(ascii: " ") }) {
        start = blank + 1
        continue
      }
      let end = bytes[start...].firstIndex { $0 <= UInt8(ascii: " ") } ?? bytes.count
      if let excess = excess(in: bytes, start..<end) {
        return [ProseFault(kind: .addressUnreadable, range: start..<excess)]
      }
      start = end
    }
    return []
  }

  /// Where, in what has no space, signs of addresses become too many; nil: they are few.
  private static func excess(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    var signs = 0
    for index in range {
      switch bytes[index] {
      case UInt8(ascii: "@"), UInt8(ascii: ")"): signs += 1
      case UInt8(ascii: "w") where begins(bytes, at: index, with: "www."): signs += 1
      case UInt8(ascii: ":") where begins(bytes, at: index, with: "://"): signs += 1
      default: continue
      }
      if signs > maximumAddressSigns { return index + 1 }
    }
    return nil
  }
}
