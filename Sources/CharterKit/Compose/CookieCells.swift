import Rendering

/// The cells of the cookie tables.
///
/// A cookie is given by its index: as a value, all that is known of it would be copied for each
/// cell.
extension Page {
  /// Writes what a column shows of a cookie; nothing where the charter says nothing.
  func put(_ column: Column.Key, of cookie: Int, to out: inout PageWriter) {
    switch column {
    case .provider: providerNames.put(charter.cookies[cookie].provider, to: &out)
    case .service: putService(of: cookie, to: &out)
    case .name: putNames(of: cookie, to: &out)
    case .description: putDescription(of: cookie, to: &out)
    case .lifetime: putLifetime(of: cookie, to: &out)
    case .party:
      if let party = charter.cookies[cookie].party { put(words.parties[party], to: &out) }
    case .consent: putConsent(of: cookie, to: &out)
    case .kind: if let kind = charter.cookies[cookie].kind { put(words.kinds[kind], to: &out) }
    case .domain:
      if let domain = charter.cookies[cookie].domain ?? inferences.domains.first {
        out.put(code: domain)
      }
    case .access: putAccess(to: cookie, &out)
    case .data: putData(of: cookie, to: &out)
    }
  }

  private func putService(of cookie: Int, to out: inout PageWriter) {
    let service = localized(charter.cookies[cookie].service)
    let location = localized(charter.cookies[cookie].location)
    let start = out.count
    if let text = service ?? location { out.put(text) }
    if service != nil, let location { Self.put(bracketed: location, to: &out) }
    set(&out, from: start)
  }

  private func putNames(of cookie: Int, to out: inout PageWriter) {
    let isPrefix = charter.cookies[cookie].match == .prefix
    put(listOf: charter.cookies[cookie].names, to: &out) { name, out in
      out.put(code: isPrefix ? name + "…" : name)
    }
  }

  private func putDescription(of cookie: Int, to out: inout PageWriter) {
    if let description = localized(charter.cookies[cookie].description) {
      put(inline: description, to: &out)
    }
    guard let condition = localized(charter.cookies[cookie].condition) else { return }
    let start = out.count
    Self.put(bracketed: condition, to: &out)
    set(&out, from: start)
  }

  /// Writes how long it stays, then what else is to be known about that: « 13 mois, prolongée à
  /// chaque visite ; données conservées : 25 mois ».
  private func putLifetime(of cookie: Int, to out: inout PageWriter) {
    let start = out.count
    if let period = charter.cookies[cookie].lifetime {
      out.put(words.text(of: period))
      putNote(of: period, to: &out)
    }
    if let renewed = charter.cookies[cookie].renewed {
      if out.count > start { out.put(words[.clauseSeparator]) }
      out.put(words[renewed ? .renewed : .notRenewed])
    }
    if let period = charter.cookies[cookie].dataRetention {
      if out.count > start { out.put(words[.clauseSeparator]) }
      let note = localized(period.note).map { " (" + $0 + ")" } ?? ""
      out.put(words.filled(.dataRetention, ["period": words.textInSentence(of: period) + note]))
    }
    set(&out, from: start)
  }

  private func putNote(of period: Period, to out: inout PageWriter) {
    if let note = localized(period.note) { Self.put(bracketed: note, to: &out) }
  }

  private static func put(bracketed text: String, to out: inout PageWriter) {
    out.put(" (")
    out.put(text)
    out.put(")")
  }

  private func putConsent(of cookie: Int, to out: inout PageWriter) {
    guard let consent = charter.cookies[cookie].consent else { return }
    out.put(
      charter.cookies[cookie].exemption.map { words.exemptCells[$0] }
        ?? words.consentCells[consent])
  }

  private func putAccess(to cookie: Int, _ out: inout PageWriter) {
    guard let access = charter.cookies[cookie].access else { return }
    if access.isEmpty { return put(words[.noAccess], to: &out) }
    put(listOf: access, to: &out) { key, out in out.put(providerNames.name(key)) }
  }

  private func putData(of cookie: Int, to out: inout PageWriter) {
    let data = (charter.cookies[cookie].data ?? []).compactMap { localized($0) }
    put(listOf: data, to: &out) { put($0, to: &$1) }
  }
}
