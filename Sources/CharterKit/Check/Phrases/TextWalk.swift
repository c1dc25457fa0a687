/// The one walk through a text: its words, and what else rules may find in it.
struct TextWalk {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let number: Int32
  private let language: StopWords.Language?
  private let stopWords: StopWords
  private var traits: TextTraits = []
  private var counts = StopWords.Counts()
  /// How many blanks there are since the last place where a sentence ends for sure.
  private var blanks = 0

  /// What a text has, whose language the rules on wording know, or not; its words are added.
  ///
  /// - Parameter number: the text's index in its concordance.
  static func traits(
    of bytes: UnsafeBufferPointer<UInt8>, _ number: Int32, in language: StopWords.Language?,
    adding words: inout [Concordance.Word]
  ) -> TextTraits {
    var walk = TextWalk(bytes, number, language)
    walk.walk(&words)
    return walk.traits
  }

  private init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ number: Int32, _ language: StopWords.Language?
  ) {
    self.bytes = bytes
    self.number = number
    self.language = language
    stopWords = StopWords.all
  }

  private mutating func walk(_ words: inout [Concordance.Word]) {
    var word = WordBeginning()
    var start = 0
    var index = 0
    noteLine(at: 0)
    while index < bytes.count {
      if bytes[index] &- 0x61 < 26 {
        if word.length == 0 { start = index }
        index = word.append(bytes, from: index)
        // Most words end before a space, of which there is nothing more to say.
        guard index &+ 1 < bytes.count, bytes[index] == 0x20, bytes[index &+ 1] &- 0x61 < 26 else {
          continue
        }
        take(&word, start, &words)
        blanks &+= 1
        index &+= 1
        continue
      }
      let sign = Fold.sign(bytes, at: index)
      if Fold.isWord(sign.value) {
        if word.length == 0 { start = index }
        word.append(sign.value)
        if bytes.hasDigit(at: index) { traits.insert(.digit) }
      } else if sign.value != Fold.nothing {
        if word.length > 0 { take(&word, start, &words) }
        if sign.value == 0x20 { noteBlank(at: index) } else { noteSign(at: index) }
      }
      index = sign.end
    }
    if word.length > 0 { take(&word, start, &words) }
    noteSentence()
    if let language, counts.isForeign(to: language) { traits.insert(.foreignWords) }
  }

  private mutating func take(
    _ word: inout WordBeginning, _ start: Int, _ words: inout [Concordance.Word]
  ) {
    words.append(
      Concordance.Word(
        text: number, start: Int32(truncatingIfNeeded: start),
        list: Int16(truncatingIfNeeded: word.list), isCapital: bytes[start] &- 0x41 < 26,
        length: UInt8(clamping: word.length)))
    counts.add(word, stopWords)
    word = WordBeginning()
  }

  private mutating func noteSentence() {
    if blanks >= Sentences.easyLength { traits.insert(.longSentence) }
    blanks = 0
  }

  private mutating func noteBlank(at index: Int) {
    blanks += 1
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch bytes[index] {
    case 0x20 where next <= 0x20 || next >= 0x80:
      if index > 0, !bytes.isLineEnd(at: index - 1), bytes.blank(at: index + 1) > 0 {
        traits.insert(.oddSpace)
      }
    case 0x0A:
      if next == 0x0A { noteSentence() }
      noteLine(at: index + 1)
    case 0x0D: noteLine(at: index + 1)
    default: break
    }
    if (0x41...0x5A).contains(next), index > 0, Sentence.isStop(bytes[index - 1]) {
      noteSentence()
    }
  }

  /// Notes how a line begins.
  private mutating func noteLine(at start: Int) {
    var index = start
    while bytes.blank(at: index) > 0 { index += bytes.blank(at: index) }
    guard index < bytes.count else { return }
    switch bytes[index] {
    case UInt8(ascii: "-") where bytes.blank(at: index + 1) > 0:
      if start > 0 { noteSentence() }
    case UInt8(ascii: "-"), 0xC2, 0xE2: traits.insert(.listMark)
    case UInt8(ascii: "*"), UInt8(ascii: "_"):
      traits.formUnion(bytes.hasLetter(at: index + 1) ? .listMark : .heading)
    default: if bytes.has(")", at: index + 1) { traits.insert(.listMark) }
    }
    let end = min(index + 8, bytes.count)
    while index < end, !(0x61...0x7A).contains(bytes[index]) { index += 1 }
    if index == end { traits.insert(.heading) }
  }

  private mutating func noteSign(at index: Int) {
    switch bytes[index] {
    case UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "_"): traits.insert(.code)
    case UInt8(ascii: "-"), 0xE2:
      if bytes.has(" - ", at: index - 1) || bytes.has("• ", at: index) { traits.insert(.listMark) }
    case UInt8(ascii: ","), UInt8(ascii: "."):
      // Most stand right after a letter and before a space: nothing is wrong with these.
      let isPlain =
        index > 0 && bytes[index - 1] &- 0x61 < 26
        && (index + 1 == bytes.count || bytes[index + 1] <= 0x20)
      if !isPlain { noteSpacing(at: index) }
    case 0x21...0x3F, UInt8(ascii: "]"), 0xC2: noteSpacing(at: index)
    default: break
    }
  }

  private mutating func noteSpacing(at index: Int) {
    if let language, Punctuation(bytes: bytes).isOdd(at: index, in: language) {
      traits.insert(.oddSpace)
    }
  }
}
