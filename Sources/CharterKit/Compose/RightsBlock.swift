import Rendering

/// The rights of those whose data are processed, and how to use them.
extension Page {
  /// The rights, whom to write to, and the authority that takes complaints; empty when the charter
  /// says that no personal data are processed.
  func rights() -> Blocks {
    if charter.cookies.isEmpty || charter.processesNoPersonalData { return [] }
    return passage(.rights) + exercise() + complaint()
  }

  private func exercise() -> Blocks {
    var blocks: Blocks = []
    if let contact = charter.dpo, let inlines = inlines(of: contact) {
      let facts = facts(ofDPO: contact)
      blocks += passage(.rightsDPO, ["contact": .stating(facts, inlines)])
    } else if let controller = charter.controller, let inlines = inlines(of: controller.contact) {
      blocks += passage(.rightsController, ["contact": inlines])
    }
    if let address = localized(charter.controller?.privacy) {
      let link = Inlines.link(to: address, .text(words[.framePrivacy]))
      blocks += passage(.rightsPrivacy, ["privacy": link])
    }
    return blocks
  }

  private func complaint() -> Blocks {
    guard let authority else { return passage(.complaintElsewhere) }
    return passage(.complaint, ["authority": authority])
  }

  private var authority: Inlines? {
    guard let authority = charter.authority else { return nil }
    let address = localized(authority.url)
    guard let name = localized(authority.name) ?? address else { return nil }
    return .stating(
      facts(of: authority), address.map { .link(to: $0, .text(name)) } ?? .text(name))
  }

  /// The ways to reach somebody, one after the other; nil where none is known.
  private func inlines(of contact: Contact) -> Inlines? {
    let ways = waysAndAddress(of: contact)
    return ways.isEmpty ? nil : list(ways)
  }
}

extension Charter {
  /// Whether the charter says of every purpose of its cookies that no personal data are processed.
  var processesNoPersonalData: Bool {
    cookies.allSatisfy { purpose($0.purpose)?.personalData == false }
  }
}
