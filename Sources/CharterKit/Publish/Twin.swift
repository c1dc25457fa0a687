import Rendering

extension PageInferences {
  /// The charter as data, `charter.json`: English keys, all that follows from the format filled in.
  ///
  /// The same charter gives the same bytes whatever language its keys are in.
  func twin(titled words: [Words]) -> [UInt8] {
    var twin = charter
    twin.title =
      twin.title
      ?? Localized(languages: words.map(\.language), values: words.map { $0[.pageTitle] })
    twin.site.domains = domains
    let stated = charter.purposes.indices.filter {
      !cookiesOfPurposes[$0].isEmpty || !charter.purposes[$0].isBuiltIn
    }
    if stated.count < charter.purposes.count {
      twin.purposes = stated.map { charter.purposes[$0] }
    }
    for index in twin.purposes.indices { twin.purposes[index].nameBuiltIn(words) }
    // By their indices, so that neither the charter nor its cookies are copied for each.
    for index in twin.cookies.indices {
      twin.cookies[index].consent = consents[index]
      twin.cookies[index].exemption = exemptions[index]
      twin.cookies[index].party = parties[index]
      twin.cookies[index].kind = charter.cookies[index].kind ?? .cookie
      twin.cookies[index].match = charter.cookies[index].match ?? .exact
    }
    return JSONText.bytes(variables: VariableValues(self, words)) { json in
      CharterFormat.charter.write(twin, &json)
      json.end()
    }
  }
}

extension Purpose {
  /// Gives a built-in purpose without a title of its own that of the words.
  fileprivate mutating func nameBuiltIn(_ words: [Words]) {
    guard title == nil, let builtIn = BuiltInPurpose(rawValue: key) else { return }
    title = Localized(languages: words.map(\.language), values: words.map { $0.purposes[builtIn] })
  }
}
