import Rendering

extension PageInferences {
  /// The charter as data, `charter.json`: English keys, all that follows from the format filled in.
  ///
  /// The same charter gives the same bytes whatever language its keys are in.
  func twin(titled words: [Words]) -> [UInt8] {
    let twin = complete(titled: words)
    return JSONText.bytes(variables: VariableValues(self, words)) { json in
      CharterFormat.charter.write(twin, &json)
      json.end()
    }
  }

  /// The charter with its titles and hosts, and without the built-in purposes that it has no
  /// cookies for.
  private func complete(titled words: [Words]) -> Charter {
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
    for index in twin.purposes.indices where twin.purposes[index].title == nil {
      twin.purposes[index].nameBuiltIn(words)
    }
    return twin
  }
}

extension Purpose {
  /// Gives a built-in purpose without a title of its own that of the words.
  fileprivate mutating func nameBuiltIn(_ words: [Words]) {
    guard let builtIn = BuiltInPurpose(rawValue: key) else { return }
    title = Localized(languages: words.map(\.language), values: words.map { $0.purposes[builtIn] })
  }
}
