import Rendering

extension Prose {
  /// The text as its author wrote it, in UTF-8, with the value of each variable in its place: as
  /// text, none of it markup.
  func source(replacing value: (String) -> String) -> [UInt8] {
    let variables = variables
    return source.withBytes { bytes in
      var replaced: [UInt8] = []
      replaced.reserveCapacity(bytes.count + 64 * variables.count)
      var end = 0
      for variable in variables where variable.range.lowerBound >= end {
        replaced += bytes[end..<variable.range.lowerBound]
        // An address between angle brackets takes no escapes.
        let isAutolink = replaced.last == 0x3C
        value(variable.name).withBytes { text in
          var start = 0
          for index in text.indices where !isAutolink && Self.isPunctuation(text[index]) {
            replaced += UnsafeBufferPointer(rebasing: text[start..<index])
            replaced.append(0x5C)
            start = index
          }
          replaced += UnsafeBufferPointer(rebasing: text[start...])
        }
        end = variable.range.upperBound
      }
      replaced += bytes[end...]
      return replaced
    }
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "#"), UInt8(ascii: "|"),
      UInt8(ascii: "&"), UInt8(ascii: "~"), UInt8(ascii: "!"):
      true
    default: false
    }
  }
}
