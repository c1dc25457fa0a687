import Rendering

/// What a charter leaves to the program: built-in purposes, the authority, anchors of sections.
extension Charter {
  /// Adds all that its author left out because the program knows it.
  mutating func resolve() {
    purposes = resolvedPurposes()
    for index in cookies.indices {
      cookies[index].purpose = BuiltInPurpose.key(cookies[index].purpose)
    }
    authority = resolvedAuthority()
    nameSections()
  }

  /// The author's purposes in their order over the built-in ones, then the other built-in ones.
  private func resolvedPurposes() -> [Purpose] {
    var given: [String] = []
    var resolved: [Purpose] = purposes.map { purpose in
      var purpose = purpose
      purpose.key = BuiltInPurpose.key(purpose.key)
      given.append(purpose.key)
      return BuiltInPurpose(rawValue: purpose.key).map { purpose.over($0.purpose) } ?? purpose
    }
    for builtIn in BuiltInPurpose.allCases where !given.contains(builtIn.rawValue) {
      resolved.append(builtIn.purpose)
    }
    return resolved
  }

  /// The authority given, or the CNIL for a controller in France.
  private func resolvedAuthority() -> Authority? {
    guard controller?.country == "FR" else { return authority }
    var resolved = authority ?? Authority()
    if authority?.name == nil, authority?.url == nil {
      resolved.name = Localized("CNIL", in: languages)
      resolved.url = Localized(
        languages: languages,
        values: languages.map {
          $0.utf8.starts(with: "fr".utf8)
            ? "https://www.cnil.fr/fr/plaintes" : "https://www.cnil.fr/en/plaintes"
        })
    }
    return resolved
  }

  /// Gives each titled section without an anchor one made of its title in the main language.
  private mutating func nameSections() {
    for index in (sections ?? []).indices where sections?[index].id.isEmpty == true {
      guard let title = sections?[index].title?[mainLanguage] else { continue }
      sections?[index].id = Anchor.name(of: title.inlines.plainText)
    }
  }
}

extension Purpose {
  /// This purpose, field by field, over a built-in one.
  fileprivate func over(_ builtIn: Purpose) -> Purpose {
    var purpose = self
    purpose.title = title ?? builtIn.title
    purpose.consent = consent ?? builtIn.consent
    if consent == nil || consent == builtIn.consent {
      purpose.exemption = exemption ?? builtIn.exemption
      purpose.legalBasis = legalBasis ?? builtIn.legalBasis
    }
    return purpose
  }
}
