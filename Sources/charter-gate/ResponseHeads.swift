import GateProtocol
import NIOHTTP1

/// The heads of responses: each says what a browser may do with what follows.
enum ResponseHeads {
  /// Of a whole answer.
  static func answer(_ response: Response, isKeptAlive: Bool) -> HTTPResponseHead {
    var head = head(HTTPResponseStatus(statusCode: Int(response.status)), response.policy)
    head.headers.add(name: "Content-Type", value: response.contentType)
    head.headers.add(name: "Content-Length", value: "\(response.body.count)")
    if let location = response.location { head.headers.add(name: "Location", value: location) }
    if !isKeptAlive { head.headers.add(name: "Connection", value: "close") }
    return head
  }

  /// Of a stream of events, which ends with its connection.
  static var stream: HTTPResponseHead {
    var head = head(.ok, .tool)
    head.headers.add(name: "Content-Type", value: "text/event-stream")
    head.headers.add(name: "Connection", value: "close")
    return head
  }

  /// Of a refusal, which ends the connection.
  static func refusal(_ refusal: Refusal) -> HTTPResponseHead {
    var head = head(refusal.status, .page)
    head.headers.add(name: "Content-Type", value: "text/plain; charset=utf-8")
    head.headers.add(name: "Content-Length", value: "\(refusal.line.utf8.count)")
    head.headers.add(name: "Connection", value: "close")
    if case .method = refusal { head.headers.add(name: "Allow", value: "GET, HEAD, POST") }
    return head
  }

  private static func head(
    _ status: HTTPResponseStatus, _ policy: Response.Policy
  ) -> HTTPResponseHead {
    HTTPResponseHead(
      version: .http1_1, status: status,
      headers: [
        "Content-Security-Policy": policy.text,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "X-Frame-Options": "SAMEORIGIN",
        "Cache-Control": "no-store",
      ])
  }
}

extension Response.Policy {
  /// The policy as browsers read it.
  fileprivate var text: String {
    switch self {
    case .tool:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        + "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; "
        + "frame-ancestors 'self'; require-trusted-types-for 'script'"
    case .page:
      // No script runs; a page of ours around it may still read how far it is scrolled.
      "default-src 'none'; style-src 'self'; img-src 'self' data: https: http:; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin"
    }
  }
}
