/// What messages show as YAML, an entry, a list or a mapping on one line, as it is typed in JSON.
struct JSONSpelling {
  private let yaml: [Unicode.Scalar]
  private var index = 0

  private init(_ yaml: String) {
    self.yaml = Array(yaml.unicodeScalars)
  }

  /// That value as JSON: `[fr, en]` becomes `["fr", "en"]`; nil where its brackets do not match.
  static func value(_ yaml: String) -> String? {
    var spelling = JSONSpelling(yaml)
    let value = spelling.value(isInside: false)
    spelling.skipSpaces()
    return spelling.index == spelling.yaml.count ? value : nil
  }

  /// That entry as JSON: `consent: required` becomes `"consent": "required"`; nil: it is none.
  static func entry(_ yaml: String) -> String? {
    var spelling = JSONSpelling(yaml)
    guard let key = spelling.key(), let value = spelling.value(isInside: false),
      spelling.index == spelling.yaml.count
    else { return nil }
    return "\"\(key)\": \(value)"
  }

  private var current: Unicode.Scalar? { index < yaml.count ? yaml[index] : nil }

  private mutating func skipSpaces() {
    while current == " " { index += 1 }
  }

  /// A key with its colon: letters and hyphens.
  private mutating func key() -> String? {
    let start = index
    while let letter = current, letter.properties.isAlphabetic || letter == "-" { index += 1 }
    guard index > start, current == ":", index + 1 < yaml.count, yaml[index + 1] == " " else {
      return nil
    }
    index += 2
    return text(from: start, to: index - 2)
  }

  private mutating func value(isInside: Bool) -> String? {
    skipSpaces()
    switch current {
    case "[":
      return group(until: "]") { $0.value(isInside: true) }.map { "[\($0)]" }
    case "{":
      return group(until: "}") { spelling in
        spelling.key().flatMap { key in
          spelling.value(isInside: true).map { "\"\(key)\": \($0)" }
        }
      }.map { "{\($0)}" }
    case "\"": return quoted()
    case "'": return quotedByApostrophes()
    default: return word(isInside: isInside)
    }
  }

  /// What stands between two brackets, each part read in its turn.
  private mutating func group(
    until close: Unicode.Scalar, _ part: (inout JSONSpelling) -> String?
  ) -> String? {
    index += 1
    var parts: [String] = []
    while true {
      skipSpaces()
      if current == close { break }
      guard let one = part(&self) else { return nil }
      parts.append(one)
      skipSpaces()
      if current == "," {
        index += 1
      } else if current != close {
        return nil
      }
    }
    index += 1
    return parts.joined(separator: ", ")
  }

  private mutating func quoted() -> String? {
    let start = index
    index += 1
    while let scalar = current, scalar != "\"" { index += scalar == "\\" ? 2 : 1 }
    guard current != nil else { return nil }
    index += 1
    return text(from: start, to: index)
  }

  private mutating func quotedByApostrophes() -> String? {
    let start = index + 1
    index = start
    while let scalar = current, scalar != "'" { index += 1 }
    guard current != nil else { return nil }
    index += 1
    return text(from: start, to: index - 1).inQuotesOfJSON
  }

  /// A text without quotes, which gets them, or a number.
  private mutating func word(isInside: Bool) -> String? {
    let start = index
    while let scalar = current, !isInside || !",[]{}".unicodeScalars.contains(scalar) { index += 1 }
    var end = index
    while end > start, yaml[end - 1] == " " { end -= 1 }
    guard end > start else { return nil }
    let word = text(from: start, to: end)
    let isNumber = word.utf8.allSatisfy { Byte.isDigit($0) } && word.utf8.first != 0x30
    return isNumber ? word : word.inQuotesOfJSON
  }

  private func text(from start: Int, to end: Int) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: yaml[start..<end])
    return String(text)
  }
}

extension String {
  /// The text in double quotes, as JSON wants it.
  var inQuotesOfJSON: String {
    var text = ""
    for scalar in unicodeScalars {
      if scalar == "\"" || scalar == "\\" { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    return "\"\(text)\""
  }
}

extension Message {
  /// The same, for whoever writes JSON: the entries, lists and mappings that it quotes are JSON.
  var inJSON: Message {
    Message(
      en: en.inJSON(opening: "“", closing: "”"),
      fr: fr.inJSON(opening: "«\u{a0}", closing: "\u{a0}»"))
  }
}

extension String {
  /// The text, in which what stands in such quotation marks and is YAML is JSON.
  fileprivate func inJSON(opening: String, closing: String) -> String {
    var text = ""
    var rest = self[...]
    while let start = rest.firstRange(of: opening),
      let end = rest[start.upperBound...].firstRange(of: closing)
    {
      // JSON has quotation marks of its own.
      if let json = String(rest[start.upperBound..<end.lowerBound]).asJSON {
        text += rest[..<start.lowerBound] + json
      } else {
        text += rest[..<end.upperBound]
      }
      rest = rest[end.upperBound...]
    }
    return text + rest
  }

  /// An entry, an item, a list or a mapping of YAML as JSON; nil: it is none.
  private var asJSON: String? {
    if hasPrefix("- ") { return JSONSpelling.entry(String(dropFirst(2))).map { "{\($0)}" } }
    if hasPrefix("[") || hasPrefix("{") && !hasPrefix("{{") { return JSONSpelling.value(self) }
    return JSONSpelling.entry(self)
  }
}

extension Source {
  /// Help on this file, with what it says to type as the file is written.
  func shown(_ help: Message?) -> Message? { syntax == .json ? help?.inJSON : help }
}
