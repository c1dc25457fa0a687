import Rendering

/// What walks through texts said lately, so that one that many charters share is walked through
/// once. Memory does not grow with the number of charters.
public final class WalkCache {
  /// What a walk through a text said.
  fileprivate final class Walk {
    let text: String
    let language: StopWords.Language?
    let traits: TextTraits
    let words: [Concordance.Word]
    /// What its translations have too, links aside.
    let invariants: [Invariant]

    init(
      _ text: String, _ language: StopWords.Language?, _ traits: TextTraits,
      _ words: [Concordance.Word]
    ) {
      (self.text, self.language, self.traits, self.words) = (text, language, traits, words)
      invariants = Invariant.all(in: text, with: traits)
    }
  }

  /// Shorter texts are walked through as fast as looked up; longer ones are rarely shared.
  private static let sizes = 32...1_024
  private let walks = LatelyUsed<Walk>()

  /// No walks yet.
  public init() {}

  /// What `TextWalk.traits` says of a text, whose words are added, and what its translations have
  /// too, links aside; nil: that is not known.
  func traits(
    of text: String, _ number: Int32, in language: StopWords.Language?,
    adding words: inout [Concordance.Word]
  ) -> (traits: TextTraits, invariants: [Invariant]?) {
    text.withBytes { bytes in
      guard Self.sizes ~= bytes.count else {
        return (TextWalk.traits(of: bytes, number, in: language, adding: &words), nil)
      }
      let hash = bytes.hash
      let start = words.count
      let known = walks.item(at: hash) { walk in
        walk.language == language && walk.text.withBytes { $0.hasBytes(of: bytes) }
      }
      if let known {
        words += known.words
        for index in start..<words.count { words[index].text = number }
        return (known.traits, known.invariants)
      }
      let traits = TextWalk.traits(of: bytes, number, in: language, adding: &words)
      let walk = Walk(text, language, traits, Array(words[start...]))
      walks.add(walk, at: hash)
      return (traits, walk.invariants)
    }
  }
}
