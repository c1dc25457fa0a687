import CharterKit

/// What differs between two texts, as `diff -u` shows it.
struct UnifiedDifference {
  private let old: [Substring]
  private let new: [Substring]
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

  /// One line of the difference: kept, removed or added.
  private enum Line {
    case kept(old: Int, new: Int)
    case removed(Int)
    case added(Int)
  }

  private var lines: [Line] {
    let difference = new.difference(from: old)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var lines: [Line] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, removed.contains(i) {
        lines.append(.removed(i))
        i += 1
      } else if j < new.count, added.contains(j) {
        lines.append(.added(j))
        j += 1
      } else {
        lines.append(.kept(old: i, new: j))
        i += 1
        j += 1
      }
    }
    return lines
  }

  /// Stretches of lines with changes that are near each other.
  private var hunks: [ArraySlice<Line>] {
    let lines = lines
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

  private func text(of hunk: ArraySlice<Line>) -> String {
    var body = ""
    var (oldStart, oldCount, newStart, newCount) = (0, 0, 0, 0)
    for line in hunk {
      switch line {
      case .kept(let i, let j):
        if oldCount == 0 { oldStart = i + 1 }
        if newCount == 0 { newStart = j + 1 }
        (oldCount, newCount) = (oldCount + 1, newCount + 1)
        body += " \(safe(String(old[i])))\n"
      case .removed(let i):
        if oldCount == 0 { oldStart = i + 1 }
        oldCount += 1
        body += "-\(safe(String(old[i])))\n"
      case .added(let j):
        if newCount == 0 { newStart = j + 1 }
        newCount += 1
        body += "+\(safe(String(new[j])))\n"
      }
    }
    return "@@ -\(oldStart),\(oldCount) +\(newStart),\(newCount) @@\n" + body
  }

  private static func lines(_ bytes: [UInt8]) -> [Substring] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { Substring(String(decoding: $0, as: UTF8.self)) }
  }
}
