import Testing

@testable import CharterKit

/// Letters and signs of many scripts, and all that some format could take for markup.
private let ranges: [ClosedRange<UInt32>] = [
  0x21...0x7E, 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E, 0x61...0x7A, 0xC0...0x17F,
  0x370...0x3FF, 0x410...0x44F, 0x5D0...0x5EA, 0x621...0x64A, 0x905...0x939, 0x3041...0x3096,
  0x4E00...0x4FFF, 0x1F300...0x1F5FF, 0x300...0x36F, 0x2010...0x2027, 0x2190...0x21FF,
]

/// A text of some words.
private func text(_ numbers: inout Numbers) -> String {
  var text = String.UnicodeScalarView("m".unicodeScalars)
  for _ in 0..<Int.random(in: 1...24, using: &numbers) {
    if Int.random(in: 0..<6, using: &numbers) == 0, text.last != " " { text.append(" ") }
    let range = ranges.randomElement(using: &numbers) ?? ranges[0]
    if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &numbers)) {
      text.append(scalar)
    }
  }
  if text.last == " " { text.append("m") }
  return String(text)
}

/// A text without what typography may change: blanks, and the straight or round apostrophe.
private func letters(_ text: String) -> [Unicode.Scalar] {
  text.unicodeScalars.filter { !$0.properties.isWhitespace }.map { $0 == "’" ? "'" : $0 }
}

/// The words of a page, tags left out and entities read.
private func words(ofHTML bytes: [UInt8]) -> String {
  var words: [UInt8] = []
  var isInTag = false
  for byte in bytes {
    if byte == UInt8(ascii: "<") { isInTag = true }
    if !isInTag { words.append(byte) }
    if byte == UInt8(ascii: ">") { isInTag = false }
  }
  for (entity, sign) in [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
  ] {
    words.replace(Array(entity.utf8), with: Array(sign.utf8))
  }
  return String(decoding: words, as: UTF8.self)
}

extension [Unicode.Scalar] {
  /// Whether these stand somewhere among those.
  fileprivate func contains(all sought: [Unicode.Scalar]) -> Bool {
    guard let first = sought.first else { return true }
    return indices.contains { self[$0] == first && self[$0...].starts(with: sought) }
  }
}

@Test func everyCharacterIsShownOrReported() {
  var numbers = Numbers(series: 61)
  let count = tries(10_000)
  var (shown, lost) = (0, 0)
  for _ in 0..<count {
    let text = text(&numbers)
    let file = charter(of: text)
    guard !file.diagnostics.contains(where: \.isFault), let charter = file.charter else {
      #expect(!file.diagnostics.isEmpty)
      continue
    }
    shown += 1
    for page in charter.files(in: Theme()).files where page.path.utf8.contains(0x2F) {
      let words =
        switch page.path.utf8.suffix(4).map({ $0 }) {
        case Array("html".utf8): words(ofHTML: page.bytes)
        case Array("r.md".utf8): words(ofHTML: html(of: page.bytes))
        default: String(decoding: page.bytes, as: UTF8.self)
        }
      let isWhole = letters(words).contains(all: letters(text))
      #expect(isWhole, "\(page.path): \(text.debugDescription)")
      lost += isWhole ? 0 : 1
    }
  }
  #expect(shown > count / 2)
  print("characters: \(count) charters tried, \(lost) lost")
}
