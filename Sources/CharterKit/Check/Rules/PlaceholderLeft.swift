import Rendering

extension Rule {
  /// A text that was to be replaced is still there: `TODO`, `À COMPLÉTER`, `lorem ipsum`, a host
  /// below `example.com`.
  ///
  /// A page that is published with it says nothing, or something false. A finding and not a fault,
  /// so that a new charter builds at once. Source: RFC 2606, 3, for the hosts.
  static let placeholderLeft = Rule("placeholder-left", .error) { charter, findings in
    for (path, text) in charter.phrases {
      for (language, phrase) in zip(text.languages, text.values) {
        findings.reportPlaceholder(in: phrase, path.appending(.key(language)))
      }
    }
    for (path, text) in charter.proses {
      for (language, prose) in zip(text.languages, text.values) {
        findings.reportPlaceholder(in: prose.source, path.appending(.key(language)))
      }
    }
    for (path, value) in charter.identities { findings.reportPlaceholder(in: value, path) }
  }
}

extension Findings {
  fileprivate mutating func reportPlaceholder(in text: String, _ path: FieldPath) {
    guard let range = Placeholder.range(in: text) else { return }
    let found = String(decoding: Array(text.utf8)[range], as: UTF8.self)
    report(
      path, range: range,
      Message(
        en: "“\(found)” is still to be replaced.", fr: "«\u{a0}\(found)\u{a0}» reste à remplacer."),
      help: Message(
        en: "Write the real value, or remove the field.",
        fr: "Écrivez la vraie valeur, ou supprimez le champ."))
  }
}

extension Charter {
  /// The names and addresses that are in no language.
  fileprivate var identities: [(FieldPath, String)] {
    var all: [(FieldPath, String)] = [(["site", "url"], site.url)]
    func add(_ path: FieldPath, _ values: [String?]) {
      for case let value? in values { all.append((path, value)) }
    }
    for name in site.name.values { add(["site", "name"], [name]) }
    for name in controller?.name?.values ?? [] { add(["controller", "name"], [name]) }
    add(["controller", "address"], [controller?.address])
    add(["controller", "email"], [controller?.email])
    add(["dpo", "name"], [dpo?.name])
    add(["dpo", "email"], [dpo?.email])
    for provider in providers { add(["providers", .key(provider.key), "name"], [provider.name]) }
    return all
  }
}

/// Marks that say that a text is not written yet.
private enum Placeholder {
  /// The first mark in a text, in UTF-8 bytes.
  static func range(in text: String) -> Range<Int>? {
    let bytes = Array(text.utf8)
    for mark in marks where bytes.count >= mark.count {
      var start = 0
      while start + mark.count <= bytes.count {
        let end = start + mark.count
        if matches(bytes, start, mark), !isWord(bytes, before: start), !isWord(bytes, at: end) {
          return start..<end
        }
        start += 1
      }
    }
    return nil
  }

  private static let marks = [
    "à compléter", "À COMPLÉTER", "a completer", "todo", "xxx", "lorem ipsum", "example.com",
    "example.org", "example.net",
  ].map { Array($0.utf8) }

  private static func matches(_ bytes: [UInt8], _ start: Int, _ mark: [UInt8]) -> Bool {
    for offset in mark.indices {
      let byte = bytes[start + offset]
      let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      guard byte == mark[offset] || lower == mark[offset] else { return false }
    }
    return true
  }

  private static func isWord(_ bytes: [UInt8], before index: Int) -> Bool {
    index > 0 && isWord(bytes[index - 1])
  }

  private static func isWord(_ bytes: [UInt8], at index: Int) -> Bool {
    index < bytes.count && isWord(bytes[index])
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }
}
