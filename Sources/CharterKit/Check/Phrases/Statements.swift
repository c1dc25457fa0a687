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
  /// The text of one language.
  let text: String
  /// The part, in UTF-8 bytes.
  let range: Range<Int>
  /// The way to the text.
  let path: FieldPath

  /// The part itself.
  var words: String { text.withBytes { String(decoding: $0[range], as: UTF8.self) } }

  /// Whether the sentence around it says that too.
  func isBeside(_ phrases: Phrases) -> Bool {
    phrases.range(in: text, within: Sentence.range(around: range, in: text)) != nil
  }
}

extension Findings {
  /// Each place where the author's texts say it, but for the change log, which speaks of the past.
  func mentions(of phrases: Phrases, in charter: Charter) -> [Mention] {
    let occurrences = (words ?? Concordance(of: charter)).occurrences(of: phrases)
    guard !occurrences.isEmpty else { return [] }
    var mentions: [Mention] = []
    var number = 0
    func take(_ text: String, _ language: String, _ path: () -> FieldPath) {
      while mentions.count < occurrences.count, occurrences[mentions.count].text == number {
        let range = occurrences[mentions.count].range
        let path = path().appending(.key(language))
        mentions.append(Mention(text: text, range: range, path: path))
      }
      number += 1
    }
    charter.eachProse { text, path in
      for index in text.values.indices {
        take(text.values[index].source, text.languages[index], path)
      }
    }
    charter.eachPhrase(withHistory: false) { text, path in
      for index in text.values.indices { take(text.values[index], text.languages[index], path) }
    }
    return mentions
  }
}
