import Rendering

/// The providers of a page by key, as a cell names them.
struct ProviderNames {
  private let providers: [Provider]
  private let index: KeyIndex<Provider>
  private let language: String

  /// The names of a charter's providers on a page in that language.
  init(_ charter: Charter, language: String) {
    providers = charter.providers
    index = KeyIndex(charter.providers)
    self.language = language
  }

  /// The provider of that key, a link when the address of its privacy policy is known; the key
  /// itself where it is not defined.
  func inline(_ key: String) -> Inlines {
    guard let place = index[key] else { return .text(key) }
    let name = Inlines.text(providers[place].name)
    guard let address = providers[place].privacy?[language] else { return name }
    return .link(to: address, name)
  }

  /// The name of the provider of that key.
  func name(_ key: String) -> String { index[key].map { providers[$0].name } ?? key }
}
