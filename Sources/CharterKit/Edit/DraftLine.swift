/// A line of a charter that cannot be read, to be corrected by hand.
///
/// An edit says what a file means afterwards; of such a file nobody knows what it means.
public struct DraftLine: Sendable {
  /// The line, without its end.
  public let text: String
  private let all: [UInt8]
  private let range: Range<Int>
  private let encoding: FileEncoding

  /// That line, from 1, of a file; nil: there is none, or the file is no text.
  public init?(_ number: Int, of bytes: [UInt8], named name: String) {
    let file = SourceFile(
      reading: bytes, named: name, index: 0, syntax: Syntax(of: name, bytes: bytes))
    all = file.source.text
    encoding = FileEncoding(of: bytes)
    var start = 0
    var left = number
    while left > 1, let end = all[start...].firstIndex(where: Byte.isBreak) {
      let isPair = all.at(end) == Byte.carriageReturn && all.at(end + 1) == Byte.lineFeed
      start = end + (isPair ? 2 : 1)
      left -= 1
    }
    guard left == 1, !all.isEmpty else { return nil }
    range = start..<(all[start...].firstIndex(where: Byte.isBreak) ?? all.count)
    text = String(decoding: all[range], as: UTF8.self)
  }

  /// The file with another line, or lines, in its place.
  public func replaced(by text: String) -> [UInt8] {
    encoding.bytes(of: all.spliced(0..<all.count, [Splice(range: range, bytes: Array(text.utf8))]))
  }

  /// The line as JSON: `{"text": "…"}`.
  public var json: [UInt8] {
    let line: JSONValue = ["text": .string(text)]
    return line.text
  }
}
