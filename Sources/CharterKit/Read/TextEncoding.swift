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
  /// read as such all the same: what else is wrong in the file can be said at once.
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
    text = Windows1252.text(mixedWithUTF8: text)
    scan = TextScan(text, isYAML: isYAML)
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

/// Windows-1252, in which older French files are written. Source: the WHATWG Encoding Standard.
private enum Windows1252 {
  private static let upper: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// Whether that control character lays text out: tab, line ends, form feed.
  static func isLayout(_ byte: UInt8) -> Bool {
    byte == Byte.tab || Byte.isBreak(byte) || byte == 0x0C
  }

  /// The character of that byte.
  static func scalar(of byte: UInt8) -> Unicode.Scalar {
    let value = byte >= 0x80 && byte < 0xA0 ? upper[Int(byte - 0x80)] : UInt16(byte)
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The text with each byte that is not UTF-8 replaced by its character.
  static func text(mixedWithUTF8 bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        if let scalar = bytes.scalar(at: index) {
          text.append(contentsOf: bytes[index..<index + scalar.length])
          index += scalar.length
        } else {
          text.append(contentsOf: String(scalar(of: bytes[index])).utf8)
          index += 1
        }
      }
    }
    return text
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
