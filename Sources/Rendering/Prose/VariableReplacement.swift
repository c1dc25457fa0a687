/// Values put in the place of a text's variables.
struct VariableReplacement {
  let tokens: [Token]
  /// The value of a variable; nil leaves its name as it is written.
  let value: (String) -> Inlines?

  /// The text of a page with values in it; inside a link, a value's own links are only words.
  func replaced(in text: [UInt8]) -> [UInt8] {
    text.withUnsafeBufferPointer { bytes in
      var out: [UInt8] = []
      out.reserveCapacity(bytes.count + 64)
      var reader = PageReader(bytes)
      var start = 0
      var paragraph = 0
      // Whether each link that is open is written as one.
      var links: [Bool] = []
      while let event = reader.next() {
        switch event {
        case .words(let words): append(reader.slice(words), to: &out, isInLink: !links.isEmpty)
        case .begin(.link, let target, _):
          let target = self.target(reader.string(target))
          links.append(LinkTarget.isAllowed(target))
          if links.last == true { out.begin(.link, target) }
        case .end(.link): if links.removeLast() { out.end(.link) }
        case .begin(.code, _, _):
          _ = reader.skip(toEndOf: .code)
          out.append(bytes, start..<reader.index)
        case .begin(.paragraph, _, _):
          paragraph = out.count
          out.begin(.paragraph)
        case .end(.paragraph):
          out.end(.paragraph)
          removeBlank(from: paragraph, of: &out)
        case .begin, .end: out.append(bytes, start..<reader.index)
        }
        start = reader.index
      }
      return out
    }
  }

  /// A paragraph whose variables stand for nothing says nothing: it is none.
  private func removeBlank(from start: Int, of out: inout [UInt8]) {
    let isBlank = out.withUnsafeBufferPointer { PageReader($0).isBlank(start..<$0.count) }
    if isBlank { out.removeSubrange(start...) }
  }

  private func append(
    _ words: UnsafeBufferPointer<UInt8>, to out: inout [UInt8], isInLink: Bool
  ) {
    guard words.contains(0xEF) else { return out.append(contentsOf: words) }
    for part in tokens.parts(of: words) {
      switch part {
      case .words(let range): out.append(words, range)
      case .token(let number): out += value(of: tokens[number], isInLink: isInLink).bytes
      }
    }
  }

  private func value(of token: Token, isInLink: Bool) -> Inlines {
    guard let value = value(token.name) else { return .text(token.spelling) }
    if isInLink { return .text(value.plainText) }
    return token.kind == .address ? address(value) : value
  }

  /// A value as a link to itself; one that is no address stays words.
  private func address(_ value: Inlines) -> Inlines {
    let text = value.plainText
    let target = Self.target(of: text)
    return target.utf8.contains(UInt8(ascii: ":")) ? .link(to: target, .text(text)) : .text(text)
  }

  private func target(_ target: String) -> String {
    guard target.mayHaveTokens else { return target }
    let values = tokens.replaced(in: target) { value($0.name)?.plainText ?? $0.spelling }
    var target = target
    let isWhole = target.withUTF8 { tokens.parts(of: $0).count == 1 }
    return isWhole ? Self.target(of: values) : values
  }

  /// What an address leads to: `mailto:` stands before one of mail.
  private static func target(of address: String) -> String {
    let bytes = address.utf8
    let isMail =
      bytes.contains(UInt8(ascii: "@")) && !bytes.contains(UInt8(ascii: ":"))
      && !bytes.contains(UInt8(ascii: "/"))
    return isMail ? "mailto:" + address : address
  }
}
