import Rendering

/// The providers of a page by key, as a cell names them.
struct ProviderNames {
  private let providers: [Provider]
  private let index: KeyIndex<Provider>
  private let language: String

  /// The names of these providers on a page in that language.
  init(_ providers: [Provider], language: String) {
    self.providers = providers
    index = KeyIndex(providers)
    self.language = language
  }

  /// Writes the provider of that key, a link when the address of its privacy policy is known; the
  /// key itself where it is not defined.
  func put(_ key: String, to out: inout PageWriter) {
    guard let place = index[key] else { return out.put(key) }
    if let address = providers[place].privacy?[language] {
      out.link(to: address) { $0.put(providers[place].name) }
    } else {
      out.put(providers[place].name)
    }
  }

  /// The name of the provider of that key.
  func name(_ key: String) -> String { index[key].map { providers[$0].name } ?? key }
}
