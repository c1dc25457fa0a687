import Testing

@testable import CharterKit

struct MustacheSpecificationTests {
  @Test(arguments: MustacheExample.required)
  func rendersTheExample(_ example: MustacheExample) {
    let partials = (example.partials ?? [:]).map { name, text in
      (name, Template(reading: Array(text.utf8), named: name, isLenient: true))
    }
    let template = Template(
      reading: Array(example.template.utf8), named: "example", isLenient: true)
    let (output, diagnostics) = template.render(
      example.data, partials: Dictionary(uniqueKeysWithValues: partials))
    #expect(diagnostics.isEmpty)
    #expect(Array(example.expected.utf8) == output)
  }

  @Test(.enabled(if: !MustacheExample.required.isEmpty))
  func coversTheWholeSpecification() {
    #expect(MustacheExample.required.count == 136)
  }
}
