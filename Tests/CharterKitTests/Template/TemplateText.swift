@testable import CharterKit

/// What a template makes of a value, as text; nothing when it is wrong.
func rendered(
  _ template: String, _ value: TemplateValue = [:], partials: [String: String] = [:]
) -> (text: String, diagnostics: [Diagnostic]) {
  let partials = partials.map { name, text in
    (name, Template(reading: Array(text.utf8), named: "\(name).html"))
  }
  let (output, diagnostics) = Template(reading: Array(template.utf8), named: "page.html").render(
    value, partials: Dictionary(uniqueKeysWithValues: partials))
  return (String(decoding: output, as: UTF8.self), diagnostics)
}

/// What is wrong with a template, one line each: `2:3+8 message`.
func faults(
  _ template: String, _ value: TemplateValue = [:], partials: [String: String] = [:]
) -> [String] {
  rendered(template, value, partials: partials).diagnostics.map {
    "\($0.place.line):\($0.place.column)+\($0.place.length) \($0.message.en)"
  }
}
