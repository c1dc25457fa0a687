/// The first place where a text is not JSON.
struct JSONProblem: Error {
  /// What is wrong there.
  enum Kind {
    case rest, tooDeep, unclosed, bracketMismatched
    case keyUnquoted, keyMissing, colonMissing, valueMissing, valueUnquoted, plusSign
    case commaMissing, commaTrailing, singleQuote, curlyQuote, comment, noBreakSpace
    case stringUnclosed, controlCharacter, escape, loneSurrogate, number
  }

  /// What is wrong.
  var kind: Kind
  /// The bytes that are meant, in the text as it was read.
  var range: Range<Int>
}

extension JSONReader {
  /// That problem at the next byte.
  func problem(_ kind: JSONProblem.Kind) -> JSONProblem { problem(kind, at: index) }

  /// That problem at that byte.
  func problem(_ kind: JSONProblem.Kind, at index: Int) -> JSONProblem {
    guard index < bytes.count, let scalar = bytes.scalar(at: index) else {
      return JSONProblem(kind: kind, range: bytes.count..<bytes.count)
    }
    return JSONProblem(kind: kind, range: index..<index + scalar.length)
  }

  /// What stands where a key should.
  var keyProblem: JSONProblem.Kind {
    switch current {
    case Byte.comma, Byte.colon: .keyMissing
    case Byte.closeBracket: .bracketMismatched
    default: foreign ?? .keyUnquoted
    }
  }

  /// What stands where a value should.
  var valueProblem: JSONProblem.Kind {
    switch current {
    case 0, Byte.comma, Byte.colon, Byte.closeBrace, Byte.closeBracket: .valueMissing
    case UInt8(ascii: "+"): .plusSign
    case UInt8(ascii: "."): .number
    default: foreign ?? .valueUnquoted
    }
  }

  /// What stands where a comma or a closing bracket should.
  var separatorProblem: JSONProblem.Kind {
    switch current {
    case Byte.closeBrace, Byte.closeBracket: .bracketMismatched
    case Byte.quote, Byte.openBrace, Byte.openBracket: .commaMissing
    default:
      switch foreign {
      case .comment: .comment
      case .noBreakSpace: .noBreakSpace
      default: .commaMissing
      }
    }
  }

  /// What other languages write and JSON does not.
  private var foreign: JSONProblem.Kind? {
    switch current {
    case Byte.apostrophe: .singleQuote
    case Byte.hash: .comment
    case UInt8(ascii: "/")
    where index + 1 < bytes.count
      && (bytes[index + 1] == current || bytes[index + 1] == UInt8(ascii: "*")):
      .comment
    case 0xC2, 0xE2:
      switch bytes.scalar(at: index)?.value ?? 0 {
      case 0xAB, 0xBB, 0x2018...0x201F: .curlyQuote
      case 0xA0, 0x202F: .noBreakSpace
      default: nil
      }
    default: nil
    }
  }

  /// Why the string that begins at that byte does not end: a line end, a control character, or the
  /// end of the text.
  func stringProblem(from first: Int) -> JSONProblem {
    let isUnclosed = index >= bytes.count || Byte.isBreak(bytes[index])
    return isUnclosed ? problem(.stringUnclosed, at: first - 1) : problem(.controlCharacter)
  }
}
