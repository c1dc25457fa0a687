extension [TemplateValue] {
  /// What the path of a token stands for: its first name in the innermost value that has it, the
  /// next ones inside that. No path stands for the innermost value.
  ///
  /// The path stays where it is kept: handed on, it would be counted as one more.
  func value(of tokens: [MustacheToken], at token: Int) -> TemplateValue? {
    let count = tokens[token].path.count
    if count == 0 { return last }
    for index in indices.reversed() {
      guard var found = self[index][tokens[token].path[0]] else { continue }
      for position in 1..<count {
        guard let inner = found[tokens[token].path[position]] else { return nil }
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
