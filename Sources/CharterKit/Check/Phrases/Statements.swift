import Rendering

/// What a page says, in its author's own texts or in the blocks that the program makes.
extension Charter {
  /// Whether the page has that block, by itself or in a section.
  func shows(_ contents: Section.Contents) -> Bool {
    sections?.contains { $0.contents == contents } ?? true
  }

  /// Whether the charter's own texts say all of these things in each of its languages.
  func states(_ all: Phrases...) -> Bool {
    guard sections?.isEmpty == false || purposes.contains(where: { $0.description != nil }) else {
      return false
    }
    return languages.allSatisfy { language in
      all.allSatisfy { states($0, in: language) }
    }
  }

  private func states(_ phrases: Phrases, in language: String) -> Bool {
    func isSaid(_ text: Localized<Prose>?) -> Bool {
      text?[language].map { phrases.occur(in: $0.source) } ?? false
    }
    return sections?.contains { isSaid($0.text) || isSaid($0.title) } == true
      || purposes.contains { isSaid($0.description) }
  }

  /// Whether personal data are processed, as far as the charter does not say otherwise.
  var mayProcessPersonalData: Bool { !cookies.isEmpty && !processesNoPersonalData }

  /// How much a missing statement matters that a privacy policy may give instead.
  ///
  /// Information may be layered. Source: WP260 rev. 01, 35 and 36.
  var severityOfLayered: Diagnostic.Severity { controller?.privacy == nil ? .error : .advice }
}

/// A part of the author's texts that a rule has something to say of.
struct Mention {
  /// The text that it is of.
  let source: CheckedText
  /// The part, in UTF-8 bytes.
  let range: Range<Int>

  /// The text of one language.
  var text: String { source.text }

  /// The part itself.
  var words: String { text.withBytes { String(decoding: $0[range], as: UTF8.self) } }

  /// The way to the text.
  func path(in charter: Charter) -> FieldPath { source.path(in: charter) }

  /// Whether the sentence around it says that too.
  func isBeside(_ phrases: Phrases) -> Bool {
    phrases.range(in: text, within: Sentence.range(around: range, in: text)) != nil
  }

  /// Whether one of them stands before it in its sentence, at most so many bytes away.
  func follows(_ phrases: Phrases, within reach: Int) -> Bool {
    let start = max(Sentence.range(around: range, in: text).lowerBound, range.lowerBound - reach)
    return phrases.range(in: text, within: start..<range.lowerBound) != nil
  }

  /// Whether it is words: no part of code, of an address or of a variable.
  var isWords: Bool { source.withWording { $0.isWords(range) } }
}

extension Findings {
  /// Each place where the author's texts say it, but for the change log, which speaks of the past.
  func mentions(of phrases: Phrases) -> [Mention] {
    mentions(at: words.occurrences(of: phrases))
  }

  /// Those of these places that are not in the change log.
  func mentions(at occurrences: [Concordance.Occurrence]) -> [Mention] {
    occurrences.compactMap { occurrence in
      let text = words.texts[occurrence.text]
      return text.isHistory ? nil : Mention(source: text, range: occurrence.range)
    }
  }

  /// Each place where the words of all texts of a language say it.
  ///
  /// - Parameter isCapitalised: only where its first letter is a capital without an accent.
  func wordings(
    of phrases: Phrases, in language: StopWords.Language, isCapitalised: Bool = false
  ) -> [Mention] {
    words.occurrences(of: phrases, isCapitalised: isCapitalised).compactMap { occurrence in
      guard words.texts[occurrence.text].language == language else { return nil }
      let mention = Mention(source: words.texts[occurrence.text], range: occurrence.range)
      return mention.isWords ? mention : nil
    }
  }

  /// The texts that have that, in a language or its regional forms (`fr`, `fr-CA`), or in any.
  func texts(
    with trait: TextTraits, in language: StopWords.Language? = nil
  ) -> some Sequence<CheckedText> {
    let texts = words.texts
    return indicesOfTexts(with: trait, in: language).lazy.map { texts[$0] }
  }

  /// Their indices, for a rule that looks at little of each: a text is large.
  func indicesOfTexts(
    with trait: TextTraits, in language: StopWords.Language? = nil
  ) -> [Int] {
    guard !words.traits.isDisjoint(with: trait) else { return [] }
    return words.texts.indices.filter { index in
      !words.texts[index].traits.isDisjoint(with: trait)
        && (language == nil || words.texts[index].language == language)
    }
  }
}
