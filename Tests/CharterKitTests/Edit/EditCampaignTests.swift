import Foundation
import Testing

@testable import CharterKit

private let charters = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("charters")

private func contents(_ name: String) throws -> [UInt8] {
  Array(try Data(contentsOf: charters.appendingPathComponent(name)))
}

/// The twin of a charter in JSON.
private func twin(of bytes: [UInt8]) -> [UInt8] {
  guard let node = read(bytes).node, let value = try? EditValue(node) else { return [] }
  return value.json.text
}

/// The charters to change: in YAML and in JSON, with French keys and with English ones.
private let samples: [(name: String, bytes: @Sendable () throws -> [UInt8])] = [
  ("data.meudon.fr.yaml", { try contents("data.meudon.fr.yaml") }),
  ("exemple-complet.yaml", { try contents("exemple-complet.yaml") }),
  ("_commun.yaml", { try contents("_commun.yaml") }),
  ("french.yaml", { Array(StartingCharter.text(inFrench: true).utf8) }),
  ("meudon.json", { twin(of: try contents("data.meudon.fr.yaml")) }),
  ("complet.json", { twin(of: try contents("exemple-complet.yaml")) }),
  ("english.json", { twin(of: Array(StartingCharter.text(inFrench: false).utf8)) }),
  (
    "crlf.yaml",
    {
      let text = String(decoding: try contents("exemple-complet.yaml"), as: UTF8.self)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return Array(lines.joined(separator: "\r\n").utf8)
    }
  ),
]

/// 1,000 edits in a long run; each one goes on from the file that the one before made, twelve
/// times, then the charter is taken as it was.
@Test(arguments: samples.indices)
func randomEditsChangeWhatTheyConcernAndNothingElse(index: Int) throws {
  let long = ProcessInfo.processInfo.environment["CHARTER_LONG"] != nil
  let count = long ? 125 : 25
  let (name, original) = (samples[index].name, try samples[index].bytes())
  var numbers = Numbers(series: index + 100)
  var bytes = original
  var lost = 0
  for round in 0..<count {
    if round % 12 == 0 { bytes = original }
    let root = try #require(CampaignFile(bytes, named: name))
    let edit = RandomEdit(in: root.node, using: &numbers).edit
    do throws(EditFault) {
      let edited = try EditedText(applying: edit, to: bytes, named: name).bytes
      if let problem = root.problem(after: edit, in: edited) {
        lost += 1
        Issue.record("\(problem) after \(edit) in \(name), round \(round)")
      }
      bytes = edited
    } catch {
      lost += 1
      Issue.record("\(error) after \(edit) in \(name), round \(round)")
    }
  }
  print("edits of \(name): \(count) tried, \(lost) lost")
}

extension EditValue {
  /// The value as JSON.
  fileprivate var json: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .list(let items): .list(items.map(\.json))
    case .map(let members): .object(members.map { .init(key: $0.key, value: $0.value.json) })
    }
  }
}
