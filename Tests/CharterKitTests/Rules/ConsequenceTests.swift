import Foundation
import Testing

@testable import CharterKit

private let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
private let charters = tests.deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appendingPathComponent("charters")

private func found(_ text: String) -> [Diagnostic] {
  CharterFile(reading: Array(text.utf8), named: "x.yaml") { path, _ in
    guard let data = try? Data(contentsOf: charters.appendingPathComponent(path)) else {
      return .missing
    }
    return .bytes(Array(data))
  }.diagnostics(by: Rule.all, today: CalendarDate("2026-11-23"))
}

/// The complete charter has no fault; with one value spoilt, there is that fault and no other.
@Test(arguments: [
  (" a : b", "colon-unquoted"), (" @x", "special-first-character"), (" 'l'un", "quote-unclosed"),
  (" [{a: b}]", nil),
])
func aSpoiltValueIsOneFault(value: String, rule: String?) throws {
  let file = charters.appendingPathComponent("exemple-complet.yaml")
  let lines = try String(contentsOf: file, encoding: .utf8)
    .split(separator: "\n", omittingEmptySubsequences: false)
  let written = try NSRegularExpression(pattern: #"^(?! *x-)( *(?:- )?[^\s#:{}"]+:) +[^#|>{\["\s]"#)
  var count = 0
  for (index, line) in lines.enumerated() {
    let line = String(line)
    let all = NSRange(line.startIndex..., in: line)
    guard let match = written.firstMatch(in: line, range: all),
      let key = Range(match.range(at: 1), in: line)
    else { continue }
    var spoilt = lines
    spoilt[index] = line[key] + value
    let diagnostics = found(spoilt.joined(separator: "\n"))
    #expect(!diagnostics.isEmpty && diagnostics.allSatisfy { $0.place.line == index + 1 })
    // What a wrong kind of value is called depends on the field.
    guard let rule else { continue }
    #expect(diagnostics.map(\.rule) == [rule], "\(line)")
    count += 1
  }
  #expect(rule == nil || count > 250)
}

/// A charter says itself what is wrong where, `# expect: rule, rule`, and nothing else is.
@Test func manyFaultsAreAllShownInFileOrder() throws {
  let file = tests.appendingPathComponent("Fixtures/Many/many-faults.yaml")
  let text = try String(contentsOf: file, encoding: .utf8)
  let expected = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    .flatMap { number, line in
      line.range(of: "# expect: ").map { range in
        line[range.upperBound...].replacing(", ", with: ",").split(separator: ",")
          .map { "\(number + 1) \($0)" }
      } ?? []
    }
  #expect(found(text).map { "\($0.place.line) \($0.rule)" } == expected)
  #expect(expected.count >= 40)
}

/// A purpose or a provider whose own key is broken, or that of its list, is not unknown as well.
@Test(arguments: [
  "  maps:\n    title: {en: Maps}\n", "  other:\n    name: Other\n", "purposes:\n", "providers:\n",
])
func whatHasABrokenKeyIsNotUnknown(entry: String) {
  let text = """
    charter: 1
    languages: [en]
    site: {name: {en: A}, url: "https://a.fr"}
    purposes:
      video:
        title: {en: Videos}
      maps:
        title: {en: Maps}
    providers:
      town:
        name: Town
      other:
        name: Other
    cookies:
      - {name: a, provider: other, purpose: maps, description: {en: Shows maps.}}

    """
  let name = entry.drop { $0 == " " }
  for sign in ["@", "`", "%", "'", "!a ", "x"] where sign != "x" || name == entry {
    let spoilt = text.replacing(entry, with: entry.replacing(name, with: sign + name))
    let unknown = found(spoilt).map(\.rule).filter { $0.hasSuffix("-unknown") }
    #expect(spoilt != text && unknown == (sign == "x" ? ["key-unknown"] : []), "\(sign)")
  }
}

/// What no broken key can have meant is still unknown.
@Test func anotherNameIsStillUnknown() throws {
  let text = try String(
    contentsOf: charters.appendingPathComponent("exemple-complet.yaml"), encoding: .utf8)
  let spoilt = text.replacing("    finalité: audience\n", with: "    finalité: autre\n")
  #expect(found(spoilt).filter { $0.rule == "purpose-unknown" }.count == 2)
}
