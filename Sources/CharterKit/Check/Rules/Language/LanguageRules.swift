extension Rule {
  /// The rules on how texts are written.
  static let language: [Rule] = [
    .frenchSpacing, .frenchCapitals, .frenchSlips, .frenchDate, .englishSpacing, .englishDate,
    .hedging, .sentenceLong,
  ]
}
