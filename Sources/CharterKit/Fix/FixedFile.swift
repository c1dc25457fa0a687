/// A file with all that is wrong in a mechanical way corrected: only the faulty characters change,
/// and what its texts mean stays.
public struct FixedFile: Equatable, Sendable {
  /// The file's bytes; the same as before where nothing was corrected.
  public let bytes: [UInt8]
  /// What was corrected, by line.
  public let corrections: [Correction]
  /// How many errors of writing are left, which only the author can correct.
  public let errorsLeft: Int

  /// Corrects a file: a charter in YAML; a charter in JSON or a text (`.md`, `.txt`), of which
  /// only the encoding and the invisible characters are.
  public init(_ bytes: [UInt8], named name: String) {
    let isText = [".md", ".markdown", ".txt"].contains { name.utf8.hasSuffix($0.utf8) }
    let syntax = isText ? .text : Syntax(of: name, bytes: bytes)
    let file = SourceFile(
      reading: bytes, named: name, index: 0, syntax: syntax, faultLimit: Fixing.batch)
    guard file.isText else {
      self.init(bytes: bytes, corrections: [], errorsLeft: file.diagnostics.errorCount)
      return
    }
    let mark = bytes.has("\u{FEFF}", at: 0) ? Array(bytes.prefix(3)) : []
    let isUTF16 = bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE])
    var fixing = Fixing(file, mark: mark)
    if isUTF16 { fixing.note(.utf16) }
    fixing.run()
    self.init(
      bytes: mark + fixing.file.source.text, corrections: fixing.corrections.inOrder,
      errorsLeft: fixing.file.diagnostics.errorCount)
  }

  private init(bytes: [UInt8], corrections: [Correction], errorsLeft: Int) {
    self.bytes = bytes
    self.corrections = corrections
    self.errorsLeft = errorsLeft
  }
}

extension Collection<UInt8> {
  fileprivate func hasSuffix(_ ending: some Collection<UInt8>) -> Bool {
    suffix(ending.count).elementsEqual(ending)
  }
}

extension [Diagnostic] {
  fileprivate var errorCount: Int { count { $0.severity == .error } }
}

extension [Correction] {
  /// By line; what was corrected several times on a line stands once.
  fileprivate var inOrder: [Correction] {
    var kept: [Correction] = []
    for correction in enumerated().sorted(by: {
      ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
    }).map(\.element) where kept.last != correction {
      kept.append(correction)
    }
    return kept
  }
}
