/// Corrects a file again and again, because one fault often hides another, until nothing is left
/// that is certain.
struct Fixing {
  /// How many faults are corrected at once: each batch costs a reading of the whole file.
  static let batch = 4096

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
    readings = max(64, (1 << 26) / max(1, file.source.text.count))
    let encoding = file.faults.filter { $0.rule == "encoding-unknown" }
    guard !encoding.isEmpty else { return }
    note(encoding)
    self.file = reading(file.source.text)
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

  /// Corrects what can be corrected together; false when nothing is left to correct.
  private mutating func correct() -> Bool {
    for faults in file.correctable where adoptSome(of: faults[...]) { return true }
    return false
  }

  /// Corrects as many of these faults as can be together: all, or else a half, or a quarter of
  /// them. False when not one can.
  private mutating func adoptSome(of faults: ArraySlice<Fault>) -> Bool {
    var parts = [faults]
    while let part = parts.popLast() {
      if adopt(Array(part)) { return true }
      guard part.count > 1 else { continue }
      let middle = part.startIndex + part.count / 2
      parts += [part[middle...], part[..<middle]]
    }
    return false
  }

  /// Whether the corrected file says what the file says, or would say without what nobody sees.
  private func keepsMeaning(_ fixed: SourceFile, of faults: [Fault]) -> Bool {
    if faults.allSatisfy(\.onlyHides) { return true }
    let hidden = faults.filter { $0.rule == "invisible-character" }
    guard !hidden.isEmpty else { return fixed.says(what: file, apartFromBlanks: false) }
    let patches = hidden.map { file.source.reading(ofInvisible: $0.range) }
    let bare = reading(PatchedText(file.source.text, patches).text)
    return fixed.says(what: bare, apartFromBlanks: true)
  }

  private func reading(_ text: [UInt8]) -> SourceFile {
    let source = file.source
    return SourceFile(
      reading: mark + text, named: source.name, index: source.index, syntax: source.syntax,
      faultLimit: Self.batch)
  }

  /// Corrects these faults, unless another meaning would come of it.
  private mutating func adopt(_ faults: [Fault]) -> Bool {
    guard !faults.isEmpty, readings > 0 else { return false }
    readings -= 1
    let source = file.source
    let text = PatchedText(source.text, faults.flatMap(\.fix)).text
    let fixed = reading(text)
    guard text != source.text, fixed.isText, keepsMeaning(fixed, of: faults) else { return false }
    note(faults)
    file = fixed
    return true
  }
}

extension SourceFile {
  /// The faults whose correction is certain, in the order of their correction.
  ///
  /// Invisible characters come first, because they hide what a line is. Those that end lines come
  /// last: only then is it known which texts keep their lines, and the numbers of the lines stay
  /// those of the author until then.
  fileprivate var correctable: [[Fault]] {
    let certain = faults.filter { !$0.fix.isEmpty }
    let hidden = certain.filter(\.onlyHides)
    guard hidden.isEmpty else { return [hidden] }
    let others = certain.filter { $0.rule != "invisible-character" }
    let lines = certain.filter { $0.rule == "invisible-character" }
    return [(others + source.decomposedKeys(in: node)).apart, lines.apart]
  }
}

extension [Fault] {
  /// In the order of the file, without those whose correction overlaps an earlier one's.
  fileprivate var apart: [Fault] {
    var end = 0
    return sorted { $0.extent.lowerBound < $1.extent.lowerBound }.filter { fault in
      guard fault.extent.lowerBound >= end else { return false }
      end = fault.extent.upperBound
      return true
    }
  }
}

extension Fault {
  /// Whether it is a character that is nothing in any text: read or deleted, it says the same.
  fileprivate var onlyHides: Bool {
    rule == "invisible-character" && !fix.isEmpty && fix.allSatisfy(\.replacement.isEmpty)
  }

  /// The bytes from the first change to the last.
  fileprivate var extent: Range<Int> {
    let first = fix.map(\.range.lowerBound).min() ?? range.lowerBound
    return first..<max(first, fix.map(\.range.upperBound).max() ?? first)
  }
}
