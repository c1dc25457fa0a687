/// A type of value in charters: how it is read, and how it is written to `charter.json`.
struct Kind<Value: Sendable>: Sendable {
  /// What it looks like to an author.
  let shape: Shape
  /// The value of a node; nil after a diagnostic, or where one was reported before.
  let read: @Sendable (Node, inout Reader) -> Value?
  /// Writes the value in its canonical form.
  let write: @Sendable (Value, inout JSONText) -> Void
}

extension Kind {
  /// A list of such values. An item that cannot be read is left out.
  static func list<Item>(of item: Kind<Item>) -> Kind where Value == [Item] {
    Kind(shape: .list(item.shape)) { node, reader in
      reader.items(node, ofTexts: true) { item.read($0, &$1) }?.compactMap { $0 }
    } write: { items, json in
      json.array(items, item.write)
    }
  }

  /// A list of such values, each once.
  ///
  /// - Parameter canonical: the value that one stands for, where several spellings are one value.
  static func list<Item: Hashable>(
    ofDistinct item: Kind<Item>, canonical: @escaping @Sendable (Item) -> Item = { $0 }
  ) -> Kind where Value == [Item] {
    Kind(shape: .list(item.shape)) { node, reader in
      guard let items = reader.items(node, ofTexts: true, { item.read($0, &$1) }) else {
        return nil
      }
      if items.count > 1 { reader.reportRepeated(items.map { $0.map(canonical) }, in: node) }
      return items.compactMap { $0 }
    } write: { items, json in
      json.array(items, item.write)
    }
  }

  /// A list of mappings. An item keeps its place even where a part of it cannot be read.
  static func records<Item>(_ record: Record<Item>) -> Kind where Value == [Item] {
    Kind(shape: .list(.record(record.shapes))) { node, reader in
      reader.items(node) { record.read($0, &$1) }
    } write: { items, json in
      json.array(items, record.write)
    }
  }

  /// One mapping with the format's keys.
  static func record(_ record: Record<Value>) -> Kind {
    Kind(shape: .record(record.shapes)) { node, reader in
      record.read(node, &reader)
    } write: { value, json in
      record.write(value, &json)
    }
  }

  /// A mapping whose keys the author chooses; each value knows its key.
  ///
  /// - Parameter canonical: the key that one stands for, where several spellings are one key.
  static func entries<Item: Keyed>(
    _ record: Record<Item>, canonical: (@Sendable (String) -> String)? = nil
  ) -> Kind where Value == [Item] {
    Kind(shape: .map(.record(record.shapes))) { node, reader in
      var first: [String: Node.Entry] = [:]
      return reader.entries(node)?.filter { !$0.isDamaged }.compactMap { entry in
        reader.checkName(entry.key, at: entry.keySpan)
        if let key = canonical?(entry.key) {
          if let other = first[key] {
            reader.reportTwoSpellings(entry, ofKey: other)
            return nil
          }
          first[key] = entry
        }
        var item = reader.inside(.key(entry.key)) { record.read(entry.value, &$0) }
        item.key = entry.key
        return item
      }
    } write: { items, json in
      json.object {
        for item in items { $0.member(item.key) { record.write(item, &$0) } }
      }
    }
  }
}
