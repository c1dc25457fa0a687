import Testing

@testable import CharterKit

@Test func theFrameLinksToAddressesThatTheHTMLCheckerAccepts() throws {
  let charter = charter([cookie("a")]) {
    $0.site.url = "https://ville.example/?a=<b>"
    $0.controller = Controller(
      name: same("Ville"), privacy: same("https://ville.example/{p}"))
  }
  let files = charter.files(in: Theme()).files
  for (path, addresses) in [
    ("index.html", []), ("fr/index.html", ["?a=%3Cb%3E", "%7Bp%7D"]),
  ] {
    let file = try #require(files.first { $0.path == path })
    let page = String(decoding: file.bytes, as: UTF8.self)
    for address in addresses { #expect(page.contains("href=\"https://ville.example/\(address)\"")) }
    #expect(!page.contains("href=\"https://ville.example/?a=&lt;"))
  }
}
