import Rendering

/// A tag of HTML in an author's text: `<b>`, `</b>`.
struct HTMLTag {
  /// Its element, in small letters.
  let name: String
  /// Whether it ends the element.
  let isClosing: Bool

  /// The tag that begins those bytes; empty of name where none does.
  init(_ bytes: some Collection<UInt8>) {
    let rest = bytes.dropFirst()
    isClosing = rest.first == UInt8(ascii: "/")
    let letters = rest.dropFirst(isClosing ? 1 : 0).prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F }
    name = String(decoding: letters, as: UTF8.self).lowercased()
  }

  /// What to write in Markdown for what the element does; nil: nothing does the same.
  var help: Message? {
    switch name {
    case "b", "strong":
      Message(
        en: "Remove the tags; bold is written with asterisks: **text**",
        fr: "Supprimez les balises\u{a0}; le gras s’écrit avec des astérisques\u{a0}: **texte**")
    case "i", "em":
      Message(
        en: "Remove the tags; italics are written with asterisks: *text*",
        fr: "Supprimez les balises\u{a0}; l’italique s’écrit avec des astérisques\u{a0}: *texte*")
    case "a":
      Message(
        en: "A link is written: [text](https://…)",
        fr: "Un lien s’écrit\u{a0}: [texte](https://…)")
    default: nil
    }
  }
}

extension [ProseFault] {
  /// The same without the tags that close an element whose opening tag is among them: one pair is
  /// one fault.
  func withoutClosingTags(in text: String) -> [ProseFault] {
    let bytes = Array<UInt8>(text.utf8)
    var open: [String] = []
    return filter { fault in
      guard fault.kind == .rawHTML else { return true }
      let tag = HTMLTag(bytes[fault.range])
      guard tag.isClosing, let index = open.lastIndex(of: tag.name) else {
        if !tag.isClosing, !tag.name.isEmpty { open.append(tag.name) }
        return true
      }
      open.removeSubrange(index...)
      return false
    }
  }
}
