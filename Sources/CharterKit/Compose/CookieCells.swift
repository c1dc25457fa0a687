import Rendering

/// The cells of the cookie tables.
extension Page {
  /// What a column shows of a cookie; empty where the charter says nothing.
  func cell(_ column: Column.Key, of cookie: Cookie, _ names: ProviderNames) -> Inlines {
    switch column {
    case .provider: [names.inline(cookie.provider)]
    case .service: service(of: cookie)
    case .name: self.names(of: cookie)
    case .description: description(of: cookie)
    case .lifetime: lifetime(of: cookie)
    case .party: inlines(words.parties[charter.party(of: cookie)])
    case .consent: consent(of: cookie)
    case .kind: inlines(words.kinds[cookie.kind ?? .cookie])
    case .domain: (cookie.domain ?? charter.domains.first).map { .code($0) } ?? []
    case .access: access(to: cookie, names)
    case .data: data(of: cookie)
    }
  }

  private func service(of cookie: Cookie) -> Inlines {
    switch (localized(cookie.service), localized(cookie.location)) {
    case (let service?, let location?): inlines(service + Self.bracketed(location))
    case (let text?, nil), (nil, let text?): inlines(text)
    case (nil, nil): []
    }
  }

  private func names(of cookie: Cookie) -> Inlines {
    list(cookie.names.map { .code(cookie.match == .prefix ? $0 + "…" : $0) })
  }

  private func description(of cookie: Cookie) -> Inlines {
    let description = localized(cookie.description).map { inlines($0) } ?? []
    guard let condition = localized(cookie.condition) else { return description }
    return description + inlines(Self.bracketed(condition))
  }

  /// How long it stays, then what else is to be known about that: « 13 mois, prolongée à chaque
  /// visite ; données conservées : 25 mois ».
  private func lifetime(of cookie: Cookie) -> Inlines {
    var clauses: [String] = []
    if let period = cookie.lifetime {
      clauses.append(words.text(of: period) + note(of: period))
    }
    if let renewed = cookie.renewed {
      clauses.append(words[renewed ? .renewed : .notRenewed])
    }
    if let period = cookie.dataRetention {
      let text = words.textInSentence(of: period) + note(of: period)
      clauses.append(words.filled(.dataRetention, ["period": text]))
    }
    if clauses.isEmpty { return [] }
    if clauses.count == 1 { return inlines(clauses[0]) }
    return inlines(clauses.joined(separator: words[.clauseSeparator]))
  }

  private func note(of period: Period) -> String {
    localized(period.note).map(Self.bracketed) ?? ""
  }

  private static func bracketed(_ text: String) -> String { " (" + text + ")" }

  private func consent(of cookie: Cookie) -> Inlines {
    guard let consent = charter.consent(of: cookie) else { return [] }
    guard let exemption = charter.exemption(of: cookie) else {
      return inlines(words.consents[consent])
    }
    return inlines(
      words.consents[consent] + words[.labelSeparator] + words.exemptions[exemption])
  }

  private func access(to cookie: Cookie, _ names: ProviderNames) -> Inlines {
    guard let access = cookie.access else { return [] }
    if access.isEmpty { return inlines(words[.noAccess]) }
    return list(access.map { .text(names.name($0)) })
  }

  private func data(of cookie: Cookie) -> Inlines {
    list((cookie.data ?? []).compactMap { localized($0).map(inlines) })
  }
}
