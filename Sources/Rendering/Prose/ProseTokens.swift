/// The tokens in the words of a text.
extension ProseReading {
  /// A text in UTF-8 in which only variables are still tokens; notes them.
  mutating func resolved(_ words: UnsafeBufferPointer<UInt8>) -> String {
    var found: [Token] = []
    let resolved = text.tokens.replaced(in: words) { token in
      switch token.kind {
      case .escape: return "{{"
      case .variable, .address: found.append(token)
      case .open: found.append(token)
      }
      return token.kind == .open ? token.spelling : nil
    }
    for token in found {
      if token.kind == .open {
        faults.append(ProseFault(kind: .openVariable, range: token.range))
      } else {
        variables.append(Prose.Variable(name: token.name, range: token.range))
      }
    }
    return resolved
  }

  /// A text with its tokens as their author wrote them.
  func spelledOut(_ words: String) -> String {
    text.tokens.replaced(in: words) { $0.spelling }
  }

  /// A link's target in which a variable stands for `start` if it comes first, else for a letter.
  func spelledOut(_ target: String, variablesAs start: String) -> String {
    var isFirst = target.utf8.first == 0xEF
    return text.tokens.replaced(in: target) { _ in
      defer { isFirst = false }
      return isFirst ? start : "x"
    }
  }
}
