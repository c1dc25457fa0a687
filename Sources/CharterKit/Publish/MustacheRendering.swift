import Rendering

/// One page being written from a template.
struct MustacheRendering: ~Copyable {
  /// The items of a section that is being repeated.
  private struct Repetition {
    var items: [TemplateValue]
    var next: Int
  }

  /// The tag that a fault was found at, -1 for the template: said once, however often repeated.
  private struct FaultyTag: Hashable {
    var file: String
    var offset: Int
  }

  /// The page so far, in UTF-8.
  var output = Output(capacity: 0)
  /// What is wrong.
  private(set) var diagnostics: [Diagnostic] = []
  private let partials: [String: Template]
  /// The values whose fields can be named, the innermost last.
  private var contexts: [TemplateValue]
  private var repetitions: [Repetition] = []
  private var faulty: Set<FaultyTag> = []
  private var depth = 0
  private var steps = 0
  /// What each line of the partial at hand begins with.
  private var indent: [UInt8] = []
  private var isAtLineStart = false
  /// Whether a limit was passed: nothing more is written.
  private var isOver = false

  /// A page with these values, to be written.
  init(of value: TemplateValue, partials: [String: Template]) {
    contexts = [value]
    self.partials = partials
  }

  /// Writes that template with the values at hand.
  mutating func write(_ template: Template) {
    guard template.diagnostics.isEmpty else { return reportAll(of: template) }
    var index = 0
    while index < template.tokens.count, !isOver {
      index = write(index, of: template)
      steps += 1
      if steps > Template.Limit.steps || output.count > Template.Limit.bytes, !isOver {
        report(.tooMuch, at: template.tokens[min(index, template.tokens.count - 1)], of: template)
        isOver = true
      }
    }
  }

  /// Writes one token and answers which one comes next.
  ///
  /// A token goes by its index: with its path, it would be copied for each step.
  private mutating func write(_ index: Int, of template: Template) -> Int {
    switch template.tokens[index].kind {
    case .text: writeText(template.tokens[index].span, of: template)
    case .value(let isHTML): writeValue(index, isHTML: isHTML, of: template)
    case .partial(let blanks):
      writePartial(template.tokens[index], indent: template.bytes[blanks], of: template)
    case .inverted(let end):
      return value(index, of: template).isAbsent ? index + 1 : end
    case .section(let end):
      return enter(value(index, of: template)) ? index + 1 : end + 1
    case .end(let start):
      return repeatSection() ? start + 1 : index + 1
    }
    return index + 1
  }

  /// What the token's name stands for; false, and a fault, when it stands for nothing.
  private mutating func value(_ index: Int, of template: Template) -> TemplateValue {
    if let value = contexts.value(of: template.tokens, at: index) { return value }
    if !template.isLenient {
      let token = template.tokens[index]
      report(.nameUnknown(token.name, known: contexts.names), at: token, of: template)
    }
    return .flag(false)
  }

  private mutating func reportAll(of template: Template) {
    let whole = FaultyTag(file: template.file, offset: -1)
    if faulty.insert(whole).inserted { diagnostics += template.diagnostics }
  }

  private mutating func report(
    _ fault: TemplateFault, at token: MustacheToken, of template: Template
  ) {
    let tag = FaultyTag(file: template.file, offset: token.span.lowerBound)
    guard faulty.insert(tag).inserted else { return }
    diagnostics.append(template.diagnostic(fault, at: token.span))
  }
}

extension MustacheRendering {
  /// Makes the value, or its first item, the one at hand; false when there is none.
  private mutating func enter(_ value: TemplateValue) -> Bool {
    if value.isAbsent { return false }
    guard case .list(let items) = value, let first = items.first else {
      contexts.append(value)
      repetitions.append(Repetition(items: [], next: 0))
      return true
    }
    contexts.append(first)
    repetitions.append(Repetition(items: items, next: 1))
    return true
  }

  /// Goes on to the section's next item; false when that was the last.
  private mutating func repeatSection() -> Bool {
    contexts.removeLast()
    let last = repetitions.count - 1
    guard repetitions[last].next < repetitions[last].items.count else {
      repetitions.removeLast()
      return false
    }
    contexts.append(repetitions[last].items[repetitions[last].next])
    repetitions[last].next += 1
    return true
  }

  private mutating func writeValue(_ index: Int, isHTML: Bool, of template: Template) {
    indentLine()
    let value = value(index, of: template)
    if !isHTML, case .text(let text) = value { return output.put(escaping: text) }
    switch value {
    case .text(let text) where template.isLenient: output.put(string: text)
    case .html(let bytes) where isHTML || template.isLenient: output.put(bytes)
    case .flag(false): break
    case .text: report({ .notHTML($0) }, at: index, of: template)
    case .html: report({ .onlyHTML($0) }, at: index, of: template)
    case .flag, .list, .object: report({ .notText($0) }, at: index, of: template)
    }
  }

  private mutating func report(
    _ fault: (String) -> TemplateFault, at index: Int, of template: Template
  ) {
    let token = template.tokens[index]
    report(fault(token.name), at: token, of: template)
  }

  private mutating func writePartial(
    _ token: MustacheToken, indent blanks: ArraySlice<UInt8>, of template: Template
  ) {
    guard let partial = partials[token.name] else {
      if template.isLenient { return }
      let known = partials.keys.sorted()
      return report(.partialUnknown(token.name, known: known), at: token, of: template)
    }
    guard depth < Template.Limit.partials else {
      report(.partialsTooDeep(token.name), at: token, of: template)
      return isOver = true
    }
    let outer = indent
    indent += blanks
    isAtLineStart = isAtLineStart || !blanks.isEmpty
    depth += 1
    write(partial)
    depth -= 1
    indent = outer
  }

  private mutating func writeText(_ span: Range<Int>, of template: Template) {
    if indent.isEmpty {
      template.bytes.withUnsafeBufferPointer {
        output.put(UnsafeBufferPointer(rebasing: $0[span]))
      }
      isAtLineStart = false
      return
    }
    for line in template.bytes[span].split(after: .lineFeed) {
      indentLine()
      line.withUnsafeBufferPointer { output.put($0) }
      isAtLineStart = line.last == .lineFeed
    }
  }

  private mutating func indentLine() {
    if isAtLineStart { output.put(indent) }
    isAtLineStart = false
  }
}

extension ArraySlice<UInt8> {
  /// The pieces that end after each such byte, and the rest.
  fileprivate func split(after end: UInt8) -> [ArraySlice] {
    var pieces: [ArraySlice] = []
    var rest = self
    while let index = rest.firstIndex(of: end) {
      pieces.append(rest[...index])
      rest = rest[(index + 1)...]
    }
    return rest.isEmpty ? pieces : pieces + [rest]
  }
}
