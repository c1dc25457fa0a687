/// Something that was corrected in a file.
public struct Correction: Equatable, Sendable {
  /// The line, from 1, in the file as it was.
  public let line: Int
  /// What was wrong there.
  public let message: Message
  /// The rule that finds it; nil for what `check` accepts.
  public let rule: String?

  /// A correction on that line.
  init(line: Int, message: Message, rule: String? = nil) {
    self.line = line
    self.message = message
    self.rule = rule
  }
}

extension Correction {
  /// The whole file is in UTF-8 now.
  static let utf16 = Correction(
    line: 1,
    message: Message(
      en: "The file is in UTF-16, which many programs do not read.",
      fr: "Le fichier est en UTF-16, que bien des programmes ne lisent pas."))
}
