import CharterKit
import Rendering

/// One way into the program for bytes that anybody may have written.
///
/// Each asserts what holds for all bytes; a trap, a leak or a wait is found by the fuzzer.
enum Target: String, CaseIterable {
  /// A charter in YAML.
  case yaml
  /// A charter in JSON.
  case json
  /// A text in the Markdown of charters.
  case prose
  /// A page's template.
  case template
  /// A words file.
  case words
  /// A charter in YAML, read, checked, and published in every form.
  case charter
  /// A charter in YAML whose mechanical faults are corrected.
  case fix

  /// The one that this process tries.
  nonisolated(unsafe) static var current = Target.yaml

  /// Takes such bytes.
  func take(_ bytes: [UInt8]) {
    switch self {
    case .yaml: _ = checked(bytes, named: "x.yaml")
    case .json: _ = checked(bytes, named: "x.json")
    case .prose: takeProse(String(decoding: bytes, as: UTF8.self))
    case .template: takeTheme(Theme.File(name: "page.html", path: "page.html", bytes: bytes))
    case .words: takeTheme(Theme.File(name: "fr.yaml", path: "fr.yaml", bytes: bytes))
    case .charter: publish(bytes)
    case .fix: takeFixes(bytes)
    }
  }

  /// Reads and checks a charter; gives it when nothing keeps it from being published.
  private func checked(_ bytes: [UInt8], named name: String) -> Charter? {
    let file = CharterFile(reading: bytes, named: name) { path, _ in
      path == "x.md" ? .bytes(bytes) : .missing
    }
    let found = Control().diagnostics(of: [file], in: { _ in Theme() }, with: Caches())[0]
    for diagnostic in found {
      let place = diagnostic.place
      precondition(place.line >= 1 && place.column >= 1 && place.length >= 0, "a place is one")
      precondition(!diagnostic.message.en.isEmpty && !diagnostic.message.fr.isEmpty, "it says why")
    }
    precondition(file.charter != nil || !found.isEmpty, "what is not read is reported")
    return found.contains(where: \.isFault) ? nil : file.charter
  }

  private func takeProse(_ text: String) {
    for inlineOnly in [false, true] {
      let (prose, faults) = Prose.parsed(text, inlineOnly: inlineOnly)
      for fault in faults {
        precondition(fault.range.upperBound <= text.utf8.count, "a fault stands in the text")
      }
      guard faults.isEmpty else { continue }
      let page = Document(language: "fr", title: prose.inlines, blocks: prose.blocks)
      for format in Format.allCases { check(page.bytes(as: format), in: format) }
    }
  }

  private func takeTheme(_ file: Theme.File) {
    let theme = Theme(replacing: [file])
    guard theme.diagnostics.isEmpty, let charter = Sample.charter else { return }
    let (files, found) = charter.files(in: theme)
    precondition(!files.isEmpty || !found.isEmpty, "a page is made, or it is said why not")
  }

  private func publish(_ bytes: [UInt8]) {
    guard let charter = checked(bytes, named: "x.yaml") else { return }
    let (files, found) = charter.files(in: Theme())
    precondition(found.isEmpty, "the built-in theme serves every charter")
    for file in files {
      let parts = file.path.utf8
        .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      precondition(parts.count <= 2, "a site has one level of folders")
      for part in parts {
        precondition(!part.isEmpty && part.first != UInt8(ascii: "."), "a name is one")
      }
      let forms: [String: Format] = [
        "index.html": .html, "fragment.html": .fragment, "charter.txt": .text,
      ]
      if let name = parts.last.flatMap({ String($0) }), let form = forms[name] {
        check(file.bytes, in: form)
      }
    }
  }

  private func takeFixes(_ bytes: [UInt8]) {
    let once = FixedFile(bytes, named: "x.yaml")
    precondition(once.corrections.isEmpty == (once.bytes == bytes), "a change is a correction")
  }

  private func check(_ bytes: [UInt8], in format: Format) {
    precondition(String(validating: bytes, as: UTF8.self) != nil, "what is written is UTF-8")
    precondition(!bytes.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 }, "nothing controls")
    if format == .html || format == .fragment {
      precondition(isStrictMarkup(bytes), "a page is made of our own tags")
    }
  }
}
