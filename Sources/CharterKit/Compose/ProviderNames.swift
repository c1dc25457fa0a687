import Rendering

/// The providers of a page by key, as a cell names them.
struct ProviderNames {
  private var inlines: [String: Inlines] = [:]
  private var names: [String: String] = [:]

  /// The names of a charter's providers, each a link when the address of a privacy policy in that
  /// language is known.
  init(_ charter: Charter, language: String) {
    for provider in charter.providers {
      names[provider.key] = provider.name
      let name = Inlines.text(provider.name)
      inlines[provider.key] =
        provider.privacy?[language].map { .link(to: $0, name) } ?? name
    }
  }

  /// The provider of that key; the key itself where it is not defined.
  func inline(_ key: String) -> Inlines { inlines[key] ?? .text(key) }

  /// The name of the provider of that key.
  func name(_ key: String) -> String { names[key] ?? key }
}
