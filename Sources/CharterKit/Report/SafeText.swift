/// A text without anything that could act on a terminal: control and bidirectional characters are
/// written as `\u{1b}`.
public func safe(_ text: String) -> String {
  // Most are of ASCII alone, which is quicker to see.
  guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }),
    text.unicodeScalars.contains(where: acts)
  else { return text }
  var safe = ""
  for scalar in text.unicodeScalars {
    if acts(scalar) {
      safe += "\\u{\(String(scalar.value, radix: 16))}"
    } else {
      safe.unicodeScalars.append(scalar)
    }
  }
  return safe
}

private func acts(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069,
    0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
    true
  default: false
  }
}
