import Glibc

/// Standard output or standard error, written in large pieces; every write is checked.
///
/// What is not flushed is lost: a program that ends well flushes, and says so if it cannot.
struct StandardStream: ~Copyable {
  private let number: CInt
  private let name: String
  private var buffer: [UInt8] = []

  /// Standard output.
  static var output: StandardStream { StandardStream(number: 1, name: "stdout") }
  /// Standard error.
  static var error: StandardStream { StandardStream(number: 2, name: "stderr") }

  /// A stream that writes to that descriptor, which messages call `name`.
  init(number: CInt, name: String) {
    self.number = number
    self.name = name
  }

  /// Whether a person sees it as it is written.
  var isTerminal: Bool { isatty(number) == 1 }

  /// Writes a text.
  mutating func write(_ text: String) throws(DiskError) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= 65_536 { try flush() }
  }

  /// Writes bytes.
  mutating func write(_ bytes: [UInt8]) throws(DiskError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 65_536 { try flush() }
  }

  /// Hands over all that was written.
  mutating func flush() throws(DiskError) {
    guard !buffer.isEmpty else { return }
    let reason = buffer.withUnsafeBytes { StandardStream.write($0, to: number) }
    buffer.removeAll(keepingCapacity: true)
    guard reason == 0 else { throw .failed(.write, name, reason) }
  }

  /// Makes sure that it takes what is written, even where nothing was: by writing nothing.
  func confirm() throws(DiskError) {
    guard Glibc.write(number, "", 0) == 0 else { throw .failed(.write, name, errno) }
  }

  /// Forgets what was written and not yet handed over.
  mutating func discard() { buffer.removeAll() }

  private static func write(_ bytes: UnsafeRawBufferPointer, to number: CInt) -> CInt {
    // The stream stays open when we are done: its descriptor is not ours to close.
    let copy = dup(number)
    guard copy >= 0 else {
      // Where no more files may be opened, a failure that shows when one is closed goes unseen.
      return errno == EMFILE || errno == ENFILE ? charter.write(bytes, to: number) : errno
    }
    let file = Descriptor(copy)
    let reason = file.write(bytes)
    let closing = file.closed()
    return reason != 0 ? reason : closing
  }

  /// Prepares the process: to be called once, before anything is opened.
  ///
  /// A reader that goes away and a file that may not grow become errors instead of signals. A
  /// standard stream that was closed is held by one that refuses all writes: otherwise the next
  /// file that we open would take its number, and our messages.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    for number in CInt(0)...2 where fcntl(number, F_GETFD) == -1 && errno == EBADF {
      _ = open("/dev/null", O_RDONLY)
    }
  }
}
