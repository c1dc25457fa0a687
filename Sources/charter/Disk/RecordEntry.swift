import Glibc

/// One site's description in the record, read as far as is needed and without copies.
///
/// Name, fingerprint (8 bytes), number of inputs (2), for each its path, stamp (8) and hash (8);
/// length of the findings (4) and the findings; number of outputs (2), for each its path and
/// stamp (8).
struct RecordEntry {
  private var reader: ByteReader
  private let bytes: UnsafeRawBufferPointer
  /// The name of the site's folder; `nil` when the description is damaged.
  let nameBytes: UnsafeRawBufferPointer?
  /// What the site was made with.
  let fingerprint: UInt64

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    reader = ByteReader(bytes)
    nameBytes = reader.text()
    fingerprint = reader.number(UInt64.self) ?? 0
  }

  /// The name of the site's folder as a text.
  var name: String? { nameBytes.map { String(decoding: $0, as: UTF8.self) } }

  /// A file as the description has it: its path is valid while the record's bytes are.
  struct File {
    /// The path, after which stands a NUL.
    let path: UnsafeRawBufferPointer
    /// What the file looked like.
    let stamp: Stamp
    /// What an input held.
    var hash = ContentHash()
  }

  /// Calls back for each input until told to stop by `false`; `false` then or if it is damaged.
  mutating func eachInput(_ visit: (File) -> Bool) -> Bool {
    guard let count = reader.number(UInt16.self) else { return false }
    for _ in 0..<count {
      guard let path = reader.text(), let stamp = reader.number(UInt64.self),
        let hash = reader.number(UInt64.self)
      else { return false }
      let file = File(
        path: path, stamp: Stamp(recorded: stamp), hash: ContentHash(recorded: hash))
      guard visit(file) else { return false }
    }
    return true
  }

  /// The findings, which stand after the inputs.
  mutating func findings() -> [UInt8]? {
    guard let count = reader.number(UInt32.self), let range = reader.stretch(Int(count)) else {
      return nil
    }
    return Array(bytes[range])
  }

  /// Calls back for each output, which stand after the findings, as `eachInput` does.
  mutating func eachOutput(_ visit: (File) -> Bool) -> Bool {
    guard let count = reader.number(UInt16.self) else { return false }
    for _ in 0..<count {
      guard let path = reader.text(), let stamp = reader.number(UInt64.self) else { return false }
      guard visit(File(path: path, stamp: Stamp(recorded: stamp))) else { return false }
    }
    return true
  }

  /// All of it as a value; `nil` when it is damaged.
  func site() -> Record.Site? {
    var entry = self
    var inputs: [Record.Input] = []
    var outputs: [Record.Output] = []
    let hasInputs = entry.eachInput { file in
      let path = String(decoding: file.path, as: UTF8.self)
      inputs.append(Record.Input(path: path, stamp: file.stamp, hash: file.hash))
      return true
    }
    guard let name, hasInputs, let findings = entry.findings() else { return nil }
    let hasOutputs = entry.eachOutput { file in
      let path = String(decoding: file.path, as: UTF8.self)
      outputs.append(Record.Output(path: path, stamp: file.stamp))
      return true
    }
    guard hasOutputs else { return nil }
    return Record.Site(
      name: name, fingerprint: fingerprint, inputs: inputs, outputs: outputs, findings: findings)
  }
}

extension Record.Site {
  /// The description as the record holds it.
  var encoded: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(512)
    bytes.append(text: name)
    bytes.append(number: fingerprint)
    bytes.append(number: UInt16(clamping: inputs.count))
    for input in inputs.prefix(Int(UInt16.max)) {
      bytes.append(text: input.path)
      bytes.append(number: input.stamp.value)
      bytes.append(number: input.hash.value)
    }
    bytes.append(number: UInt32(clamping: findings.count))
    bytes.append(contentsOf: findings)
    bytes.append(number: UInt16(clamping: outputs.count))
    for output in outputs.prefix(Int(UInt16.max)) {
      bytes.append(text: output.path)
      bytes.append(number: output.stamp.value)
    }
    return bytes
  }
}
