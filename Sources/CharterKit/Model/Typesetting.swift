import Rendering

/// How the texts of a language are set: its typography, and the words of other languages marked.
struct Typesetting: Sendable {
  /// The spaces and apostrophes of the language.
  let typography: Typography
  private let foreign: ForeignTerms

  /// The setting of that language, with the terms of others that are marked in it.
  init(language: String, foreign: [String: [String]]) {
    typography = Typography(language: language)
    self.foreign = ForeignTerms(foreign)
  }

  /// A plain text as it stands on the page.
  func inlines(_ text: String) -> [Inline] {
    marked(typography.set(text))
  }

  /// Words as they stand on the page.
  func inlines(_ inlines: [Inline]) -> [Inline] {
    if inlines.count == 1, case .text(let text) = inlines[0] { return self.inlines(text) }
    return typography.set(inlines).replacingTexts(marked)
  }

  /// Blocks as they stand on the page.
  func blocks(_ blocks: [Block]) -> [Block] {
    typography.set(blocks).map { $0.replacingTexts(marked) }
  }

  /// A text in Markdown as it stands on the page; what its variables stand for is left alone.
  func prose(_ prose: Prose) -> Prose {
    prose.rewritten(blocks)
  }

  /// A text that is set already, with the words of other languages marked.
  func marked(_ text: String) -> [Inline] {
    let occurrences = foreign.occurrences(in: text)
    if occurrences.isEmpty { return [.text(text)] }
    let bytes = Array(text.utf8)
    var inlines: [Inline] = []
    var end = 0
    func append(upTo start: Int) {
      if start > end { inlines.append(.text(String(decoding: bytes[end..<start], as: UTF8.self))) }
    }
    for occurrence in occurrences {
      append(upTo: occurrence.range.lowerBound)
      let term = String(decoding: bytes[occurrence.range], as: UTF8.self)
      inlines.append(.foreign(language: occurrence.language, [.text(term)]))
      end = occurrence.range.upperBound
    }
    append(upTo: bytes.count)
    return inlines
  }
}
