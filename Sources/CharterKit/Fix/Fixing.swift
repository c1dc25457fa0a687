/// Corrects a file again and again, because one fault often hides another, until nothing is left
/// that is certain.
struct Fixing {
  /// The file as it is by now.
  private(set) var file: SourceFile
  /// What was corrected so far.
  private(set) var corrections: [Correction] = []

  /// The byte order mark that the file begins with, if it does.
  private let mark: [UInt8]
  /// How many more times the file may be read.
  private var readings: Int

  /// Before any correction of that file, whose text is all that follows the mark.
  init(_ file: SourceFile, mark: [UInt8]) {
    self.file = file
    self.mark = mark
    readings = max(64, (1 << 28) / max(1, file.source.text.count))
    note(file.faults.filter { $0.rule == "encoding-unknown" })
  }

  /// Notes that something was corrected.
  mutating func note(_ correction: Correction) { corrections.append(correction) }

  private mutating func note(_ faults: [Fault]) {
    for fault in file.source.diagnostics(faults) {
      let rule = fault.rule.isEmpty ? nil : fault.rule
      note(Correction(line: fault.place.line, message: fault.message, rule: rule))
    }
  }

  /// Corrects all that can be.
  mutating func run() {
    while readings > 0, correct() {}
  }

  /// Corrects what stands apart from each other; false when nothing is left to correct.
  private mutating func correct() -> Bool {
    let faults = file.correctable
    if adopt(faults) { return true }
    return faults.count > 1 && faults.contains { adopt([$0]) }
  }

  /// Corrects these faults, unless another meaning would come of it.
  private mutating func adopt(_ faults: [Fault]) -> Bool {
    guard !faults.isEmpty, readings > 0 else { return false }
    readings -= 1
    let source = file.source
    let text = PatchedText(source.text, faults.flatMap(\.fix)).text
    let fixed = SourceFile(
      reading: mark + text, named: source.name, index: source.index, syntax: source.syntax)
    let addsSpaces = faults.contains { $0.rule == "invisible-character" }
    guard text != source.text, fixed.isText, fixed.says(what: file, apartFromBlanks: addsSpaces)
    else { return false }
    note(faults)
    file = fixed
    return true
  }
}

extension SourceFile {
  /// The faults whose correction is certain, none inside of another.
  ///
  /// Characters that end lines come last: only then is it known which texts keep their lines, and
  /// the numbers of the lines stay those of the author until then.
  fileprivate var correctable: [Fault] {
    let certain = faults.filter { !$0.fix.isEmpty } + source.decomposedKeys(in: node)
    let first = certain.filter { !separatesLines($0) }
    var end = 0
    return (first.isEmpty ? certain : first)
      .sorted { $0.extent.lowerBound < $1.extent.lowerBound }
      .filter { fault in
        guard fault.extent.lowerBound >= end else { return false }
        end = fault.extent.upperBound
        return true
      }
  }

  private func separatesLines(_ fault: Fault) -> Bool {
    fault.rule == "invisible-character"
      && source.text.withUnsafeBufferPointer {
        guard let scalar = $0.scalar(at: fault.range.lowerBound) else { return false }
        return InvisibleCharacter.separatesLines(scalar.value)
      }
  }
}

extension Fault {
  /// The bytes from the first change to the last.
  fileprivate var extent: Range<Int> {
    let first = fix.map(\.range.lowerBound).min() ?? range.lowerBound
    return first..<max(first, fix.map(\.range.upperBound).max() ?? first)
  }
}
