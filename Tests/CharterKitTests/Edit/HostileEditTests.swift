import Testing

@testable import CharterKit

private let edits: [Edit] = [
  .set(["cookies", 0, "name"], "x"), .set(["title"], ["fr": "a\nb", "en": "c"]),
  .remove(["cookies", 0]), .insert(["cookies"], 0, ["name": "a", "access": []]),
  .move(["cookies"], from: 1, to: 0), .copy(["cookies"], 0), .rename(["providers", "a"], "b"),
  .set(["site"], "x"), .remove(["x"]), .set(["x", "y", "z"], "a"), .remove(["site", "name"]),
]

/// Whatever the bytes are, an edit is made or refused; no answer is wrong, nothing traps.
@Test func anyBytesAreEditedOrRefused() {
  let sample = """
    title: {fr: a, en: 'b'}
    site:
      name: |
        x

    providers:
      a: {name: "b"} # c
    cookies:
      # d
      - name: a
        access: [a]

      - - b
        - c
      -
        name: >-
          d
    x: y
    """
  var numbers = Numbers(series: 7)
  var made = 0
  for _ in 0..<tries(20_000) {
    let bytes = Array(sample.utf8).mutated(using: &numbers)
    for edit in edits {
      for name in ["x.yaml", "x.json"] {
        guard let edited = try? EditedText(applying: edit, to: bytes, named: name) else { continue }
        made += 1
        #expect(CampaignFile(edited.bytes, named: name) != nil)
      }
    }
    _ = CharterOutline(reading: bytes, named: "x.yaml")
  }
  #expect(made > 0)
}

@Test func deepNestingIsRefused() {
  let brackets = [UInt8](repeating: 0x5B, count: 100_000)
  let steps = [FieldPath.Step](repeating: "a", count: 100_000)
  for edit in edits + [.set(FieldPath(steps), "x"), .insert(FieldPath(steps), 0, "x")] {
    for name in ["x.yaml", "x.json"] {
      #expect(throws: EditFault.self) {
        try EditedText(applying: edit, to: brackets, named: name)
      }
    }
    #expect(throws: EditFault.self) { try EditValue(json: brackets) }
  }
  #expect(!CharterOutline(reading: brackets, named: "x.json").isEditable)
}

/// A file that is twice as long takes about twice as long.
@Test(arguments: [
  "- name: a # b\n  # c\n\n", "-\n", "- - - a\n", "- {name: [a, b]}\n", "- name: |\n    x\n\n\n",
])
func timeGrowsAsTheFileDoes(item: String) {
  func seconds(_ count: Int) -> Double {
    let file = "title: x\ncookies:\n" + String(repeating: item, count: count)
    let start = secondsOfThread()
    for edit in edits { _ = try? EditedText(applying: edit, to: Array(file.utf8), named: "x.yaml") }
    return secondsOfThread() - start
  }
  _ = seconds(100)
  let (short, long) = (seconds(500), seconds(4_000))
  #expect(long < 8 * short * 3 + 0.1, "\(short) s, \(long) s")
}
