import Rendering

/// Reads a YAML text, again and again around what cannot be read.
struct YAMLReader {
  /// What is wrong, in no order.
  private(set) var faults: [Fault] = []
  /// The fields that other charters have as well.
  private(set) var keptFields: [KeptField] = []

  private let source: Source
  private let scan: TextScan
  private var patches: [Patch]
  private let stretches: StretchCache?
  /// The lines that were left out so far, by where they begin, and how thoroughly.
  private var omissions: [Int: Int] = [:]

  /// A reader of that source's text, with what is invisible patched away; what `stretches` keep is
  /// not read again.
  init(_ source: Source, scan: TextScan, patches: [Patch], stretches: StretchCache?) {
    self.source = source
    self.scan = scan
    self.patches = patches
    self.stretches = stretches
  }

  /// What came of one attempt.
  private enum Outcome {
    case read(Node, [Fault]), refused(scalar: Int, isUnfinished: Bool), gaveUp
  }

  /// Reads all that can be read; nothing when nothing can.
  mutating func read() -> Node? {
    let text = source.text
    guard scan.invisible.count <= source.faultLimit else { return nil }
    let isSuspect = scan.isSuspect || text.beginsWithDirective
    var outline = isSuspect ? YAMLOutline(text, faultLimit: source.faultLimit) : nil
    if let outline { take(outline.findings.filter(\.isCertain)) }
    var outcome = attempt()
    if case .read(let node, let found) = outcome, outline == nil, isDoubtful(node, found) {
      let found = YAMLOutline(text, faultLimit: source.faultLimit)
      take(found.findings.filter(\.isCertain))
      if !found.findings.isEmpty { outcome = attempt() }
      outline = found
    }
    if case .refused = outcome {
      let found = outline ?? YAMLOutline(text, faultLimit: source.faultLimit)
      take(found.findings.filter { !(outline != nil && $0.isCertain) })
      outline = found
      outcome = attempt()
    }
    guard faults.count <= source.faultLimit else { return nil }
    var attempts = min(50, 1 + (8 << 20) / max(1, text.count))
    while case .refused(let scalar, let isUnfinished) = outcome {
      guard attempts > 0 else { return nil }
      omit(at: scalar, isUnfinished: isUnfinished, isLast: attempts == 1)
      attempts -= 1
      outcome = attempt()
    }
    guard case .read(let node, let found) = outcome else { return nil }
    faults += found
    return node
  }

  /// Whether a file that libyaml accepts may say something else to its author: it is no more than
  /// a text, a key stands twice, what is to be a list is none, or an item of one says one thing.
  private func isDoubtful(_ node: Node, _ faults: [Fault]) -> Bool {
    guard case .map(let entries) = node.content else { return true }
    return faults.contains { $0.rule == "key-duplicate" }
      || entries.contains { entry in
        switch entry.value.contentElsewhere {
        case .map, .text: CharterFormat.lists[entry.key] != nil
        case .list(let items):
          CharterFormat.listsOfSeveral.contains(entry.key) && items.contains(where: \.saysOneThing)
        default: false
        }
      }
  }

  private mutating func attempt() -> Outcome {
    keptFields = []
    guard patches.isEmpty, let stretches,
      let parts = YAMLStretches(of: source, scan: scan, cache: stretches)
    else { return attemptWhole() }
    if let node = parts.node() {
      keptFields = parts.keptFields
      parts.keep(node)
      return .read(node, [])
    }
    let outcome = attemptWhole()
    if case .read(let node, let faults) = outcome, faults.isEmpty { parts.keep(node) }
    return outcome
  }

  private mutating func attemptWhole() -> Outcome {
    let patched = PatchedText(source.text, patches)
    let empty = Node(content: .nothing, span: Span(source: source.index, start: 0, end: 0))
    guard !patched.text.isEmpty else { return .read(empty, []) }
    return patched.text.withUnsafeBufferPointer { bytes in
      var tree = YAMLTree(source, as: patched, bytes: bytes, scan: scan)
      do throws(YAMLTree.Refusal) {
        let node = try tree.document()
        return .read(node ?? empty, tree.faults)
      } catch {
        switch error {
        case .syntax(let scalar, let isUnfinished):
          return .refused(scalar: patched.original(scalar), isUnfinished: isUnfinished)
        case .tooDeep, .tooManyFaults:
          faults += tree.faults
          return .gaveUp
        }
      }
    }
  }

  /// Takes what the outline found. What follows from an invisible character is not said twice.
  private mutating func take(_ findings: [YAMLOutline.Finding]) {
    for finding in findings {
      patches += finding.patches
      let isConsequence = !finding.isCertain && finding.patches.contains { isHidden(in: $0.range) }
      guard !isConsequence else { continue }
      faults.append(finding.fault)
      if finding.isMechanical { faults[faults.count - 1].fix = finding.patches }
    }
  }

  /// Whether an invisible character stands in those bytes.
  private func isHidden(in range: Range<Int>) -> Bool {
    let index = scan.invisible.partitioningIndex { $0.lowerBound >= range.lowerBound }
    return index < scan.invisible.count && scan.invisible[index].upperBound <= range.upperBound
  }

  /// Leaves out the line that libyaml refuses, and says so unless it follows from another fault.
  private mutating func omit(at scalar: Int, isUnfinished: Bool, isLast: Bool) {
    let text = source.text
    var cursor = TextCursor(text)
    cursor.advance(toScalar: scalar)
    var line = text.line(at: cursor.byte)
    while line.content >= line.end, line.start > 0 { line = text.line(at: line.start - 1) }
    let times = omissions[line.start, default: 0]
    omissions[line.start] = times + 1
    if times == 0, !isNearFault(line) {
      let range = isUnfinished ? max(cursor.byte, line.content)..<line.end : line.content..<line.end
      faults.append(.unreadable(at: range.lowerBound..<max(range.lowerBound, range.upperBound)))
    }
    leaveOut(line, times: isLast ? 3 : times)
  }

  /// Leaves out a line and what hangs on it: first its value, then the line, then all the rest.
  private mutating func leaveOut(_ line: YAMLLine, times: Int) {
    let text = source.text
    var start = times < 2 ? line.content : line.start
    var end = times < 2 ? text.end(ofBlockAt: line) : text.count
    for patch in patches where patch.range.overlaps(start..<end) {
      start = min(start, patch.range.lowerBound)
      end = max(end, patch.range.upperBound)
    }
    patches.removeAll { start <= $0.range.lowerBound && $0.range.upperBound <= end }
    let replacement =
      switch times {
      case 0: text.at(line.content) == Byte.dash ? "- x" : "\"\": x"
      case 1: "#"
      case 2: "\"\": x"
      default: ""
      }
    patches.append(Patch(range: start..<end, replacement: replacement, damages: true))
  }

  /// Whether a fault was found on that line or on the one before it.
  private func isNearFault(_ line: YAMLLine) -> Bool {
    var before = line
    repeat {
      guard before.start > 0 else { break }
      before = source.text.line(at: before.start - 1)
    } while before.content >= before.end
    return faults.contains { fault in
      fault.severity == .error && fault.range.lowerBound <= line.end
        && fault.range.upperBound >= before.start
    }
  }
}

extension Node {
  /// Whether it is a mapping of one entry.
  fileprivate var saysOneThing: Bool {
    if case .map(let entries) = contentElsewhere { entries.count == 1 } else { false }
  }
}
