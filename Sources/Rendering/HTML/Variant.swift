import CMarkGFM

/// Page and fragment in one text: what only one of them has is marked by bytes that no text holds,
/// because control characters are replaced before.
enum Variant {
  /// Begins what only the page has.
  static let pageOnly: UInt8 = 1
  /// Begins what only the fragment has.
  static let fragmentOnly: UInt8 = 2
  /// Ends it.
  static let end: UInt8 = 3
  /// Stands for the next piece of markup that only the page has.
  static let piece: UInt8 = 4

  /// The two texts apart.
  static func separated(
    _ text: UnsafeBufferPointer<UInt8>, _ pieces: PagePieces
  ) -> (page: [UInt8], fragment: [UInt8]) {
    var page: [UInt8] = []
    var fragment: [UInt8] = []
    page.reserveCapacity(text.count + pieces.bytes.count)
    fragment.reserveCapacity(text.count)
    var start = 0
    var next = 0
    var current: UInt8 = end
    while let index = text.index(ofMarkFrom: start) {
      let run = UnsafeBufferPointer(rebasing: text[start..<index])
      if current != fragmentOnly { page.append(contentsOf: run) }
      if current != pageOnly { fragment.append(contentsOf: run) }
      start = index + 1
      if text[index] == piece {
        if current != fragmentOnly { page += pieces[next] }
        next += 1
      } else {
        current = text[index]
      }
    }
    let rest = UnsafeBufferPointer(rebasing: text[start...])
    page.append(contentsOf: rest)
    fragment.append(contentsOf: rest)
    return (page, fragment)
  }
}

/// Markup that only the page has, in order.
struct PagePieces {
  /// The pieces, one after the other.
  var bytes: [UInt8] = []
  /// Where each ends.
  var ends: [Int] = []

  /// A piece by its number, from 0.
  subscript(number: Int) -> ArraySlice<UInt8> {
    bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the next mark of a variant stands, from `start` on; nil: there is none.
  ///
  /// Eight bytes are looked at in one go, for marks are rare.
  fileprivate func index(ofMarkFrom start: Int) -> Int? {
    var index = start
    let bytes = UnsafeRawBufferPointer(self)
    while index + 8 <= count {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if (word &- 0x0505_0505_0505_0505) & ~word & 0x8080_8080_8080_8080 != 0 { break }
      index += 8
    }
    while index < count {
      if self[index] <= Variant.piece { return index }
      index += 1
    }
    return nil
  }
}
