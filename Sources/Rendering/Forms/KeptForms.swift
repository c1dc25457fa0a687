/// What a part of a page became, as `FormCache` keeps it: where the part and each of its forms end,
/// four bytes each, then their bytes.
struct KeptForms {
  private static let order: [Format] = [.html, .fragment, .markdown, .text]
  private static let headSize = 20

  private let head: UnsafeRawPointer

  /// The forms that are kept at that place.
  init(_ room: UnsafeMutableRawBufferPointer, at place: Int) {
    head = UnsafeRawPointer(room.baseAddress.unsafelyUnwrapped + place)
  }

  /// What it became in a form; nothing where it was not written in that one.
  subscript(format: Format) -> UnsafeBufferPointer<UInt8> {
    switch format {
    case .html: bytes(1)
    case .fragment: bytes(2)
    case .markdown: bytes(3)
    case .text: bytes(4)
    }
  }

  /// Whether they were made of that part, byte for byte.
  func areMade(of part: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes(0).hasBytes(of: part)
  }

  /// How many bytes `put` takes for these.
  static func size(of forms: Forms, _ part: UnsafeBufferPointer<UInt8>) -> Int {
    order.reduce(headSize + part.count) { $0 + (forms[$1]?.count ?? 0) }
  }

  /// Puts forms at that place.
  static func put(
    _ forms: Forms, of part: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableRawBufferPointer,
    at place: Int
  ) {
    let start = place + headSize
    var (end, index) = (start, 0)
    func put(_ bytes: UnsafeBufferPointer<UInt8>) {
      UnsafeMutableRawBufferPointer(rebasing: room[end...]).copyMemory(
        from: UnsafeRawBufferPointer(bytes))
      end += bytes.count
      room.storeBytes(of: UInt32(end - start), toByteOffset: place + 4 * index, as: UInt32.self)
      index += 1
    }
    put(part)
    for format in order { (forms[format] ?? []).withUnsafeBufferPointer(put) }
  }

  private func bytes(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    let start = index == 0 ? 0 : end(index - 1)
    return UnsafeBufferPointer(
      start: (head + Self.headSize + start).assumingMemoryBound(to: UInt8.self),
      count: end(index) - start)
  }

  private func end(_ index: Int) -> Int {
    Int(head.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self))
  }
}
