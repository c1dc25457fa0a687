import Rendering

/// The cookies: a table for each purpose that has some.
extension Page {
  /// What all tables of cookies have in common.
  private struct Columns {
    let columns: [Column]
    let headings: [Inlines]
    /// The columns as tables have them.
    let written: TableColumns
    /// What stands in cells that would say nothing.
    let empty: Inlines
    /// The column that names the row.
    let rowHeading: Int
  }

  /// Writes a table for each purpose, under its title and what is said of it.
  func putCookies(to out: inout PageWriter) {
    let shown = inferences.columns
    let headings = shown.map { column in
      localized(column.heading).map { inlines($0) } ?? words.columns[column.key]
    }
    let columns = Columns(
      columns: shown, headings: headings,
      written: TableColumns(headings, keys: shown.map(\.key.rawValue)),
      empty: .text(words[.emptyCell]), rowHeading: shown.firstIndex { $0.key == .name } ?? 0)
    var captions = Captions()
    for index in charter.purposes.indices where !inferences.cookiesOfPurposes[index].isEmpty {
      let purpose = charter.purposes[index]
      let title = title(of: index)
      let anchor = anchors.anchor(for: Anchor.purpose(purpose.key))
      out.heading(level: innerLevel, id: anchor) { out in
        out.stating({ putFacts(of: purpose, title: title, to: &$0) }) { put(title, to: &$0) }
      }
      putDescription(of: purpose, title: title, to: &out)
      if shown.isEmpty { continue }
      let cookies = inferences.cookiesOfPurposes[index]
      let id = anchors.anchor(for: "table-" + Anchor.name(of: purpose.key))
      let caption = captions.caption(caption(title, cookies, shown))
      putTable(id: id, caption: caption, of: cookies, columns, to: &out)
    }
  }

  /// Writes a table of these cookies, or the list that stands for it.
  private func putTable(
    id: String, caption: String, of cookies: [Int], _ columns: Columns, to out: inout PageWriter
  ) {
    if hasLists {
      let labels = columns.headings.map { $0 + .text(words[.labelSeparator]) }
      out.definitions { out in
        for cookie in cookies { putTerm(of: cookie, columns, labels, to: &out) }
      }
      return
    }
    out.table(
      id: id, caption: { put(caption, to: &$0) }, columns: columns.written,
      rows: { out in
        for cookie in cookies { putRow(of: cookie, columns, to: &out) }
      })
  }

  private func putRow(of cookie: Int, _ columns: Columns, to out: inout PageWriter) {
    let id = anchors.anchor(for: Anchor.cookie(charter.cookies[cookie].name))
    out.row(id: id, facts: { putFacts(ofCookie: cookie, to: &$0) }) { out in
      for index in columns.columns.indices {
        out.cell(isHeading: index == columns.rowHeading, orElse: columns.empty) {
          put(columns.columns[index].key, of: cookie, to: &$0)
        }
      }
    }
  }

  /// Writes a cookie as a term, with a line for each column that says something of it.
  private func putTerm(
    of cookie: Int, _ columns: Columns, _ labels: [Inlines], to out: inout PageWriter
  ) {
    let id = anchors.anchor(for: Anchor.cookie(charter.cookies[cookie].name))
    out.term(id: id, facts: { putFacts(ofCookie: cookie, to: &$0) }) {
      put(columns.columns[columns.rowHeading].key, of: cookie, to: &$0)
    }
    for index in columns.columns.indices where index != columns.rowHeading {
      out.line(key: columns.columns[index].key.rawValue, label: labels[index]) {
        put(columns.columns[index].key, of: cookie, to: &$0)
      }
    }
  }

  /// What a table shows: its purpose, and whether its cookies ask for consent, where all do or
  /// none and no column tells.
  private func caption(_ title: String, _ cookies: [Int], _ columns: [Column]) -> String {
    let need = charter.cookies[cookies[0]].consent
    let isTold = columns.contains { $0.key == .consent }
    guard !isTold, let need,
      cookies.allSatisfy({ charter.cookies[$0].consent == need })
    else { return words.filled(.cookiesCaption, ["purpose": title]) }
    return words.filled(
      need == .required ? .cookiesCaptionRequired : .cookiesCaptionExempt, ["purpose": title])
  }

  /// The title of a purpose: its own, or the words' for a built-in one.
  func title(of purpose: Int) -> String {
    if let title = localized(charter.purposes[purpose].title) { return title }
    let key = charter.purposes[purpose].key
    return BuiltInPurpose(rawValue: key).map { words.purposes[$0] } ?? key
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
    case .service: says { cookies[$0].service != nil || cookies[$0].location != nil }
    case .description: says { !cookies[$0].description.values.isEmpty }
    case .lifetime:
      says {
        cookies[$0].lifetime != nil || cookies[$0].dataRetention != nil
          || cookies[$0].renewed != nil
      }
    case .party: says { cookies[$0].party != nil }
    case .consent: says { cookies[$0].consent != nil || cookies[$0].exemption != nil }
    case .kind: says { cookies[$0].kind != nil }
    case .domain: says { cookies[$0].domain != nil }
    case .access: says { cookies[$0].access != nil }
    case .data: says { cookies[$0].data?.isEmpty == false }
    }
  }
}

extension Charter {
  /// Whether something holds for a cookie, given by its index: so none is copied to be looked at.
  private func says(_ isSaid: (Int) -> Bool) -> Bool { cookies.indices.contains(where: isSaid) }
}

/// The captions of a page: a repetition takes `(2)`.
private struct Captions {
  /// The first captions: most pages have no others, and to look at them all is faster than to
  /// hash one.
  private var first: [String] = []
  private var others: Set<String> = []

  /// The caption of that text, marked as taken.
  mutating func caption(_ text: String) -> String {
    var caption = text
    var repetition = 2
    while !take(caption) {
      caption = "\(text) (\(repetition))"
      repetition += 1
    }
    return caption
  }

  private mutating func take(_ caption: String) -> Bool {
    if first.contains(caption) { return false }
    if first.count == 16 { return others.insert(caption).inserted }
    first.append(caption)
    return true
  }
}
