/// Values put in the place of a text's variables.
struct VariableReplacement {
  /// The value of a variable; nil leaves its name as it is written.
  typealias Value = (String) -> Inlines?

  let tokens: [Token]
  /// The text, as a page has it.
  let text: UnsafeBufferPointer<UInt8>

  /// Writes the text with values in it; inside a link, a value's own links are only words.
  func write(to out: inout PageWriter, _ value: Value) {
    var reader = PageReader(text)
    var start = 0
    var paragraph = 0
    // Whether each link that is open is written as one.
    var links: [Bool] = []
    while let event = reader.next() {
      switch event {
      case .words(let words):
        put(reader.slice(words), to: &out, isInLink: !links.isEmpty, value)
      case .begin(.link, let target, _):
        let target = self.target(reader.string(target), value)
        links.append(LinkTarget.isAllowed(target))
        if links.last == true { out.begin(.link, target) }
      case .end(.link): if links.removeLast() { out.end(.link) }
      case .begin(.code, _, _):
        _ = reader.skip(toEndOf: .code)
        out.text.put(text, start..<reader.index)
      case .begin(.paragraph, _, _):
        paragraph = out.count
        out.begin(.paragraph)
      case .end(.paragraph):
        out.end(.paragraph)
        // A paragraph whose variables stand for nothing says nothing: it is none.
        if out.isBlank(from: paragraph) { out.takeBack(to: paragraph) }
      case .begin, .end: out.text.put(text, start..<reader.index)
      }
      start = reader.index
    }
  }

  private func put(
    _ words: UnsafeBufferPointer<UInt8>, to out: inout PageWriter, isInLink: Bool, _ value: Value
  ) {
    tokens.eachPart(of: words) { part in
      switch part {
      case .words(let range): out.text.put(words, range)
      case .token(let number): out.put(inlines(of: number, isInLink: isInLink, value))
      }
    }
  }

  /// What stands for the token of that number: as a value, a token would be copied.
  private func inlines(of token: Int, isInLink: Bool, _ value: Value) -> Inlines {
    guard let value = value(tokens[token].name) else { return .text(tokens[token].spelling) }
    if isInLink { return .text(value.plainText) }
    return tokens[token].kind == .address ? address(value) : value
  }

  /// A value as a link to itself; one that is no address stays words.
  private func address(_ value: Inlines) -> Inlines {
    let text = value.plainText
    let target = Self.target(of: text)
    return target.utf8.contains(UInt8(ascii: ":")) ? .link(to: target, .text(text)) : .text(text)
  }

  private func target(_ target: String, _ value: Value) -> String {
    guard target.mayHaveTokens else { return target }
    let values = tokens.replaced(in: target) { value($0.name)?.plainText ?? $0.spelling }
    var parts = 0
    target.withBytes { tokens.eachPart(of: $0) { _ in parts += 1 } }
    return parts == 1 ? Self.target(of: values) : values
  }

  /// What an address leads to: `mailto:` stands before one of mail.
  private static func target(of address: String) -> String {
    let isMail = address.withBytes { bytes in
      bytes.contains(UInt8(ascii: "@"))
        && !bytes.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }
    }
    return isMail ? "mailto:" + address : address
  }
}
