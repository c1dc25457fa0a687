/// One change of a charter's file, as a form makes it.
///
/// A path has the English keys of the format, whatever the file's language; keys that the format
/// does not know, and those that the author chose, as they are written.
public enum Edit: Equatable, Sendable {
  /// Gives a field that value. What is not there yet is added: a key after its neighbours in the
  /// order of the format, in the language of the file's keys. Of a mapping or a list that is
  /// there, only what differs changes. An item that is not there yet cannot be set.
  case set(FieldPath, EditValue)
  /// Removes an entry of a mapping or an item of a list, with its comments.
  case remove(FieldPath)
  /// Adds an item before that index of a list, or at its end; a list that is not there is added.
  case insert(FieldPath, Int, EditValue)
  /// Moves an item of a list, or an entry of a mapping, with its comments, so that it has the
  /// index `to`.
  case move(FieldPath, from: Int, to: Int)
  /// Repeats an item of a list after itself, as it is written.
  case copy(FieldPath, Int)
  /// Gives an entry of a mapping another key. What cookies say of a provider or a purpose of that
  /// key follows.
  case rename(FieldPath, String)

  /// The field that it changes.
  public var path: FieldPath {
    switch self {
    case .set(let path, _), .remove(let path), .insert(let path, _, _), .copy(let path, _),
      .rename(let path, _), .move(let path, _, _):
      path
    }
  }
}
