@testable import CharterKit

/// A file before a random edit.
struct CampaignFile {
  /// What it says.
  let node: PlacedNode
  private let source: Source
  private let lines: [ArraySlice<UInt8>]

  /// A file that has no fault.
  init?(_ bytes: [UInt8], named name: String) {
    let file = SourceFile(
      reading: bytes, named: name, index: 0, syntax: Syntax(of: name, bytes: bytes))
    guard let node = file.node, !file.diagnostics.contains(where: { $0.severity == .error }) else {
      return nil
    }
    self.node = PlacedNode(node, in: file.source)
    source = file.source
    lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  }

  /// What is wrong with the file that an edit made; nil: nothing.
  func problem(after edit: Edit, in bytes: [UInt8]) -> String? {
    guard let after = CampaignFile(bytes, named: source.name) else { return "it cannot be read" }
    let wanted = Said(node, .charter).with(edit)
    guard Said(after.node, .charter) == wanted else { return "it says something else" }
    if case .move(let path, let from, let to) = edit, let keys = keys(at: path) {
      var order = keys
      order.insert(order.remove(at: from), at: to)
      if after.keys(at: path) != order { return "the order is wrong" }
    }
    if lines == after.lines { return nil }
    let first = zip(lines, after.lines).prefix { $0 == $1 }.count
    let most = min(lines.count, after.lines.count) - first
    let last = zip(lines.reversed(), after.lines.reversed()).prefix(most).prefix { $0 == $1 }.count
    guard case .rename = edit else {
      let concerned = concerned(by: edit)
      guard first >= concerned.lowerBound, lines.count - last <= concerned.upperBound else {
        return "lines \(first + 1) to \(lines.count - last) changed, not \(concerned)"
      }
      return nil
    }
    let changed = zip(lines, after.lines).count { $0 != $1 }
    return lines.count == after.lines.count && changed < 40 ? nil : "too many lines changed"
  }

  /// The keys of a mapping.
  private func keys(at path: FieldPath) -> [String]? {
    guard let node = node.value(at: path.steps), node.isMap else { return nil }
    return node.children.compactMap { $0.key?.text }
  }

  /// The lines that an edit may change, from 0: those of the value, or of the whole collection
  /// where something comes, goes or moves, and the line beside and comments and blank lines around.
  private func concerned(by edit: Edit) -> Range<Int> {
    var steps = edit.path.steps
    while node.value(at: steps) == nil { steps.removeLast() }
    guard let value = node.value(at: steps) else { return 0..<lines.count }
    var bytes = value.bytes
    if case .remove = edit, let parent = node.value(at: steps.dropLast()) {
      bytes = parent.neighbourhood(of: value)
    } else if case .move(_, let from, let to) = edit {
      let (one, other) = (value.children[from], value.children[to])
      bytes =
        one.bytes.lowerBound < other.bytes.lowerBound
        ? one.bytes.lowerBound..<other.bytes.upperBound
        : other.bytes.lowerBound..<one.bytes.upperBound
    }
    var first = source.text[..<bytes.lowerBound].count { $0 == 0x0A }
    var last = source.text[..<bytes.upperBound].count { $0 == 0x0A } + 1
    while first > 0, isLoose(first - 1) { first -= 1 }
    while last < lines.count, isLoose(last) { last += 1 }
    return max(0, first - 1)..<min(lines.count, last + 1)
  }

  /// Whether a line is empty or a comment.
  private func isLoose(_ index: Int) -> Bool {
    let first = lines[index].first { $0 > 0x20 }
    return first == nil || first == 0x23
  }
}

extension PlacedNode.Child {
  /// From the key to the end of the value.
  fileprivate var bytes: Range<Int> {
    let start = key?.bytes.lowerBound ?? value.bytes.lowerBound
    return start..<max(start, value.bytes.upperBound)
  }
}

extension PlacedNode {
  /// The value that those steps lead to.
  func value(at steps: some Collection<FieldPath.Step>) -> PlacedNode? {
    var (node, shape) = (self, Shape.charter as Shape?)
    for step in steps {
      let index: Int?
      switch step {
      case .index(let position):
        index = !node.isMap && node.children.indices.contains(position) ? position : nil
      case .key(let key):
        index = node.children.firstIndex {
          $0.key.map { shape?.identity(of: $0.text) ?? $0.text } == key
        }
      }
      guard let index else { return nil }
      node = node.children[index].value
      shape = shape?.shape(at: step)
    }
    return node
  }

  /// The bytes of the child that has that value.
  fileprivate func neighbourhood(of value: PlacedNode) -> Range<Int> {
    children.first { $0.value.bytes == value.bytes }?.bytes ?? bytes
  }
}
