/// The known word that an author may have meant.
enum Suggestion {
  /// How many candidates are looked at: nobody has more purposes or providers, nor are there more
  /// rules.
  private static let most = 200

  /// The candidate nearest to a word, or nil where none is near: at most a third of the longer
  /// one's letters differ.
  static func nearest(to word: String, in candidates: [String]) -> String? {
    let plain = letters(word)
    // Any short word is near a single letter.
    guard (2...64).contains(plain.count) else { return nil }
    var difference = Difference(from: plain)
    var best: (candidate: String, letters: Int)?
    for candidate in candidates.prefix(most) {
      let other = letters(candidate)
      let limit = min(max(1, max(plain.count, other.count) / 3), best.map { $0.letters - 1 } ?? 64)
      guard abs(plain.count - other.count) <= limit, !negates(plain, other) else { continue }
      if let letters = difference.letters(to: other, atMost: limit) {
        best = (candidate, letters)
      }
    }
    return best?.candidate
  }

  /// Whether a word is that one with something before it, as `non-`, `co-` or `un-`: it means
  /// something else then.
  private static func negates(_ word: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Bool {
    word.count > other.count + 1 && word.suffix(other.count).elementsEqual(other)
  }

  /// The letters compared: without case, accents or quotation marks, and with hyphens between words.
  private static func letters(_ word: String) -> [Unicode.Scalar] {
    var letters = Anchor.unaccented(word).lowercased().unicodeScalars[...]
    while let first = letters.first, surroundings.contains(first) { letters.removeFirst() }
    while let last = letters.last, surroundings.contains(last) { letters.removeLast() }
    return letters.map { $0 == " " || $0 == "_" ? "-" : $0 }
  }

  /// What may stand around a word without being a part of it.
  private static let surroundings: Set<Unicode.Scalar> = [
    "«", "»", "“", "”", "„", "‘", "’", "\"", "'", "…", " ", "\u{a0}", "\u{202f}",
  ]
}

/// How a word differs from others, row by row of the table of their beginnings.
///
/// Source: the distance of Damerau and Levenshtein, no letter touched twice.
private struct Difference {
  private let word: [Unicode.Scalar]
  private var before: [Int] = []
  private var previous: [Int] = []
  private var row: [Int] = []

  init(from word: [Unicode.Scalar]) {
    self.word = word
  }

  /// How many letters to add, leave out, change or swap with the next one; nil: more than that.
  mutating func letters(to other: [Unicode.Scalar], atMost limit: Int) -> Int? {
    while row.count <= other.count {
      before.append(0)
      previous.append(0)
      row.append(0)
    }
    for j in 0...other.count { previous[j] = j }
    var leastBefore = 0
    for i in word.indices {
      row[0] = i + 1
      var least = row[0]
      for j in other.indices {
        let change = previous[j] + (word[i] == other[j] ? 0 : 1)
        var letters = min(change, previous[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, word[i] == other[j - 1], word[i - 1] == other[j] {
          letters = min(letters, before[j - 1] + 1)
        }
        row[j + 1] = letters
        least = min(least, letters)
      }
      // A swap goes back two rows.
      if min(least, leastBefore) > limit { return nil }
      leastBefore = least
      swap(&before, &previous)
      swap(&previous, &row)
    }
    return previous[other.count] <= limit ? previous[other.count] : nil
  }
}

extension Suggestion {
  /// A question after the nearest candidate, or another help where none is near.
  static func help(_ word: String, in candidates: [String], otherwise: Message) -> Message {
    nearest(to: word, in: candidates).map(question) ?? otherwise
  }

  /// Whether the author meant that word.
  static func question(_ word: String) -> Message {
    Message(en: "Did you mean “\(word)”?", fr: "Vouliez-vous dire «\u{a0}\(word)\u{a0}»\u{202f}?")
  }
}
