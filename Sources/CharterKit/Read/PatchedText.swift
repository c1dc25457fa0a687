import Rendering

/// A stretch of a text to be read as something else.
struct Patch: Equatable, Sendable {
  /// The bytes to replace.
  var range: Range<Int>
  /// What stands there instead, in ASCII.
  var replacement: String
  /// Whether a value that stands there is damaged: nobody reads it.
  var damages = false
}

/// A copy of a text with some stretches replaced, that knows where everything was before.
struct PatchedText {
  /// Where a patch stands, in scalars of the copy and of the original.
  private struct Seam {
    var copy: Range<Int>
    var original: Range<Int>
    var damages: Bool
  }

  /// The copy, in UTF-8.
  let text: [UInt8]
  private let seams: [Seam]
  /// Whether a value that stands in it is damaged.
  let isDamaged: Bool

  /// That text, with those patches; of two that overlap, the one that begins first counts.
  init(_ original: [UInt8], _ patches: [Patch] = []) {
    guard !patches.isEmpty else {
      (text, seams, isDamaged) = (original, [], false)
      return
    }
    var text: [UInt8] = []
    text.reserveCapacity(original.count + 8 * patches.count)
    var seams: [Seam] = []
    var (byte, scalar, copied) = (0, 0, 0)
    for patch in patches.sorted(by: PatchedText.comesFirst) where patch.range.lowerBound >= byte {
      let kept = byte..<patch.range.lowerBound
      let passed = original.scalarCount(in: kept)
      let length = original.scalarCount(in: patch.range)
      text.append(contentsOf: original[kept])
      text.append(contentsOf: patch.replacement.utf8)
      scalar += passed
      copied += passed
      let size = patch.replacement.utf8.count
      seams.append(
        Seam(
          copy: copied..<copied + size, original: scalar..<scalar + length,
          damages: patch.damages))
      scalar += length
      copied += size
      byte = patch.range.upperBound
    }
    text.append(contentsOf: original[byte...])
    (self.text, self.seams) = (text, seams)
    isDamaged = seams.contains(where: \.damages)
  }

  /// That text without those stretches, given in order by their bytes and by their scalars.
  init(_ original: [UInt8], without stretches: some Sequence<(Range<Int>, Range<Int>)>) {
    var text: [UInt8] = []
    text.reserveCapacity(original.count)
    var seams: [Seam] = []
    var (byte, omitted) = (0, 0)
    for (bytes, scalars) in stretches {
      text.append(contentsOf: original[byte..<bytes.lowerBound])
      let place = scalars.lowerBound - omitted
      seams.append(Seam(copy: place..<place, original: scalars, damages: false))
      byte = bytes.upperBound
      omitted += scalars.count
    }
    text.append(contentsOf: original[byte...])
    (self.text, self.seams, isDamaged) = (text, seams, false)
  }

  /// The order of patches: by beginning; of two that begin together, an insertion, then the longer.
  private static func comesFirst(_ one: Patch, _ other: Patch) -> Bool {
    guard one.range.lowerBound == other.range.lowerBound else {
      return one.range.lowerBound < other.range.lowerBound
    }
    guard one.range.isEmpty == other.range.isEmpty else { return one.range.isEmpty }
    return one.range.upperBound > other.range.upperBound
  }

  /// The original's scalar for that scalar of the copy.
  func original(_ scalar: Int) -> Int {
    seams.isEmpty ? scalar : original(scalar, after: seamCount(to: scalar))
  }

  /// The original's scalars for those two of the copy, between which there is mostly no seam.
  func original(_ start: Int, _ end: Int) -> (start: Int, end: Int) {
    if seams.isEmpty { return (start, end) }
    let first = seamCount(to: start)
    let isWhole = first == seams.count || end < seams[first].copy.lowerBound
    let last = isWhole ? first : seamCount(to: end)
    return (original(start, after: first), original(end, after: last))
  }

  /// The original's scalar for that scalar of the copy, after so many seams.
  private func original(_ scalar: Int, after count: Int) -> Int {
    guard count > 0 else { return scalar }
    let seam = seams[count - 1]
    if scalar >= seam.copy.upperBound {
      return seam.original.upperBound + scalar - seam.copy.upperBound
    }
    return min(seam.original.lowerBound + scalar - seam.copy.lowerBound, seam.original.upperBound)
  }

  /// The place in the original of the damaged value that stands there, if one does.
  func damage(at scalar: Int) -> Range<Int>? {
    guard isDamaged else { return nil }
    let count = seamCount(to: scalar)
    guard count > 0 else { return nil }
    let seam = seams[count - 1]
    return seam.damages && seam.copy.contains(scalar) ? seam.original : nil
  }

  /// How many seams begin at that scalar or before.
  private func seamCount(to scalar: Int) -> Int {
    seams.partitioningIndex { $0.copy.lowerBound > scalar }
  }
}

extension PatchedText {
  /// The bytes of the original for those bytes of the copy.
  func originalBytes(_ range: Range<Int>, in source: [UInt8]) -> Range<Int> {
    let first = original(text.scalarCount(in: 0..<range.lowerBound))
    let last = original(text.scalarCount(in: 0..<range.upperBound))
    var cursor = TextCursor(source)
    cursor.advance(toScalar: first)
    let start = cursor.byte
    cursor.advance(toScalar: last)
    return start..<cursor.byte
  }
}
