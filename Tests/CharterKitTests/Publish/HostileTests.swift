import Testing

@testable import CharterKit

/// What someone could put into any field that takes a text.
private let hostile = [
  "<script>alert(1)</script>", "\"onmouseover=alert(1) x=\"", "'><img src=x onerror=alert(1)>",
  "\"\u{301} onfocus=alert(1) autofocus x=\"", "](javascript:alert(1))", "|*_[]<>&`{}#\\~$!",
  "../../etc/passwd", "{{{body}}}", "&#60;script&#62;", "--><script>", "]]><script>",
  "` <b> `` </b>", "[a]: javascript:x", "# h\u{a0}", "=== ---", "https://a.b/\"><script>",
]

private func quoted(_ text: String) -> String {
  var json = JSONText()
  json.string(text)
  return String(decoding: json.bytes, as: UTF8.self)
}

/// A charter with that text in every plain field.
private func charter(_ text: String) -> CharterFile {
  let text = quoted(text)
  let source = """
    {"charter": 1, "languages": ["fr", "en"], "title": {"fr": \(text), "en": \(text)},
     "site": {"name": \(text), "url": "https://essai.fr"},
     "controller": {"name": \(text), "address": \(text), "phone": \(text), "country": "FR"},
     "dpo": {"name": \(text), "address": \(text)},
     "authority": {"name": \(text)}, "version": \(text),
     "consent": {"manage": "#x", "label": {"fr": \(text), "en": \(text)}},
     "columns": ["provider", "service", "name", {"description": {"fr": \(text), "en": \(text)}},
       "lifetime", "data", "access"],
     "purposes": {\(text): {"title": {"fr": \(text), "en": \(text)}, "consent": "required"}},
     "providers": {\(text): {"name": \(text), "legal-name": \(text), "address": \(text),
       "transfers": [{"country": "US", "note": {"fr": \(text), "en": \(text)}}]}},
     "cookies": [{"name": \(text), "provider": \(text), "purpose": \(text),
       "service": {"fr": \(text), "en": \(text)}, "location": {"fr": \(text), "en": \(text)},
       "description": {"fr": "Le {{site.name}} de {{controller.name}}", "en": "{{site.name}}"},
       "lifetime": {"value": "1 an", "note": {"fr": \(text), "en": \(text)}},
       "condition": {"fr": \(text), "en": \(text)}, "data": [{"fr": \(text), "en": \(text)}],
       "access": [\(text)], "source": \(text), "path": \(text)}],
     "history": [{"date": "2026-11-23", "version": \(text), "note": {"fr": \(text), "en": \(text)}}]}
    """
  return CharterFile(reading: Array(source.utf8), named: "x.json") { _, _ in .missing }
}

/// The tags of a page with their attributes' names, in order; values and texts left out.
private func skeleton(_ bytes: [UInt8]) -> [String] {
  var tags: [String] = []
  var tag = ""
  var quote: UInt8?
  var isInside = false
  for byte in bytes {
    if !isInside {
      isInside = byte == UInt8(ascii: "<")
      tag = ""
    } else if let open = quote {
      if byte == open { quote = nil }
    } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      quote = byte
    } else if byte == UInt8(ascii: ">") {
      isInside = false
      tags.append(tag)
    } else {
      tag.unicodeScalars.append(Unicode.Scalar(byte))
    }
  }
  return tags
}

@Test(arguments: hostile)
func nothingThatACharterHoldsBecomesMarkup(text: String) throws {
  let file = charter(text)
  #expect(file.diagnostics(by: Rule.all).filter(\.isFault).map(\.message.en) == [])
  let harmless = try #require(charter("mot").charter).files(in: Theme()).files
  let pages = try #require(file.charter).files(in: Theme()).files
  #expect(pages.map(\.path) == harmless.map(\.path))
  for (page, plain) in zip(pages, harmless) where page.path.hasSuffix(".html") {
    let isSame = skeleton(page.bytes) == skeleton(plain.bytes)
    #expect(isSame, "\(page.path)")
    let html = String(decoding: page.bytes, as: UTF8.self).lowercased()
    #expect(!html.contains("<script") && !html.contains("href=\"javascript:"))
  }
}

@Test func controlAndBidirectionalCharactersAreFaults() {
  for scalar in ["\u{202e}", "\u{2066}", "\u{200b}", "\u{1b}", "\u{85}"] {
    let escaped = charter("a\(scalar)b")
    #expect(escaped.diagnostics.contains { $0.rule == "invisible-character" }, "\(scalar)")
  }
}

@Test(arguments: ["../x", "/etc", "a/b", "..", ".", "a\0b"])
func noNameLeadsOutOfTheSite(language: String) {
  let source = """
    {"charter": 1, "languages": [\(quoted(language))], "site": {"name": "x", "url": "https://x.fr"},
     "cookies": []}
    """
  let file = CharterFile(reading: Array(source.utf8), named: "x.json") { _, _ in .missing }
  #expect(file.diagnostics.contains { $0.place.line == 1 && $0.isFault })
}
