import Rendering

/// A text in one language, as the rules on wording see it.
struct Wording {
  /// The text as its author wrote it.
  let text: String
  /// The same in UTF-8.
  let bytes: UnsafeBufferPointer<UInt8>
  /// What in it is no words; nil: nobody asked yet.
  private var verbatim: [Verbatim]?

  init(_ text: String, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.text = text
    self.bytes = bytes
  }

  /// Every place where words say it, in order.
  mutating func ranges(of phrases: Phrases) -> [Range<Int>] {
    var ranges = phrases.ranges(in: text)
    if !ranges.isEmpty { ranges.removeAll { !isWords($0) } }
    return ranges
  }

  /// Whether a stretch is words: no part of code, of an address or of a variable.
  mutating func isWords(_ range: Range<Int>) -> Bool {
    let verbatim = parts
    var low = 0
    var high = verbatim.count
    while low < high {
      let middle = (low + high) / 2
      if verbatim[middle].range.upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low == verbatim.count || verbatim[low].range.lowerBound >= range.upperBound
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

extension Charter {
  /// Shows every text of a language and its regional forms (`fr`, `fr-CA`), each with the way to
  /// it; of every language for nil.
  func eachWording(
    in language: String? = nil, _ visit: (inout Wording, () -> FieldPath) -> Void
  ) {
    guard language == nil || languages.contains(where: { isForm($0, of: language) }) else {
      return
    }
    eachProse { text, path in
      for index in text.languages.indices where isForm(text.languages[index], of: language) {
        show(text.values[index].source, visit) { path().appending(.key(text.languages[index])) }
      }
    }
    eachPhrase { text, path in
      for index in text.languages.indices where isForm(text.languages[index], of: language) {
        show(text.values[index], visit) { path().appending(.key(text.languages[index])) }
      }
    }
  }

  private func show(
    _ text: String, _ visit: (inout Wording, () -> FieldPath) -> Void, _ path: () -> FieldPath
  ) {
    text.withBytes { bytes in
      var wording = Wording(text, bytes)
      withoutActuallyEscaping(path) { visit(&wording, $0) }
    }
  }

  private func isForm(_ tag: String, of language: String?) -> Bool {
    guard let language, tag != language else { return true }
    return tag.utf8.starts(with: language.utf8)
      && tag.utf8.dropFirst(language.utf8.count).first == UInt8(ascii: "-")
  }
}
