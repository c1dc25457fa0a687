import Rendering

/// What walks through texts said lately, so that one that many charters share is walked through
/// once.
///
/// A text has one place, by its bytes, and takes it from another: memory does not grow with the
/// number of charters.
public final class WalkCache {
  /// What a walk through a text said.
  fileprivate final class Walk {
    let text: String
    let language: StopWords.Language?
    let traits: TextTraits
    let words: [Concordance.Word]

    init(
      _ text: String, _ language: StopWords.Language?, _ traits: TextTraits,
      _ words: [Concordance.Word]
    ) {
      (self.text, self.language, self.traits, self.words) = (text, language, traits, words)
    }
  }

  /// Shorter texts are walked through as fast as looked up; longer ones are rarely shared.
  private static let sizes = 32...1_024
  private var walks = [Walk?](repeating: nil, count: 1_024)

  /// No walks yet.
  public init() {}

  /// What `TextWalk.traits` says of a text, whose words are added.
  func traits(
    of text: String, _ number: Int32, in language: StopWords.Language?,
    adding words: inout [Concordance.Word]
  ) -> TextTraits {
    text.withBytes { bytes in
      guard Self.sizes ~= bytes.count else {
        return TextWalk.traits(of: bytes, number, in: language, adding: &words)
      }
      let place = Int(truncatingIfNeeded: bytes.hash >> 32) & (walks.count - 1)
      if let walk = walks[place], walk.language == language,
        walk.text.withBytes({ $0.hasBytes(of: bytes) })
      {
        let start = words.count
        words += walk.words
        for index in start..<words.count { words[index].text = number }
        return walk.traits
      }
      let start = words.count
      let traits = TextWalk.traits(of: bytes, number, in: language, adding: &words)
      walks[place] = Walk(text, language, traits, Array(words[start...]))
      return traits
    }
  }
}
