/// Values put in the place of a text's variables.
struct VariableReplacement {
  let tokens: [Token]
  /// The value of a variable; nil leaves its name as it is written.
  let value: (String) -> [Inline]?

  func blocks(_ blocks: [Block]) -> [Block] {
    blocks.map { block in
      switch block {
      case .paragraph(let inlines): .paragraph(self.inlines(inlines))
      case .list(let start, let items): .list(start: start, items: items.map(self.blocks))
      case .heading, .table, .definitions:
        preconditionFailure("prose has paragraphs and lists only")
      }
    }
  }

  /// Words with values in them; inside a link, a value's own links are only words.
  func inlines(_ inlines: [Inline], insideLink: Bool = false) -> [Inline] {
    var result: [Inline] = []
    for inline in inlines {
      switch inline {
      case .text(let text): result += words(text, insideLink: insideLink)
      case .emphasis(let inner):
        result.append(.emphasis(self.inlines(inner, insideLink: insideLink)))
      case .strong(let inner): result.append(.strong(self.inlines(inner, insideLink: insideLink)))
      case .link(let target, let inner):
        result.append(.link(to: self.target(target), self.inlines(inner, insideLink: true)))
      case .code, .lineBreak, .foreign, .placeholder, .stating: result.append(inline)
      }
    }
    return result
  }

  private func words(_ text: String, insideLink: Bool) -> [Inline] {
    guard text.mayHaveTokens else { return [.text(text)] }
    var text = text
    return text.withUTF8 { bytes in
      tokens.parts(of: bytes).flatMap { part -> [Inline] in
        switch part {
        case .words(let range): [.text(String(decoding: bytes[range], as: UTF8.self))]
        case .token(let number): value(of: tokens[number], insideLink: insideLink)
        }
      }
    }
  }

  private func value(of token: Token, insideLink: Bool) -> [Inline] {
    guard let value = value(token.name) else { return [.text(token.spelling)] }
    if insideLink { return [.text(value.plainText)] }
    return token.kind == .address ? [address(value)] : value
  }

  /// A value as a link to itself; one that is no address stays words.
  private func address(_ value: [Inline]) -> Inline {
    let text = value.plainText
    let target = Self.target(of: text)
    let isAddress = target.utf8.contains(UInt8(ascii: ":")) && LinkTarget.isAllowed(target)
    return isAddress ? .link(to: target, [.text(text)]) : .text(text)
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
