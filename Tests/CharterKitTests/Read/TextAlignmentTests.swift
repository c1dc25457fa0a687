import Testing

@testable import CharterKit

/// A word of a value is found again in the file, however the value is written.
@Suite struct TextAlignmentTests {
  @Test(arguments: [
    "a: le mot ici", "a: 'l''un mot'", #"a: "é\u00e9\n\tle mot""#, "a: |\n    é\n\n      le mot\n",
    "a: >-\n  plié\n  ici\n\n  le mot\n", "a: plusieurs\n  lignes,\n  le mot\n",
    "a: |2-\n    le mot",
    #"a: "une\#n  suite \\#n   le mot""#, "a: >\r\n  un\r\n  le mot\r\n",
    "a: \"\\x41\\U0001F36A mot\"",
    "a: x\u{200b}y\u{ad}z mot", "a: [x, 'un mot']", "- le mot",
  ])
  func findsAWordAgain(_ text: String) throws {
    let file = read(text)
    let node = try #require(file.node?.firstText(with: "mot"))
    guard case .text(let value) = node.content else { return }
    let range = try #require(value.utf8.range(of: "mot"))
    let span = file.source.span(of: range, inTextOf: node)
    let scalars = Array(text.unicodeScalars)
    #expect(String(String.UnicodeScalarView(scalars[span.start..<span.end])) == "mot")
  }

  @Test func findsAWordAgainInJSONAndInText() throws {
    let json = read(#"{"a": "\ud83c\udf6a\/\u00e9 le mot"}"#, as: .json)
    let node = try #require(json.node?.value(of: "a"))
    #expect(json.source.place(of: json.source.span(of: 11..<14, inTextOf: node)).column == 32)
    let text = read("\"é\r\nmot", as: .text)
    let all = try #require(text.node)
    let place = text.source.place(of: text.source.span(of: 4..<7, inTextOf: all))
    #expect(place.line == 2 && place.column == 1 && place.length == 3)
  }

  @Test func placesOfManySpansAreThoseOfEach() {
    let source = read("é: 1\r\nb: 2\rc: 🍪x\n").source
    let spans = (0..<18).reversed().map { Span(source: 0, start: $0, end: $0 + 2) }
    #expect(source.places(of: spans) == spans.map(source.place))
  }
}

extension Node {
  /// The first text in the value that has that word.
  fileprivate func firstText(with word: String) -> Node? {
    switch content {
    case .text(let text): text.utf8.range(of: word) == nil ? nil : self
    case .list(let items): items.lazy.compactMap { $0.firstText(with: word) }.first
    case .map(let entries): entries.lazy.compactMap { $0.value.firstText(with: word) }.first
    case .nothing, .damaged: nil
    }
  }
}

extension String.UTF8View {
  /// Where those bytes stand first.
  fileprivate func range(of word: String) -> Range<Int>? {
    let (bytes, wanted) = (Array(self), Array(word.utf8))
    return bytes.indices.first { bytes[$0...].starts(with: wanted) }.map {
      $0..<$0 + wanted.count
    }
  }
}
