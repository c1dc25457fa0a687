import Rendering

/// Which lines two texts have in common, by patience: lines that stand once in each are matched
/// first, and what is between them is compared apart, so that the cost grows with the texts.
///
/// Source: Bram Cohen, patience diff.
struct LineComparison {
  /// A line of the comparison: in both texts, or in one of them; by index.
  enum Line: Equatable {
    case kept(old: Int, new: Int)
    case removed(Int)
    case added(Int)
  }

  /// All lines of both texts, in their order.
  private(set) var lines: [Line] = []

  /// Stretches of so many lines are compared each with each.
  private static let thoroughly = 512

  /// The texts' lines, as numbers: the same for the same bytes.
  private let old: [Int]
  private let new: [Int]

  /// Compares two texts, given as their lines.
  init(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) {
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    func numbered(_ lines: [ArraySlice<UInt8>]) -> [Int] {
      lines.map { line in
        let number = numbers[line] ?? numbers.count
        numbers[line] = number
        return number
      }
    }
    self.old = numbered(old)
    self.new = numbered(new)
    compare(0..<old.count, 0..<new.count) { comparison, old, new in
      var (start, end) = (old.lowerBound, new.lowerBound)
      for (i, j) in comparison.anchors(old, new) {
        comparison.compare(start..<i, end..<j) { $0.compareWithoutAnchors($1, $2) }
        comparison.lines.append(.kept(old: i, new: j))
        (start, end) = (i + 1, j + 1)
      }
      comparison.compare(start..<old.upperBound, end..<new.upperBound) {
        $0.compareWithoutAnchors($1, $2)
      }
    }
  }

  /// Compares two stretches: first what they begin and end with, then the rest by `compare`.
  private mutating func compare(
    _ old: Range<Int>, _ new: Range<Int>,
    between compare: (inout LineComparison, Range<Int>, Range<Int>) -> Void
  ) {
    var (i, j) = (old.lowerBound, new.lowerBound)
    while i < old.upperBound, j < new.upperBound, self.old[i] == self.new[j] {
      lines.append(.kept(old: i, new: j))
      (i, j) = (i + 1, j + 1)
    }
    var (k, l) = (old.upperBound, new.upperBound)
    while k > i, l > j, self.old[k - 1] == self.new[l - 1] { (k, l) = (k - 1, l - 1) }
    compare(&self, i..<k, j..<l)
    for offset in 0..<old.upperBound - k { lines.append(.kept(old: k + offset, new: l + offset)) }
  }

  /// The lines that stand once in each stretch, as many as are in the same order in both.
  private func anchors(_ old: Range<Int>, _ new: Range<Int>) -> [(Int, Int)] {
    var places: [Int: (old: Int, new: Int, count: Int)] = [:]
    for index in old { places[self.old[index], default: (index, -1, 0)].count += 1 }
    for index in new {
      guard var place = places[self.new[index]] else { continue }
      // A line that the new text has twice is as little an anchor as one that the old one has.
      place.count += place.new < 0 ? 0 : 1
      place.new = index
      places[self.new[index]] = place
    }
    let unique = places.values.filter { $0.count == 1 && $0.new >= 0 }.sorted { $0.old < $1.old }
    return Self.longestRise(unique.map { ($0.old, $0.new) })
  }

  /// The longest sequence of these pairs in which the second rises too. Source: patience sorting.
  private static func longestRise(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
    var tops: [Int] = []
    var before = [Int](repeating: -1, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      let place = tops.partitioningIndex { pairs[$0].1 >= pair.1 }
      if place > 0 { before[index] = tops[place - 1] }
      if place < tops.count { tops[place] = index } else { tops.append(index) }
    }
    var rise: [(Int, Int)] = []
    var index = tops.last ?? -1
    while index >= 0 {
      rise.append(pairs[index])
      index = before[index]
    }
    return rise.reversed()
  }

  /// Compares stretches that have no line of their own in common: short ones each with each, long
  /// ones line by line, where nothing tells lines apart.
  private mutating func compareWithoutAnchors(_ old: Range<Int>, _ new: Range<Int>) {
    if old.count + new.count <= Self.thoroughly { return compareEach(old, new) }
    let common = min(old.count, new.count)
    var offset = 0
    while offset < common {
      let start = offset
      func isKept(_ offset: Int) -> Bool {
        self.old[old.lowerBound + offset] == self.new[new.lowerBound + offset]
      }
      while offset < common, !isKept(offset) { offset += 1 }
      let count = offset - start
      replace(old.dropFirst(start).prefix(count), new.dropFirst(start).prefix(count))
      while offset < common, isKept(offset) {
        lines.append(.kept(old: old.lowerBound + offset, new: new.lowerBound + offset))
        offset += 1
      }
    }
    replace(old.dropFirst(common), new.dropFirst(common))
  }

  private mutating func replace(_ old: Range<Int>, _ new: Range<Int>) {
    lines += old.map { .removed($0) }
    lines += new.map { .added($0) }
  }

  private mutating func compareEach(_ old: Range<Int>, _ new: Range<Int>) {
    var isRemoved = [Bool](repeating: false, count: old.count)
    var isAdded = [Bool](repeating: false, count: new.count)
    for change in self.new[new].difference(from: self.old[old]) {
      switch change {
      case .remove(let offset, _, _): isRemoved[offset] = true
      case .insert(let offset, _, _): isAdded[offset] = true
      }
    }
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, isRemoved[i] {
        lines.append(.removed(old.lowerBound + i))
        i += 1
      } else if j < new.count, isAdded[j] {
        lines.append(.added(new.lowerBound + j))
        j += 1
      } else {
        lines.append(.kept(old: old.lowerBound + i, new: new.lowerBound + j))
        (i, j) = (i + 1, j + 1)
      }
    }
  }
}
