/// A name for a diagnostic that stays the same when lines are added above it or its message is
/// translated, so that a platform knows it again.
struct Fingerprint {
  /// Sixteen hexadecimal digits.
  let text: String

  /// The names of these diagnostics, in their order.
  ///
  /// Each is made of the rule, the file, what it concerns and the line as it is written; where all
  /// of these are the same, of their order too.
  static func all(of diagnostics: [Diagnostic]) -> [Fingerprint] {
    var seen: [UInt64: Int] = [:]
    return diagnostics.map { diagnostic in
      let place = diagnostic.place
      let hash = hash([
        diagnostic.rule, place.file, diagnostic.subject?.en ?? "", place.excerpt,
      ])
      let count = seen[hash, default: 0]
      seen[hash] = count + 1
      return Fingerprint(hash: count == 0 ? hash : Self.hash([String(count)], from: hash))
    }
  }

  private init(hash: UInt64) {
    let digits = String(hash, radix: 16)
    text = String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// The hash of these texts, leaving out blanks; from another one, or from nothing.
  ///
  /// Source: FNV-1a, 64 bits.
  private static func hash(_ texts: [String], from start: UInt64 = 0xcbf2_9ce4_8422_2325) -> UInt64
  {
    var hash = start
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    for text in texts {
      for byte in text.utf8 where byte > 0x20 { add(byte) }
      add(0)
    }
    return hash
  }
}
