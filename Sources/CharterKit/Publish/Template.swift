import Rendering

/// A Mustache template, read once and rendered for each page.
///
/// Source: mustache(5). Tags are comments, values, sections, inverted sections and partials. A
/// name that nothing goes by is an error, a value is always escaped unless it is `.html`, and
/// delimiters do not change.
public struct Template: Sendable {
  /// How much a template may ask for.
  enum Limit {
    /// Sections inside one another, in one template.
    static let sections = 32
    /// Partials inside one another.
    static let partials = 64
    /// Bytes of one page.
    static let bytes = 64 << 20
    /// Tags and texts of one page, repetitions included.
    static let steps = 5_000_000
  }

  /// The template's path or name, for messages.
  public let file: String
  /// What is wrong with the template itself. A template with faults renders nothing.
  public private(set) var diagnostics: [Diagnostic] = []
  /// The template's text, in UTF-8.
  let bytes: [UInt8]
  /// What it is made of, in order.
  let tokens: [MustacheToken]
  /// Whether it follows the letter of the Mustache specification: what is missing is empty,
  /// `{{{…}}}` takes every value, and delimiters change.
  let isLenient: Bool

  /// The template that these bytes, in UTF-8, hold; `file` is what its messages call it.
  public init(reading bytes: [UInt8], named file: String) {
    self.init(reading: bytes, named: file, isLenient: false)
  }

  init(reading bytes: [UInt8], named file: String, isLenient: Bool) {
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = bytes.starts(with: byteOrderMark) ? Array(bytes.dropFirst(3)) : bytes
    var reader = MustacheReader(bytes: bytes, isLenient: isLenient)
    reader.read()
    self.file = file
    self.bytes = bytes
    self.isLenient = isLenient
    tokens = reader.tokens
    if String(validating: bytes, as: UTF8.self) == nil { reader.refuseEncoding() }
    diagnostics = reader.faults.map { diagnostic($0.fault, at: $0.span) }
  }

  /// The template filled with the fields of `value`, about so many bytes, and what is wrong; unless
  /// that is nothing, no bytes.
  ///
  /// `partials` are what `{{> name}}` finds.
  public func render(
    _ value: TemplateValue, partials: [String: Template] = [:], capacity: Int = 1_024
  ) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let bytes = Output.bytes(capacity: capacity) { output in
      var rendering = MustacheRendering(of: value, partials: partials)
      swap(&rendering.output, &output)
      rendering.write(self)
      swap(&rendering.output, &output)
      diagnostics = rendering.diagnostics
      if !diagnostics.isEmpty { output.removeAll() }
    }
    return (bytes, diagnostics)
  }
}
