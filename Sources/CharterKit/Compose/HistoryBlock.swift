import Rendering

/// The public change log.
extension Page {
  /// The date and version of the page, then its changes; empty where the charter has none.
  func history() -> Blocks {
    var blocks: Blocks = []
    if let updated = charter.updated {
      let facts = factsOfPage { $0.add("updated", updated) }
      blocks += passage(.historyUpdated, ["updated": .text(words.date(updated))]).stating(facts)
    }
    if let version = charter.version {
      let facts = factsOfPage { $0.add("version", version) }
      blocks += passage(.historyVersion, ["version": .text(version)]).stating(facts)
    }
    let items = charter.history.compactMap { item(of: $0) }
    return items.isEmpty ? blocks : blocks + [.list(start: nil, items: items)]
  }

  /// A change: « **1er mars 2026**, version 2.1, modification mineure : note ».
  private func item(of entry: HistoryEntry) -> Blocks? {
    let facts: [Inlines] = [
      entry.date.map { .strong(.text(words.date($0))) },
      entry.version.map { .text(words.filled(.historyEntry, ["version": $0])) },
      entry.kind.map { inlines(words.changes[$0]) },
    ].compactMap { $0 }
    var item = list(facts)
    if let note = localized(entry.note) {
      if !item.isEmpty { item += .text(words[.labelSeparator]) }
      item += inlines(note)
    }
    return item.isEmpty ? nil : .paragraph(.stating(self.facts(of: entry), item))
  }
}
