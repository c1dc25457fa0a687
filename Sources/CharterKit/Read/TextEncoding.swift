/// How a file's bytes are text, and what is wrong with them.
struct TextEncoding {
  /// The text in UTF-8 without a byte order mark; as much of it as could be read.
  private(set) var text: [UInt8]
  /// What one pass over the text found.
  private(set) var scan: TextScan
  /// Why the bytes are not right.
  private(set) var fault: Fault?
  /// Whether the text is worth reading.
  private(set) var isReadable = true

  /// Reads UTF-8, or UTF-16 with a byte order mark. Bytes of Windows-1252 are a fault, and are
  /// read as such all the same: what else is wrong in the file can be said at once. Of which
  /// encoding other bytes are is not guessed.
  init(reading bytes: [UInt8], isYAML: Bool) {
    var unpaired: Int?
    if bytes.has("\u{FEFF}", at: 0) {
      text = Array(bytes.dropFirst(3))
    } else if bytes.at(0) == 0xFE && bytes.at(1) == 0xFF {
      (text, unpaired) = UTF16Text.text(of: bytes, highByte: 0)
    } else if bytes.at(0) == 0xFF && bytes.at(1) == 0xFE {
      (text, unpaired) = UTF16Text.text(of: bytes, highByte: 1)
    } else {
      text = bytes
    }
    scan = TextScan(text, isYAML: isYAML)
    if let unpaired {
      refuse(.brokenUTF16(at: unpaired))
    } else if let invalid = scan.firstInvalid {
      readWindows1252(from: invalid, isYAML: isYAML)
    } else if let first = scan.firstNUL {
      refuse(.binary(at: first..<first + 1))
    }
  }

  private mutating func refuse(_ fault: Fault) {
    self.fault = fault
    isReadable = false
  }

  private mutating func readWindows1252(from invalid: Int, isYAML: Bool) {
    guard scan.firstNUL == nil, !text.contains(where: { $0 < 0x20 && !Windows1252.isLayout($0) })
    else {
      text = []
      return refuse(.binary(at: 0..<0))
    }
    let byte = text[invalid]
    let converted = Windows1252.text(mixedWithUTF8: text)
    text = converted.text
    scan = TextScan(text, isYAML: isYAML)
    if let doubt = converted.doubt {
      return refuse(.encodingUnknown(doubt.byte, at: doubt.range))
    }
    let character = Windows1252.scalar(of: byte)
    let length = String(character).utf8.count
    fault = .windows1252(byte, read: character, at: invalid..<invalid + length)
  }
}

/// UTF-16, which some editors on Windows call "Unicode".
private enum UTF16Text {
  /// The text in UTF-8 of bytes that begin with a byte order mark, and where in it a unit stands
  /// that is no half of a pair. `highByte` says which byte of a unit comes first.
  static func text(of bytes: [UInt8], highByte: Int) -> (text: [UInt8], unpaired: Int?) {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 2, to: bytes.count - 1, by: 2) {
      let (high, low) = (bytes[index + highByte], bytes[index + 1 - highByte])
      units.append(UInt16(high) << 8 | UInt16(low))
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var decoder = Unicode.UTF16()
    var iterator = units.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): text.append(contentsOf: UTF8.encode(scalar) ?? .init())
      case .emptyInput: return (text, bytes.count % 2 == 0 ? nil : text.count)
      case .error: return (text, text.count)
      }
    }
  }
}

extension Fault {
  private static let saveAsUTF8 = Message(
    en: "Save the file as UTF-8 in your editor.",
    fr: "Enregistrez le fichier en UTF-8 dans votre éditeur.")

  fileprivate static func binary(at range: Range<Int>) -> Fault {
    Fault(
      "encoding-unknown", at: range,
      Message(
        en: "This file is not text: an image, a Word document or the like.",
        fr: "Ce fichier n’est pas du texte : une image, un document Word ou semblable."),
      help: Message(
        en: "Give a text file saved as UTF-8.",
        fr: "Donnez un fichier de texte enregistré en UTF-8."))
  }

  fileprivate static func brokenUTF16(at index: Int) -> Fault {
    Fault(
      "encoding-unknown", at: index..<index,
      Message(
        en: "The file begins as UTF-16, but from here on it cannot be read as such.",
        fr: "Le fichier commence en UTF-16, mais ne peut plus être lu ainsi à partir d’ici."),
      help: saveAsUTF8)
  }

  fileprivate static func encodingUnknown(_ byte: UInt8, at range: Range<Int>) -> Fault {
    let number = "0x" + String(byte, radix: 16, uppercase: true)
    return Fault(
      "encoding-unknown", at: range,
      Message(
        en: """
          The file is not in UTF-8, and nothing says which encoding it is in: in Windows-1252, \
          this byte (\(number)) would make no word.
          """,
        fr: """
          Le fichier n’est pas en UTF-8, et rien ne dit dans quel codage il est\u{a0}: en \
          Windows-1252, cet octet (\(number)) ne formerait aucun mot.
          """),
      help: Message(
        en: "Open it in the program that wrote it, and save it as UTF-8.",
        fr: "Ouvrez-le dans le logiciel qui l’a écrit, et enregistrez-le en UTF-8."))
  }

  fileprivate static func windows1252(
    _ byte: UInt8, read character: Unicode.Scalar, at range: Range<Int>
  ) -> Fault {
    let number = "0x" + String(byte, radix: 16, uppercase: true)
    return Fault(
      "encoding-unknown", at: range,
      Message(
        en: """
          The file is not in UTF-8. It seems to be in Windows-1252, where this byte (\(number)) \
          is "\(character)".
          """,
        fr: """
          Le fichier n’est pas en UTF-8. Il semble être en Windows-1252, où cet octet (\(number)) \
          est « \(character) ».
          """),
      help: saveAsUTF8)
  }
}
