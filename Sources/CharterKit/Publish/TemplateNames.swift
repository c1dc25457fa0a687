extension [TemplateValue] {
  /// What the path stands for: its first name in the innermost value that has it, the next ones
  /// inside that. No path stands for the innermost value.
  func value(of path: [String]) -> TemplateValue? {
    guard let first = path.first else { return last }
    for index in indices.reversed() {
      guard var found = self[index][first] else { continue }
      if path.count == 1 { return found }
      for position in 1..<path.count {
        guard let inner = found[path[position]] else { return nil }
        found = inner
      }
      return found
    }
    return nil
  }

  /// The names that can be written here, in the order of the alphabet.
  var names: [String] {
    var names: Set<String> = []
    for case .object(let fields) in self { names.formUnion(fields.map(\.name)) }
    return names.sorted()
  }
}
