/// The known word that an author may have meant.
enum Suggestion {
  /// How many candidates are looked at: nobody has more purposes or providers, nor are there more
  /// rules.
  private static let most = 200

  /// The candidate nearest to a word, or nil where none is near: at most a third of the longer
  /// one's letters differ.
  static func nearest(to word: String, in candidates: [String]) -> String? {
    let plain = letters(word)
    guard plain.count <= 64 else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates.prefix(most) {
      let other = letters(candidate)
      let limit = max(1, max(plain.count, other.count) / 3)
      guard abs(plain.count - other.count) <= limit else { continue }
      let distance = distance(plain, other)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// The letters compared: without case or accents.
  private static func letters(_ word: String) -> [Unicode.Scalar] {
    Array(Anchor.unaccented(word).lowercased().unicodeScalars)
  }

  /// How many letters to add, leave out, change or swap with the next one.
  private static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var previous = Array(0...other.count)
    for i in one.indices {
      var row = [i + 1]
      for j in other.indices {
        let change = previous[j] + (one[i] == other[j] ? 0 : 1)
        var least = min(change, previous[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
          least = min(least, before[j - 1] + 1)
        }
        row.append(least)
      }
      before = previous
      previous = row
    }
    return previous[other.count]
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
