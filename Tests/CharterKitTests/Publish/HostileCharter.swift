@testable import CharterKit

/// A text in quotation marks, as JSON and YAML write it.
func quoted(_ text: String) -> String {
  var json = JSONText()
  json.string(text)
  return String(decoding: json.bytes, as: UTF8.self)
}

/// A text as the Markdown of charters writes it, so that nothing in it is markup.
private func escaped(_ text: String) -> String {
  var escaped = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if scalar.isASCII, scalar.properties.generalCategory != .control,
      !("a"..."z").contains(scalar), !("A"..."Z").contains(scalar), !("0"..."9").contains(scalar),
      scalar != " "
    {
      escaped.append("\\")
    }
    escaped.append(scalar == "\n" ? " " : scalar)
  }
  return String(escaped)
}

/// A charter with that text in every field that is a text.
func charter(of text: String) -> CharterFile {
  let (text, prose) = (quoted(text), quoted(escaped(text)))
  let both = "{\"fr\": \(text), \"en\": \(text)}"
  let words = "{\"fr\": \(prose), \"en\": \(prose)}"
  let source = """
    {"charter": 1, "languages": ["fr", "en"], "title": \(both),
     "site": {"name": \(text), "url": "https://essai.fr"},
     "controller": {"name": \(text), "address": \(text), "phone": \(text), "country": "FR"},
     "dpo": {"name": \(text), "address": \(text)},
     "authority": {"name": \(text)}, "version": \(text),
     "consent": {"manage": "#x", "label": \(both)},
     "columns": ["provider", "service", "name", {"description": \(both)}, "lifetime", "data",
       "access"],
     "purposes": {\(text): {"title": \(both), "description": \(words), "consent": "required"}},
     "providers": {\(text): {"name": \(text), "legal-name": \(text), "address": \(text),
       "transfers": [{"country": "US", "note": \(both)}]}},
     "sections": [{"id": "s", "title": \(words), "text": \(words)},
       {"text": {"fr": "Le {{site.name}} de {{controller.name}}", "en": "{{site.name}}"}},
       {"contents": "cookies"}, {"contents": "providers"}, {"contents": "transfers"},
       {"contents": "consent"}, {"contents": "rights"}, {"contents": "contact"},
       {"contents": "history"}],
     "cookies": [{"name": \(text), "provider": \(text), "purpose": \(text), "service": \(both),
       "location": \(both), "description": \(words),
       "lifetime": {"value": "1 an", "note": \(both)}, "condition": \(both), "data": [\(both)],
       "access": [\(text)], "source": \(text), "path": \(text)}],
     "history": [{"date": "2026-11-23", "version": \(text), "note": \(both)}]}
    """
  return CharterFile(reading: Array(source.utf8), named: "x.json") { _, _ in .missing }
}
