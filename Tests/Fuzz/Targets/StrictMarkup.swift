/// Whether every `<` of a page begins a tag of the few that pages are made of, written as we write
/// them: attributes in double quotes, known by name, none of which runs anything.
func isStrictMarkup(_ bytes: [UInt8]) -> Bool {
  var index = 0
  while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
    guard let end = endOfTag(bytes, from: start) else { return false }
    index = end
  }
  return true
}

/// The index after the tag that begins there; nil when it is none of ours.
private func endOfTag(_ bytes: [UInt8], from start: Int) -> Int? {
  if bytes[start...].starts(with: "<!DOCTYPE html>".utf8) { return start + 15 }
  var index = start + 1
  if index < bytes.count, bytes[index] == UInt8(ascii: "/") { index += 1 }
  let name = word(bytes, at: index)
  guard tags.contains(name) else { return nil }
  index += name.utf8.count
  while index < bytes.count, bytes[index] == UInt8(ascii: " ") {
    if bytes[index...].starts(with: " />".utf8) { return index + 3 }
    let attribute = word(bytes, at: index + 1)
    guard attributes.contains(attribute) || attribute.utf8.starts(with: "data-".utf8) else {
      return nil
    }
    index += 1 + attribute.utf8.count
    guard bytes[index...].starts(with: "=\"".utf8) else { continue }
    guard let end = bytes[(index + 2)...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
    guard !bytes[index..<end].contains(UInt8(ascii: "<")) else { return nil }
    index = end + 1
  }
  return index < bytes.count && bytes[index] == UInt8(ascii: ">") ? index + 1 : nil
}

/// The letters, digits and dashes that stand there.
private func word(_ bytes: [UInt8], at index: Int) -> String {
  let range = bytes[min(index, bytes.count)...].prefix { byte in
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
  }
  return String(decoding: range, as: UTF8.self)
}

private let tags: Set<String> = [
  "a", "article", "body", "br", "caption", "code", "dd", "div", "dl", "dt", "em", "footer", "h1",
  "h2", "h3", "h4", "head", "header", "html", "li", "link", "main", "meta", "nav", "ol", "p",
  "section", "span", "strong", "table", "tbody", "td", "th", "thead", "time", "title", "tr",
  "ul",
]

private let attributes: Set<String> = [
  "aria-current", "aria-label", "aria-labelledby", "charset", "class", "content", "datetime",
  "href", "hreflang", "id", "lang", "name", "rel", "role", "scope", "start", "tabindex",
  "translate", "type",
]
