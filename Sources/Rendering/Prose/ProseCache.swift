/// Texts that were read lately, and as pages have them.
///
/// Charters of one organisation say the same in many places: what one says is read and set once
/// for all that a thread builds. Memory does not grow with the number of charters.
public final class ProseCache {
  /// A text that was read and has no fault.
  private final class Entry {
    let prose: Prose
    let inlineOnly: Bool

    init(_ prose: Prose, inlineOnly: Bool) {
      self.prose = prose
      self.inlineOnly = inlineOnly
    }
  }

  /// A text as some pages have it.
  private final class Setting {
    let original: Prose
    let prose: Prose
    let kind: AnyObject

    init(_ original: Prose, _ prose: Prose, kind: AnyObject) {
      self.original = original
      self.prose = prose
      self.kind = kind
    }
  }

  /// What was written on a page, and as it stands there.
  private final class Written {
    let original: [UInt8]
    let set: [UInt8]
    let kind: AnyObject

    init(_ original: [UInt8], _ set: [UInt8], kind: AnyObject) {
      self.original = original
      self.set = set
      self.kind = kind
    }
  }

  /// The size of the longest text that is kept, in UTF-8 bytes: longer ones are rarely shared.
  private static let longest = 1_024
  private let entries = LatelyUsed<Entry>()
  private let settings = LatelyUsed<Setting>()
  private let written = LatelyUsed<Written>()

  /// Nothing read yet.
  public init() {}

  /// Reads a text, as `Prose.parsed` does.
  public func prose(
    _ source: String, inlineOnly: Bool
  ) -> (prose: Prose, faults: [ProseFault]) {
    guard source.utf8.count <= Self.longest else {
      return Prose.parsed(source, inlineOnly: inlineOnly)
    }
    let hash = source.withBytes { $0.hash }
    let entry = entries.item(at: hash) {
      $0.inlineOnly == inlineOnly && $0.prose.source.hasBytes(of: source)
    }
    if let entry { return (entry.prose, []) }
    let (prose, faults) = Prose.parsed(source, inlineOnly: inlineOnly)
    if faults.isEmpty { entries.add(Entry(prose, inlineOnly: inlineOnly), at: hash) }
    return (prose, faults)
  }

  /// A text as pages of that kind have it: what `set` makes of it, once.
  ///
  /// Texts are told apart by their identity: a text that was read before is the same one.
  public func prose(
    _ original: Prose, for kind: AnyObject, set: (Prose) -> Prose
  ) -> Prose {
    guard original.source.utf8.count <= Self.longest else { return set(original) }
    let hash = Self.hash(of: original, kind)
    let setting = settings.item(at: hash) {
      $0.kind === kind && $0.original.identity == original.identity
    }
    if let setting { return setting.prose }
    let prose = set(original)
    settings.add(Setting(original, prose, kind: kind), at: hash)
    return prose
  }

  /// Sets what was written from `start` on for pages of that kind, as `set` does.
  public func set(
    _ out: inout PageWriter, from start: Int, for kind: AnyObject,
    by set: (inout PageWriter) -> Void
  ) {
    guard 1...Self.longest ~= out.count - start else { return set(&out) }
    let hash = out.text.withBytes(from: start) { $0.hash }
    let isKnown = written.uses(at: hash) { item in
      let isMeant =
        item.kind === kind
        && out.text.withBytes(from: start) { own in
          item.original.withUnsafeBufferPointer { own.hasBytes(of: $0) }
        }
      guard isMeant else { return false }
      out.takeBack(to: start)
      out.text.put(item.set)
      return true
    }
    if isKnown { return }
    let original = out.text.withBytes(from: start) { Array($0) }
    set(&out)
    let bytes = out.text.withBytes(from: start) { Array($0) }
    written.add(Written(original, bytes, kind: kind), at: hash)
  }

  private static func hash(of prose: Prose, _ kind: AnyObject) -> UInt64 {
    var hash = UInt64(UInt(bitPattern: prose.identity))
    hash.mix(UInt64(UInt(bitPattern: ObjectIdentifier(kind))))
    return hash
  }
}

extension String {
  /// Whether the texts are the same, byte for byte: `==` takes an « é » of two signs for one of one.
  fileprivate func hasBytes(of other: String) -> Bool {
    withBytes { own in other.withBytes { own.hasBytes(of: $0) } }
  }
}
