import CLinux
import Glibc
import NIOPosix

/// The program that speaks HTTP for `charter preview` and `charter edit`.
///
/// It talks to them over the socket that is its standard input, and ends with it. It opens no
/// file, starts no program, and keeps nothing.
@main
enum CharterGate {
  static func main() {
    guard let options = GateOptions(CommandLine.arguments.dropFirst()), hasProgram else {
      end(
        64,
        """
        charter-gate is part of charter, which starts it: use charter preview or charter edit
        charter-gate fait partie de charter, qui le démarre : utilisez charter preview ou \
        charter edit

        """)
    }
    closefrom(3)
    signal(SIGPIPE, SIG_IGN)
    // Ctrl-C is for the program: it ends us when it has done what it has to do.
    signal(SIGINT, SIG_IGN)
    // Long pages and bodies come and go: their memory must not stay, in pieces.
    charter_return_freed(1 << 16)
    MultiThreadedEventLoopGroup.withCurrentThreadAsEventLoop { loop in
      Serving.start(options, on: loop)
    }
  }

  /// Whether a socket is our standard input.
  private static var hasProgram: Bool {
    var status = stat()
    return fstat(0, &status) == 0 && status.st_mode & S_IFMT == S_IFSOCK
  }

  /// Ends with that code, saying why.
  static func end(_ code: CInt, _ words: String = "") -> Never {
    var words = words
    words.withUTF8 { _ = write(2, $0.baseAddress, $0.count) }
    exit(code)
  }
}
