import CharterKit
import Glibc

/// The correction of files one by one, with what is told of it on standard error.
struct FixRun: ~Copyable {
  private let showsOnly: Bool
  private let isQuiet: Bool
  private var output = StandardStream.output
  private var error = StandardStream.error
  /// The files that charters name, and what became of those that were read.
  private var named: NamedCorrections
  private var (changed, failed, count) = (0, 0, 0)

  /// Before the first file; `showsOnly` writes none and shows the differences instead. The files
  /// that charters name are corrected too where they stand in one of these folders.
  init(showsOnly: Bool, isQuiet: Bool, folders: Set<String>) {
    self.showsOnly = showsOnly
    self.isQuiet = isQuiet
    named = NamedCorrections(folders: folders)
  }

  /// Corrects those files, and tells how it ended.
  mutating func run(_ inputs: [Input]) throws(DiskError) -> Ending {
    named.leaveOut(inputs)
    for input in inputs { try run(input) }
    while let input = named.next() { try run(input) }
    if !isQuiet {
      for note in named.notes { say(note.text) }
      if changed > 0 || failed == 0 { say(summary(of: count, changed: changed).text) }
    }
    try output.flush()
    try error.flush()
    return failed > 0 ? .failed : showsOnly && changed > 0 ? .found : .done
  }

  private mutating func run(_ input: Input) throws(DiskError) {
    count += 1
    do throws(DiskError) {
      if try fix(input) { changed += 1 }
    } catch {
      guard !error.isBrokenPipe else { throw error }
      failed += 1
      say("charter\(Message(en: ":", fr: "\u{a0}:").text) \(error.message.text)")
    }
  }

  /// Corrects a file; false when nothing was to correct.
  private mutating func fix(_ input: Input) throws(DiskError) -> Bool {
    let old = try bytes(of: input)
    let fixed = FixedFile(old, named: input.path)
    let isChanged = fixed.bytes != old
    switch input.origin {
    case _ where showsOnly:
      let difference = UnifiedDifference(
        from: old, to: fixed.bytes, named: input.path, isForTerminal: output.isTerminal)
      try output.write(difference.bytes)
    case .standardInput: try output.write(fixed.bytes)
    case .file where isChanged:
      try replaceFile(at: input.path, holding: old, by: fixed.bytes)
    case .file: break
    }
    if !isQuiet { tell(fixed, of: input) }
    named.add(of: input, holding: fixed.bytes)
    return isChanged
  }

  private func bytes(of input: Input) throws(DiskError) -> [UInt8] {
    let limit = CharterFile.maximumSize
    guard case .file = input.origin else {
      let bytes = try standardInput(atMost: limit)
      // What is read in part must not come out as if it were all.
      guard bytes.count <= limit else { throw .failed(.read, "stdin", EFBIG) }
      return bytes
    }
    return try contents(of: input.path, atMost: limit).bytes
  }

  private mutating func tell(_ fixed: FixedFile, of input: Input) {
    let word = Message(en: "corrected:", fr: "corrigé\u{a0}:").text
    for correction in fixed.corrections {
      let rule = correction.rule.map { " [\($0)]" } ?? ""
      say("\(input.path):\(correction.line): \(word) \(correction.message.text)\(rule)")
    }
    let count = fixed.errorsLeft
    guard count > 0 else { return }
    say(
      Message(
        en: """
          \(input.path): \(count) error\(count == 1 ? "" : "s") of writing left for you to correct \
          (“charter check” shows \(count == 1 ? "it" : "them"))
          """,
        fr: """
          \(input.path)\u{a0}: il reste \(count) erreur\(count == 1 ? "" : "s") d’écriture que \
          vous seul pouvez corriger («\u{a0}charter check\u{a0}» \(count == 1 ? "la" : "les") montre)
          """
      ).text)
  }

  private func summary(of count: Int, changed: Int) -> Message {
    let files = Message(
      en: "\(count) file\(count == 1 ? "" : "s")", fr: "\(count) fichier\(count < 2 ? "" : "s")")
    guard changed > 0 else {
      return Message(
        en: "\(files.en): nothing to correct", fr: "\(files.fr)\u{a0}: rien à corriger")
    }
    return showsOnly
      ? Message(
        en: "\(files.en): \(changed) to correct", fr: "\(files.fr)\u{a0}: \(changed) à corriger")
      : Message(
        en: "\(files.en): \(changed) corrected",
        fr: "\(files.fr)\u{a0}: \(changed) corrigé\(changed < 2 ? "" : "s")")
  }

  /// What cannot even be said is told by the exit code alone.
  private mutating func say(_ text: String) { try? error.write(safe(text) + "\n") }
}
