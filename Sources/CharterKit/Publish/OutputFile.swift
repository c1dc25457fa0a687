/// One file of a site, ready to be written.
public struct OutputFile: Equatable, Sendable {
  /// Its path within the site's folder: `fr/index.html`.
  public let path: String
  /// Its contents.
  public let bytes: [UInt8]

  /// A file of those bytes at that path.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
