/// What follows the question mark of an address: `name=_pk_id&provider=matomo`.
///
/// Source: RFC 3986, 3.4; a plus sign is a plus sign.
struct Query {
  private var values: [String: String] = [:]

  /// Reads a query as it was sent; what is not `name=value` is left out.
  init(_ bytes: [UInt8]) {
    for part in bytes.split(separator: 0x26) {
      let sides = part.split(separator: 0x3D, maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2, let name = RequestPath.decoded(sides[0]),
        let value = RequestPath.decoded(sides[1])
      else { continue }
      values[name] = value
    }
  }

  /// The value of that name; nil: there is none.
  subscript(name: String) -> String? { values[name] }
}
