import Testing

@testable import CharterKit

/// Whatever a file holds, correcting it keeps what can be read, and all but the faulty characters.
@Suite struct FixMutationTests {
  private static let sample = """
    charte: 1
    langues: [fr, en]  # 1 : x
    # un commentaire : « x »
    titre: {fr: « Charte », en: "Policy é"}
    site:
      nom: 'L''été'
      url: https://x.fr/#a  # remarque
    sections:
      - id: intro
        texte:
          fr: |
            Un « texte » : oui.

              - • x
          en: >-
            A text
            of two lines
      - contenu: cookies
    cookies:
    - nom: _pk_id.*
      durée: 13 mois
      description: plusieurs
        lignes, l’été\u{a0}; oui
      accès: ["a", 'b', c d]
    """

  @Test(arguments: ["\n", "\r\n", "\r"])
  func keepsWhatIsNotFaulty(_ lineEnd: String) {
    let seed = lineEnd.utf8.reduce(0) { $0 << 8 | UInt64($1) }
    var generator = Generator(state: seed)
    let original = Self.sample.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: lineEnd)
    for _ in 0..<1_000 {
      var bytes = Array(original.utf8)
      for _ in 0...Int.random(in: 0..<4, using: &generator) { bytes.damage(using: &generator) }
      let text = String(decoding: bytes, as: UTF8.self)
      let file = FixedFile(bytes, named: "x.yaml")
      let again = FixedFile(file.bytes, named: "x.yaml")
      #expect(again.bytes == file.bytes, "\(text)")
      #expect(again.corrections.isEmpty, "\(text)")
      #expect(file.bytes.skeleton == bytes.skeleton, "\(text)")
      if read(bytes).faults.isEmpty { #expect(String(decoding: file.bytes, as: UTF8.self) == text) }
      let (before, after) = (read(bytes.visible), read(file.bytes.visible))
      #expect(after.words.holdInOrder(before.words), "\(text)")
      #expect((file.bytes == bytes) == file.corrections.isEmpty)
    }
  }
}

/// A generator of the same numbers each time. Source: Vigna's SplitMix64.
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension [UInt8] {
  /// Puts in what authors put in by mistake, or takes a little out.
  fileprivate mutating func damage(using generator: inout Generator) {
    let pieces = [
      " ", "\n", "\t", ":", " : ", " #", "'", "\"", "[", "]", "{", "}", "- ", "&", "*", "!", ">",
      "%", "@", "`", "\u{a0}", "\u{202f}", "\u{200b}", "\u{2028}", "\u{85}", "\u{ad}", "：", "• ",
      "– ", "{{x}}", ",", "\u{a0}: ", ":\u{a0}", "e\u{301}: ", "\n\t", "l'x", "\u{feff}",
    ]
    var index = Int.random(in: 0...count, using: &generator)
    // Characters stay whole: half of one would be read as another encoding.
    while index < count, self[index] & 0xC0 == 0x80 { index += 1 }
    if Int.random(in: 0..<6, using: &generator) == 0 {
      var end = Swift.min(count, index + Int.random(in: 0..<6, using: &generator))
      while end < count, self[end] & 0xC0 == 0x80 { end += 1 }
      removeSubrange(index..<end)
    } else {
      insert(contentsOf: Array((pieces.randomElement(using: &generator) ?? " ").utf8), at: index)
    }
  }

  /// The bytes without the characters that nobody sees.
  fileprivate var visible: [UInt8] {
    let scalars = String(decoding: self, as: UTF8.self).unicodeScalars
    return Array(
      String(String.UnicodeScalarView(scalars.filter { !InvisibleCharacter.includes($0.value) }))
        .utf8)
  }

  /// The bytes without the characters that a correction may change, add or take away.
  fileprivate var skeleton: [Unicode.Scalar] {
    let scalars = String(decoding: self, as: UTF8.self).decomposed.filter {
      !InvisibleCharacter.includes($0.value)
    }
    return zip(scalars, scalars.dropFirst() + ["x"]).compactMap { scalar, next in
      let isBullet = scalar == "*" && " \t\u{a0}\u{202f}".unicodeScalars.contains(next)
      let isFaulty = " \t\n\r\u{a0}\u{202f}\"'\\:：ː-–—•".unicodeScalars.contains(scalar)
      return isBullet || isFaulty ? nil : scalar
    }
  }
}

extension String {
  /// The scalars, é as e and its accent.
  fileprivate var decomposed: [Unicode.Scalar] {
    unicodeScalars.flatMap { $0 == "é" ? ["e", "\u{301}"] : [$0] }
  }
}

extension SourceFile {
  /// All keys and texts that could be read, without blanks, in their order.
  fileprivate var words: [String] { node?.words ?? [] }
}

extension Node {
  fileprivate var words: [String] {
    switch content {
    case .text(let text):
      [String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))]
    case .list(let items): items.flatMap(\.words)
    case .map(let entries):
      entries.flatMap { $0.isDamaged ? [] : [$0.key] + $0.value.words }
    default: []
    }
  }
}

extension [String] {
  /// Whether the others are among these, in their order; one that was cut may be whole.
  fileprivate func holdInOrder(_ others: [String]) -> Bool {
    var rest = self[...]
    for other in others {
      guard
        let index = rest.firstIndex(where: {
          $0 == other || $0.utf8.starts(with: other.utf8)
        })
      else { return false }
      rest = rest[(index + 1)...]
    }
    return true
  }
}
