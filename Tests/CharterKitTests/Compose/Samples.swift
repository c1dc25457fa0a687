import Rendering

@testable import CharterKit

/// The built-in French words.
let french = builtInWords("fr")
/// The built-in English words.
let english = builtInWords("en")

private func builtInWords(_ language: String) -> Words {
  let bytes = WordsFile.builtIn(language) ?? []
  let file = WordsFile(reading: bytes, named: "\(language).yaml", language: language)
  guard let words = file.words else { preconditionFailure("\(file.diagnostics)") }
  return words
}

/// A text in French and in English.
func both(_ french: String, _ english: String) -> Localized<String> {
  Localized(languages: ["fr", "en"], values: [french, english])
}

/// The same text in French and in English.
func same(_ text: String) -> Localized<String> { both(text, text) }

/// A text in Markdown in French and in English.
func prose(_ french: String, _ english: String) -> Localized<Prose> {
  both(french, english).map { Prose.parsed($0, inlineOnly: false).prose }
}

/// A cookie of that name, purpose and provider.
func cookie(
  _ name: String, for purpose: String = "necessary", from provider: String = "town",
  _ change: (inout Cookie) -> Void = { _ in }
) -> Cookie {
  var cookie = Cookie()
  cookie.names = [name]
  cookie.purpose = purpose
  cookie.provider = provider
  cookie.description = prose("Garde \(name).", "Keeps \(name).")
  change(&cookie)
  return cookie
}

/// A charter of a town's site with these cookies.
func charter(_ cookies: [Cookie], _ change: (inout Charter) -> Void = { _ in }) -> Charter {
  var charter = Charter()
  charter.languages = ["fr", "en"]
  charter.site.name = both("Ville d'Exemple", "Town of Example")
  charter.site.url = "https://ville.example"
  charter.providers = [Provider(key: "town", name: "Ville d'Exemple")]
  charter.purposes = BuiltInPurpose.allCases.map(\.purpose)
  charter.cookies = cookies
  change(&charter)
  return charter
}

/// A charter whose page is that one generated block, in French.
func frenchBlock(_ contents: Section.Contents, of charter: Charter) -> String {
  block(contents, of: charter, in: french)
}

/// A charter whose page is that one generated block, in English.
func englishBlock(_ contents: Section.Contents, of charter: Charter) -> String {
  block(contents, of: charter, in: english)
}

private func block(_ contents: Section.Contents, of charter: Charter, in words: Words) -> String {
  var charter = charter
  charter.sections = [Section(id: contents.rawValue, contents: contents)]
  return outline(charter.page(in: words).blocks)
}
