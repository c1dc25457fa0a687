import Foundation
import Testing

@testable import CharterKit

private let charters = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("charters")

private func contents(_ name: String) throws -> [UInt8] {
  Array(try Data(contentsOf: charters.appendingPathComponent(name)))
}

/// Charters to damage: in YAML and in JSON, with French keys and with English ones.
private let samples: [(name: String, bytes: @Sendable () throws -> [UInt8])] = [
  ("data.meudon.fr.yaml", { try contents("data.meudon.fr.yaml") }),
  ("exemple-complet.yaml", { try contents("exemple-complet.yaml") }),
  ("_commun.yaml", { try contents("_commun.yaml") }),
  ("french.yaml", { Array(StartingCharter.text(inFrench: true).utf8) }),
  ("english.yaml", { Array(StartingCharter.text(inFrench: false).utf8) }),
  ("meudon.json", { read(try contents("data.meudon.fr.yaml")).node?.json(" ") ?? [] }),
  ("complet.json", { read(try contents("exemple-complet.yaml")).node?.json("\n") ?? [] }),
  ("english.json", { read(StartingCharter.text(inFrench: false)).node?.json("\n") ?? [] }),
]

/// 100,000 of them in a long run.
@Test(arguments: samples.indices)
func mutatedChartersNeitherCrashNorHangNorLieAboutPlaces(index: Int) throws {
  let long = ProcessInfo.processInfo.environment["CHARTER_LONG"] != nil
  let count = long ? 12_500 : 250
  let sample = samples[index]
  let bytes = try sample.bytes()
  let names = ["_commun.yaml", "textes/vos-choix.fr.md", "textes/vos-choix.en.md"]
  let others = Dictionary(uniqueKeysWithValues: try names.map { ($0, try contents($0)) })
  #expect(problem(of: bytes, named: sample.name, others) == nil)
  var numbers = Numbers(series: index)
  var lost = 0
  for _ in 0..<count {
    let mutated = bytes.mutated(using: &numbers)
    guard let problem = problem(of: mutated, named: sample.name, others) else { continue }
    lost += 1
    Issue.record("\(problem) in:\n\(String(decoding: mutated, as: UTF8.self))")
  }
  print("mutations of \(sample.name): \(count) tried, \(lost) lost")
}

/// What is wrong with what is found in a charter; nil: nothing.
private func problem(
  of bytes: [UInt8], named name: String, _ others: [String: [UInt8]]
) -> String? {
  var texts = others
  texts[name] = bytes
  let lines = texts.mapValues { Source.lines(of: $0) }
  let start = secondsOfThread()
  let file = CharterFile(reading: bytes, named: name) { path, _ in
    others[path].map { .bytes($0) } ?? .missing
  }
  let rules = Rule.all + Profile.dashlord.rules + Profile.dsfr.rules
  let found = file.diagnostics(by: rules, today: CalendarDate("2026-11-23"))
  if secondsOfThread() - start > 5 { return "it takes too long" }
  for diagnostic in found {
    let (place, message) = (diagnostic.place, diagnostic.message)
    if message.en.isEmpty || message.fr.isEmpty { return "\(diagnostic.rule) says nothing" }
    let count = lines[place.file].map { place.line <= $0.count ? $0[max(0, place.line - 1)] : -1 }
    guard place.line >= 1, place.column >= 1, place.length >= 0, let count,
      place.column - 1 + place.length <= count
    else { return "\(diagnostic.rule) at \(place)" }
  }
  return nil
}

extension Source {
  /// How many scalars each line of a file has, without its end.
  fileprivate static func lines(of bytes: [UInt8]) -> [Int] {
    let text = String(decoding: read(bytes).source.text, as: UTF8.self)
    var lines = [0]
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if last == "\n" || last == "\r" && scalar != "\n" { lines.append(0) }
      if scalar != "\n" && scalar != "\r" { lines[lines.count - 1] += 1 }
      last = scalar
    }
    return last == "\n" || last == "\r" ? lines + [0] : lines
  }
}

extension Node {
  /// The value in JSON, with that between items.
  fileprivate func json(_ space: String) -> [UInt8] {
    func quoted(_ text: String) -> [UInt8] {
      var json = JSONText()
      json.string(text)
      return json.bytes
    }
    let comma = Array(("," + space).utf8)
    switch content {
    case .text(let text): return quoted(text)
    case .list(let items):
      return [0x5B] + items.map { $0.json(space) }.joined(separator: comma) + [0x5D]
    case .map(let entries):
      let members = entries.map { quoted($0.key) + [0x3A] + $0.value.json(space) }
      return [0x7B] + members.joined(separator: comma) + [0x7D]
    case .nothing, .damaged: return Array("\"\"".utf8)
    }
  }
}
