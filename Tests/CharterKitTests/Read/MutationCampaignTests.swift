import Foundation
import Testing

@testable import CharterKit

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// What a mutation puts in: the characters of the pitfalls, structure, and rubbish.
private let pieces: [[UInt8]] =
  [
    "\u{a0}", "\u{202f}", "\u{200b}", "\u{2028}", "\u{85}", "\u{feff}", "：", "–", "•", "\t", " : ",
    ": ", " #", "'", "\"", "«", "»", "*", "&", "!", "%", "@", "`", "[", "{", "]", "}", "- ", "> ",
    "|", "\n", "\r", "\r\n", "\n\n", "  ", "é", "e\u{301}", "🍪", "{{", "}}", "<b>", "](", "\\",
  ].map { Array($0.utf8) } + [[0xE9], [0xFF], [0x00], [0xC3], []]

/// The same numbers in every run.
private struct Numbers: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

/// Damages a file somewhere: bytes, a line, an indentation, a piece put in.
private func mutated(_ bytes: [UInt8], _ numbers: inout Numbers) -> [UInt8] {
  var bytes = bytes
  for _ in 0..<Int.random(in: 1...3, using: &numbers) {
    let place = Int.random(in: 0..<max(bytes.count, 1), using: &numbers)
    let length = Int.random(in: 0...12, using: &numbers)
    let range = place..<min(place + length, bytes.count)
    let piece = pieces.randomElement(using: &numbers) ?? []
    switch Int.random(in: 0..<4, using: &numbers) {
    case 0: bytes.insert(contentsOf: piece, at: min(place, bytes.count))
    case 1: bytes.replaceSubrange(range, with: piece)
    case 2: bytes.removeSubrange(range)
    default: bytes.insert(contentsOf: bytes[range], at: min(place, bytes.count))
    }
  }
  return bytes
}

@Test func mutatedChartersNeitherCrashNorLieAboutPlaces() throws {
  let long = ProcessInfo.processInfo.environment["CHARTER_LONG"] != nil
  let count = long ? 100_000 : 1_000
  var numbers = Numbers(state: 0x9E37_79B9_7F4A_7C15)
  let names = ["data.meudon.fr.yaml", "exemple-complet.yaml", "_commun.yaml"]
  let samples = try names.map { name in
    Array(try Data(contentsOf: root.appendingPathComponent("charters/" + name)))
  }
  for index in 0..<count {
    let bytes = mutated(samples[index % samples.count], &numbers)
    let file = CharterFile(reading: bytes, named: "x.yaml") { _, _ in .missing }
    // Bytes that are no UTF-8 are shown as another text than the file's own.
    guard let text = String(validating: bytes, as: UTF8.self) else { continue }
    let lines = text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }
    for diagnostic in file.diagnostics(by: Rule.all) where diagnostic.place.file == "x.yaml" {
      let place = diagnostic.place
      #expect(place.line >= 1 && place.column >= 1 && place.length >= 0)
      guard !text.unicodeScalars.contains("\r"), place.line <= lines.count else { continue }
      #expect(place.column - 1 + place.length <= lines[place.line - 1].count + 1)
      #expect(!diagnostic.message.fr.isEmpty && !diagnostic.message.en.isEmpty)
    }
  }
  print("mutations: \(count) tried, 0 lost")
}
