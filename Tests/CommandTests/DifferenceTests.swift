import Foundation
import Testing

@testable import charter

private func difference(_ old: String, _ new: String) -> String {
  let difference = UnifiedDifference(
    from: Array(old.utf8), to: Array(new.utf8), named: "x", isForTerminal: true)
  return String(decoding: difference.bytes, as: UTF8.self)
}

@Test func showsWhatChangedBetweenLinesThatStay() {
  let numbers = (1...20).map { "\($0)\n" }
  var changed = numbers
  changed[9] = "dix\n"
  changed.insert("0\n", at: 0)
  #expect(
    difference(numbers.joined(), changed.joined()) == """
      --- a/x
      +++ b/x
      @@ -1,3 +1,4 @@
      +0
       1
       2
       3
      @@ -7,7 +8,7 @@
       7
       8
       9
      -10
      +dix
       11
       12
       13

      """)
  #expect(difference("a\nb\n", "a\nb\n").isEmpty)
  #expect(difference("", "a\n") == "--- a/x\n+++ b/x\n@@ -0,0 +1,1 @@\n+a\n")
}

@Test func showsWhatOnlyBytesTell() {
  #expect(
    difference("e\u{301}\n", "é\n") == "--- a/x\n+++ b/x\n@@ -1,1 +1,1 @@\n-e\u{301}\n+é\n")
  #expect(
    difference("a", "a\n")
      == "--- a/x\n+++ b/x\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n")
}

@Test func patchMakesOneTextOfTheOther() throws {
  var generator = SystemRandomNumberGenerator()
  for round in 0..<200 {
    // Few different lines, so that most stand more than once; at times more than are compared each
    // with each.
    let count = round % 10 == 0 ? 900 : 30
    let kinds = [2, 5, 1000][round % 3]
    let old = (0..<count).map { _ in "\(Int.random(in: 0..<kinds, using: &generator))\n" }
    var new = old
    for _ in 0..<Int.random(in: 0...8, using: &generator) {
      let index = Int.random(in: 0..<new.count, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: new.remove(at: index)
      case 1: new.insert("\(index)\n", at: index)
      default: new.swapAt(0, index)
      }
    }
    let lines = LineComparison(old.map { Array($0.utf8)[...] }, new.map { Array($0.utf8)[...] })
      .lines
    var (before, after) = ([String](), [String]())
    for line in lines {
      switch line {
      case .kept(let i, let j):
        #expect(old[i] == new[j])
        before.append(old[i])
        after.append(new[j])
      case .removed(let i): before.append(old[i])
      case .added(let j): after.append(new[j])
      }
    }
    #expect(before == old && after == new)
    let kept = lines.count { if case .kept = $0 { true } else { false } }
    #expect(kinds < 1000 || kept >= count - 40)
  }
}

@Test func nothingActsOnATerminalThatShowsADifference() {
  #expect(
    difference("a\u{1b}[2J\rb\r\n", "c\r\n").hasSuffix(
      "\n-a\\u{1b}[2J\\u{d}b\r\n+c\r\n"))
}

@Test(arguments: [1, 2, 7, 20_000])
func aDifferenceOfLargeTextsIsCheap(kinds: Int) {
  let old = (0..<20_000).map { "ligne \($0 % kinds)\n" }
  let new = old.enumerated().map { $0 % 2 == 0 ? $1 : "corrigée \($1)" }
  var (start, end) = (timespec(), timespec())
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start)
  let text = difference(old.joined(), new.joined())
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
  #expect(end.tv_sec - start.tv_sec < 5, "a debug build takes a second")
  #expect(text.utf8.count(where: { $0 == 0x0A }) == 3 + 30_000)
}
