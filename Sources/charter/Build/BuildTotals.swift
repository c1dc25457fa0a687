import CharterKit

/// How many charters a build published, left, stopped or could not do, or would have to publish.
struct BuildTotals {
  var published = 0
  var unchanged = 0
  var different = 0
  var stopped = 0
  var failed = 0
  var removed = 0
  /// The names of the first sites that were published.
  private(set) var names: [String] = []

  /// Whether the output is as it was.
  var isUnchanged: Bool { published + stopped + failed + removed == 0 }

  /// Counts a published site.
  mutating func publish(_ name: String) {
    published += 1
    if names.count < 4 { names.append(name) }
  }

  /// All of them: « 3 chartes : 1 publiée, 2 inchangées, en 12 ms ».
  func sentence(after milliseconds: Int) -> Message {
    let total = published + unchanged + different + stopped + failed
    let time = duration(milliseconds: milliseconds)
    let kinds = kinds(published: published, unchanged: unchanged)
    return Message(
      en: "\(total) charter\(total == 1 ? "" : "s"): "
        + (kinds.map(\.en) + ["in \(time.en)"]).joined(separator: ", "),
      fr: "\(total) charte\(total < 2 ? "" : "s")\u{a0}: "
        + (kinds.map(\.fr) + ["en \(time.fr)"]).joined(separator: ", "))
  }

  /// What changed: « publié : essai ; 1 arrêtée (12 ms) ».
  func change(after milliseconds: Int) -> Message {
    let time = duration(milliseconds: milliseconds)
    let isNamed = (1...3).contains(published)
    let others = kinds(published: isNamed ? 0 : published, unchanged: 0)
    let names = names.joined(separator: ", ")
    let first = isNamed ? [Message(en: "published: \(names)", fr: "publié\u{a0}: \(names)")] : []
    let parts = first + others
    return Message(
      en: parts.map(\.en).joined(separator: "; ") + " (\(time.en))",
      fr: parts.map(\.fr).joined(separator: "\u{202f}; ") + " (\(time.fr))")
  }

  private func kinds(published: Int, unchanged: Int) -> [Message] {
    [
      (published, Message(en: "published", fr: published == 1 ? "publiée" : "publiées")),
      (unchanged, Message(en: "unchanged", fr: unchanged == 1 ? "inchangée" : "inchangées")),
      (different, Message(en: "different", fr: different == 1 ? "différente" : "différentes")),
      (stopped, Message(en: "stopped", fr: stopped == 1 ? "arrêtée" : "arrêtées")),
      (failed, Message(en: "failed", fr: "en échec")),
      (removed, Message(en: "removed", fr: removed == 1 ? "retirée" : "retirées")),
    ].filter { $0.0 > 0 }.map { count, kind in
      Message(en: "\(count) \(kind.en)", fr: "\(count) \(kind.fr)")
    }
  }
}
