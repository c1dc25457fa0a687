extension Charter {
  /// Shows the names and addresses that are in no language.
  func eachIdentity(_ visit: (String, () -> FieldPath) -> Void) {
    visit(site.url) { ["site", "url"] }
    eachName(site.name, ["site", "name"], visit)
    if let name = controller?.name { eachName(name, ["controller", "name"], visit) }
    if let address = controller?.address { visit(address) { ["controller", "address"] } }
    if let email = controller?.email { visit(email) { ["controller", "email"] } }
    if let name = dpo?.name { visit(name) { ["dpo", "name"] } }
    if let email = dpo?.email { visit(email) { ["dpo", "email"] } }
    for index in providers.indices {
      // A closure that holds the whole charter would copy it.
      let key = providers[index].key
      visit(providers[index].name) { ["providers", .key(key), "name"] }
    }
  }
  /// Shows a name once for all languages in which it is the same.
  private func eachName(
    _ name: Localized<String>, _ path: FieldPath, _ visit: (String, () -> FieldPath) -> Void
  ) {
    for (index, value) in name.values.enumerated()
    where !name.values[..<index].contains(value) {
      visit(value) { path.appending(.key(name.languages[index])) }
    }
  }
}
