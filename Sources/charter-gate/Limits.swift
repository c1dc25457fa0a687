import NIOCore
import NIOHTTP1

/// How much, and for how long, anybody may take of us.
enum Limits {
  /// How many connections are open at once.
  static let connections = 64
  /// How many of them are streams.
  static let streams = 16
  /// How many bytes of bodies, and of answers, are kept at once; but for one long answer.
  static let keptBytes = 5 << 18
  /// How many bytes of a stream are kept for its reader.
  static let streamBytes = 1 << 17

  /// For a request's head, from its first byte; for the first byte of the first.
  static let head = TimeAmount.seconds(5)
  /// For its body.
  static let body = TimeAmount.seconds(10)
  /// Between two requests.
  static let idle = TimeAmount.seconds(30)
  /// For an answer to be read, or a piece of a stream.
  static let reading = TimeAmount.seconds(10)
  /// For who was refused to read why.
  static let leaving = TimeAmount.seconds(1)
  /// After which a reader may have to give way to a new connection.
  static let patience = TimeAmount.seconds(1)

  /// Of heads: 16 KiB in at most 64 fields.
  static var heads: NIOHTTPDecoderLimitConfiguration {
    var limits = NIOHTTPDecoderLimitConfiguration()
    limits.maxHeaderFieldSize = 1 << 14
    limits.maxHeaderListSize = 1 << 14
    limits.maxHeaderFieldCount = 64
    return limits
  }
}
