import Rendering

/// What a text and its translation have in common: numbers, dates, technical names, addresses.
struct Invariant: Hashable {
  /// It, as it compares: `1000` for « 1 000 », `month 3` for “March”.
  var key: String
  /// Where it stands in its text, in UTF-8 bytes.
  var range: Range<Int>

  static func == (one: Invariant, other: Invariant) -> Bool { one.key == other.key }

  func hash(into hasher: inout Hasher) { hasher.combine(key) }

  /// Those of a text that has these traits, its links aside.
  static func all(in text: String, with traits: TextTraits) -> [Invariant] {
    if traits.isDisjoint(with: [.digit, .code]) { return [] }
    return text.withBytes { bytes in
      var scan = InvariantScan(bytes)
      return scan.all()
    }
  }

  /// The first of some that is not among others; nil: all are.
  static func missing(_ some: [Invariant], from others: [Invariant]) -> Invariant? {
    guard some.count + others.count > 64 else { return some.first { !others.contains($0) } }
    let known = Set(others)
    return some.first { !known.contains($0) }
  }

  /// What an address has in every language: the host without `www` or a language, or all of an
  /// address of mail, a telephone number or an anchor. Nil for a page of the same site.
  fileprivate static func place(of target: String) -> String? {
    target.withBytes { bytes in
      guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else {
        return bytes.first == UInt8(ascii: "#") ? target : nil
      }
      guard bytes.has("//", at: colon + 1) else { return target }
      var name = bytes[(colon + 3)...].prefix {
        $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
      }
      while let dot = name.firstIndex(of: UInt8(ascii: ".")) {
        let (label, rest) = (name[..<dot], name[(dot + 1)...])
        guard rest.contains(UInt8(ascii: ".")),
          label.count == 2 || label.elementsEqual("www".utf8)
        else { break }
        name = rest
      }
      return String(decoding: name, as: UTF8.self).lowercased()
    }
  }
}

extension Concordance {
  /// What a text and its links have that its translations have too.
  func invariants(ofText index: Int) -> [Invariant] {
    var found =
      texts[index].invariants
      ?? Invariant.all(in: texts[index].text, with: texts[index].traits)
    for link in texts[index].links {
      guard let key = Invariant.place(of: link.target) else { continue }
      found.append(Invariant(key: key, range: link.range))
    }
    return found
  }
}

/// A walk through a text for its numbers and names.
private struct InvariantScan {
  let bytes: UnsafeBufferPointer<UInt8>
  private var wording: Wording
  private var found: [Invariant] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    wording = Wording(bytes)
  }

  mutating func all() -> [Invariant] {
    var start = 0
    for part in wording.parts {
      scan(start..<part.range.lowerBound)
      if part.kind != .address {
        found.append(Invariant(key: wording.string(part.range), range: part.range))
      }
      start = part.range.upperBound
    }
    scan(start..<bytes.count)
    return found
  }

  private mutating func scan(_ words: Range<Int>) {
    var start = words.lowerBound
    var index = start
    while index < words.upperBound {
      guard bytes[index] &- 0x30 < 10 || bytes[index] == UInt8(ascii: "_") else {
        index += 1
        continue
      }
      var first = index
      while first > start, isWord(bytes[first - 1]) { first -= 1 }
      index =
        bytes.hasDigit(at: first)
        ? number(from: first, in: words) : name(from: first, in: words)
      start = index
    }
  }

  /// Passes a word, and notes it if it is a technical name: one with a `_` between its letters.
  /// Returns where it ends.
  private mutating func name(from start: Int, in words: Range<Int>) -> Int {
    var end = start
    while end < words.upperBound, isWord(bytes[end]) { end += 1 }
    noteName(start..<end)
    return end
  }

  private mutating func noteName(_ range: Range<Int>) {
    var core = range
    while !core.isEmpty, bytes[core.lowerBound] == UInt8(ascii: "_") { core.removeFirst() }
    while !core.isEmpty, bytes[core.upperBound - 1] == UInt8(ascii: "_") { core.removeLast() }
    for index in core where bytes[index] == UInt8(ascii: "_") {
      found.append(Invariant(key: wording.string(core), range: range))
      break
    }
  }

  private func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 || (0x30...0x39).contains(byte)
      || byte == UInt8(ascii: "_")
  }

  /// Notes a number, and the month next to it. Returns where it ends.
  private mutating func number(from start: Int, in words: Range<Int>) -> Int {
    var end = start
    while end < words.upperBound, bytes.hasDigit(at: end) { end += 1 }
    // Its digits so far, once there is something else between them.
    var key: [UInt8] = []
    while end < words.upperBound {
      if bytes.hasDigit(at: end) {
        key.append(bytes[end])
        end += 1
      } else if let group = group(at: end, in: words) {
        if key.isEmpty { key += bytes[start..<end] }
        end += group
      } else if end > start, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ","),
        bytes.hasDigit(at: end + 1)
      {
        if key.isEmpty { key += bytes[start..<end] }
        key.append(UInt8(ascii: "."))
        end += 1
      } else {
        break
      }
    }
    guard !isMark(start, end) else { return end }
    let digits =
      key.isEmpty ? wording.string(start..<end) : String(decoding: key, as: UTF8.self)
    if TimeOfDay.isFullHour(digits, from: start, in: bytes) { return end }
    let hour = TimeOfDay.hour(digits, endingAt: end, in: bytes)
    found.append(Invariant(key: hour.map { "\($0)" } ?? digits, range: start..<end))
    noteMonth(around: start..<end)
    return end
  }

  /// How many bytes set three digits off from those before: « 1 000 », "1,000".
  private func group(at index: Int, in words: Range<Int>) -> Int? {
    let length = bytes[index] == UInt8(ascii: ",") ? 1 : bytes.blank(at: index)
    let first = index + length
    guard length > 0, first + 3 <= words.upperBound,
      (first..<(first + 3)).allSatisfy({ bytes.hasDigit(at: $0) }),
      !bytes.hasDigit(at: first + 3)
    else { return nil }
    return length
  }

  /// Whether a number is the mark of a list's item.
  private func isMark(_ start: Int, _ end: Int) -> Bool {
    guard end < bytes.count, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")"),
      bytes.blank(at: end + 1) > 0
    else { return false }
    var place = start
    while bytes.blank(before: place) > 0 { place -= bytes.blank(before: place) }
    return place == 0 || bytes.isLineEnd(at: place - 1)
  }

  private mutating func noteMonth(around number: Range<Int>) {
    var next = number.upperBound
    for ending in ["er", "st", "nd", "rd", "th"] as [StaticString]
    where bytes.has(ending, at: next) {
      next += 2
      break
    }
    next = bytes.endOfBlanks(from: next)
    let before = number.lowerBound - bytes.blank(before: number.lowerBound)
    for names in [MonthName.french, MonthName.english] {
      guard
        let month = MonthName.at(next, in: bytes, among: names)
          ?? MonthName.before(before, in: bytes, among: names)
      else { continue }
      found.append(Invariant(key: "month \(month.number)", range: month.range))
      return
    }
  }
}
