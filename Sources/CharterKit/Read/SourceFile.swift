/// Reads a file: what is written, and all that is wrong with how it is written.
struct SourceFile {
  /// How many bytes a file may have.
  static let sizeLimit = 1 << 20

  /// The file.
  let source: Source
  /// What is written; nothing when that could not be read.
  let node: Node?
  /// What is wrong with how it is written, in no order.
  let faults: [Fault]
  /// The fields that other charters of the same thread have as well.
  let keptFields: [KeptField]
  /// Whether its bytes are a text.
  let isText: Bool

  /// What is wrong with how it is written, in the order of the file.
  var diagnostics: [Diagnostic] {
    faults.isEmpty ? [] : source.diagnostics(Fault.limited(faults))
  }

  /// Reads those bytes. `index` is the source's number, which the nodes' spans carry; beyond
  /// `faultLimit` faults, reading ends. What is no charter may hold characters that nobody sees:
  /// `keepsInvisible`. What `stretches` keep of other files is not read again.
  init(
    reading bytes: [UInt8], named name: String, index: Int, syntax: Syntax,
    faultLimit: Int = Fault.limit, keepsInvisible: Bool = false, stretches: StretchCache? = nil
  ) {
    guard bytes.count <= SourceFile.sizeLimit else {
      source = Source(name: name, syntax: syntax, index: index, text: [])
      (node, keptFields) = (nil, [])
      faults = [.tooLarge]
      isText = false
      return
    }
    let encoding = TextEncoding(reading: bytes, isYAML: syntax == .yaml)
    source = Source(
      name: name, syntax: syntax, index: index, text: encoding.text, faultLimit: faultLimit,
      keepsInvisible: keepsInvisible)
    isText = encoding.isReadable
    var faults = encoding.fault.map { [$0] } ?? []
    (node, keptFields) =
      isText ? source.written(scan: encoding.scan, stretches, &faults) : (nil, [])
    self.faults = faults
  }
}

extension Source {
  /// What is written, as far as it can be read, and which fields of it are kept.
  fileprivate func written(
    scan: TextScan, _ stretches: StretchCache?, _ faults: inout [Fault]
  ) -> (node: Node?, kept: [KeptField]) {
    let invisible = keepsInvisible ? [] : scan.invisible
    let isHopeless = invisible.count > faultLimit
    let patches = invisible.map {
      isHopeless ? Patch(range: $0, replacement: "") : reading(ofInvisible: $0)
    }
    let written = written(scan: scan, patches: patches, stretches, &faults)
    if !invisible.isEmpty { faults += invisibleCharacters(invisible, in: written.node) }
    return written
  }

  private func written(
    scan: TextScan, patches: [Patch], _ stretches: StretchCache?, _ faults: inout [Fault]
  ) -> (node: Node?, kept: [KeptField]) {
    switch syntax {
    case .yaml:
      var reader = YAMLReader(self, scan: scan, patches: patches, stretches: stretches)
      let node = reader.read()
      faults += reader.faults
      return (node, reader.keptFields)
    case .json: return json(scan: scan, patches: patches, stretches, &faults)
    case .text:
      let span = Span(source: index, start: 0, end: text.scalarCount(in: 0..<text.count))
      return (Node(content: .text(verbatim(patches)), span: span), [])
    }
  }

  /// The text itself, each line ended by LF.
  private func verbatim(_ patches: [Patch]) -> String {
    let text = PatchedText(text, patches).text
    guard text.contains(Byte.carriageReturn) else { return text.string(0..<text.count) }
    var lines: [UInt8] = []
    lines.reserveCapacity(text.count)
    for (index, byte) in text.enumerated() where !(byte == 0x0A && text.at(index - 1) == 0x0D) {
      lines.append(byte == Byte.carriageReturn ? Byte.lineFeed : byte)
    }
    return lines.string(0..<lines.count)
  }

  /// Reads JSON, again and again around what is none.
  private func json(
    scan: TextScan, patches: [Patch], _ stretches: StretchCache?, _ faults: inout [Fault]
  ) -> (node: Node?, kept: [KeptField]) {
    var patches = patches
    var last = -1
    for _ in 0..<min(50, 1 + (8 << 20) / max(1, text.count)) {
      let patched = PatchedText(text, patches)
      let (node, kept, found, problem) = patched.text.withUnsafeBufferPointer { bytes in
        var reader = JSONReader(
          self, as: patched, bytes: bytes, scan: scan,
          stretches: patches.isEmpty ? stretches : nil)
        do throws(JSONProblem) {
          let node = try reader.document()
          return (Node?.some(node), reader.keptFields, reader.faults, JSONProblem?.none)
        } catch {
          return (nil, [], reader.faults, error)
        }
      }
      guard let problem else {
        faults += found
        return (node, kept)
      }
      let range = patched.originalBytes(problem.range, in: text)
      // A problem where one was just patched only follows from it.
      if range.lowerBound > last { faults.append(problem.fault(at: range, in: text)) }
      guard range.lowerBound > last, let around = self.patches(around: problem.kind, at: range)
      else {
        faults += found
        return (nil, [])
      }
      last = range.lowerBound
      patches += around
    }
    return (nil, [])
  }
}

extension Fault {
  /// The file has more bytes than a charter may.
  fileprivate static let tooLarge = Fault(
    "limit-exceeded", at: 0..<0,
    Message(
      en: "The file is larger than 1 MiB.", fr: "Le fichier dépasse 1 Mio."),
    help: Message(
      en: "Split it, by means of partial charters (include).",
      fr: "Partagez-le, au moyen de chartes partielles (inclure)."))

  /// The first faults, and a word on the rest when there are too many.
  fileprivate static func limited(_ faults: [Fault]) -> [Fault] {
    guard faults.count > limit else { return faults }
    let first = faults.sorted { $0.range.lowerBound < $1.range.lowerBound }.prefix(limit)
    let end = first.last?.range.lowerBound ?? 0
    let rest = Fault(
      "limit-exceeded", at: end..<end,
      Message(
        en: "There are more than \(limit) faults: the others are not shown.",
        fr: "Il y a plus de \(limit) fautes : les autres ne sont pas montrées."),
      help: Message(
        en: "Correct these first, then check again.",
        fr: "Corrigez d’abord celles-ci, puis vérifiez à nouveau."))
    return first + [rest]
  }
}
