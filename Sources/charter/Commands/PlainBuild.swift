import CharterKit

extension BuildJob {
  /// A `build` with the usual options alone, each written in full; nil: the argument parser has to
  /// look at it.
  ///
  /// To make that parser ready takes longer than to read a charter. It says what is wrong, and
  /// knows all options; what is understood here, it understands in the same way.
  init?(plain arguments: ArraySlice<String>) {
    var rest = arguments.makeIterator()
    guard rest.next() == "build" else { return nil }
    while let argument = rest.next() {
      switch argument {
      case "--durable": isDurable = true
      case "--no-color": allowsColours = false
      case "--strict": builder.isStrict = true
      case "--verify": builder.isVerifying = true
      case "-q", "--quiet": isQuiet = true
      case "--jobs", "--lang", "--output", "--templates", "-o":
        guard let value = rest.next(), set(argument, to: value) else { return nil }
      default:
        guard Self.isOperand(argument) else { return nil }
        charters.append(argument)
      }
    }
  }

  /// Takes the value of an option; false when it is none.
  private mutating func set(_ option: String, to value: String) -> Bool {
    guard Self.isOperand(value) else { return false }
    switch option {
    case "--jobs":
      guard let number = Int(value), ThreadsOption.range.contains(number) else { return false }
      jobs = number
    case "--lang": return UserLanguage(rawValue: value) != nil
    case "--templates": templates = value
    default: output = value
    }
    return true
  }

  /// Whether it is no option, nor `-`, which has a meaning of its own.
  private static func isOperand(_ argument: String) -> Bool {
    guard let first = argument.utf8.first else { return false }
    return first != 0x2D
  }
}
