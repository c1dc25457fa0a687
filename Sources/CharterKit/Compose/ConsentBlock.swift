import Rendering

/// Which cookies ask for consent, how a choice is made and changed, and how long it is kept.
extension Page {
  /// All that is known of consent; empty where the charter says nothing of it.
  func consent() -> Blocks {
    let required = cookieList(.required)
    var blocks: Blocks = []
    if !required.isEmpty {
      blocks = passage(.consentRequired) + .list(start: nil, items: required)
      blocks += passage(.consentWithdrawal)
    }
    if let consent = charter.consent { blocks += choice(consent) }
    return blocks + exemptCookies(besideRequired: !required.isEmpty)
  }

  /// How to make a choice, how long it is kept and what it holds for.
  private func choice(_ consent: Consent) -> Blocks {
    var blocks: Blocks = []
    if let manage = consent.manage {
      let label = localized(consent.label) ?? words[.consentLabel]
      let control = control(manage, label: inlines(label))
      let facts = factsOfConsent {
        $0.add("manage", manage)
        $0.add("label", consent.label)
      }
      blocks += passage(.consentManage, ["consent.manage": .stating(facts, control)])
    }
    blocks += retention(consent)
    if let scope = consent.scope {
      let facts = factsOfConsent { $0.add("scope", choice: scope) }
      blocks += passage(scope == .device ? .choiceOfDevice : .choiceOfAccount).stating(facts)
    }
    return blocks
  }

  /// A link, or the mark that a publishing platform replaces by a control of its own.
  private func control(_ target: String, label: Inlines) -> Inlines {
    target.utf8.starts(with: "##".utf8)
      ? .placeholder(target, label: label) : .link(to: target, label)
  }

  /// How long a choice is kept: one sentence where a refusal is kept as long as an acceptance.
  private func retention(_ consent: Consent) -> Blocks {
    func sentence(_ passage: Passage, _ period: Period, keys: [StaticString]) -> Blocks {
      let facts = factsOfConsent { facts in keys.forEach { facts.add($0, period) } }
      let text = Inlines.text(words.textInSentence(of: period))
      return self.passage(passage, ["period": .stating(facts, text)])
    }
    let (ofChoice, ofRefusal): (StaticString, StaticString) = ("retention", "refusal-retention")
    switch (consent.retention, consent.refusalRetention) {
    case (nil, nil): return []
    case (let choice?, nil): return sentence(.choiceRetention, choice, keys: [ofChoice])
    case (let choice?, let refusal?) where choice == refusal:
      return sentence(.choiceRetention, choice, keys: [ofChoice, ofRefusal])
    case (let acceptance?, let refusal?):
      return sentence(.acceptanceRetention, acceptance, keys: [ofChoice])
        + sentence(.refusalRetention, refusal, keys: [ofRefusal])
    case (nil, let refusal?): return sentence(.refusalRetention, refusal, keys: [ofRefusal])
    }
  }

  /// The exempt cookies and why the law exempts them, unless the page says so elsewhere.
  private func exemptCookies(besideRequired: Bool) -> Blocks {
    if charter.usesOnlyExemptCookies {
      return charter.hasCookieSection ? [] : exemptionOfAll()
    }
    let exempt = besideRequired ? cookieList(.exempt) : []
    if exempt.isEmpty { return [] }
    return passage(.consentExempt) + .list(start: nil, items: exempt) + passage(.exemptionLaw)
  }

  /// The purposes whose cookies have that need, a list's item each; the names of the cookies
  /// where others of the same purpose have not.
  private func cookieList(_ need: ConsentNeed) -> [Blocks] {
    let cookies = Dictionary(grouping: charter.cookies.indices) { charter.cookies[$0].purpose }
    return charter.purposes.compactMap { purpose in
      let all = cookies[purpose.key] ?? []
      let some = all.filter { (charter.cookies[$0].consent ?? purpose.consent) == need }
      if some.isEmpty { return nil }
      var item = inlines(title(of: purpose))
      if some.count < all.count {
        item += .text(words[.labelSeparator])
        item += list(some.map { .code(charter.cookies[$0].name) })
      }
      return .paragraph(item + reasons(some))
    }
  }

  /// Why these cookies are exempt, in brackets; empty where nobody says.
  private func reasons(_ cookies: [Int]) -> Inlines {
    let exemptions = Set(cookies.compactMap { charter.exemption(of: charter.cookies[$0]) })
    let reasons = Exemption.allCases.filter(exemptions.contains).map { words.exemptions[$0] }
    return reasons.isEmpty ? [] : inlines(" (\(words.joined(reasons)))")
  }
}
