import CharterKit
import GateProtocol

/// Why browsers cannot be served.
enum GateError: Error, Equatable {
  /// There is no program to start at that path.
  case missing(String)
  /// The system did not start the program at that path, for that reason (`errno`).
  case unstartable(String, CInt)
  /// It ended by itself, or stopped listening to us.
  case ended
  /// What it says is not what it says in this version.
  case unreadable
  /// Nothing can be heard at that address and port.
  case unheard(ListeningFault, host: String, port: UInt16)
}

extension GateError {
  /// One sentence without a full stop.
  var message: Message {
    switch self {
    case .missing(let path):
      return Message(
        en: "“\(path)” is missing: install charter-gate in the same folder as charter",
        fr: "«\u{A0}\(path)\u{A0}» est introuvable\u{A0}: installez charter-gate dans le même "
          + "dossier que charter")
    case .unstartable(let path, let number):
      let reason = reason(of: number)
      return Message(
        en: "cannot start “\(path)”: \(reason.en)",
        fr: "impossible de démarrer «\u{A0}\(path)\u{A0}»\u{A0}: \(reason.fr)")
    case .ended:
      return Message(
        en: "charter-gate ended unexpectedly; nothing that was saved is lost",
        fr: "charter-gate s’est arrêté de façon inattendue\u{202F}; rien de ce qui était "
          + "enregistré n’est perdu")
    case .unreadable:
      return Message(
        en: "charter-gate is of another version than charter: install both together",
        fr: "charter-gate n’est pas de la même version que charter\u{A0}: installez les deux "
          + "ensemble")
    case .unheard(.taken, _, let port):
      return Message(
        en: "port \(port) is taken by another program: choose another with --port",
        fr: "le port \(port) est utilisé par un autre programme\u{A0}: choisissez-en un autre "
          + "avec --port")
    case .unheard(.denied, _, let port):
      return Message(
        en: "the system does not let us listen at port \(port): choose one above 1023 with --port",
        fr: "le système ne nous permet pas d’écouter sur le port \(port)\u{A0}: choisissez-en un "
          + "au-dessus de 1023 avec --port")
    case .unheard(.address, let host, _):
      return Message(
        en: "“\(host)” is not an address of this machine, in numbers",
        fr: "«\u{A0}\(host)\u{A0}» n’est pas une adresse de cette machine, en chiffres")
    }
  }
}
