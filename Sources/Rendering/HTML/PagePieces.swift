/// Markup that only the page has, in order.
///
/// Page and fragment are written as one text: marks that no words hold say what only one has, and
/// where units stand that came before.
struct PagePieces: ~Copyable {
  /// Begins what only the page has.
  static let pageOnly: UInt8 = 1
  /// Begins what only the fragment has.
  static let fragmentOnly: UInt8 = 2
  /// Ends it.
  static let end: UInt8 = 3
  /// Stands for the next piece of markup that only the page has.
  static let piece: UInt8 = 4
  /// Stands for a unit that is kept, or begins what becomes of a known one.
  static let unit: UInt8 = 5
  /// Ends what becomes of a known unit.
  static let unitEnd: UInt8 = 6

  /// The pieces, one after the other.
  var bytes = Output(capacity: 8_192)
  /// Where each ends.
  var ends: [Int] = []

  /// Page and fragment apart, about so long; what became of known units is noted.
  func separated(
    from text: UnsafeBufferPointer<UInt8>, _ units: inout PageUnits, capacity: Int
  ) -> (page: [UInt8], fragment: [UInt8]) {
    var page: [UInt8] = []
    let fragment = Output.bytes(capacity: capacity) { fragment in
      page = Output.bytes(capacity: capacity) { page in
        separate(text, &units, into: &page, &fragment)
      }
    }
    return (page, fragment)
  }

  private func separate(
    _ text: UnsafeBufferPointer<UInt8>, _ units: inout PageUnits,
    into page: inout Output, _ fragment: inout Output
  ) {
    var start = 0
    var piece = 0
    var current = Self.end
    var known: (unit: PageUnits.Unit, page: Int, fragment: Int)?
    while let index = text.index(ofMarkFrom: start) {
      if start < index {
        if current != Self.fragmentOnly { page.put(text, start..<index) }
        if current != Self.pageOnly { fragment.put(text, start..<index) }
      }
      start = index + 1
      switch text[index] {
      case Self.piece:
        if current != Self.fragmentOnly { put(piece, to: &page) }
        piece += 1
      case Self.unit:
        start += 1
        let unit = units.nextFamiliar()
        if let kept = unit.kept {
          page.put(kept[.html])
          fragment.put(kept[.fragment])
        } else {
          known = (unit, page.count, fragment.count)
        }
      case Self.unitEnd:
        start += 1
        guard let known else { continue }
        units.note(page.bytes(from: known.page), as: .html, of: known.unit)
        units.note(fragment.bytes(from: known.fragment), as: .fragment, of: known.unit)
      default: current = text[index]
      }
    }
    page.put(text, start..<text.count)
    fragment.put(text, start..<text.count)
  }

  private func put(_ piece: Int, to page: inout Output) {
    let start = piece == 0 ? 0 : ends[piece - 1]
    bytes.withBytes { page.put($0, start..<ends[piece]) }
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
      let word = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let found = word.bytes(below: PagePieces.unitEnd + 1) & UInt64.highBits
      if found != 0 { return index + found.trailingZeroBitCount >> 3 }
      index += 8
    }
    while index < count {
      if self[index] <= PagePieces.unitEnd { return index }
      index += 1
    }
    return nil
  }
}
