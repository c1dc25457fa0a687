/// Members of the outermost object.
extension JSONReader {
  /// The member that begins here; one that another charter has as well is not read again.
  mutating func member(opening: Int) throws(JSONProblem) -> Node.Entry {
    guard let stretches, let end = endOfMember else {
      return try entry(depth: 1, opening: opening)
    }
    let text = UnsafeBufferPointer(rebasing: bytes[index..<end])
    let start = position
    let (kept, comesAgain) = stretches.look(up: text)
    if let kept, let entry = kept.entries(at: start).first {
      keptFields += [kept.field(at: start)].compactMap { $0 }
      index = end
      continuations += text.count - kept.length
      return entry
    }
    let known = faults.count
    let entry = try entry(depth: 1, opening: opening)
    if comesAgain, faults.count == known, index == end {
      stretches.keep([entry], of: text, at: start..<position)
    }
    return entry
  }

  /// Where the member that begins here ends, as its brackets and quotes tell; nil: its value has
  /// no brackets, or they are not closed.
  private var endOfMember: Int? {
    guard current == Byte.quote, var end = bytes.endOfString(at: index) else { return nil }
    end = bytes.firstSign(from: end)
    guard end < bytes.count, bytes[end] == Byte.colon else { return nil }
    end = bytes.firstSign(from: end + 1)
    var depth = 0
    while end < bytes.count {
      switch bytes[end] {
      case Byte.quote:
        guard let next = bytes.endOfString(at: end) else { return nil }
        end = next - 1
      case Byte.openBrace, Byte.openBracket: depth += 1
      case Byte.closeBrace, Byte.closeBracket: depth -= 1
      default: break
      }
      end += 1
      if depth <= 0 { break }
    }
    let last = bytes[end - 1]
    let isClosed = depth == 0 && (last == Byte.closeBrace || last == Byte.closeBracket)
    return isClosed ? end : nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The end of the string that begins there with its quote; nil: it has none.
  fileprivate func endOfString(at index: Int) -> Int? {
    var end = firstQuoteOrBackslash(from: index + 1)
    while end < count, self[end] == Byte.backslash {
      end = firstQuoteOrBackslash(from: Swift.min(end + 2, count))
    }
    return end < count ? end + 1 : nil
  }

  /// The first byte from there that is no blank.
  func firstSign(from index: Int) -> Int {
    var index = index
    while index < count, Byte.isBlank(self[index]) || Byte.isBreak(self[index]) { index += 1 }
    return index
  }
}
