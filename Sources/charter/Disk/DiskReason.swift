import CharterKit
import Glibc

extension DiskError.Attempt {
  /// What follows "cannot" and « impossible ».
  var words: Message {
    switch self {
    case .read: Message(en: "read", fr: "de lire")
    case .write: Message(en: "write", fr: "d’écrire")
    case .make: Message(en: "create the folder", fr: "de créer le dossier")
    case .link: Message(en: "keep", fr: "de conserver")
    case .place: Message(en: "put in place", fr: "de mettre en place")
    case .remove: Message(en: "remove", fr: "de supprimer")
    case .lock: Message(en: "reserve", fr: "de réserver")
    }
  }
}

/// Why the system refused, in plain words; its own words where ours know none.
///
/// Source: errno(3).
func reason(of number: CInt) -> Message {
  switch number {
  case ENOENT: Message(en: "it does not exist", fr: "ce chemin n’existe pas")
  case EACCES, EPERM: Message(en: "permission denied", fr: "accès refusé")
  case ENOSPC: Message(en: "the disk is full", fr: "le disque est plein")
  case EDQUOT: Message(en: "the disk quota is used up", fr: "le quota de disque est épuisé")
  case EROFS: Message(en: "the disk is read-only", fr: "le disque est en lecture seule")
  case EIO: Message(en: "the disk failed", fr: "le disque est défaillant")
  case EFBIG: Message(en: "the file is too large", fr: "le fichier est trop grand")
  case EEXIST, ENOTEMPTY:
    Message(en: "something else stands there", fr: "autre chose se trouve à cet endroit")
  case EISDIR: Message(en: "it is a folder", fr: "c’est un dossier")
  case ENOTDIR: Message(en: "it is not a folder", fr: "ce n’est pas un dossier")
  case ENAMETOOLONG: Message(en: "the name is too long", fr: "le nom est trop long")
  case ELOOP: Message(en: "its links lead nowhere", fr: "ses liens ne mènent nulle part")
  case EMFILE, ENFILE: Message(en: "too many files are open", fr: "trop de fichiers sont ouverts")
  case ENOMEM: Message(en: "there is not enough memory", fr: "la mémoire est insuffisante")
  case EBUSY, ETXTBSY: Message(en: "it is in use", fr: "il est en cours d’utilisation")
  case EBADF: Message(en: "it is closed", fr: "la sortie est fermée")
  case EPIPE: Message(en: "nobody reads it any more", fr: "plus personne ne la lit")
  default: systemReason(of: number)
  }
}

/// The system's own words, which are English, with their number.
private func systemReason(of number: CInt) -> Message {
  let words = strerror(number).map { String(cString: $0) } ?? ""
  return Message(en: "error \(number) (\(words))", fr: "erreur \(number) (\(words))")
}
