import CharterKit

/// A message of a form: an object whose members are texts.
struct FormMessage {
  private let members: [EditValue.Member]

  /// Reads a message as JSON.
  init(_ body: [UInt8]) throws(EditRefusal) {
    do throws(EditFault) {
      guard case .map(let members) = try EditValue(json: body) else { throw .request }
      self.members = members
    } catch {
      throw .fault(error)
    }
  }

  /// The text of that name.
  subscript(name: String) -> String {
    get throws(EditRefusal) {
      guard case .text(let text)? = members.first(where: { $0.key == name })?.value else {
        throw .fault(.request)
      }
      return text
    }
  }
}
