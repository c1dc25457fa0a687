import Foundation
import Testing

@testable import CharterKit

struct PageFrameTests {
  static let frame = PageFrame(
    language: "fr", title: "Charte cookies", siteName: "Ville d’Exemple",
    siteURL: "https://exemple.fr", stylesheet: "../charter.css",
    words: [
      .init("skip", "Aller au contenu"), .init("languages", "Langues"),
      .init("contents", "Sommaire"), .init("updated", "Mise à jour :"),
      .init("version", "Version"), .init("controller", "Responsable"),
      .init("contact", "Contact"),
    ],
    versions: [
      .init(tag: "fr", name: "Français", href: "../fr/index.html", title: "Charte cookies"),
      .init(tag: "en", name: "English", href: "../en/index.html", title: "Cookie policy"),
    ])

  static let page = Template(reading: PackageResources.page_html, named: "page.html")
  static let index = Template(reading: PackageResources.index_html, named: "index.html")

  /// The built-in frame around a paragraph.
  private func page(_ change: (inout PageFrame) -> Void = { _ in }) -> String {
    var frame = Self.frame
    change(&frame)
    let (output, diagnostics) = Self.page.render(frame.value(around: Array("<p>é</p>\n".utf8)))
    #expect(diagnostics.isEmpty)
    return String(decoding: output, as: UTF8.self)
  }

  @Test func writesAPageWithAllItsParts() throws {
    let page = page {
      $0.canonical = "https://exemple.fr/cookies"
      $0.alternates = [("fr", "https://exemple.fr/cookies"), ("x-default", "https://exemple.fr/c")]
      $0.contents = [.init(href: "#droits", title: "Vos droits")]
      $0.updatedDate = "2026-03-01"
      $0.updatedText = "1er mars 2026"
      $0.version = "2.1"
      $0.controller = .init(
        name: "Ville d’Exemple", address: "1 place de la Mairie\n12345 Exemple",
        email: "dpo@exemple.fr", phone: "01 23 45 67 89",
        links: [.init(href: "https://exemple.fr/donnees", title: "Vos données")])
    }
    let golden = URL(filePath: #filePath).appending(path: "../../Golden/frame.html")
      .standardizedFileURL
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(page.utf8).write(to: golden)
      Issue.record("recorded")
    }
    #expect(try Array(Data(contentsOf: golden)) == Array(page.utf8))
  }

  @Test func leavesOutThePartsThatAPageDoesNotHave() {
    let page = page { $0.versions.removeLast() }
    for absent in ["<nav", "<footer", "<time", "canonical", "alternate", "class=\"fact\""] {
      #expect(!page.contains(absent), "\(absent)")
    }
    #expect(page.contains("<main id=\"content\">\n<h1>Charte cookies</h1>\n<p>é</p>\n</main>"))
  }

  @Test func keepsTheMarkupOfACharterOutOfTheFrame() {
    let attack = "\"><script>alert(1)</script>"
    let page = page {
      $0.title = attack
      $0.siteName = attack
      $0.siteURL = attack
      $0.version = attack
      $0.canonical = attack
      $0.versions[1].title = attack
      $0.controller = .init(name: attack, address: attack, email: attack, phone: attack)
    }
    #expect(!page.contains("<script"))
    #expect(!page.contains("\"\">"))
  }

  @Test func leadsFromTheIndexToEachLanguage() {
    let (output, diagnostics) = Self.index.render(Self.frame.indexValue)
    #expect(diagnostics.isEmpty)
    let page = String(decoding: output, as: UTF8.self)
    #expect(page.contains("<title>Charte cookies – Cookie policy – Ville d’Exemple</title>"))
    #expect(
      page.contains(
        """
        <ul>
        <li lang="fr"><a href="../fr/index.html" hreflang="fr">Charte cookies</a> \
        <span>Français</span></li>
        <li lang="en"><a href="../en/index.html" hreflang="en">Cookie policy</a> \
        <span>English</span></li>
        </ul>
        """))
  }
}
