/// A charter's file after an edit: what the edit does not concern stays byte for byte.
public struct EditedText: Equatable, Sendable {
  /// The file's bytes.
  public let bytes: [UInt8]

  /// Makes that edit in a charter, or a partial one, in YAML or JSON.
  ///
  /// The new bytes are read again: they say what was meant, or a fault is thrown.
  ///
  /// - Parameters:
  ///   - edit: what to change.
  ///   - bytes: the file's contents.
  ///   - name: its path as messages show it; `.json` at its end makes it JSON.
  public init(applying edit: Edit, to bytes: [UInt8], named name: String) throws(EditFault) {
    let file = SourceFile(
      reading: bytes, named: name, index: 0, syntax: Syntax(of: name, bytes: bytes))
    let errors = file.diagnostics.filter { $0.severity == .error }
    guard let node = file.node, errors.isEmpty else { throw .faulty(errors) }
    let root = PlacedNode(node, in: file.source)
    let planning = try EditPlanning(edit, in: root)
    guard !planning.plan.isEmpty else {
      self.bytes = bytes
      return
    }
    try WritableText.check(edit)
    guard let text = try file.text(with: edit) else { throw .cannotBeWritten }
    self.bytes = FileEncoding(of: bytes).bytes(of: text)
  }
}

extension SourceFile {
  /// The text with that edit, written in the least surprising way that says what is meant; nil:
  /// there is none.
  fileprivate func text(with edit: Edit) throws(EditFault) -> [UInt8]? {
    for file in [self, closingLastBlock()] {
      guard let file, let node = file.node else { continue }
      let root = PlacedNode(node, in: file.source)
      let attempt = Attempt(
        file: file, root: root, plan: try EditPlanning(edit, in: root).plan)
      for manner in Attempt.Manner.all {
        let text = try attempt.text(in: manner)
        if attempt.isRight(text, allowsDoubt: manner.allowsDoubt) { return text }
      }
    }
    return nil
  }

  /// The file whose last line is one of a block of text and has no end, with a header that says so
  /// wherever the block stands then.
  private func closingLastBlock() -> SourceFile? {
    let text = source.text
    guard source.syntax == .yaml, let node, let last = text.last, !Byte.isBreak(last) else {
      return nil
    }
    var leaf = PlacedNode(node, in: source)
    while let inner = leaf.children.last?.value { leaf = inner }
    let start = leaf.bytes.lowerBound
    guard case .text = leaf.content, text.isBlockText(at: start) else { return nil }
    var end = start + 1
    while Byte.isDigit(text.at(end)) { end += 1 }
    let chomping = text.at(end) == UInt8(ascii: "+") ? end + 1 : end
    let strip = Splice(range: end..<chomping, bytes: [Byte.dash])
    return SourceFile(
      reading: text.spliced(0..<text.count, [strip]), named: source.name, index: 0, syntax: .yaml)
  }
}

/// One way to write an edit.
private struct Attempt {
  let file: SourceFile
  let root: PlacedNode
  let plan: EditPlan

  /// How new text is written.
  struct Manner {
    /// Whether new texts stand in quotes in any case.
    var isCautious = false
    /// Whether the last line gets an end.
    var endsLine = false
    /// Whether what may be doubtful in the file may be more than before.
    var allowsDoubt = false

    /// The manners, the best one first.
    static let all = [
      Manner(), Manner(isCautious: true), Manner(allowsDoubt: true),
      Manner(isCautious: true, allowsDoubt: true), Manner(endsLine: true, allowsDoubt: true),
      Manner(isCautious: true, endsLine: true, allowsDoubt: true),
    ]
  }

  /// The text with the edit.
  func text(in manner: Manner) throws(EditFault) -> [UInt8] {
    let source = file.source
    let style = FileStyle(source, root)
    let writing = ValueWriting(
      style: style, syntax: source.syntax, isCautious: manner.isCautious)
    let splices = try Splicing(source: source, writing: writing).splices(for: plan, at: root)
    let text = source.text.spliced(0..<source.text.count, splices)
    return manner.endsLine ? text + style.lineEnd : text
  }

  /// Whether a text says what is meant.
  func isRight(_ text: [UInt8], allowsDoubt: Bool) -> Bool {
    let source = file.source
    let again = SourceFile(reading: text, named: source.name, index: 0, syntax: source.syntax)
    guard let node = again.node, !again.faults.contains(where: { $0.severity == .error }),
      allowsDoubt || again.faults.count <= file.faults.count
    else { return false }
    return plan.isFulfilled(by: node, over: root)
  }
}
