import CharterKit

/// What differs between two texts, as `diff -u` shows it.
struct UnifiedDifference {
  private let old: [ArraySlice<UInt8>]
  private let new: [ArraySlice<UInt8>]
  private let name: String
  /// Whether nothing may act on the terminal that shows it; elsewhere each byte is itself, so that
  /// `patch` and `git apply` take it.
  private let isForTerminal: Bool

  /// The lines around a change that are shown with it.
  private static let context = 3

  /// The difference of a file's two contents.
  init(from old: [UInt8], to new: [UInt8], named name: String, isForTerminal: Bool) {
    self.old = Self.lines(old)
    self.new = Self.lines(new)
    // As in git, which refuses others: without `.`, and without `/` at the beginning.
    let parts = name.utf8.split(separator: 0x2F).map { String(Substring($0)) }
    let path = parts.filter { $0 != "." }.joined(separator: "/")
    // A tab says where a name with spaces ends, as in git.
    self.name = safe(path) + (path.utf8.contains(0x20) ? "\t" : "")
    self.isForTerminal = isForTerminal
  }

  /// The difference, empty where there is none.
  var bytes: [UInt8] {
    let hunks = hunks
    guard !hunks.isEmpty else { return [] }
    var bytes = Array("--- a/\(name)\n+++ b/\(name)\n".utf8)
    for hunk in hunks { bytes += self.bytes(of: hunk) }
    return bytes
  }

  /// Stretches of lines with changes that are near each other.
  private var hunks: [ArraySlice<LineComparison.Line>] {
    let lines = LineComparison(old, new).lines
    var ranges: [Range<Int>] = []
    for (index, line) in lines.enumerated() {
      if case .kept = line { continue }
      let around = max(0, index - Self.context)..<min(lines.count, index + Self.context + 1)
      if let last = ranges.last, last.upperBound >= around.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<around.upperBound
      } else {
        ranges.append(around)
      }
    }
    return ranges.map { lines[$0] }
  }

  private func bytes(of hunk: ArraySlice<LineComparison.Line>) -> [UInt8] {
    var body: [UInt8] = []
    var (oldStart, oldCount, newStart, newCount) = (0, 0, 0, 0)
    for line in hunk {
      switch line {
      case .kept(let i, let j):
        if oldCount == 0 { oldStart = i + 1 }
        if newCount == 0 { newStart = j + 1 }
        (oldCount, newCount) = (oldCount + 1, newCount + 1)
        body += shown(old[i], after: " ")
      case .removed(let i):
        if oldCount == 0 { oldStart = i + 1 }
        oldCount += 1
        body += shown(old[i], after: "-")
      case .added(let j):
        if newCount == 0 { newStart = j + 1 }
        newCount += 1
        body += shown(new[j], after: "+")
      }
    }
    return Array("@@ -\(oldStart),\(oldCount) +\(newStart),\(newCount) @@\n".utf8) + body
  }

  private func shown(_ line: ArraySlice<UInt8>, after sign: Unicode.Scalar) -> [UInt8] {
    // A carriage return at the end of a line moves nothing that would be seen.
    let end = Array(line.suffix(2)) == [0x0D, 0x0A] ? 2 : line.last == 0x0A ? 1 : 0
    let text = line.dropLast(end)
    let shown =
      isForTerminal ? Array(safe(String(decoding: text, as: UTF8.self)).utf8) : Array(text)
    let note = end == 0 ? "\n\\ No newline at end of file\n" : ""
    return [UInt8(ascii: sign)] + shown + line.suffix(end) + note.utf8
  }

  /// The lines of a text, each with its end.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }
}
