import Rendering
import Testing

@Suite("Link targets")
struct LinkTargetTests {
  @Test(arguments: [
    "https://www.cnil.fr", "HTTP://x.fr/a:b?c=d#e", "mailto:dpo@x.fr", "tel:+33141148000",
    "#cookie-x",
    "##manage-cookies##", "#tarteaucitron", "/a//b", "a/b", "./a:b", "../é", "?a=b:c", "a.html",
    "/a:b",
    "é:/"
      .replacing(":", with: "/"), "https://é.fr", "a?javascript:b",
  ])
  func areAllowed(target: String) {
    #expect(LinkTarget.isAllowed(target))
  }

  @Test(arguments: [
    "", "//evil.fr", "javascript:a", "JaVaScRiPt:a", "java\tscript:a", " https://x.fr",
    "https://x y",
    "data:text/html,a", "data:image/png,a", "vbscript:a", "file:///etc", "blob:a",
    "view-source:javascript:1",
    "intent:a", "about:blank", "ftp://x.fr", "\\\\evil", "http:\\\\evil", "/\\evil", "https:evil",
    "https:///evil",
    "https://", "mailto:", "tel:", "x:y", "é:y", "a\u{0}b", "a\u{7F}", "a\u{85}", "a\u{202E}b",
    "a\u{A0}b",
    "\u{FEFF}javascript:a", "https\u{301}://x.fr", "a\nb", ":a",
  ])
  func areRefused(target: String) {
    #expect(!LinkTarget.isAllowed(target))
  }

  @Test(arguments: [
    ("https://x.fr/?a=<1>&b={c}|d^e`\"", "https://x.fr/?a=%3C1%3E&b=%7Bc%7D%7Cd%5Ee%60%22"),
    ("https://x.fr/50%-off%2Fa%zz%", "https://x.fr/50%25-off%2Fa%25zz%25"),
    ("https://x.fr/#/cookies#top", "https://x.fr/#/cookies%23top"),
    ("https://é.fr/à?b=[1]&c='d'", "https://é.fr/à?b=[1]&c='d'"),
    ("##manage-cookies##", "##manage-cookies##"),
  ])
  func areAddressesThatTheHTMLCheckerAccepts(target: String, encoded: String) {
    #expect(LinkTarget.encoded(target) == encoded)
    #expect(LinkTarget.encoded(encoded) == encoded)
  }
}
