@testable import CharterKit

/// What a charter says, apart from the spelling of its keys and the order of its entries: what the
/// edits of a campaign are compared with.
indirect enum Said: Equatable {
  case text([UInt8])
  case list([Said])
  case map([String: Said])
  case nothing
}

extension Said {
  /// What a node says.
  init(_ node: PlacedNode, _ shape: Shape?) {
    switch node.content {
    case .text(let text): self = .text(Array(text.utf8))
    case .nothing: self = .nothing
    case .list(let items):
      self = .list(items.map { Said($0.value, shape?.shape(at: .index(0))) })
    case .map(let entries):
      self = .map(
        Dictionary(
          uniqueKeysWithValues: entries.map { entry in
            let key = shape?.identity(of: entry.key?.text ?? "") ?? entry.key?.text ?? ""
            return (key, Said(entry.value, shape?.shape(at: .key(key))))
          }))
    }
  }

  /// What a value says.
  init(_ value: EditValue, _ shape: Shape?) {
    switch value {
    case .text(let text): self = .text(Array(text.utf8))
    case .list(let items): self = .list(items.map { Said($0, shape?.shape(at: .index(0))) })
    case .map(let members):
      self = .map(
        Dictionary(
          uniqueKeysWithValues: members.map { member in
            let key = shape?.identity(of: member.key) ?? member.key
            return (key, Said(member.value, shape?.shape(at: .key(key))))
          }))
    }
  }

  /// The same with an edit.
  func with(_ edit: Edit) -> Said {
    let shape = edit.path.steps.reduce(Shape.charter as Shape?) { $0?.shape(at: $1) }
    switch edit {
    case .set(let path, let value):
      return changed(path.steps[...]) { _ in Said(value, shape) }
    case .remove(let path):
      guard let last = path.steps.last else { return self }
      return changed(path.steps.dropLast()) { $0?.without(last) ?? .nothing }
    case .insert(let path, let index, let value):
      return changed(path.steps[...]) {
        guard case .list(var items)? = $0 else { return .nothing }
        items.insert(Said(value, shape?.shape(at: .index(0))), at: index)
        return .list(items)
      }
    case .move(let path, let from, let to):
      return changed(path.steps[...]) {
        guard case .list(var items)? = $0 else { return $0 ?? .nothing }
        items.insert(items.remove(at: from), at: to)
        return .list(items)
      }
    case .copy(let path, let index):
      return changed(path.steps[...]) {
        guard case .list(var items)? = $0 else { return .nothing }
        items.insert(items[index], at: index + 1)
        return .list(items)
      }
    case .rename(let path, let key): return renamed(path, key)
    }
  }

  private func without(_ step: FieldPath.Step) -> Said {
    switch (self, step) {
    case (.list(var items), .index(let index)):
      items.remove(at: index)
      return .list(items)
    case (.map(var entries), .key(let key)):
      entries[key] = nil
      return .map(entries)
    default: return .nothing
    }
  }

  private func changed(
    _ path: ArraySlice<FieldPath.Step>, _ change: (Said?) -> Said
  ) -> Said {
    guard let step = path.first else { return change(self) }
    switch (self, step) {
    case (.list(var items), .index(let index)):
      items[index] = items[index].changed(path.dropFirst(), change)
      return .list(items)
    case (.map(var entries), .key(let key)):
      entries[key] =
        entries[key].map { $0.changed(path.dropFirst(), change) }
        ?? (path.count == 1 ? change(nil) : Said.map([:]).changed(path.dropFirst(), change))
      return .map(entries)
    case (.nothing, .key): return Said.map([:]).changed(path, change)
    default: return .nothing
    }
  }

  private func renamed(_ path: FieldPath, _ key: String) -> Said {
    guard case .key(let former)? = path.steps.last, case .map(var entries) = self,
      case .key(let table)? = path.steps.first, case .map(var members)? = entries[table]
    else { return self }
    members[key] = members.removeValue(forKey: former)
    entries[table] = .map(members)
    let fields = table == "providers" ? ["provider", "access"] : ["purpose"]
    if case .list(let cookies)? = entries["cookies"] {
      entries["cookies"] = .list(
        cookies.map { cookie in
          guard case .map(var facts) = cookie else { return cookie }
          for field in fields { facts[field] = facts[field]?.referring(to: key, from: former) }
          return .map(facts)
        })
    }
    return .map(entries)
  }

  private func referring(to key: String, from former: String) -> Said {
    switch self {
    case .text(let text):
      let spelling = BuiltInPurpose.key(String(decoding: text, as: UTF8.self))
      return spelling == BuiltInPurpose.key(former) ? .text(Array(key.utf8)) : self
    case .list(let items): return .list(items.map { $0.referring(to: key, from: former) })
    case .map, .nothing: return self
    }
  }
}
