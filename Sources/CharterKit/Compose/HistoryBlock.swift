import Rendering

/// The public change log.
extension Page {
  /// Writes the date and version of the page, then its changes; nothing where the charter has none.
  func putHistory(to out: inout PageWriter) {
    if let updated = charter.updated {
      let start = out.count
      put(.historyUpdated, ["updated": .text(words.date(updated))], to: &out)
      out.state(from: start) { out in
        out.facts(of: "charter")
        out.fact("updated", updated)
      }
    }
    if let version = charter.version {
      let start = out.count
      put(.historyVersion, ["version": .text(version)], to: &out)
      out.state(from: start) { out in
        out.facts(of: "charter")
        out.fact("version", version)
      }
    }
    let entries = charter.history.filter { saysSomething($0) }
    if entries.isEmpty { return }
    out.bullets(entries) { entry, out in
      out.stating({ putFacts(of: entry, to: &$0) }) { put(entry, to: &$0) }
    }
  }

  private func saysSomething(_ entry: HistoryEntry) -> Bool {
    entry.date != nil || entry.version != nil || entry.kind != nil || localized(entry.note) != nil
  }

  /// Writes a change: « **1er mars 2026**, version 2.1, modification mineure : note ».
  private func put(_ entry: HistoryEntry, to out: inout PageWriter) {
    let facts: [Inlines] = [
      entry.date.map { .strong(.text(words.date($0))) },
      entry.version.map { .text(words.filled(.historyEntry, ["version": $0])) },
      entry.kind.map { inlines(words.changes[$0]) },
    ].compactMap { $0 }
    let start = out.count
    put(listOf: facts, to: &out) { $1.put($0) }
    guard let note = localized(entry.note) else { return }
    if out.count > start { out.put(words[.labelSeparator]) }
    put(note, to: &out)
  }
}
