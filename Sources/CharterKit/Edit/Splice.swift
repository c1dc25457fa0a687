/// A stretch of a text to be written anew.
struct Splice {
  /// The bytes to replace; empty where something is only added.
  var range: Range<Int>
  /// What stands there then.
  var bytes: [UInt8]
}

extension [UInt8] {
  /// That stretch with the splices made, which do not overlap; of two at one place the first one
  /// comes first.
  func spliced(_ range: Range<Int>, _ splices: [Splice]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var index = range.lowerBound
    let inOrder = splices.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    for (_, splice) in inOrder where splice.range.lowerBound >= index {
      guard splice.range.upperBound <= range.upperBound else { continue }
      result += self[index..<splice.range.lowerBound]
      result += splice.bytes
      index = splice.range.upperBound
    }
    return result + self[index..<range.upperBound]
  }
}
