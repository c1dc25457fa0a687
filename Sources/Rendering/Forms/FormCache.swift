/// What parts of pages became in each form.
///
/// Pages of one organisation say the same in many places: what comes for the second time is kept
/// for all pages that a thread writes. Of what came once, no more than a number is noted. When the
/// room is used up, all is forgotten, so that memory does not grow with the number of pages.
public final class FormCache {
  /// What is known of parts whose bytes give the same number.
  private struct Slot {
    /// Zero: nothing came yet.
    var tag: UInt32 = 0
    /// Where the forms are kept; zero: it came once.
    var place: UInt32 = 0

    /// The place of what is not kept: it is not made yet, or is another one on each page.
    static let nowhere: UInt32 = 1
  }

  /// The size of the longest part that is kept, in bytes: longer ones are rarely the same.
  private static let longest = 4_096

  private let slots = UnsafeMutableBufferPointer<Slot>.allocate(capacity: 4_096)
  private let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 2 << 20, alignment: 4)
  /// How much of the room is taken; no forms stand at its beginning.
  private var taken = 4
  /// The forms that are kept, and what their Markdown is for.
  private var formats: Set<Format> = []
  private var flavour: Flavour?

  /// Nothing kept yet.
  public init() {
    slots.initialize(repeating: Slot())
  }

  deinit {
    slots.deallocate()
    room.deallocate()
  }

  /// Keeps these forms from now on, and forgets others.
  func keep(only formats: Set<Format>, for flavour: Flavour?) {
    if formats == self.formats, flavour == self.flavour { return }
    forgetAll()
    self.formats = formats
    self.flavour = flavour
  }

  /// What a part became, if that is kept, or whether it came before; from now on it did.
  ///
  /// What it became stays where it is until more is kept.
  func look(up part: UnsafeBufferPointer<UInt8>) -> (kept: KeptForms?, isKnown: Bool) {
    guard part.count <= Self.longest else { return (nil, false) }
    let hash = part.hash
    for index in Self.pair(for: hash) where slots[index].tag == Self.tag(of: hash) {
      switch slots[index].place {
      case 0:
        slots[index].place = Slot.nowhere
        return (nil, true)
      case Slot.nowhere: return (nil, false)
      case let place:
        let kept = KeptForms(room, at: Int(place))
        return (kept.areMade(of: part) ? kept : nil, false)
      }
    }
    if let index = freeIndex(for: hash) { slots[index].tag = Self.tag(of: hash) }
    return (nil, false)
  }

  /// Keeps what a known part became, if that is there in all forms.
  func keep(_ forms: Forms, of part: UnsafeBufferPointer<UInt8>) {
    let hash = part.hash
    let index = Self.pair(for: hash).first {
      slots[$0].tag == Self.tag(of: hash) && slots[$0].place == Slot.nowhere
    }
    guard let index, formats.allSatisfy({ forms[$0] != nil }) else { return }
    let size = KeptForms.size(of: forms, part)
    guard taken + size <= room.count else { return forgetAll() }
    KeptForms.put(forms, of: part, into: room, at: taken)
    slots[index].place = UInt32(taken)
    taken += size
  }

  private func forgetAll() {
    slots.update(repeating: Slot())
    taken = 4
  }

  /// The slot in which a part may be noted; nil: both are taken by others that came again.
  private func freeIndex(for hash: UInt64) -> Int? {
    let own = Self.pair(for: hash).lowerBound + Int(hash >> 12 & 1)
    return slots[own].place == 0 ? own : slots[own ^ 1].place == 0 ? own ^ 1 : nil
  }

  private static func pair(for hash: UInt64) -> Range<Int> {
    let start = Int(hash & 4_094)
    return start..<(start + 2)
  }

  private static func tag(of hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash >> 32) | 1
  }
}
