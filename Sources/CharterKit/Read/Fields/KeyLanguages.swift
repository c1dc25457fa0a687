/// The first keys of either language in each file.
struct KeyLanguages {
  /// What is known of a file's keys, or of those of a field.
  struct First {
    var english: Span?
    var french: Span?

    mutating func note(_ span: Span, isEnglish: Bool) {
      if isEnglish {
        if english == nil { english = span }
      } else if french == nil {
        french = span
      }
    }
  }

  /// The files, by their index.
  private var files: [First] = []

  mutating func note(_ span: Span, isEnglish: Bool) {
    while files.count <= span.source { files.append(First()) }
    files[span.source].note(span, isEnglish: isEnglish)
  }

  /// Whether a file's first keys are French.
  func isFrench(_ source: Int) -> Bool {
    guard source < files.count, let first = files[source].french else { return false }
    return files[source].english.map { first.start < $0.start } ?? true
  }

  /// For each file with both, the first key of the language that comes second.
  var mixed: [Span] {
    files.compactMap { file in
      guard let one = file.english, let other = file.french else { return nil }
      return one.start > other.start ? one : other
    }
  }
}
