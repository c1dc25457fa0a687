import GateProtocol
import NIOHTTP1

/// Which requests are passed on: those of our own pages, and of a person who opens an address.
///
/// Source: RFC 9110 and 9112 (HTTP), RFC 6454 (Origin), Fetch Metadata (Sec-Fetch-Site).
struct Admission {
  /// The hosts that we are, as browsers name them.
  private let hosts: Set<[UInt8]>

  /// Those of loopback at that port, and the names that were allowed.
  init(port: UInt16, allowedHosts: [String]) {
    let names = ["127.0.0.1", "[::1]", "localhost"] + allowedHosts.map { $0.lowercased() }
    // At their default port browsers leave it out.
    hosts = Set(names.map { Array((port == 80 ? $0 : "\($0):\(port)").utf8) })
  }

  /// What of a request is known when its head has come.
  struct Head {
    /// The request, without its body.
    var request: Request
    /// Whether the body comes only after we said that it may.
    var expectsContinue = false
    /// Whether the connection can serve another request afterwards.
    var isKeptAlive = true
  }

  /// That request's head, if it is admitted.
  func admitted(_ head: HTTPRequestHead) throws(Refusal) -> Head {
    guard head.version == .http1_1 else { throw .version }
    let host = try host(of: head.headers)
    let method = try method(of: head)
    guard !head.headers.contains(name: "upgrade") else { throw .malformed }
    try checkOrigin(of: head.headers, host: host, isRequired: method == .post)
    var admitted = Head(request: try request(method, of: head), isKeptAlive: head.isKeepAlive)
    if method == .post {
      try checkType(of: head.headers)
      try checkLength(of: head.headers)
    } else {
      guard !head.headers.contains(name: "transfer-encoding"),
        try onlyValue("content-length", of: head.headers).map({ $0 == [0x30] }) ?? true
      else { throw .malformed }
    }
    if let expectation = try onlyValue("expect", of: head.headers) {
      guard lowercased(expectation) == Array("100-continue".utf8) else { throw .expectation }
      admitted.expectsContinue = method == .post
    }
    return admitted
  }

  private func host(of headers: HTTPHeaders) throws(Refusal) -> [UInt8] {
    guard let host = try onlyValue("host", of: headers) else { throw .malformed }
    guard hosts.contains(host) else { throw .misdirected }
    return host
  }

  private func method(of head: HTTPRequestHead) throws(Refusal) -> Request.Method {
    switch head.method {
    case .GET: return .get
    case .HEAD: return .head
    case .POST: return .post
    default: throw .method
    }
  }

  /// Refuses what another site sends, or leads to.
  private func checkOrigin(
    of headers: HTTPHeaders, host: [UInt8], isRequired: Bool
  ) throws(Refusal) {
    if let site = try onlyValue("sec-fetch-site", of: headers) {
      guard site == Array("same-origin".utf8) || site == Array("none".utf8) else { throw .foreign }
    }
    if let origin = try onlyValue("origin", of: headers) {
      guard origin == Array("http://".utf8) + host else { throw .foreign }
    } else if isRequired {
      throw .foreign
    }
  }

  /// The request without its body.
  private func request(
    _ method: Request.Method, of head: HTTPRequestHead
  ) throws(Refusal) -> Request {
    let target = Array(head.uri.utf8)
    // Visible ASCII without a fragment: what else there is, no browser sends.
    guard target.first == UInt8(ascii: "/"),
      target.allSatisfy({ 0x21...0x7E ~= $0 && $0 != UInt8(ascii: "#") })
    else { throw .malformed }
    let path = target.prefix { $0 != UInt8(ascii: "?") }
    return Request(
      method: method, path: Array(path), query: Array(target.dropFirst(path.count + 1)))
  }

  /// Refuses what a form could send: only a script of the same origin sends JSON.
  private func checkType(of headers: HTTPHeaders) throws(Refusal) {
    guard let type = try onlyValue("content-type", of: headers) else { throw .type }
    let name = type.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: " ") }
    guard lowercased(Array(name)) == Array("application/json".utf8) else { throw .type }
  }

  /// Refuses a body that does not say where it ends, says so twice, or is too long.
  private func checkLength(of headers: HTTPHeaders) throws(Refusal) {
    let encoding = try onlyValue("transfer-encoding", of: headers)
    let length = try onlyValue("content-length", of: headers)
    switch (encoding, length) {
    case (nil, nil): throw .lengthMissing
    case (let encoding?, nil):
      guard lowercased(encoding) == Array("chunked".utf8) else { throw .malformed }
    case (nil, let length?):
      guard let number = Int(String(decoding: length, as: UTF8.self)), number >= 0 else {
        throw .malformed
      }
      guard number <= Request.longestBody else { throw .bodyTooLarge }
    case (_?, _?): throw .malformed
    }
  }

  /// The value of a field that may stand there once; `nil` when it does not.
  private func onlyValue(_ name: String, of headers: HTTPHeaders) throws(Refusal) -> [UInt8]? {
    let values = headers[name]
    guard values.count <= 1 else { throw .malformed }
    guard var value = values.first.map({ Array($0.utf8) }) else { return nil }
    // Blanks after a value are not part of it; those before it the parser has taken off.
    while value.last == UInt8(ascii: " ") || value.last == UInt8(ascii: "\t") { value.removeLast() }
    return value
  }

  private func lowercased(_ bytes: [UInt8]) -> [UInt8] {
    bytes.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
  }
}
