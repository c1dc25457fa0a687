import CharterKit

/// What differs between two texts, as `diff -u` shows it.
struct UnifiedDifference {
  private let old: [ArraySlice<UInt8>]
  private let new: [ArraySlice<UInt8>]
  private let name: String

  /// The lines around a change that are shown with it.
  private static let context = 3

  /// The difference of a file's two contents; UTF-8.
  init(from old: [UInt8], to new: [UInt8], named name: String) {
    self.old = Self.lines(old)
    self.new = Self.lines(new)
    self.name = name
  }

  /// The difference, empty where there is none.
  var text: String {
    let hunks = hunks
    guard !hunks.isEmpty else { return "" }
    var text = "--- a/\(name)\n+++ b/\(name)\n"
    for hunk in hunks { text += self.text(of: hunk) }
    return text
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

  private func text(of hunk: ArraySlice<LineComparison.Line>) -> String {
    var body = ""
    var (oldStart, oldCount, newStart, newCount) = (0, 0, 0, 0)
    for line in hunk {
      switch line {
      case .kept(let i, let j):
        if oldCount == 0 { oldStart = i + 1 }
        if newCount == 0 { newStart = j + 1 }
        (oldCount, newCount) = (oldCount + 1, newCount + 1)
        body += " " + Self.text(of: old[i])
      case .removed(let i):
        if oldCount == 0 { oldStart = i + 1 }
        oldCount += 1
        body += "-" + Self.text(of: old[i])
      case .added(let j):
        if newCount == 0 { newStart = j + 1 }
        newCount += 1
        body += "+" + Self.text(of: new[j])
      }
    }
    return "@@ -\(oldStart),\(oldCount) +\(newStart),\(newCount) @@\n" + body
  }

  private static func text(of line: ArraySlice<UInt8>) -> String {
    guard line.last == 0x0A else {
      return safe(String(decoding: line, as: UTF8.self)) + "\n\\ No newline at end of file\n"
    }
    return safe(String(decoding: line.dropLast(), as: UTF8.self)) + "\n"
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
