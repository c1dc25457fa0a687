import Rendering

/// Who answers for the cookies.
extension Page {
  /// Writes the controller and the data protection officer, under a heading each.
  func putContact(to out: inout PageWriter) {
    if let controller = charter.controller {
      var contact = controller.contact
      contact.name = localized(controller.name)
      let country = controller.country.map { [Inlines.text(words.country($0))] } ?? []
      // Where the page's footer names the controller, it has the facts.
      let facts = contact.name == nil ? controller.facts(in: words.language) : []
      putEntry(
        "controller", .contactController, lines(of: contact, also: country), facts, to: &out)
    }
    if let dpo = charter.dpo {
      putEntry("dpo", .contactDPO, lines(of: dpo), facts(ofDPO: dpo), to: &out)
    }
  }

  private func putEntry(
    _ id: String, _ title: Word, _ lines: [Inlines], _ facts: Facts, to out: inout PageWriter
  ) {
    if lines.isEmpty { return }
    let title = inlines(words[title])
    out.heading(level: innerLevel, id: anchors.anchor(for: id)) {
      $0.put(facts.isEmpty ? title : .stating(facts, title))
    }
    out.paragraph { out in
      for index in lines.indices {
        if index > 0 { out.put(.lineBreak) }
        out.put(lines[index])
      }
    }
  }

  /// A name, an address and the ways to reach somebody, a line each.
  ///
  /// `also`: lines that go with the address, such as its country.
  private func lines(of contact: Contact, also: [Inlines] = []) -> [Inlines] {
    let name = contact.name.map { Inlines.text($0) }
    return [name, address(of: contact)].compactMap { $0 } + also + ways(to: contact)
  }

  /// The ways to reach somebody, the address last.
  func waysAndAddress(of contact: Contact) -> [Inlines] {
    ways(to: contact) + [address(of: contact)].compactMap { $0 }
  }

  private func address(of contact: Contact) -> Inlines? {
    contact.address.map { .text(oneLine($0)) }
  }

  private func ways(to contact: Contact) -> [Inlines] {
    [
      contact.email.map { Self.mail(to: $0) }, contact.phone.map { Self.call($0) },
      contact.url.map { Self.address($0) },
    ].compactMap { $0 }
  }
}

extension Controller {
  /// The ways to reach the controller.
  var contact: Contact { Contact(email: email, phone: phone, url: url, address: address) }
}
