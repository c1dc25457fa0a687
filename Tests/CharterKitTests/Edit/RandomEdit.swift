@testable import CharterKit

/// One of the operations of a form, somewhere in a charter.
struct RandomEdit {
  /// The operation.
  private(set) var edit = Edit.remove([])

  /// Texts that people type, and those that YAML would take for something else.
  static let texts = [
    "Témoins de connexion", "a: b", "a #b", "@moi", "« l’été »\u{a0}: oui", "\"", "'", "l'\"été\"",
    "- x", "x\ty", " x", "x ", "", "no", "1.10", "2026-11-23", "null", "~", "[a]", "{a: b}", "a, b",
    "#x", "*x", "&x", "!x", "%x", "`x`", "|", ">", "?", ":", "-", "---", "...", "🍪 \u{202f}!",
    "e\u{301}", "👩\u{200d}👧", "a\\b", "\\n", "a\nb\n", "a\n\n- b\n- c\n", "  a\n b\n", "a\n\n",
    "\n", "\na", "a\r\nb", "a \n b", "\ta\n", "# Titre\n\nTexte : suite\n", "x\n\n\ny\n", "a:\n b",
    "Un texte assez long pour qu’un bloc replié le mette sur plusieurs lignes, comme ses auteurs "
      + "l’ont fait avant lui, à la main.\n", "{{site.name}}", "12:30:45", "0x1F", "=", "<<", "y",
  ]

  /// A place in a charter.
  private struct Spot {
    var path: FieldPath
    var node: PlacedNode
    var shape: Shape?
  }

  /// An operation in that charter.
  init(in root: PlacedNode, using numbers: inout Numbers) {
    var spots: [Spot] = []
    Self.collect(Spot(path: [], node: root, shape: .charter), into: &spots)
    while true {
      guard let spot = spots.randomElement(using: &numbers) else { return }
      if let edit = Self.edit(at: spot, using: &numbers) {
        self.edit = edit
        return
      }
    }
  }

  private static func collect(_ spot: Spot, into spots: inout [Spot]) {
    spots.append(spot)
    for (index, child) in spot.node.children.enumerated() {
      let key = child.key.map { spot.shape?.identity(of: $0.text) ?? $0.text }
      let step = key.map { FieldPath.Step.key($0) } ?? .index(index)
      let shape = spot.shape?.shape(at: step)
      collect(Spot(path: spot.path.appending(step), node: child.value, shape: shape), into: &spots)
    }
  }

  private static func edit(at spot: Spot, using numbers: inout Numbers) -> Edit? {
    let isRoot = spot.path.steps.isEmpty
    if !isRoot, Int.random(in: 0..<8, using: &numbers) == 0 { return .remove(spot.path) }
    switch spot.node.content {
    case .text(let text): return .set(spot.path, .text(changed(text, using: &numbers)))
    case .nothing: return .set(spot.path, "x")
    case .list(let items): return list(items, at: spot, using: &numbers)
    case .map(let entries): return map(entries, at: spot, using: &numbers)
    }
  }

  private static func changed(_ text: String, using numbers: inout Numbers) -> String {
    let new = texts.randomElement(using: &numbers) ?? ""
    if Bool.random(using: &numbers) { return new }
    var scalars = Array(text.unicodeScalars)
    let place = Int.random(in: 0...scalars.count, using: &numbers)
    // A joiner stands after an emoji only: those texts stand alone.
    if new.unicodeScalars.contains("\u{200d}") { return new }
    if scalars.indices.contains(place), scalars[place] == "\u{200d}" { return new }
    scalars.insert(contentsOf: new.unicodeScalars, at: place)
    return String(String.UnicodeScalarView(scalars))
  }

  private static func list(
    _ items: [PlacedNode.Child], at spot: Spot, using numbers: inout Numbers
  ) -> Edit? {
    let count = items.count
    guard let item = items.randomElement(using: &numbers) else {
      return .insert(spot.path, 0, .text(changed("", using: &numbers)))
    }
    let index = Int.random(in: 0..<count, using: &numbers)
    let to = Int.random(in: 0..<count, using: &numbers)
    switch Int.random(in: 0..<4, using: &numbers) {
    case 0 where index != to: return .move(spot.path, from: index, to: to)
    case 1: return .copy(spot.path, index)
    case 2: return .remove(spot.path.appending(.index(index)))
    default:
      guard let value = EditValue(item.value) else { return nil }
      return .insert(spot.path, Int.random(in: 0...count, using: &numbers), value)
    }
  }

  private static func map(
    _ entries: [PlacedNode.Child], at spot: Spot, using numbers: inout Numbers
  ) -> Edit? {
    let (steps, tables) = (spot.path.steps, ["providers", "purposes"])
    let isNamed = steps.count == 2 && tables.contains { steps[0] == .key($0) }
    if isNamed, Int.random(in: 0..<4, using: &numbers) == 0, steps[1] != .key("x y: z") {
      return .rename(spot.path, "x y: z")
    }
    let (from, to) = (entries.indices.randomElement(using: &numbers), entries.indices.last)
    if let from, let to, from != to, Int.random(in: 0..<6, using: &numbers) == 0 {
      return .move(spot.path, from: from, to: to)
    }
    if case .localized? = spot.shape {
      return .set(
        spot.path,
        ["fr": .text(changed("a", using: &numbers)), "en": .text(changed("b", using: &numbers))])
    }
    guard let field = spot.shape?.fields?.randomElement(using: &numbers) else { return nil }
    let isThere = entries.contains { field.key.includes($0.key?.text ?? "") }
    guard !isThere, let value = EditValue(field.exampleValue(in: .en)) else { return nil }
    return .set(spot.path.appending(.key(field.key.en)), value)
  }
}

extension EditValue {
  /// What a node says, where it says something.
  fileprivate init?(_ node: PlacedNode) {
    switch node.content {
    case .text(let text): self = .text(text)
    case .nothing: return nil
    case .list(let items):
      let values = items.compactMap { EditValue($0.value) }
      guard values.count == items.count else { return nil }
      self = .list(values)
    case .map(let entries):
      let members = entries.compactMap { entry in
        EditValue(entry.value).map { Member(key: entry.key?.text ?? "", value: $0) }
      }
      guard members.count == entries.count else { return nil }
      self = .map(members)
    }
  }

  /// What an example says.
  fileprivate init?(_ value: JSONValue) {
    switch value {
    case .string(let text): self = .text(text)
    case .number(let number): self = .text(String(number))
    case .flag: return nil
    case .list(let items): self = .list(items.compactMap { EditValue($0) })
    case .object(let members):
      self = .map(
        members.compactMap { member in
          EditValue(member.value).map { Member(key: member.key, value: $0) }
        })
    }
  }
}
