/// New values in JSON.
extension ValueWriting {
  /// That value on a line that begins with that indentation.
  func json(
    _ value: EditValue, at spot: Spot, indentation: [UInt8], former: ArraySlice<UInt8> = []
  ) -> [UInt8] {
    guard let unit = style.unit else { return flow(value, at: spot, former: former) }
    let inner = indentation + unit
    switch value {
    case .map(let members) where !members.isEmpty:
      return enclosed(Byte.openBrace, Byte.closeBrace, indentation, inner, members) { member in
        key(member.key) + [Byte.colon, Byte.space]
          + json(
            member.value, at: spot.inside(.key(member.key), column: 0, isItem: false),
            indentation: inner)
      }
    case .list(let items) where items.contains { !$0.isText }:
      return enclosed(Byte.openBracket, Byte.closeBracket, indentation, inner, items) { item in
        json(item, at: spot.inside(.index(0), column: 0, isItem: true), indentation: inner)
      }
    default: return flow(value, at: spot, former: former)
    }
  }

  /// Parts in brackets, each on its line.
  private func enclosed<Part>(
    _ open: UInt8, _ close: UInt8, _ outer: [UInt8], _ inner: [UInt8], _ parts: [Part],
    _ write: (Part) -> [UInt8]
  ) -> [UInt8] {
    let lineEnd = style.lineEnd
    let lines = parts.map { lineEnd + inner + write($0) }
    return [open] + lines.joined(separator: [Byte.comma]) + lineEnd + outer + [close]
  }
}

extension EditValue {
  /// Whether it is a text.
  var isText: Bool {
    if case .text = self { true } else { false }
  }
}

extension [UInt8] {
  /// The text as JSON writes it; where a number or a truth value stood, another one may.
  func inJSON(former: [UInt8]) -> [UInt8] {
    let isWord = self == Array("true".utf8) || self == Array("false".utf8)
    switch former.at(0) {
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return isWord ? self : inDoubleQuotes
    case Byte.dash, 0x30...0x39: return PlainText.isCanonicalNumber(self) ? self : inDoubleQuotes
    default: return inDoubleQuotes
    }
  }
}
