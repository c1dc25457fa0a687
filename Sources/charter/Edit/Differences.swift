import CharterKit

extension DraftReport.Conflict {
  /// The conflict between the draft and what somebody else wrote.
  init(mine: [UInt8], theirs: [UInt8]) {
    let (old, new) = (Self.lines(mine), Self.lines(theirs))
    self.init(
      lines: LineComparison(old, new).lines.map { line in
        switch line {
        case .kept(let index, _): Line(.both, Self.text(of: old[index]))
        case .removed(let index): Line(.mine, Self.text(of: old[index]))
        case .added(let index): Line(.theirs, Self.text(of: new[index]))
        }
      })
  }

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func text(of line: ArraySlice<UInt8>) -> String {
    String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
  }
}
