/// Bytes that are put one behind the other.
///
/// Pages are made of thousands of short pieces: an array looks at each whether it is the only one
/// to have its bytes, which takes longer than to copy the piece.
package struct Output: ~Copyable {
  private var room: UnsafeMutableRawBufferPointer
  /// Whether the room is an array's, which frees it.
  private var isLent = false
  /// How many bytes were put.
  package private(set) var count = 0

  /// No bytes, and room for so many.
  package init(capacity: Int) {
    room = UnsafeMutableRawBufferPointer(start: nil, count: 0)
    if capacity > 0 { resize(to: capacity) }
  }

  private init(in room: UnsafeMutableRawBufferPointer) {
    self.room = room
    isLent = true
  }

  deinit {
    if !isLent { room.deallocate() }
  }

  /// The bytes that are written, about so many.
  ///
  /// They are put where the array has them, as a page is too large to be copied at its end; only
  /// what does not fit is. The array lends its room while `write` runs: the output that it is given
  /// has to be there at its end.
  package static func bytes(capacity: Int, _ write: (inout Output) -> Void) -> [UInt8] {
    var copy: [UInt8]?
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { room, count in
      var output = Output(in: UnsafeMutableRawBufferPointer(room))
      write(&output)
      if output.isLent { count = output.count } else { copy = output.bytes }
    }
    return copy ?? bytes
  }

  /// Puts a byte.
  @inline(__always)
  mutating func put(_ byte: UInt8) {
    if count == room.count { makeRoom(for: 1) }
    room[count] = byte
    count += 1
  }

  /// Puts bytes.
  @inline(__always)
  package mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    put(UnsafeRawPointer(start), bytes.count)
  }

  /// Puts a part of other bytes.
  @inline(__always)
  mutating func put(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    put(UnsafeBufferPointer(rebasing: bytes[range]))
  }

  /// Puts a text of ours.
  @inline(__always)
  mutating func put(_ text: StaticString) {
    put(UnsafeRawPointer(text.utf8Start), text.utf8CodeUnitCount)
  }

  /// Puts the first bytes of a text of ours, which has as many.
  @inline(__always)
  mutating func put(_ text: StaticString, first count: Int) {
    put(UnsafeRawPointer(text.utf8Start), count)
  }

  /// Puts a text.
  package mutating func put(string: String) {
    string.withBytes { put($0) }
  }

  /// Puts bytes of an array.
  package mutating func put(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { put($0) }
  }

  /// Puts the bytes of another output.
  mutating func put(_ other: borrowing Output) {
    other.withBytes { put($0) }
  }

  /// Puts a byte that many times.
  mutating func put(_ byte: UInt8, count times: Int) {
    if times <= 0 { return }
    if room.count - count < times { makeRoom(for: times) }
    UnsafeMutableRawBufferPointer(rebasing: room[count..<(count + times)])
      .initializeMemory(as: UInt8.self, repeating: byte)
    count += times
  }

  /// The byte there, which was put before.
  subscript(index: Int) -> UInt8 {
    precondition((0..<count).contains(index))
    return room[index]
  }

  /// The byte that was put last; nil: none was.
  var last: UInt8? { count == 0 ? nil : room[count - 1] }

  /// Takes the last bytes away.
  mutating func removeLast(_ number: Int = 1) {
    precondition(number <= count)
    count -= number
  }

  /// Puts a text in the place of bytes that were put before.
  mutating func replace(_ range: Range<Int>, with text: String) {
    let rest = bytes(from: range.upperBound)
    removeLast(count - range.lowerBound)
    put(string: text)
    put(rest)
  }

  /// Moves the bytes from `middle` on to before those that begin at `start`.
  mutating func move(from middle: Int, to start: Int) {
    precondition(start <= middle && middle <= count)
    let length = count - middle
    if room.count - count < length { makeRoom(for: length) }
    UnsafeMutableRawBufferPointer(rebasing: room[(start + length)...])
      .copyMemory(from: UnsafeRawBufferPointer(rebasing: room[start..<count]))
    UnsafeMutableRawBufferPointer(rebasing: room[start...])
      .copyMemory(from: UnsafeRawBufferPointer(rebasing: room[count..<(count + length)]))
  }

  /// Takes the bytes away and keeps the room.
  package mutating func removeAll() { count = 0 }

  /// The bytes so far.
  var bytes: [UInt8] { bytes(from: 0) }

  /// The bytes from there on.
  func bytes(from start: Int) -> [UInt8] { withBytes(from: start) { Array($0) } }

  /// Gives the bytes so far, or those from `start` on.
  func withBytes<Result>(
    from start: Int = 0, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    UnsafeRawBufferPointer(rebasing: room[start..<count]).withMemoryRebound(to: UInt8.self, body)
  }

  @inline(__always)
  private mutating func put(_ bytes: UnsafeRawPointer, _ length: Int) {
    if room.count - count < length { makeRoom(for: length) }
    UnsafeMutableRawBufferPointer(rebasing: room[count...])
      .copyMemory(from: UnsafeRawBufferPointer(start: bytes, count: length))
    count += length
  }

  /// Doubles the room, or more where that is not enough.
  @inline(never)
  private mutating func makeRoom(for length: Int) {
    resize(to: max(2 * room.count, count + length, 16))
  }

  private mutating func resize(to size: Int) {
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 1)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: room[..<count]))
    if !isLent { room.deallocate() }
    room = larger
    isLent = false
  }
}
