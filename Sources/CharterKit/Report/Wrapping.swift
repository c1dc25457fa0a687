import Rendering

/// Text in lines of at most 80 columns.
enum Wrapping {
  private static let width = 80

  /// A paragraph whose lines begin with that many blanks; no-break spaces hold.
  static func text(_ paragraph: String, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    var text = ""
    var column = width
    for word in paragraph.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
      let wordWidth = word.displayWidth
      if column + 1 + wordWidth > width {
        text += text.isEmpty ? margin : "\n" + margin
        column = indent
      } else {
        text += " "
        column += 1
      }
      text += String(Substring(word))
      column += wordWidth
    }
    return text + "\n"
  }
}
