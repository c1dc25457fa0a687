extension CheckReport {
  /// The report for people: each diagnostic, then the totals.
  func text(hasColours: Bool = false, hasTotals: Bool = true) -> [UInt8] {
    let text = DiagnosticText(language: language, hasColours: hasColours)
    var bytes: [UInt8] = []
    for diagnostic in diagnostics { bytes += text.text(diagnostic).utf8 }
    if hasTotals { bytes += (said(totals) + "\n").utf8 }
    return bytes
  }

  /// « 3 chartes : 2 erreurs, 1 avertissement ».
  private var totals: Message {
    let checked = charters.count
    let unread = charters.count { $0.failure != nil }
    let found = counts.words
    let charters = Message(
      en: "\(checked) charter\(checked == 1 ? "" : "s")",
      fr: "\(checked) charte\(checked < 2 ? "" : "s")")
    let failures = Message(
      en: "\(unread) could not be read",
      fr: unread < 2 ? "\(unread) n’a pas pu être lue" : "\(unread) n’ont pas pu être lues")
    let words = [found, unread == 0 ? Message(en: "", fr: "") : failures].filter { !$0.en.isEmpty }
    guard !words.isEmpty else {
      return Message(
        en: "\(charters.en): nothing to report", fr: "\(charters.fr)\u{a0}: rien à signaler")
    }
    return Message(
      en: "\(charters.en): \(words.map(\.en).joined(separator: ", "))",
      fr: "\(charters.fr)\u{a0}: \(words.map(\.fr).joined(separator: ", "))")
  }
}
