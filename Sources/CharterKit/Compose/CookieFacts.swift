import Rendering

/// What a program reads of cookies, of what they are for and of who sets them.
extension Page {
  /// Writes the facts of a cookie: all that `charter.json` says of it but its texts, which stand in
  /// words.
  func putFacts(ofCookie cookie: Int, to out: inout PageWriter) {
    if let facts = inferences.factsOfCookies[cookie] { return out.put(facts) }
    let start = out.count
    stateFacts(ofCookie: cookie, to: &out)
    let hasNotes =
      charter.cookies[cookie].lifetime?.note != nil
      || charter.cookies[cookie].dataRetention?.note != nil
    if !hasNotes { inferences.factsOfCookies[cookie] = out.facts(from: start) }
  }

  private func stateFacts(ofCookie cookie: Int, to out: inout PageWriter) {
    out.facts(of: "cookies")
    out.fact("name", keys: charter.cookies[cookie].names)
    out.fact("match", choice: charter.cookies[cookie].match)
    out.fact("kind", choice: charter.cookies[cookie].kind)
    out.fact("provider", charter.cookies[cookie].provider)
    out.fact("purpose", charter.cookies[cookie].purpose)
    out.fact("party", choice: charter.cookies[cookie].party)
    out.fact("consent", choice: charter.cookies[cookie].consent)
    out.fact("exemption", choice: charter.cookies[cookie].exemption)
    out.fact("lifetime", charter.cookies[cookie].lifetime, in: words.language)
    out.fact("renewed", charter.cookies[cookie].renewed)
    out.fact("data-retention", charter.cookies[cookie].dataRetention, in: words.language)
    out.fact("domain", charter.cookies[cookie].domain)
    out.fact("access", keys: charter.cookies[cookie].access)
    out.fact("path", charter.cookies[cookie].path)
    out.fact("secure", charter.cookies[cookie].secure)
    out.fact("http-only", charter.cookies[cookie].httpOnly)
    out.fact("same-site", choice: charter.cookies[cookie].sameSite)
    out.fact("source", charter.cookies[cookie].source)
    out.fact("checked", charter.cookies[cookie].checked)
  }

  /// Writes the facts of a purpose.
  func putFacts(of purpose: Purpose, title: String, to out: inout PageWriter) {
    out.facts(of: "purposes")
    out.fact("key", purpose.key)
    out.fact("title", title)
    out.fact("consent", choice: purpose.consent)
    out.fact("exemption", choice: purpose.exemption)
    out.fact("conditions", keys: purpose.conditions?.map(\.rawValue))
    out.fact("legal-basis", choice: purpose.legalBasis)
    out.fact("personal-data", purpose.personalData)
    out.fact("opt-out", purpose.optOut)
  }

  /// The facts of a provider; `transfers` is there when there are none.
  func facts(of provider: Provider) -> Facts {
    Facts { out in
      out.facts(of: "providers")
      out.fact("key", provider.key)
      out.fact("name", provider.name)
      out.fact("legal-name", provider.legalName)
      out.fact("address", provider.address)
      out.fact("country", provider.country)
      out.fact("role", choice: provider.role)
      out.fact("website", provider.website)
      out.fact("privacy", localized(provider.privacy))
      out.fact("email", provider.email)
      out.fact("phone", provider.phone)
      if provider.transfers?.isEmpty == true { out.fact("transfers", "") }
    }
  }

  /// The facts of a transfer by that provider.
  func facts(of transfer: Transfer, by provider: Provider) -> Facts {
    Facts { out in
      out.facts(of: "transfers")
      out.fact("provider", provider.key)
      out.fact("country", transfer.country)
      out.fact("mechanism", choice: transfer.mechanism)
      out.fact("copy", transfer.copy)
      out.fact("checked", transfer.checked)
      out.fact("note", localized(transfer.note))
    }
  }
}
