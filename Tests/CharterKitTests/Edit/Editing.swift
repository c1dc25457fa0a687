import Testing

@testable import CharterKit

/// A file after an edit, or why there is none.
func edited(
  _ text: String, _ edit: Edit, as syntax: Syntax = .yaml
) -> String {
  let name = syntax == .json ? "x.json" : "x.yaml"
  do throws(EditFault) {
    let edited = try EditedText(applying: edit, to: Array(text.utf8), named: name)
    return String(decoding: edited.bytes, as: UTF8.self)
  } catch {
    return "fault: \(error.message.en)"
  }
}

/// A change with the file before and after it.
struct EditCase: CustomTestStringConvertible, Sendable {
  /// What it shows.
  var name: String
  /// The change.
  var edit: Edit
  /// The file before.
  var before: String
  /// The file after.
  var after: String

  init(_ name: String, _ edit: Edit, _ before: String, _ after: String) {
    (self.name, self.edit, self.before, self.after) = (name, edit, before, after)
  }

  var testDescription: String { name }
}
