extension [Fact] {
  /// The facts as attributes of a tag, ` data-…="…"` each, in UTF-8.
  public var attributes: [UInt8] {
    var attributes: [UInt8] = []
    attributes.append(self)
    return attributes
  }
}

extension [UInt8] {
  /// Appends facts as attributes of a tag, ` data-…="…"` each.
  ///
  /// In one piece where nothing is to be escaped, as in most: a page has hundreds of facts.
  mutating func append(_ facts: [Fact]) {
    let size = facts.reduce(0) { size, fact in
      size + fact.name.utf8CodeUnitCount + fact.detail.utf8CodeUnitCount
        + fact.value.utf8.count + 9
    }
    let isWritten = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: size) { buffer in
      var piece = Piece(room: UnsafeMutableRawBufferPointer(buffer))
      for fact in facts {
        piece.write(" data-")
        piece.write(fact.name)
        piece.write(fact.detail)
        piece.write("=\"")
        guard piece.write(plain: fact.value) else { return false }
        piece.write("\"")
      }
      append(contentsOf: buffer[..<piece.count])
      return true
    }
    if isWritten { return }
    for fact in facts {
      self += " data-".utf8
      self += fact.name.description.utf8
      self += fact.detail.description.utf8
      self += "=\"".utf8
      append(attribute: fact.value)
      append(UInt8(ascii: "\""))
    }
  }
}

/// Bytes being put one behind the other into a room that is large enough.
private struct Piece {
  let room: UnsafeMutableRawBufferPointer
  /// How many were put there.
  var count = 0

  mutating func write(_ text: StaticString) {
    write(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Whether the text could be written: false if something in it is to be escaped.
  mutating func write(plain text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      for byte in bytes where byte.isSpecialInAttribute { return false }
      write(UnsafeRawBufferPointer(bytes))
      return true
    }
  }

  private mutating func write(_ bytes: UnsafeRawBufferPointer) {
    if bytes.isEmpty { return }
    UnsafeMutableRawBufferPointer(rebasing: room[count...]).copyMemory(from: bytes)
    count += bytes.count
  }
}
