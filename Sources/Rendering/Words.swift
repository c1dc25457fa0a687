extension [Inline] {
  /// The words alone, on one line: no marks, no targets of links.
  public var plainText: String {
    if count == 1, case .text(let text) = self[0] { return text }
    var result = ""
    appendPlainText(to: &result)
    return result
  }

  private func appendPlainText(to result: inout String) {
    for inline in self {
      switch inline {
      case .text(let text), .code(let text): result += text
      case .lineBreak: result += " "
      case .emphasis(let inner), .strong(let inner), .link(_, let inner), .foreign(_, let inner),
        .placeholder(_, label: let inner), .stating(_, let inner):
        inner.appendPlainText(to: &result)
      }
    }
  }

  /// Whether there is no word in it.
  var isBlank: Bool {
    allSatisfy { inline in
      switch inline {
      case .text(let text), .code(let text): text.utf8.isEmpty
      case .lineBreak: true
      case .emphasis(let inner), .strong(let inner), .foreign(_, let inner),
        .placeholder(_, label: let inner), .link(_, let inner), .stating(_, let inner):
        inner.isBlank
      }
    }
  }
}
