import Rendering

extension Charter {
  /// The charter as data, `charter.json`: English keys, all that follows from the format filled in.
  ///
  /// The same charter gives the same bytes whatever language its keys are in.
  func twin(titled words: [Words]) -> [UInt8] {
    var twin = self
    twin.title =
      title ?? Localized(languages: words.map(\.language), values: words.map { $0[.pageTitle] })
    twin.site.domains = domains
    let used = Set(cookies.map(\.purpose))
    twin.purposes = purposes.filter { purpose in
      used.contains(purpose.key) || BuiltInPurpose(rawValue: purpose.key)?.purpose != purpose
    }
    for index in twin.purposes.indices { twin.purposes[index].nameBuiltIn(words) }
    twin.cookies = cookies.map { cookie in
      var resolved = cookie
      resolved.consent = consent(of: cookie)
      resolved.exemption = exemption(of: cookie)
      resolved.party = party(of: cookie)
      resolved.kind = cookie.kind ?? .cookie
      resolved.match = cookie.match ?? .exact
      return resolved
    }
    var json = JSONText(variables: variables(words))
    CharterFormat.charter.write(twin, &json)
    json.end()
    return json.bytes
  }

  /// The values of variables by language, for texts that name them.
  private func variables(_ words: [Words]) -> [String: [String: String]] {
    var hasVariables = false
    eachProse { text, _ in
      if text.values.contains(where: { !$0.variables.isEmpty }) { hasVariables = true }
    }
    guard hasVariables else { return [:] }
    var values: [String: [String: String]] = [:]
    for language in words {
      values[language.language] = Dictionary(
        uniqueKeysWithValues: Variable.allCases.compactMap { variable in
          value(of: variable, in: language).map { value in
            // Data have no typography; what the author wrote stays as it is.
            let isOurs = variable == .updated || variable == .consentRetention
            return (variable.rawValue, isOurs ? value.withPlainSpaces : value)
          }
        })
    }
    return values
  }
}

extension Purpose {
  /// Gives a built-in purpose without a title of its own that of the words.
  fileprivate mutating func nameBuiltIn(_ words: [Words]) {
    guard title == nil, let builtIn = BuiltInPurpose(rawValue: key) else { return }
    title = Localized(languages: words.map(\.language), values: words.map { $0.purposes[builtIn] })
  }
}

extension String {
  /// The text with a space for each no-break space.
  fileprivate var withPlainSpaces: String {
    String(UnicodeScalarView(unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 }))
  }
}
