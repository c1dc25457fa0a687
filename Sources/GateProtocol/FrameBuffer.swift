/// The bytes that came in, from which whole messages are taken.
public struct FrameBuffer<Message: FramedMessage> {
  private var bytes: [UInt8] = []
  /// Where the first frame begins that was not taken.
  private var start = 0

  /// An empty buffer.
  public init() {}

  /// Adds what came in.
  public mutating func append(_ piece: UnsafeRawBufferPointer) {
    bytes.append(contentsOf: piece)
  }

  /// The next message; `nil` when its frame is not whole yet.
  public mutating func next() throws(FrameFault) -> Message? {
    guard bytes.count - start >= 4 else { return nil }
    var head = FrameReader(bytes[start..<(start + 4)])
    let length = Int(try head.number(UInt32.self))
    guard length <= Message.longestFrame else { throw .length }
    let body = start + 4
    guard length <= bytes.count - body else {
      makeRoom(for: body + length)
      return nil
    }
    var frame = FrameReader(bytes[body..<(body + length)])
    let message = try Message(from: &frame)
    guard frame.isAtEnd else { throw .fields }
    start = body + length
    forgetWhatWasTaken()
    return message
  }

  /// Gives back the room of a long frame, or of many, when little has come after them.
  private mutating func forgetWhatWasTaken() {
    if start == bytes.count && bytes.capacity <= Self.keptCapacity {
      bytes.removeAll(keepingCapacity: true)
      start = 0
    } else if start == bytes.count || start > max(Self.keptCapacity, bytes.count - start) {
      bytes = Array(bytes[start...])
      start = 0
    }
  }

  /// Makes room for a long frame once, where growing bit by bit would take twice as much.
  ///
  /// Only for one of which a part has come that is worth it: a length costs its sender nothing.
  private mutating func makeRoom(for count: Int) {
    if bytes.count > Self.keptCapacity && bytes.capacity < count && bytes.count > count / 64 {
      bytes.reserveCapacity(count)
    }
  }

  /// How much room is kept for what comes next, in bytes.
  private static var keptCapacity: Int { 1 << 16 }
}
