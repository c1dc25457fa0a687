extension Rule {
  /// A well-known cookie is declared otherwise than its supplier documents it.
  ///
  /// The site may have set it otherwise, or the documentation may be old: that needs judgement.
  static let knownCookieDiffers = Rule(
    "known-cookie-differs", .advice,
    page: Page(
      finds: Message(
        en: """
          A well-known cookie has another lifetime or serves another purpose than its supplier \
          documents. It is known by its name and by its provider, domain or service together.
          """,
        fr: """
          Un cookie connu a une autre durée ou une autre finalité que celles que documente son \
          fournisseur. Il est reconnu par son nom et, à la fois, par son prestataire, son domaine \
          ou son service.
          """),
      why: Message(
        en: """
          A site can set a lifetime of its own: then nothing is wrong. Otherwise the page tells \
          readers something that is not so.
          """,
        fr: """
          Un site peut régler sa propre durée\u{a0}: il n’y a alors rien à corriger. Sinon, la page \
          dit au lecteur quelque chose d’inexact.
          """),
      sources: [
        Rule.Source(
          en: "The documentation of the cookie’s supplier, which the finding names",
          fr: "La documentation du fournisseur du cookie, que cite le constat")
      ],
      bad: Spelling(
        en: "- name: _pk_id.*\n  match: pattern\n  provider: matomo\n  lifetime: 2 years",
        fr: "- nom: _pk_id.*\n  correspondance: motif\n  prestataire: matomo\n  durée: 2 ans"),
      good: Spelling(
        en: "- name: _pk_id.*\n  match: pattern\n  provider: matomo\n  lifetime: 13 months",
        fr: "- nom: _pk_id.*\n  correspondance: motif\n  prestataire: matomo\n  durée: 13 mois"))
  ) { charter, findings in
    for index in charter.cookies.indices {
      guard let known = charter.known(index, where: { !$0.compared.isEmpty }) else { continue }
      if known.compared.contains(.lifetime) {
        findings.compareLifetime(charter.cookies[index], index, with: known)
      }
      if known.compared.contains(.purpose) {
        findings.comparePurpose(charter.cookies[index], index, with: known)
      }
    }
  }
}

extension Findings {
  fileprivate mutating func compareLifetime(
    _ cookie: Cookie, _ index: Int, with known: KnownCookie
  ) {
    guard let declared = cookie.lifetime, declared.length != .unknown,
      let documented = known.lifetime?.period, !declared.canEqual(documented)
    else { return }
    let supplier = known.supplier.facts.name
    report(
      ["cookies", .index(index), "lifetime"],
      Message(
        en: """
          \(supplier) documents \(documented.inWords.en) for cookie “\(cookie.name)”; \
          the charter says \(declared.inWords.en).
          """,
        fr: """
          Pour le cookie «\u{a0}\(cookie.name)\u{a0}», \(supplier) documente la durée \
          «\u{a0}\(documented.inWords.fr)\u{a0}»\u{202f}; la charte dit \
          «\u{a0}\(declared.inWords.fr)\u{a0}».
          """),
      help: known.help)
  }

  fileprivate mutating func comparePurpose(
    _ cookie: Cookie, _ index: Int, with known: KnownCookie
  ) {
    guard let declared = BuiltInPurpose(rawValue: cookie.purpose),
      !known.purposes.contains(declared)
    else { return }
    let supplier = known.supplier.facts.name
    let en = known.purposes.map { "“\($0.rawValue)”" }.joined(separator: ", ")
    let fr = known.purposes.map { "«\u{a0}\($0.french)\u{a0}»" }.joined(separator: ", ")
    report(
      ["cookies", .index(index), "purpose"],
      Message(
        en: """
          As \(supplier) documents it, cookie “\(cookie.name)” does not serve purpose \
          “\(declared.rawValue)” but rather: \(en).
          """,
        fr: """
          D’après \(supplier), le cookie «\u{a0}\(cookie.name)\u{a0}» ne sert pas la \
          finalité «\u{a0}\(declared.french)\u{a0}», mais plutôt\u{a0}: \(fr).
          """),
      help: known.help)
  }
}

extension KnownCookie {
  /// Where to check.
  fileprivate var help: Message {
    let facts = supplier.facts
    let day =
      CalendarDate(facts.checked)?.inWords ?? Message(en: facts.checked, fr: facts.checked)
    return Message(
      en: """
        Check it on your site. Documentation read on \(day.en): \(source ?? facts.source)
        """,
      fr: """
        Vérifiez-le sur votre site. Documentation consultée le \(day.fr)\u{a0}: \
        \(source ?? facts.source)
        """)
  }
}
