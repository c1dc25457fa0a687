/// The lines of a text in a folded block (`>`), where a line's end stands for a space.
extension [UInt8] {
  /// Whether a folded block can hold the text without a line that stands further to the right.
  var canBeFolded: Bool {
    guard let first, first != Byte.lineFeed else { return false }
    return foldedBody.split(separator: Byte.lineFeed).allSatisfy { paragraph in
      let ends = [paragraph.first, paragraph.last].compactMap { $0 }
      return !ends.contains(where: Byte.isBlank)
    }
  }

  /// The lines of the text, folded where those of the former block are, as far as it is the same.
  func foldedLines(as former: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let block = FormerBlock(former)
    let paragraphs = foldedBody.split(separator: Byte.lineFeed, omittingEmptySubsequences: false)
    let filled = paragraphs.count { !$0.isEmpty }
    var lines: [ArraySlice<UInt8>] = []
    var position = 0
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { lines.append([]) }
      guard !paragraph.isEmpty else { continue }
      let isParallel = filled == block.paragraphs.count
      lines += paragraph.folded(as: isParallel ? block.paragraphs[position] : [], block.width)
      position += 1
    }
    return lines
  }

  private var foldedBody: ArraySlice<UInt8> { last == Byte.lineFeed ? dropLast() : self[...] }
}

/// The lines of a folded block as it was written.
private struct FormerBlock {
  /// The lines without indentation, by paragraph.
  var paragraphs: [[ArraySlice<UInt8>]] = []
  /// The bytes of the longest line.
  var width = 0

  init(_ written: ArraySlice<UInt8>) {
    var isOpen = false
    for line in written.split(whereSeparator: Byte.isBreak).dropFirst() {
      let words = line.drop { $0 == Byte.space }
      width = max(width, words.count)
    }
    let lines = written.split(omittingEmptySubsequences: false) { $0 == Byte.lineFeed }
    for line in lines.dropFirst() {
      var words = line.drop { $0 == Byte.space }
      if words.last == Byte.carriageReturn { words.removeLast() }
      if words.isEmpty {
        isOpen = false
      } else if isOpen {
        paragraphs[paragraphs.count - 1].append(words)
      } else {
        paragraphs.append([words])
        isOpen = true
      }
    }
    width = max(width, 60)
  }
}

extension ArraySlice<UInt8> {
  /// The paragraph in lines of at most that many bytes where words allow; those of the former one
  /// that it begins and ends with stay.
  fileprivate func folded(as former: [ArraySlice], _ width: Int) -> [ArraySlice] {
    var (first, last) = (startIndex, endIndex)
    var head: [ArraySlice] = []
    for line in former {
      let end = first + line.count
      guard end <= last, self[first..<end] == line, end == last || isFoldable(at: end) else {
        break
      }
      head.append(line)
      first = end == last ? last : end + 1
    }
    var tail: [ArraySlice] = []
    for line in former.dropFirst(head.count).reversed() {
      let start = last - line.count
      guard start > first, self[start..<last] == line, isFoldable(at: start - 1) else { break }
      tail.append(line)
      last = start - 1
    }
    return head + (first < last ? self[first..<last].wrapped(width) : []) + tail.reversed()
  }

  /// Whether the byte there is a space between two words.
  private func isFoldable(at index: Int) -> Bool {
    index > startIndex && index + 1 < endIndex && self[index] == Byte.space
      && !Byte.isBlank(self[index - 1]) && !Byte.isBlank(self[index + 1])
  }

  private func wrapped(_ width: Int) -> [ArraySlice] {
    var lines: [ArraySlice] = []
    var start = startIndex
    var lastFold: Int?
    for index in indices where isFoldable(at: index) {
      if index - start > width, let fold = lastFold {
        lines.append(self[start..<fold])
        start = fold + 1
      }
      lastFold = index
    }
    if endIndex - start > width, let fold = lastFold, fold > start {
      lines.append(self[start..<fold])
      start = fold + 1
    }
    return lines + [self[start...]]
  }
}
