extension Charter {
  /// Shows the names and addresses that are in no language.
  func eachIdentity(_ visit: (String, () -> FieldPath) -> Void) {
    visit(site.url) { ["site", "url"] }
    for name in site.name.values { visit(name) { ["site", "name"] } }
    for name in controller?.name?.values ?? [] { visit(name) { ["controller", "name"] } }
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
}
