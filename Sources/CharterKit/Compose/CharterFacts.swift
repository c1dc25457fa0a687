import Rendering

/// What a program reads of the page as a whole and of who answers for it.
extension Charter {
  /// The facts of the page.
  func facts(in words: Words) -> Facts {
    Facts { out in
      out.facts(of: "charter")
      out.fact("languages", keys: languages)
      out.fact("title", title(in: words))
      out.fact("version", version)
      out.fact("updated", updated)
    }
  }

  /// The facts of the site.
  func siteFacts(in language: String, _ inferences: PageInferences) -> Facts {
    Facts { out in
      out.facts(of: "site")
      out.fact("name", site.name[language])
      out.fact("url", site.url)
      out.fact("domains", keys: inferences.domains)
    }
  }
}

extension Controller {
  /// The facts of the controller.
  func facts(in language: String) -> Facts {
    Facts { out in
      out.facts(of: "controller")
      out.fact("name", name?[language])
      out.fact("kind", choice: kind)
      out.fact("address", address)
      out.fact("country", country)
      out.fact("email", email)
      out.fact("phone", phone)
      out.fact("url", url)
      out.fact("privacy", privacy?[language])
      out.fact("legal-notice", legalNotice?[language])
      out.fact("accessibility", accessibility?[language])
    }
  }
}

/// What a program reads of those to whom readers may turn, and of what changed.
extension Page {
  /// The facts of the data protection officer.
  func facts(ofDPO dpo: Contact) -> Facts {
    Facts { out in
      out.facts(of: "dpo")
      out.fact("name", dpo.name)
      out.fact("email", dpo.email)
      out.fact("phone", dpo.phone)
      out.fact("url", dpo.url)
      out.fact("address", dpo.address)
    }
  }

  /// The facts of the authority that takes complaints.
  func facts(of authority: Authority) -> Facts {
    Facts { out in
      out.facts(of: "authority")
      out.fact("name", localized(authority.name))
      out.fact("url", localized(authority.url))
    }
  }

  /// Writes the facts of a change.
  func putFacts(of change: HistoryEntry, to out: inout PageWriter) {
    out.facts(of: "history")
    out.fact("date", change.date)
    out.fact("version", change.version)
    out.fact("kind", choice: change.kind)
    out.fact("note", localized(change.note))
  }
}
