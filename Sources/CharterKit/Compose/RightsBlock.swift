import Rendering

/// The rights of those whose data are processed, and how to use them.
extension Page {
  /// Writes the rights, whom to write to, and the authority that takes complaints; nothing when the
  /// charter says that no personal data are processed.
  func putRights(to out: inout PageWriter) {
    if charter.cookies.isEmpty || charter.processesNoPersonalData { return }
    put(.rights, to: &out)
    putExercise(to: &out)
    if let authority {
      put(.complaint, ["authority": authority], to: &out)
    } else {
      put(.complaintElsewhere, to: &out)
    }
  }

  private func putExercise(to out: inout PageWriter) {
    if let contact = charter.dpo, let inlines = inlines(of: contact) {
      let facts = facts(ofDPO: contact)
      put(.rightsDPO, ["contact": .stating(facts, inlines)], to: &out)
    } else if let controller = charter.controller, let inlines = inlines(of: controller.contact) {
      put(.rightsController, ["contact": inlines], to: &out)
    }
    if let address = localized(charter.controller?.privacy) {
      let link = Inlines.link(to: address, .text(words[.framePrivacy]))
      put(.rightsPrivacy, ["privacy": link], to: &out)
    }
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
    if ways.isEmpty { return nil }
    return Inlines { put(listOf: ways, to: &$0) { $1.put($0) } }
  }
}

extension Charter {
  /// Whether the charter says of every purpose of its cookies that no personal data are processed.
  var processesNoPersonalData: Bool {
    cookies.indices.allSatisfy {
      index(ofPurpose: cookies[$0].purpose).map { purposes[$0].personalData } == false
    }
  }
}
