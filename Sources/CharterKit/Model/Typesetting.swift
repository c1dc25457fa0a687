import Rendering

/// How the texts of a language are set: its typography, and the words of other languages marked.
struct Typesetting: Sendable {
  /// What tells one setting from another.
  final class Kind: Sendable {}

  /// What texts that are set so have in common.
  let kind = Kind()
  /// The spaces and apostrophes of the language.
  let typography: Typography
  private let foreign: ForeignTerms

  /// The setting of that language, with the terms of others that are marked in it.
  init(language: String, foreign: [String: [String]]) {
    typography = Typography(language: language)
    self.foreign = ForeignTerms(foreign)
  }

  /// A plain text as it stands on the page.
  func inlines(_ text: String) -> Inlines {
    Inlines { out in
      out.put(text)
      set(&out, from: 0)
    }
  }

  /// Blocks as they stand on the page.
  func blocks(_ blocks: Blocks) -> Blocks {
    Blocks { out in
      out.put(blocks)
      set(&out, from: 0)
    }
  }

  /// Sets what was written from `start` on as it stands on the page.
  func set(_ out: inout PageWriter, from start: Int) {
    out.set(from: start, in: typography)
    if !foreign.isEmpty { out.replaceWords(from: start) { foreignMarked($0) } }
  }

  /// A text in Markdown as it stands on the page; what its variables stand for is left alone.
  func prose(_ prose: Prose) -> Prose {
    prose.rewritten(blocks)
  }

  /// The words with those of other languages marked; nil if there are none.
  private func foreignMarked(_ words: UnsafeBufferPointer<UInt8>) -> Inlines? {
    let occurrences = foreign.occurrences(in: words)
    if occurrences.isEmpty { return nil }
    func text(_ range: Range<Int>) -> Inlines {
      .text(String(decoding: words[range], as: UTF8.self))
    }
    var inlines = Inlines()
    var end = 0
    for occurrence in occurrences {
      inlines += text(end..<occurrence.range.lowerBound)
      inlines += .foreign(language: occurrence.language, text(occurrence.range))
      end = occurrence.range.upperBound
    }
    return inlines + text(end..<words.count)
  }
}
