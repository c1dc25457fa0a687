import Rendering

/// What a charter leaves to the program: built-in purposes, the authority, anchors of sections.
extension Charter {
  /// Adds all that its author left out because the program knows it.
  mutating func resolve() {
    resolvePurposes()
    for index in cookies.indices {
      cookies[index].purpose = BuiltInPurpose.key(cookies[index].purpose)
    }
    authority = resolvedAuthority()
    nameSections()
  }

  /// Puts the author's purposes over the built-in ones, and the other built-in ones behind them.
  private mutating func resolvePurposes() {
    let given = purposes.indices
    for index in given {
      purposes[index].key = BuiltInPurpose.key(purposes[index].key)
      if let builtIn = BuiltInPurpose(rawValue: purposes[index].key) {
        purposes[index].put(over: builtIn.purpose)
      }
    }
    for builtIn in BuiltInPurpose.allCases
    where !given.contains(where: { purposes[$0].key == builtIn.rawValue }) {
      purposes.append(builtIn.purpose)
    }
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
  /// Puts this purpose, field by field, over a built-in one.
  fileprivate mutating func put(over builtIn: Purpose) {
    title = title ?? builtIn.title
    consent = consent ?? builtIn.consent
    if consent == builtIn.consent {
      exemption = exemption ?? builtIn.exemption
      legalBasis = legalBasis ?? builtIn.legalBasis
    }
  }
}
