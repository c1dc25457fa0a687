/// Markup that only the page has, in order.
///
/// Page and fragment are written as one text: marks that no words hold say what only one has.
struct PagePieces: ~Copyable {
  /// Begins what only the page has.
  static let pageOnly: UInt8 = 1
  /// Begins what only the fragment has.
  static let fragmentOnly: UInt8 = 2
  /// Ends it.
  static let end: UInt8 = 3
  /// Stands for the next piece of markup that only the page has.
  static let piece: UInt8 = 4

  /// The pieces, one after the other.
  var bytes = Output(capacity: 8_192)
  /// Where each ends.
  var ends: [Int] = []

  /// Page and fragment apart.
  func separated(
    from text: UnsafeBufferPointer<UInt8>
  ) -> (page: [UInt8], fragment: [UInt8]) {
    var page: [UInt8] = []
    var fragment: [UInt8] = []
    page.reserveCapacity(text.count + bytes.count)
    fragment.reserveCapacity(text.count)
    bytes.withBytes { pieces in
      var start = 0
      var next = 0
      var current = Self.end
      while let index = text.index(ofMarkFrom: start) {
        if current != Self.fragmentOnly { page.append(text, start..<index) }
        if current != Self.pageOnly { fragment.append(text, start..<index) }
        start = index + 1
        if text[index] == Self.piece {
          let piece = (next == 0 ? 0 : ends[next - 1])..<ends[next]
          if current != Self.fragmentOnly { page.append(pieces, piece) }
          next += 1
        } else {
          current = text[index]
        }
      }
      page.append(text, start..<text.count)
      fragment.append(text, start..<text.count)
    }
    return (page, fragment)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the next of these marks stands, from `start` on; nil: there is none.
  ///
  /// Eight bytes are looked at in one go, for marks are rare.
  fileprivate func index(ofMarkFrom start: Int) -> Int? {
    var index = start
    let bytes = UnsafeRawBufferPointer(self)
    while index + 8 <= count {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if word.bytes(below: PagePieces.piece + 1) & UInt64.highBits != 0 { break }
      index += 8
    }
    while index < count {
      if self[index] <= PagePieces.piece { return index }
      index += 1
    }
    return nil
  }
}
