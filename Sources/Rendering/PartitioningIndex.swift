extension Array {
  /// Where the first item stands of which that holds, the end if there is none, found by halves: it
  /// holds for all that follow.
  ///
  /// Called as in Swift Algorithms.
  @inlinable
  package func partitioningIndex(where belongsBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongsBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
