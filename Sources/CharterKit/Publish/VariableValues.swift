/// The values of the variables in a charter’s texts, as data have them.
///
/// They are looked up where a text names one: few texts do.
struct VariableValues {
  private let inferences: PageInferences
  private let words: [Words]

  /// The values in the languages of these words.
  init(_ inferences: PageInferences, _ words: [Words]) {
    self.inferences = inferences
    self.words = words
  }

  /// What stands for each name in that language, nothing where it has no value; nil: there are no
  /// words of that language.
  func values(in language: String) -> ((String) -> String)? {
    words.first { $0.language == language }
      .map { words in
        { name in Variable.named(name).flatMap { inferences.datum(of: $0, in: words) } ?? "" }
      }
  }
}

extension PageInferences {
  fileprivate func datum(of variable: Variable, in words: Words) -> String? {
    let value = charter.value(of: variable, in: words)
    // Data have no typography; what the author wrote stays as it is.
    let isOurs = variable == .updated || variable == .consentRetention
    return isOurs ? value?.withPlainSpaces : value
  }
}

extension String {
  /// The text with a space for each no-break space.
  fileprivate var withPlainSpaces: String {
    guard utf8.contains(0xC2) else { return self }
    var bytes: [UInt8] = []
    for byte in utf8 {
      // U+00A0 is written as 0xC2 and 0xA0.
      if byte == 0xA0, bytes.last == 0xC2 {
        bytes[bytes.count - 1] = 0x20
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
