import Rendering

/// A text in one language, as the rules on wording see it.
struct Wording {
  /// The text in UTF-8.
  let bytes: UnsafeBufferPointer<UInt8>
  /// What in it is no words; nil: nobody asked yet.
  private var verbatim: [Verbatim]?

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Whether a stretch is words: no part of code, of an address or of a variable.
  mutating func isWords(_ range: Range<Int>) -> Bool {
    let verbatim = parts
    let index = verbatim.partitioningIndex { $0.range.upperBound > range.lowerBound }
    return index == verbatim.count || verbatim[index].range.lowerBound >= range.upperBound
  }

  /// The parts that are no words, in order.
  var parts: [Verbatim] {
    mutating get {
      if let verbatim { return verbatim }
      let found = Verbatim.all(in: bytes)
      verbatim = found
      return found
    }
  }

  /// A stretch of the text.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
