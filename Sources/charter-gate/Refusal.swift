import NIOHTTP1

/// Why a request is not passed on; the connection ends with it.
enum Refusal: Error {
  /// It is not a request as HTTP/1.1 has them.
  case malformed
  /// Its head did not come, or its body, within their time.
  case late
  /// It asks for another host than we are.
  case misdirected
  /// It comes from another site.
  case foreign
  /// It does something else than read or write.
  case method
  /// It writes something else than JSON.
  case type
  /// Its body does not say where it ends.
  case lengthMissing
  /// Its body is above the limit.
  case bodyTooLarge
  /// Its head is above the limits.
  case headTooLarge
  /// It wants something before it sends its body that we do not know.
  case expectation
  /// There is no room for it now.
  case busy
  /// It is another version of HTTP.
  case version

  /// The status that says so.
  var status: HTTPResponseStatus {
    switch self {
    case .malformed: .badRequest
    case .late: .requestTimeout
    case .misdirected: .misdirectedRequest
    case .foreign: .forbidden
    case .method: .methodNotAllowed
    case .type: .unsupportedMediaType
    case .lengthMissing: .lengthRequired
    case .bodyTooLarge: .payloadTooLarge
    case .headTooLarge: .requestHeaderFieldsTooLarge
    case .expectation: .expectationFailed
    case .busy: .serviceUnavailable
    case .version: .httpVersionNotSupported
    }
  }

  /// What a person reads who meets one in a browser; empty where none can.
  var line: String {
    switch self {
    case .misdirected:
      "Open the address that charter printed. / Ouvrez l’adresse que charter a affichée.\n"
    case .foreign:
      "Type or paste this address yourself; another site may not lead here. / "
        + "Saisissez ou collez vous-même cette adresse\u{202F}; un autre site ne peut pas mener ici.\n"
    case .busy:
      "Too many pages are open: close some. / "
        + "Trop de pages sont ouvertes\u{A0}: fermez-en quelques-unes.\n"
    default: ""
    }
  }

  /// What the parser found.
  init(_ error: HTTPParserError) {
    switch error {
    case .headerOverflow: self = .headTooLarge
    case .invalidVersion: self = .version
    default: self = .malformed
    }
  }
}
