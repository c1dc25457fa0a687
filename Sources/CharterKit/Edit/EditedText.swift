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
    let encoding = FileEncoding(of: bytes)
    let attempt = Attempt(file: file, root: root, plan: planning.plan)
    for (isCautious, endsLine) in [(false, false), (true, false), (false, true), (true, true)] {
      let text = try attempt.text(isCautious: isCautious, endsLine: endsLine)
      if attempt.isRight(text) {
        self.bytes = encoding.bytes(of: text)
        return
      }
    }
    throw .cannotBeWritten
  }
}

/// One way to write an edit.
private struct Attempt {
  let file: SourceFile
  let root: PlacedNode
  let plan: EditPlan

  /// The text with the edit. Where it `isCautious`, new texts stand in quotes; where it `endsLine`,
  /// the last line gets an end.
  func text(isCautious: Bool, endsLine: Bool) throws(EditFault) -> [UInt8] {
    let source = file.source
    let style = FileStyle(source, root)
    let writing = ValueWriting(style: style, syntax: source.syntax, isCautious: isCautious)
    let splices = try Splicing(source: source, writing: writing).splices(for: plan, at: root)
    let text = source.text.spliced(0..<source.text.count, splices)
    return endsLine ? text + style.lineEnd : text
  }

  /// Whether a text says what is meant, and no more is doubtful in it than was before.
  func isRight(_ text: [UInt8]) -> Bool {
    let source = file.source
    let again = SourceFile(reading: text, named: source.name, index: 0, syntax: source.syntax)
    guard let node = again.node, again.faults.count <= file.faults.count else { return false }
    return plan.isFulfilled(by: node, over: root)
  }
}
