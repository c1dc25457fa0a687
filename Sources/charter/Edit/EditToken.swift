/// What the paths of an editor begin with, which nobody can guess: 128 random bits.
struct EditToken {
  /// The bits as 32 hexadecimal digits.
  let text: String

  /// A new token.
  ///
  /// Source: Swift's documentation of SystemRandomNumberGenerator: on Linux it asks getrandom(2).
  init() {
    var generator = SystemRandomNumberGenerator()
    text = (0..<4).map { _ in Self.digits(of: generator.next() as UInt32) }.joined()
  }

  /// Whether that is this token; how long the answer takes does not tell how much of it is right.
  func matches(_ other: String) -> Bool {
    let (mine, theirs) = (Array(text.utf8), Array(other.utf8))
    guard mine.count == theirs.count else { return false }
    return zip(mine, theirs).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  private static func digits(of number: UInt32) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}
