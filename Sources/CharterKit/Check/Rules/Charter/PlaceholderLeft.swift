import Rendering

extension Rule {
  /// A text that was to be replaced is still there: `TODO`, `À COMPLÉTER`, `lorem ipsum`, a host
  /// below `example.com`.
  ///
  /// A page that is published with it says nothing, or something false. A finding and not a fault,
  /// so that a new charter builds at once. Source: RFC 2606, 3, for the hosts.
  static let placeholderLeft = Rule(
    "placeholder-left", .error,
    page: Page(
      finds: Message(
        en: "A text that was to be replaced is still there: TODO, lorem ipsum, example.org…",
        fr: "Un texte à remplacer est encore là\u{a0}: À COMPLÉTER, lorem ipsum, example.org…"),
      why: Message(
        en: "A page that is published with it says nothing, or something false.",
        fr: "Publiée ainsi, la page ne dit rien, ou dit quelque chose de faux."),
      sources: [
        Source(
          en: "RFC 2606, section 3", fr: "RFC 2606, section 3",
          url: "https://www.rfc-editor.org/rfc/rfc2606")
      ],
      bad: Spelling(en: "name: TODO", fr: "nom: À COMPLÉTER"),
      good: Spelling(en: "name: Town of Meudon", fr: "nom: Ville de Meudon"))
  ) { charter, findings in
    charter.eachPhrase { text, path in
      for (language, phrase) in zip(text.languages, text.values) {
        findings.reportPlaceholder(in: phrase) { path().appending(.key(language)) }
      }
    }
    charter.eachProse { text, path in
      for (language, prose) in zip(text.languages, text.values) {
        findings.reportPlaceholder(in: prose.source) { path().appending(.key(language)) }
      }
    }
    for (path, value) in charter.identities { findings.reportPlaceholder(in: value) { path } }
  }
}

extension Findings {
  fileprivate mutating func reportPlaceholder(in text: String, _ path: () -> FieldPath) {
    guard let range = Placeholder.range(in: text) else { return }
    let found = String(decoding: Array(text.utf8)[range], as: UTF8.self)
    report(
      path(), range: range,
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
    var text = text
    return text.withUTF8 { bytes in
      for start in bytes.indices where mayBegin[Int(bytes[start])] {
        if start > 0, isWord(bytes[start - 1]) { continue }
        for mark in marks where start + mark.count <= bytes.count {
          let end = start + mark.count
          if matches(bytes[start..<end], mark), end == bytes.count || !isWord(bytes[end]) {
            return start..<end
          }
        }
      }
      return nil
    }
  }

  /// The marks in lower case, « À » apart.
  private static let marks = [
    "à compléter", "À compléter", "À complÉter", "a completer", "todo", "xxx", "lorem ipsum",
    "example.com", "example.org", "example.net",
  ].map { Array($0.utf8) }

  /// Whether a mark may begin with that byte.
  private static let mayBegin: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for mark in marks {
      table[Int(mark[0])] = true
      if mark[0] < 0x80 { table[Int(mark[0] & 0xDF)] = true }
    }
    return table
  }()

  private static func matches(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ mark: [UInt8]
  ) -> Bool {
    zip(bytes, mark).allSatisfy { byte, expected in
      byte == expected || (0x41...0x5A).contains(byte) && byte | 0x20 == expected
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }
}
