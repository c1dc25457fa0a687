import Rendering

/// A word with names in double braces, which values replace: `up to {{period}}`.
struct Pattern: Sendable {
  /// A stretch of the pattern.
  enum Piece: Equatable, Sendable {
    case text(String)
    case name(String)
  }

  /// The stretches in order.
  let pieces: [Piece]

  /// The pattern that is written so. Braces that are not closed are text.
  init(_ text: String) {
    guard text.withBytes({ $0.contains(0x7B) }) else {
      pieces = [.text(text)]
      return
    }
    let bytes = Array(text.utf8)
    var pieces: [Piece] = []
    var start = 0
    while let open = Self.index(of: 0x7B, in: bytes, from: start),
      let close = Self.index(of: 0x7D, in: bytes, from: open)
    {
      if open > start { pieces.append(.text(Self.string(bytes[start..<open]))) }
      pieces.append(.name(Self.string(bytes[(open + 2)..<close])))
      start = close + 2
    }
    if start < bytes.count { pieces.append(.text(Self.string(bytes[start...]))) }
    self.pieces = pieces
  }

  /// The names that it has.
  var names: [String] {
    pieces.compactMap { if case .name(let name) = $0 { name } else { nil } }
  }

  /// The text with these values; a name without one stays as it is written.
  func filled(_ values: KeyValuePairs<String, String>) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let piece): text += piece
      case .name(let name):
        text += values.first { $0.key == name }?.value ?? "{{\(name)}}"
      }
    }
    return text
  }

  /// Where that byte stands twice in a row.
  private static func index(of byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == byte, bytes[index + 1] == byte { return index }
      index += 1
    }
    return nil
  }

  private static func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}

extension Words {
  /// The word of that key with these values in the place of its names.
  func filled(_ word: Word, _ values: KeyValuePairs<String, String>) -> String {
    self.patterns[word].filled(values)
  }
}
