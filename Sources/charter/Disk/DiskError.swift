import CharterKit
import Glibc

/// Something that could not be read or written, or that we refuse to touch.
enum DiskError: Error, Equatable, Sendable {
  /// The system refused to do that with that path, with that error number (`errno`).
  case failed(Attempt, String, CInt)
  /// A folder, device or pipe stands where a file is wanted.
  case notFile(String)
  /// A file stands where a folder is wanted.
  case notFolder(String)
  /// A symbolic link stands where we would write.
  case link(String)
  /// The path leads out of the folder that it must stay in.
  case outside(String)
  /// A folder in which charters were expected has none.
  case noCharters(String)
  /// More than one page would go to standard output.
  case severalPages
  /// The charter at that path has no page in that language; nil: it has no page at all.
  case noPage(String, String?)
  /// No file is written under that name: it is empty, begins with a dot, or holds `/` or NUL.
  case unsafeName(String)
  /// A depfile cannot tell that path: it holds a line feed, a tab or another control character.
  case unlistable(String)
  /// The output folder holds something else than sites of ours.
  case notOurs(String)
  /// The output folder is, or holds, a folder that is nobody's output: sources, home, root.
  case holds(String, String)

  /// What was attempted.
  enum Attempt: Sendable, CaseIterable {
    /// To open or read a file or folder.
    case read
    /// To create or write a file.
    case write
    /// To create a folder.
    case make
    /// To give a file a second name.
    case link
    /// To put something in its place.
    case place
    /// To remove something.
    case remove
    /// To wait until no other build writes there.
    case lock
  }

  /// Whether it only says that nobody listens any more: no reason for a message.
  var isBrokenPipe: Bool {
    if case .failed(_, _, EPIPE) = self { true } else { false }
  }

  /// Whether a folder cannot be put in place whole there, though its files can one by one.
  ///
  /// It is a mount point, lies on another device, or its file system or owner does not allow
  /// hard links or exchanges.
  var concernsWholeFolders: Bool {
    guard case .failed(let attempt, _, let reason) = self else { return false }
    return (attempt == .link || attempt == .place)
      && [EINVAL, EBUSY, EXDEV, EPERM, EMLINK, ENOSYS, EOPNOTSUPP].contains(reason)
  }
}

extension DiskError {
  /// One sentence without a full stop: « impossible d’écrire « x » : le disque est plein ».
  var message: Message {
    switch self {
    case .failed(let attempt, let path, let number):
      let (attempt, reason) = (attempt.words, reason(of: number))
      return Message(
        en: "cannot \(attempt.en) “\(path)”: \(reason.en)",
        fr: "impossible \(attempt.fr) «\u{A0}\(path)\u{A0}»\u{A0}: \(reason.fr)")
    case .notFile(let path):
      return Message(
        en: "“\(path)” is not an ordinary file",
        fr: "«\u{A0}\(path)\u{A0}» n’est pas un fichier ordinaire")
    case .notFolder(let path):
      return Message(
        en: "“\(path)” is not a folder", fr: "«\u{A0}\(path)\u{A0}» n’est pas un dossier")
    case .link(let path):
      return Message(
        en: "“\(path)” is a symbolic link; nothing is written through it: remove it",
        fr: "«\u{A0}\(path)\u{A0}» est un lien symbolique, à travers lequel rien n’est écrit"
          + "\u{A0}: supprimez-le")
    case .outside(let path):
      return Message(
        en: "“\(path)” leads out of the folder that it must stay in",
        fr: "«\u{A0}\(path)\u{A0}» mène hors du dossier dont il ne doit pas sortir")
    case .noCharters(let path):
      return Message(
        en: "there is no charter (.yaml, .yml, .json) in “\(path)”",
        fr: "il n’y a pas de charte (.yaml, .yml, .json) dans «\u{A0}\(path)\u{A0}»")
    case .severalPages:
      return Message(
        en: "standard output takes one page: name one charter, one --format and one --language",
        fr: "la sortie standard reçoit une seule page\u{A0}: indiquez une seule charte, un seul "
          + "--format et une seule --language")
    case .noPage(let path, let language):
      let (en, fr) = language.map { (" in “\($0)”", " en «\u{A0}\($0)\u{A0}»") } ?? ("", "")
      return Message(
        en: "charter “\(path)” has no page\(en); nothing of it was written",
        fr: "la charte «\u{A0}\(path)\u{A0}» n’a pas de page\(fr)\u{202F}; rien n’en a été écrit")
    case .unsafeName(let name):
      return Message(
        en: "“\(name)” cannot be the name of a published file or folder",
        fr: "«\u{A0}\(name)\u{A0}» ne peut pas être le nom d’un fichier ou d’un dossier publié")
    case .unlistable, .notOurs, .holds:
      return refusal
    }
  }

  /// What is said of paths that have to be others.
  private var refusal: Message {
    switch self {
    case .unlistable(let path):
      return Message(
        en: "a depfile cannot hold the path “\(path)”: "
          + "rename the file without its control characters",
        fr: "un fichier de dépendances ne peut pas contenir «\u{A0}\(path)\u{A0}»\u{A0}: "
          + "renommez le fichier sans ses caractères de commande")
    case .notOurs(let path):
      return Message(
        en: "“\(path)” holds other things than published sites: choose an empty folder, "
          + "or add --into-existing",
        fr: "«\u{A0}\(path)\u{A0}» contient autre chose que des sites publiés\u{A0}: choisissez "
          + "un dossier vide ou ajoutez --into-existing")
    case .holds(let path, let other):
      return Message(
        en: "the output folder “\(path)” is “\(other)” or holds it: choose another, "
          + "or add --into-existing",
        fr: "le dossier de sortie «\u{A0}\(path)\u{A0}» est «\u{A0}\(other)\u{A0}» ou le "
          + "contient\u{A0}: choisissez-en un autre ou ajoutez --into-existing")
    default: preconditionFailure("the other errors have their words above")
    }
  }
}
