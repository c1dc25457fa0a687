import Rendering

/// What a program reads of cookies, of what they are for and of who sets them.
extension Page {
  /// The facts of a cookie: all that `charter.json` says of it but its texts, which stand in words.
  func facts(of cookie: Cookie) -> Facts {
    var facts = FactList(of: "cookies", in: words.language)
    facts.add("name", keys: cookie.names)
    facts.add("match", choice: cookie.match ?? .exact)
    facts.add("kind", choice: cookie.kind ?? .cookie)
    facts.add("provider", cookie.provider)
    facts.add("purpose", cookie.purpose)
    facts.add("party", choice: charter.party(of: cookie))
    facts.add("consent", choice: charter.consent(of: cookie))
    facts.add("exemption", choice: charter.exemption(of: cookie))
    facts.add("lifetime", cookie.lifetime)
    facts.add("renewed", cookie.renewed)
    facts.add("data-retention", cookie.dataRetention)
    facts.add("domain", cookie.domain)
    facts.add("access", keys: cookie.access)
    facts.add("path", cookie.path)
    facts.add("secure", cookie.secure)
    facts.add("http-only", cookie.httpOnly)
    facts.add("same-site", choice: cookie.sameSite)
    facts.add("source", cookie.source)
    facts.add("checked", cookie.checked)
    return facts.all
  }

  /// The facts of a purpose.
  func facts(of purpose: Purpose) -> Facts {
    var facts = FactList(of: "purposes", in: words.language)
    facts.add("key", purpose.key)
    facts.add("title", title(of: purpose))
    facts.add("consent", choice: purpose.consent)
    facts.add("exemption", choice: purpose.exemption)
    facts.add("conditions", keys: purpose.conditions?.map(\.rawValue))
    facts.add("legal-basis", choice: purpose.legalBasis)
    facts.add("personal-data", purpose.personalData)
    facts.add("opt-out", purpose.optOut)
    return facts.all
  }

  /// The facts of a purpose that are told to `add`: each sentence shows some.
  func factsStated(of purpose: Purpose, _ add: (inout FactList) -> Void) -> Facts {
    var facts = FactList(of: "purposes", in: words.language)
    facts.add("key", purpose.key)
    add(&facts)
    return facts.all
  }

  /// The facts of a provider; `transfers` is there when there are none.
  func facts(of provider: Provider) -> Facts {
    var facts = FactList(of: "providers", in: words.language)
    facts.add("key", provider.key)
    facts.add("name", provider.name)
    facts.add("legal-name", provider.legalName)
    facts.add("address", provider.address)
    facts.add("country", provider.country)
    facts.add("role", choice: provider.role)
    facts.add("website", provider.website)
    facts.add("privacy", provider.privacy)
    facts.add("email", provider.email)
    facts.add("phone", provider.phone)
    if provider.transfers?.isEmpty == true { facts.add("transfers", "") }
    return facts.all
  }

  /// The facts of a transfer by that provider.
  func facts(of transfer: Transfer, by provider: Provider) -> Facts {
    var facts = FactList(of: "transfers", in: words.language)
    facts.add("provider", provider.key)
    facts.add("country", transfer.country)
    facts.add("mechanism", choice: transfer.mechanism)
    facts.add("copy", transfer.copy)
    facts.add("checked", transfer.checked)
    facts.add("note", transfer.note)
    return facts.all
  }
}
