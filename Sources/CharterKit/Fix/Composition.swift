/// Letters with their accents, for those that are written as two characters.
enum Composition {
  /// The letters of Latin scripts; a letter and its accents are equal to the one that joins them.
  private static let letters = Dictionary(
    [0xC0...0x24F, 0x1E00...0x1EFF].joined().compactMap { Unicode.Scalar($0 as UInt32) }
      .map { (String($0), $0) },
    uniquingKeysWith: { first, _ in first })

  /// What joins each letter in that range with the accents that follow it (U+0300 to U+036F).
  static func patches(in range: Range<Int>, of text: [UInt8]) -> [Patch] {
    var patches: [Patch] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      index = text.nextScalar(after: start)
      guard index < range.upperBound, text.isAccent(at: index) else { continue }
      while index < range.upperBound, text.isAccent(at: index) { index += 2 }
      if let letter = letters[text.string(start..<index)] {
        patches.append(Patch(range: start..<index, replacement: String(letter)))
      }
    }
    return patches
  }
}

extension Source {
  /// The keys whose letters stand apart from their accents; keys of JSON are as they are.
  func decomposedKeys(in node: Node?) -> [Fault] {
    guard syntax == .yaml, let node, text.contains(where: { $0 == 0xCC || $0 == 0xCD }) else {
      return []
    }
    var faults: [Fault] = []
    var cursor = TextCursor(text)
    collectDecomposedKeys(of: node, in: &faults, &cursor)
    return faults
  }

  private func collectDecomposedKeys(
    of node: Node, in faults: inout [Fault], _ cursor: inout TextCursor
  ) {
    switch node.content {
    case .list(let items):
      for item in items { collectDecomposedKeys(of: item, in: &faults, &cursor) }
    case .map(let entries):
      for entry in entries {
        cursor.advance(toScalar: entry.keySpan.start)
        let start = cursor.byte
        cursor.advance(toScalar: entry.keySpan.end)
        let patches = Composition.patches(in: start..<cursor.byte, of: text)
        if !patches.isEmpty { faults.append(.decomposed(start..<cursor.byte, patches)) }
        collectDecomposedKeys(of: entry.value, in: &faults, &cursor)
      }
    default: break
    }
  }
}

extension Fault {
  /// A key that `check` reads all the same, and other programs take for another one.
  fileprivate static func decomposed(_ key: Range<Int>, _ patches: [Patch]) -> Fault {
    var fault = Fault(
      "", at: key,
      Message(
        en: "The accents of this key stand apart from their letters (NFD).",
        fr: "Les accents de cette clé sont séparés de leurs lettres (NFD)."))
    fault.fix = patches
    return fault
  }
}

extension [UInt8] {
  /// Where the scalar ends that begins at that index.
  fileprivate func nextScalar(after index: Int) -> Int {
    var end = index + 1
    while at(end) & 0xC0 == 0x80 { end += 1 }
    return end
  }

  /// Whether a combining mark from U+0300 to U+036F begins there.
  fileprivate func isAccent(at index: Int) -> Bool {
    at(index) == 0xCC || at(index) == 0xCD && at(index + 1) < 0xB0
  }
}
