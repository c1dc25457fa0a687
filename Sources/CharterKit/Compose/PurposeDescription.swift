import Rendering

/// What is said of a purpose between its title and its table.
extension Page {
  /// The description, whether personal data are processed and on what legal basis, what the
  /// controller attests, and how to object.
  func description(of purpose: Purpose, title: String) -> Blocks {
    var blocks = localized(purpose.description).map { prose($0) } ?? []
    let sentences = dataSentences(of: purpose)
    if !sentences.isEmpty {
      let facts = factsStated(of: purpose) {
        $0.add("personal-data", purpose.personalData)
        $0.add("legal-basis", choice: purpose.legalBasis)
      }
      blocks += .paragraph(.stating(facts, sentences))
    }
    if let conditions = purpose.conditions, !conditions.isEmpty {
      let facts = factsStated(of: purpose) {
        $0.add("conditions", keys: conditions.map(\.rawValue))
      }
      blocks += .paragraph(.stating(facts, inlines(words[.audienceConditions])))
      blocks += .list(
        start: nil, items: conditions.map { .paragraph(inlines(words.conditions[$0])) })
    }
    if let address = purpose.optOut {
      let link = inlines(words.filled(.optOutLink, ["purpose": title]))
      let facts = factsStated(of: purpose) { $0.add("opt-out", address) }
      blocks += passage(.optOut, ["link": .link(to: address, link)]).stating(facts)
    }
    return blocks
  }

  private func dataSentences(of purpose: Purpose) -> Inlines {
    var sentences: [String] = []
    if let isPersonal = purpose.personalData {
      sentences.append(words[isPersonal ? .personalData : .noPersonalData])
    }
    if let basis = purpose.legalBasis {
      sentences.append(words.filled(.legalBasis, ["basis": words.legalBases[basis]]))
    }
    return sentences.isEmpty ? [] : inlines(sentences.joined(separator: " "))
  }
}
