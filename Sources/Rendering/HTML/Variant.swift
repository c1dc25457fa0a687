import CMarkGFM

/// Page and fragment in one text: what only one of them has stands between two bytes that no text
/// holds, because control characters are replaced before.
enum Variant {
  /// Begins what only the page has.
  static let pageOnly: UInt8 = 1
  /// Begins what only the fragment has.
  static let fragmentOnly: UInt8 = 2
  /// Ends it.
  static let end: UInt8 = 3

  /// The two texts apart.
  static func separated(
    _ text: UnsafeBufferPointer<UInt8>
  ) -> (page: [UInt8], fragment: [UInt8]) {
    var page: [UInt8] = []
    var fragment: [UInt8] = []
    page.reserveCapacity(text.count)
    fragment.reserveCapacity(text.count)
    var start = 0
    var current: UInt8 = end
    for index in text.indices where text[index] <= end {
      let piece = UnsafeBufferPointer(rebasing: text[start..<index])
      if current != fragmentOnly { page.append(contentsOf: piece) }
      if current != pageOnly { fragment.append(contentsOf: piece) }
      current = text[index]
      start = index + 1
    }
    let rest = UnsafeBufferPointer(rebasing: text[start...])
    page.append(contentsOf: rest)
    fragment.append(contentsOf: rest)
    return (page, fragment)
  }
}
