/// The words of the command line.
struct GateOptions {
  /// The address to listen at, in numbers.
  var host = "127.0.0.1"
  /// The port to listen at; 0 for any.
  var port: UInt16 = 0
  /// Whether one of the 20 ports above will do when that one is taken.
  var takesNextPort = false
  /// Names under which it may be asked for, beside those of loopback.
  var allowedHosts: [String] = []

  /// Reads them; `nil` when they are not what `charter` writes.
  init?(_ arguments: ArraySlice<String>) {
    var rest = arguments
    while let word = rest.popFirst() {
      switch word {
      case "--any-port": takesNextPort = true
      case "--host":
        guard let value = rest.popFirst() else { return nil }
        host = value
      case "--port":
        guard let value = rest.popFirst().flatMap({ UInt16($0) }) else { return nil }
        port = value
      case "--allow-host":
        guard let value = rest.popFirst() else { return nil }
        allowedHosts.append(value)
      default: return nil
      }
    }
  }
}
