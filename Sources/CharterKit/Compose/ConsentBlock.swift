import Rendering

/// Which cookies ask for consent, how a choice is made and changed, and how long it is kept.
extension Page {
  /// Writes all that is known of consent; nothing where the charter says nothing of it.
  func putConsent(to out: inout PageWriter) {
    let required = purposes(.required)
    if !required.isEmpty {
      put(.consentRequired, to: &out)
      out.bullets(required) { putItem($0, to: &$1) }
      put(.consentWithdrawal, to: &out)
    }
    if let consent = charter.consent { put(consent, to: &out) }
    putExemptCookies(besideRequired: !required.isEmpty, to: &out)
  }

  /// Writes how to make a choice, how long it is kept and what it holds for.
  private func put(_ consent: Consent, to out: inout PageWriter) {
    if let manage = consent.manage {
      let label = localized(consent.label)
      let stated = Inlines { out in
        out.stating(
          { out in
            out.facts(of: "consent")
            out.fact("manage", manage)
            out.fact("label", label)
          }, { $0.put(control(manage, label: inlines(label ?? words[.consentLabel]))) })
      }
      put(.consentManage, ["consent.manage": stated], to: &out)
    }
    putRetention(consent, to: &out)
    if let scope = consent.scope {
      let start = out.count
      put(scope == .device ? .choiceOfDevice : .choiceOfAccount, to: &out)
      out.state(from: start) { out in
        out.facts(of: "consent")
        out.fact("scope", choice: scope)
      }
    }
  }

  /// A link, or the mark that a publishing platform replaces by a control of its own.
  private func control(_ target: String, label: Inlines) -> Inlines {
    target.utf8.starts(with: "##".utf8)
      ? .placeholder(target, label: label) : .link(to: target, label)
  }

  /// Writes how long a choice is kept: one sentence where a refusal is kept as long as an
  /// acceptance.
  private func putRetention(_ consent: Consent, to out: inout PageWriter) {
    func sentence(_ passage: Passage, _ period: Period, keys: [StaticString]) {
      let text = Inlines { out in
        out.stating(
          { out in
            out.facts(of: "consent")
            for key in keys { out.fact(key, period, in: words.language) }
          }, { $0.put(words.textInSentence(of: period)) })
      }
      put(passage, ["period": text], to: &out)
    }
    let (ofChoice, ofRefusal): (StaticString, StaticString) = ("retention", "refusal-retention")
    switch (consent.retention, consent.refusalRetention) {
    case (nil, nil): break
    case (let choice?, nil): sentence(.choiceRetention, choice, keys: [ofChoice])
    case (let choice?, let refusal?) where choice == refusal:
      sentence(.choiceRetention, choice, keys: [ofChoice, ofRefusal])
    case (let acceptance?, let refusal?):
      sentence(.acceptanceRetention, acceptance, keys: [ofChoice])
      sentence(.refusalRetention, refusal, keys: [ofRefusal])
    case (nil, let refusal?): sentence(.refusalRetention, refusal, keys: [ofRefusal])
    }
  }

  /// Writes the exempt cookies and why the law exempts them, unless the page says so elsewhere.
  private func putExemptCookies(besideRequired: Bool, to out: inout PageWriter) {
    if usesOnlyExemptCookies {
      if !charter.hasCookieSection { putExemptionOfAll(to: &out) }
      return
    }
    let exempt = besideRequired ? purposes(.exempt) : []
    if exempt.isEmpty { return }
    put(.consentExempt, to: &out)
    out.bullets(exempt) { putItem($0, to: &$1) }
    put(.exemptionLaw, to: &out)
  }

  /// A purpose and those of its cookies that have some need.
  private typealias Needing = (purpose: Int, cookies: [Int])

  /// The purposes some of whose cookies have that need.
  private func purposes(_ need: ConsentNeed) -> [Needing] {
    charter.purposes.indices.compactMap { purpose in
      let some = inferences.cookiesOfPurposes[purpose]
        .filter { charter.cookies[$0].consent == need }
      return some.isEmpty ? nil : (purpose, some)
    }
  }

  /// Writes the title of a purpose; the names of its cookies where others of it have another need.
  private func putItem(_ needing: Needing, to out: inout PageWriter) {
    put(title(of: needing.purpose), to: &out)
    if needing.cookies.count < inferences.cookiesOfPurposes[needing.purpose].count {
      out.put(words[.labelSeparator])
      put(listOf: needing.cookies, to: &out) { $1.put(code: charter.cookies[$0].name) }
    }
    putReasons(needing.cookies, to: &out)
  }

  /// Writes why these cookies are exempt, in brackets; nothing where nobody says.
  private func putReasons(_ cookies: [Int], to out: inout PageWriter) {
    let exemptions = cookies.compactMap { charter.cookies[$0].exemption }
    if exemptions.isEmpty { return }
    let reasons = Exemption.allCases.filter { exemptions.contains($0) }
    let start = out.count
    out.put(" (")
    for index in reasons.indices {
      if index > 0 { out.put(words[index == reasons.count - 1 ? .lastSeparator : .itemSeparator]) }
      out.put(words.exemptions[reasons[index]])
    }
    out.put(")")
    set(&out, from: start)
  }
}
