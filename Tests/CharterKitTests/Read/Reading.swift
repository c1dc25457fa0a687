import Foundation

@testable import CharterKit

/// How long this thread has worked, whatever else the machine does.
func secondsOfThread() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Reads a text as a file called `charter.yaml`, or `charter.json`.
func read(_ text: String, as syntax: Syntax = .yaml) -> SourceFile {
  read(Array(text.utf8), as: syntax)
}

/// Reads bytes as a file called `charter.yaml`, or `charter.json`.
func read(_ bytes: [UInt8], as syntax: Syntax = .yaml) -> SourceFile {
  let ending = syntax == .json ? "json" : "yaml"
  return SourceFile(reading: bytes, named: "charter.\(ending)", index: 0, syntax: syntax)
}

extension SourceFile {
  /// What was found, a line each: `3:14 colon-unquoted`.
  var findings: [String] {
    diagnostics.map { "\($0.place.line):\($0.place.column) \($0.rule)" }
  }

  /// Whether every diagnostic names a place that is in the file.
  var placesAreInside: Bool {
    let text = String(decoding: source.text, as: UTF8.self)
    var lines = [0]
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if last == "\n" || last == "\r" && scalar != "\n" { lines.append(0) }
      if scalar != "\n" && scalar != "\r" { lines[lines.count - 1] += 1 }
      last = scalar
    }
    if last == "\n" || last == "\r" { lines.append(0) }
    return diagnostics.allSatisfy { diagnostic in
      let place = diagnostic.place
      return place.line >= 1 && place.line <= lines.count && place.column >= 1 && place.length >= 0
        && place.column - 1 + place.length <= lines[place.line - 1]
        && place.excerpt.unicodeScalars.count == lines[place.line - 1]
    }
  }

  /// The value on one line, without places.
  var summary: String { node.map(\.summary) ?? "unreadable" }
}

extension Node {
  /// The value on one line, without places: `{a: "x", b: ["y", nothing]}`.
  var summary: String {
    switch content {
    case .text(let text): "\"\(text)\""
    case .list(let items): "[" + items.map(\.summary).joined(separator: ", ") + "]"
    case .map(let entries):
      "{" + entries.map { "\($0.key): \($0.value.summary)" }.joined(separator: ", ") + "}"
    case .nothing: "nothing"
    case .damaged: "damaged"
    }
  }

  /// The value of that key.
  func value(of key: String) -> Node? {
    guard case .map(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }
}
