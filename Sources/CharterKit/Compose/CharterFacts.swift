import Rendering

/// What a program reads of the page as a whole and of who answers for it.
extension Charter {
  /// The facts of the page.
  func facts(in words: Words) -> Facts {
    var facts = FactList(of: "charter", in: words.language)
    facts.add("languages", keys: languages)
    facts.add("title", title(in: words))
    facts.add("version", version)
    facts.add("updated", updated)
    return facts.all
  }

  /// The facts of the site.
  func siteFacts(in language: String) -> Facts {
    var facts = FactList(of: "site", in: language)
    facts.add("name", site.name)
    facts.add("url", site.url)
    facts.add("domains", keys: domains)
    return facts.all
  }
}

extension Controller {
  /// The facts of the controller.
  func facts(in language: String) -> Facts {
    var facts = FactList(of: "controller", in: language)
    facts.add("name", name)
    facts.add("kind", choice: kind)
    facts.add("address", address)
    facts.add("country", country)
    facts.add("email", email)
    facts.add("phone", phone)
    facts.add("url", url)
    facts.add("privacy", privacy)
    facts.add("legal-notice", legalNotice)
    facts.add("accessibility", accessibility)
    return facts.all
  }
}

/// What a program reads of those to whom readers may turn, of a choice and of what changed.
extension Page {
  /// The facts of the data protection officer.
  func facts(ofDPO dpo: Contact) -> Facts {
    var facts = FactList(of: "dpo", in: words.language)
    facts.add("name", dpo.name)
    facts.add("email", dpo.email)
    facts.add("phone", dpo.phone)
    facts.add("url", dpo.url)
    facts.add("address", dpo.address)
    return facts.all
  }

  /// The facts of the authority that takes complaints.
  func facts(of authority: Authority) -> Facts {
    var facts = FactList(of: "authority", in: words.language)
    facts.add("name", authority.name)
    facts.add("url", authority.url)
    return facts.all
  }

  /// The facts of a choice that are told to `add`: each sentence shows some.
  func factsOfConsent(_ add: (inout FactList) -> Void) -> Facts {
    var facts = FactList(of: "consent", in: words.language)
    add(&facts)
    return facts.all
  }

  /// The facts of the page itself that are told to `add`: its change log repeats some.
  func factsOfPage(_ add: (inout FactList) -> Void) -> Facts {
    var facts = FactList(of: "charter", in: words.language)
    add(&facts)
    return facts.all
  }

  /// The facts of a change.
  func facts(of change: HistoryEntry) -> Facts {
    var facts = FactList(of: "history", in: words.language)
    facts.add("date", change.date)
    facts.add("version", change.version)
    facts.add("kind", choice: change.kind)
    facts.add("note", change.note)
    return facts.all
  }
}
