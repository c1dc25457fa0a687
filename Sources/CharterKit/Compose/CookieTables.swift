import Rendering

/// The cookies: a table for each purpose that has some.
extension Page {
  /// A table for each purpose, under its title and what is said of it.
  mutating func cookies() -> Blocks {
    let columns = charter.shownColumns
    let headings = columns.map { column in
      inlines(localized(column.heading) ?? words.columns[column.key])
    }
    let indices = Dictionary(grouping: charter.cookies.indices) { charter.cookies[$0].purpose }
    let names = ProviderNames(charter, language: words.language)
    var captions = Captions()
    var blocks: Blocks = []
    for purpose in charter.purposes {
      guard let indices = indices[purpose.key] else { continue }
      let title = title(of: purpose)
      let anchor = anchors.anchor(for: Anchor.purpose(purpose.key))
      blocks += .heading(
        level: innerLevel, id: anchor, .stating(facts(of: purpose), inlines(title)))
      blocks += description(of: purpose, title: title)
      let table = Table(
        id: anchors.anchor(for: "table-" + Anchor.name(of: purpose.key)),
        caption: inlines(captions.caption(caption(title, indices, columns))),
        columns: headings, keys: columns.map(\.key.rawValue),
        rowHeading: columns.firstIndex { $0.key == .name } ?? 0,
        rows: indices.map { row(of: charter.cookies[$0], columns: columns, names) })
      blocks += laidOut(table)
    }
    return blocks
  }

  /// What a table shows: its purpose, and whether its cookies ask for consent, where all do or
  /// none and no column tells.
  private func caption(_ title: String, _ indices: [Int], _ columns: [Column]) -> String {
    let needs = Set(indices.map { charter.consent(of: charter.cookies[$0]) })
    let isTold = columns.contains { $0.key == .consent }
    guard !isTold, needs.count == 1, let need = needs.first ?? nil else {
      return words.filled(.cookiesCaption, ["purpose": title])
    }
    return words.filled(
      need == .required ? .cookiesCaptionRequired : .cookiesCaptionExempt, ["purpose": title])
  }

  private mutating func row(
    of cookie: Cookie, columns: [Column], _ names: ProviderNames
  ) -> Table.Row {
    Table.Row(
      id: anchors.anchor(for: Anchor.cookie(cookie)),
      cells: columns.map { cell($0.key, of: cookie, names) }, facts: facts(of: cookie))
  }

  /// The title of a purpose: its own, or the words' for a built-in one.
  func title(of purpose: Purpose) -> String {
    localized(purpose.title)
      ?? BuiltInPurpose(rawValue: purpose.key).map { words.purposes[$0] } ?? purpose.key
  }
}

extension Charter {
  /// The columns of the page's tables: those that the charter lists, or the usual ones and then
  /// whatever else it says of some cookie; each only if it says something.
  var shownColumns: [Column] {
    if let columns { return columns.filter { says($0.key) || Self.isAlwaysKnown($0.key) } }
    return Column.Key.allCases.filter { says($0) }.map { Column(key: $0) }
  }

  /// Whether the value follows for every cookie, even where nothing is written.
  private static func isAlwaysKnown(_ column: Column.Key) -> Bool {
    column == .party || column == .kind || column == .domain
  }

  /// Whether something is written for that column of some cookie.
  private func says(_ column: Column.Key) -> Bool {
    switch column {
    case .provider, .name: true
    case .service: cookies.contains { $0.service != nil || $0.location != nil }
    case .description: cookies.contains { !$0.description.values.isEmpty }
    case .lifetime:
      cookies.contains { $0.lifetime != nil || $0.dataRetention != nil || $0.renewed != nil }
    case .party: cookies.contains { $0.party != nil }
    case .consent: cookies.contains { $0.consent != nil || $0.exemption != nil }
    case .kind: cookies.contains { $0.kind != nil }
    case .domain: cookies.contains { $0.domain != nil }
    case .access: cookies.contains { $0.access != nil }
    case .data: cookies.contains { $0.data?.isEmpty == false }
    }
  }
}

/// The captions of a page: a repetition takes `(2)`.
private struct Captions {
  private var taken: Set<String> = []

  /// The caption of that text, marked as taken.
  mutating func caption(_ text: String) -> String {
    var caption = text
    var repetition = 2
    while !taken.insert(caption).inserted {
      caption = "\(text) (\(repetition))"
      repetition += 1
    }
    return caption
  }
}
