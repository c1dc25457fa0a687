/// A language in which the program speaks to its user.
public enum UserLanguage: String, CaseIterable, Sendable {
  case en, fr
}

extension Message {
  /// The sentence in that language.
  public func text(in language: UserLanguage) -> String { language == .fr ? fr : en }
}
