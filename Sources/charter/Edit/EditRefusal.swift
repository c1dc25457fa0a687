import CharterKit

/// Why what a form asked for was not done: the draft and the file are as they were.
enum EditRefusal: Error {
  /// The form knows an older draft than there is.
  case stale
  /// Somebody else wrote to the file: one version has to be chosen first.
  case conflict
  /// The edit cannot be made.
  case fault(EditFault)
  /// The file cannot be read or written.
  case disk(DiskError)

  /// The status of HTTP.
  var status: UInt16 {
    switch self {
    case .stale, .conflict: 409
    case .fault, .disk: 422
    }
  }

  /// What the author is told.
  private var message: Message {
    switch self {
    case .stale:
      Message(
        en: "The charter was changed elsewhere meanwhile: look at it, then make the change again.",
        fr: """
          La charte a été modifiée ailleurs entre-temps\u{a0}: relisez-la, puis refaites la \
          modification.
          """)
    case .conflict:
      Message(
        en: "Somebody else changed the file: nothing was saved. Choose which version to keep.",
        fr: """
          Quelqu’un d’autre a modifié le fichier\u{a0}: rien n’a été enregistré. Choisissez la \
          version à garder.
          """)
    case .fault(let fault): fault.message
    case .disk(let error):
      Message(
        en: "Nothing was saved: \(error.message.en).",
        fr: "Rien n’a été enregistré\u{a0}: \(error.message.fr).")
    }
  }

  /// The message, and where it applies, as JSON.
  var json: [UInt8] {
    var path: FieldPath?
    switch self {
    case .fault(.notFound(let place)), .fault(.unwritableCharacter(_, let place, _, _)):
      path = place
    default: break
    }
    return RefusalReport(message: message, path: path).json(in: .current)
  }
}
