import Rendering

/// What is said of a purpose between its title and its table.
extension Page {
  /// Writes the description, whether personal data are processed and on what legal basis, what the
  /// controller attests, and how to object.
  func putDescription(of purpose: Purpose, title: String, to out: inout PageWriter) {
    if let description = localized(purpose.description) { put(description, to: &out) }
    if purpose.personalData != nil || purpose.legalBasis != nil {
      out.paragraph { out in
        out.stating(
          { out in
            putKey(of: purpose, to: &out)
            out.fact("personal-data", purpose.personalData)
            out.fact("legal-basis", choice: purpose.legalBasis)
          }, { putDataSentences(of: purpose, to: &$0) })
      }
    }
    if let conditions = purpose.conditions, !conditions.isEmpty {
      putConditions(conditions, of: purpose, to: &out)
    }
    if let address = purpose.optOut {
      let start = out.count
      let link = inlines(words.filled(.optOutLink, ["purpose": title]))
      put(.optOut, ["link": .link(to: address, link)], to: &out)
      out.state(from: start) { out in
        putKey(of: purpose, to: &out)
        out.fact("opt-out", address)
      }
    }
  }

  /// Writes what every sentence of a purpose states before what it shows.
  private func putKey(of purpose: Purpose, to out: inout PageWriter) {
    out.facts(of: "purposes")
    out.fact("key", purpose.key)
  }

  private func putConditions(
    _ conditions: [AudienceCondition], of purpose: Purpose, to out: inout PageWriter
  ) {
    out.paragraph { out in
      out.stating(
        { out in
          putKey(of: purpose, to: &out)
          out.fact("conditions", keys: conditions.map(\.rawValue))
        }, { put(words[.audienceConditions], to: &$0) })
    }
    out.bullets(conditions) { put(words.conditions[$0], to: &$1) }
  }

  private func putDataSentences(of purpose: Purpose, to out: inout PageWriter) {
    let start = out.count
    if let isPersonal = purpose.personalData {
      out.put(words[isPersonal ? .personalData : .noPersonalData])
    }
    if let basis = purpose.legalBasis {
      if purpose.personalData != nil { out.put(" ") }
      out.put(words.legalBases[basis])
    }
    set(&out, from: start)
  }
}
