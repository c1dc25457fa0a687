/// What the beginning of a site's `charter.json` says: that the site is ours, and its languages.
///
/// That file begins `{"charter":1,"languages":["fr","en"]`, whatever spaces stand between.
struct PublishedCharter: Equatable {
  /// The languages that the site was published in; empty when the beginning does not say.
  let languages: [String]

  /// Reads the file of a site's folder; `nil` when there is none, or another program's.
  init?(in site: Folder) {
    // A file that cannot be read, or is none, is not ours.
    guard let file = try? site.contents(of: "charter.json", atMost: 4096) else { return nil }
    self.init(beginning: file.bytes)
  }

  /// Reads the beginning of that file; `nil` when it is another program's.
  init?(beginning bytes: [UInt8]) {
    var rest = bytes[...]
    guard rest.take("{"), rest.take("\"charter\""), rest.take(":"), rest.take("1"),
      rest.take(",") || rest.take("}")
    else { return nil }
    languages = rest.takeLanguages()
  }

  /// The paths that the files of a site in these languages have.
  var paths: [String] {
    ["index.html", "charter.json", "charter.css"]
      + languages.flatMap { language in
        ["index.html", "fragment.html", "charter.md", "charter.txt"].map { "\(language)/\($0)" }
      }
  }
}

extension ArraySlice<UInt8> {
  /// Takes that away from the beginning, with the spaces before it; `false` if it is not there.
  fileprivate mutating func take(_ token: StaticString) -> Bool {
    let token = UnsafeBufferPointer(start: token.utf8Start, count: token.utf8CodeUnitCount)
    let rest = drop { $0 == 32 || $0 == 10 || $0 == 13 || $0 == 9 }
    guard rest.starts(with: token) else { return false }
    self = rest.dropFirst(token.count)
    return true
  }

  /// Takes `"languages": ["fr", "en"]` away; none when something else stands there.
  fileprivate mutating func takeLanguages() -> [String] {
    guard take("\"languages\""), take(":"), take("[") else { return [] }
    var languages: [String] = []
    repeat {
      guard take("\"") else { return [] }
      let tag = prefix { isTagByte($0) }
      self = dropFirst(tag.count)
      guard !tag.isEmpty, take("\"") else { return [] }
      languages.append(String(decoding: tag, as: UTF8.self))
    } while take(",")
    return take("]") ? languages : []
  }

  /// Whether a language tag may hold it: `a` to `z`, a digit or `-`.
  private func isTagByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
