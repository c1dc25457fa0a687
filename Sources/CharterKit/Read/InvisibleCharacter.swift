/// The characters that nobody sees in an editor and that change a name, a key or the reading order.
enum InvisibleCharacter {
  /// Whether a text of a charter may not hold that scalar.
  ///
  /// Tab, LF and CR are ordinary; so are no-break spaces, which French typography wants, and
  /// variation selectors, which stand after emoji.
  static func includes(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0D: false
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E,
      0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0,
      0xFFF9...0xFFFB, 0xFDD0...0xFDEF, 0xE0000...0xE0FFF:
      true
    default: scalar & 0xFFFE == 0xFFFE
    }
  }

  /// Whether the joiner (U+200D) at that index makes one emoji of two, as in a family.
  static func joinsEmoji(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index >= 4 else { return false }
    let isSelector =
      bytes[index - 3] == 0xEF && bytes[index - 2] == 0xB8 && bytes[index - 1] == 0x8F
    return bytes[index - 4] >= 0xF0 || isSelector
  }

  /// What people call that scalar, with its number: « espace sans chasse U+200B ».
  static func name(of scalar: UInt32) -> Message {
    let name = description(of: scalar)
    let number = number(of: scalar)
    return Message(en: "\(name.en) \(number)", fr: "\(name.fr) \(number)")
  }

  /// A scalar's number as Unicode writes it: `U+200B`.
  static func number(of scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  private static func description(of scalar: UInt32) -> Message {
    switch scalar {
    case 0x85: Message(en: "next line", fr: "saut de ligne")
    case 0...0x1F, 0x7F...0x9F: Message(en: "control character", fr: "caractère de commande")
    case 0xAD: Message(en: "soft hyphen", fr: "trait d’union conditionnel")
    case 0x200B: Message(en: "zero-width space", fr: "espace sans chasse")
    case 0x200C: Message(en: "zero-width non-joiner", fr: "antiliant sans chasse")
    case 0x200D: Message(en: "zero-width joiner", fr: "liant sans chasse")
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
      Message(en: "text direction mark", fr: "marque de sens d’écriture")
    case 0x2028: Message(en: "line separator", fr: "séparateur de lignes")
    case 0x2029: Message(en: "paragraph separator", fr: "séparateur de paragraphes")
    case 0x2060: Message(en: "word joiner", fr: "gluon de mots")
    case 0xFEFF: Message(en: "byte order mark", fr: "marque d’ordre des octets")
    case 0xFDD0...0xFDEF: Message(en: "noncharacter", fr: "code sans caractère")
    case _ where scalar & 0xFFFE == 0xFFFE:
      Message(en: "noncharacter", fr: "code sans caractère")
    default: Message(en: "invisible character", fr: "caractère invisible")
    }
  }
}

extension Fault {
  /// A character that nobody sees stands there.
  static func invisibleCharacter(_ scalar: UInt32, at range: Range<Int>) -> Fault {
    let name = InvisibleCharacter.name(of: scalar)
    let endsLine = InvisibleCharacter.separatesLines(scalar)
    return Fault(
      "invisible-character", at: range,
      Message(
        en: "Invisible character: \(name.en).",
        fr: "Caractère invisible : \(name.fr)."),
      help: endsLine
        ? Message(
          en: "Put a space in its place, or end the line there: it ends lines in other programs.",
          fr: """
            Mettez une espace à sa place, ou allez à la ligne : il finit les lignes dans d’autres \
            programmes.
            """)
        : Message(
          en: "Delete it: it often comes with a text pasted from a web page, a PDF or Word.",
          fr: """
            Supprimez-le : il vient souvent d’un texte copié d’une page web, d’un PDF ou de Word.
            """))
  }
}
