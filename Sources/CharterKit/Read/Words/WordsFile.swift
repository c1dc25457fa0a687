/// One words file, read: the words, or all that is wrong.
public struct WordsFile: Sendable {
  /// The words; nil when something is wrong with the file.
  public let words: Words?
  /// All that is wrong, in the order of the file.
  public let diagnostics: [Diagnostic]

  /// Reads the words of that language.
  public init(reading bytes: [UInt8], named name: String, language: String) {
    let file = SourceFile(reading: bytes, named: name, index: 0, syntax: .yaml)
    guard let node = file.node else {
      words = nil
      diagnostics = file.diagnostics
      return
    }
    var reader = WordsReader(node, in: file.source)
    let words = Words(language: language, reading: &reader)
    reader.finish()
    let faults = reader.faults.sorted { $0.span.start < $1.span.start }
    let places = file.source.places(of: faults.map(\.span))
    diagnostics =
      file.diagnostics
      + zip(faults, places).map { fault, place in
        Diagnostic(rule: fault.rule, place: place, message: fault.message, help: fault.help)
      }
    self.words = diagnostics.contains { $0.severity == .error } ? nil : words
  }
}
