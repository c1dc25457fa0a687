import Rendering

/// The cells of the cookie tables.
extension Page {
  /// Writes what a column shows of a cookie; nothing where the charter says nothing.
  func put(_ column: Column.Key, of cookie: Cookie, to out: inout PageWriter) {
    switch column {
    case .provider: providerNames.put(cookie.provider, to: &out)
    case .service: putService(of: cookie, to: &out)
    case .name: putNames(of: cookie, to: &out)
    case .description: putDescription(of: cookie, to: &out)
    case .lifetime: putLifetime(of: cookie, to: &out)
    case .party: put(words.parties[party(of: cookie)], to: &out)
    case .consent: putConsent(of: cookie, to: &out)
    case .kind: put(words.kinds[cookie.kind ?? .cookie], to: &out)
    case .domain: if let domain = cookie.domain ?? domains.first { out.put(code: domain) }
    case .access: putAccess(to: cookie, &out)
    case .data: putData(of: cookie, to: &out)
    }
  }

  private func putService(of cookie: Cookie, to out: inout PageWriter) {
    let (service, location) = (localized(cookie.service), localized(cookie.location))
    let start = out.count
    if let text = service ?? location { out.put(text) }
    if service != nil, let location { Self.put(bracketed: location, to: &out) }
    words.setting.set(&out, from: start)
  }

  private func putNames(of cookie: Cookie, to out: inout PageWriter) {
    put(listOf: cookie.names, to: &out) { name, out in
      out.put(code: cookie.match == .prefix ? name + "…" : name)
    }
  }

  private func putDescription(of cookie: Cookie, to out: inout PageWriter) {
    if let description = localized(cookie.description) { put(inline: description, to: &out) }
    guard let condition = localized(cookie.condition) else { return }
    let start = out.count
    Self.put(bracketed: condition, to: &out)
    words.setting.set(&out, from: start)
  }

  /// Writes how long it stays, then what else is to be known about that: « 13 mois, prolongée à
  /// chaque visite ; données conservées : 25 mois ».
  private func putLifetime(of cookie: Cookie, to out: inout PageWriter) {
    let start = out.count
    if let period = cookie.lifetime {
      out.put(words.text(of: period))
      putNote(of: period, to: &out)
    }
    if let renewed = cookie.renewed {
      if out.count > start { out.put(words[.clauseSeparator]) }
      out.put(words[renewed ? .renewed : .notRenewed])
    }
    if let period = cookie.dataRetention {
      if out.count > start { out.put(words[.clauseSeparator]) }
      let note = localized(period.note).map { " (" + $0 + ")" } ?? ""
      out.put(words.filled(.dataRetention, ["period": words.textInSentence(of: period) + note]))
    }
    words.setting.set(&out, from: start)
  }

  private func putNote(of period: Period, to out: inout PageWriter) {
    if let note = localized(period.note) { Self.put(bracketed: note, to: &out) }
  }

  private static func put(bracketed text: String, to out: inout PageWriter) {
    out.put(" (")
    out.put(text)
    out.put(")")
  }

  private func putConsent(of cookie: Cookie, to out: inout PageWriter) {
    guard let consent = charter.consent(of: cookie) else { return }
    let start = out.count
    out.put(words.consents[consent])
    if let exemption = charter.exemption(of: cookie) {
      out.put(words[.labelSeparator])
      out.put(words.exemptions[exemption])
    }
    words.setting.set(&out, from: start)
  }

  private func putAccess(to cookie: Cookie, _ out: inout PageWriter) {
    guard let access = cookie.access else { return }
    if access.isEmpty { return put(words[.noAccess], to: &out) }
    put(listOf: access, to: &out) { key, out in out.put(providerNames.name(key)) }
  }

  private func putData(of cookie: Cookie, to out: inout PageWriter) {
    put(listOf: (cookie.data ?? []).compactMap { localized($0) }, to: &out) { put($0, to: &$1) }
  }
}
