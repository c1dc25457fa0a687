/// What a form asks for: edits of the draft that it knows, all of them or none.
///
/// As JSON: `{"revision": 3, "edits": [{"edit": "set", …}, …]}`.
public struct EditRequest: Equatable, Sendable {
  /// The revision of the draft that the form knows.
  public let revision: Int
  /// The edits, in order; each is of the draft that the former ones leave.
  public let edits: [Edit]

  /// Reads a request.
  public init(json bytes: [UInt8]) throws(EditFault) {
    let message = try JSONMessage(bytes)
    revision = try message.index(message.member("revision", of: message.root))
    guard case .list(let items) = try message.member("edits", of: message.root).content else {
      throw .request
    }
    var edits: [Edit] = []
    for item in items { edits.append(try Edit(item, in: message)) }
    self.edits = edits
  }
}
