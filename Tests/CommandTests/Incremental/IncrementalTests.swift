import CharterKit
import Foundation
import Testing

@testable import charter

struct IncrementalTests {
  private let sites: Sites

  init() throws {
    sites = try Sites()
    #expect(try sites.build("-q").status == 0)
  }

  /// The sites that another build writes anew after something was changed.
  private func sitesMade(
    by arguments: String..., after change: () throws -> Void
  ) throws -> [String] {
    try change()
    return try sites.sitesChanged {
      let run = try sites.program.run(["build", "-q"] + arguments)
      #expect(run.status == 0)
    }
  }

  /// Replaces a text in a file.
  private func replace(_ old: String, by new: String, in file: String) throws {
    let text = try sites.scratch.text(of: file)
    #expect(text.contains(old))
    try sites.scratch.write(text.replacingOccurrences(of: old, with: new), to: file)
  }

  @Test func aChangedCharterMakesItsSiteAnew() throws {
    let made = try sitesMade {
      try replace("13 months", by: "6 months", in: "charters/b.yaml")
    }
    #expect(made == ["b"])
    #expect(try sitesMade {} == [])
  }

  @Test func aChangedSharedFileMakesTheSitesAnewThatNameIt() throws {
    let made = try sitesMade { try replace("Mairie", by: "Ville", in: "charters/_commun.yaml") }
    #expect(made == ["a", "b"])
    let again = try sitesMade {
      try sites.scratch.write("Autre.\n", to: "charters/textes/commun.md")
    }
    #expect(again == ["a", "b"])
    #expect(try sites.scratch.text(of: "output/a/fr/charter.txt").contains("Autre."))
  }

  @Test(arguments: ["page.html", "page.css", "site.css", "fr.yaml"])
  func aTemplateIsNeverReadInPart(name: String) throws {
    let sites = try Sites()
    try sites.scratch.write(String(repeating: " ", count: (1 << 20) + 1), to: "templates/\(name)")
    let run = try sites.build("-q")
    #expect(run.status == 2)
    #expect(run.error.contains("/\(name)”: the file is too large"), "\(run.error)")
    #expect(!FileManager.default.fileExists(atPath: sites.scratch.path + "/output/a"))
  }

  @Test func changedWordsAndTemplatesMakeAllSitesAnew() throws {
    let templates = URL(fileURLWithPath: #filePath)
      .appendingPathComponent("../../../../templates").standardized
    func copied(_ file: String, _ old: String, _ new: String) throws {
      let text = try String(contentsOf: templates.appendingPathComponent(file), encoding: .utf8)
      #expect(text.contains(old))
      try sites.scratch.write(
        text.replacingOccurrences(of: old, with: new), to: "templates/\(file)")
    }
    let all = ["a", "b", "c"]
    let words = try sitesMade { try copied("fr.yaml", "Aller au contenu", "Sauter") }
    #expect(words == all)
    #expect(try sites.scratch.text(of: "output/c/fr/index.html").contains("Sauter"))
    let page = try sitesMade { try copied("page.html", "<html lang=", "<html data-x=\"1\" lang=") }
    #expect(page == all)
    let style = try sitesMade { try sites.scratch.write("body {}\n", to: "templates/page.css") }
    #expect(style == all)
    #expect(try sitesMade {} == [])
    let gone = try sitesMade {
      try FileManager.default.removeItem(atPath: sites.scratch.path + "/templates")
    }
    #expect(gone == all)
    #expect(try !sites.scratch.text(of: "output/c/fr/index.html").contains("Sauter"))
  }

  @Test func otherOptionsMakeAllSitesAnew() throws {
    // A page without a table is the same with lists: the spoilt style shows what was made.
    for name in ["a", "b", "c"] { try sites.scratch.write("", to: "output/\(name)/charter.css") }
    #expect(try sitesMade {} == [])
    #expect(try sitesMade(by: "--tables", "lists") {} == ["a", "b", "c"])
    #expect(try sitesMade(by: "--tables", "lists") {} == [])
  }

  @Test func aTouchedFileIsLookedAtAndNothingIsMade() throws {
    let record = try sites.scratch.files(in: "output")[".charter-build"]
    let made = try sitesMade {
      usleep(20_000)
      try replace("Mairie", by: "Mairie", in: "charters/_commun.yaml")
    }
    #expect(made == [])
    #expect(try sites.scratch.files(in: "output")[".charter-build"] != record)
  }

  @Test func anotherVersionOfTheProgramMakesAllSitesAnew() throws {
    // What a site is made with is one number in the record, and another number makes it anew.
    let theme = try ThemeFolder(nil)
    let numbers = ["0.1.0", "0.1.1", "0.2.0"].map {
      ChartersFolder.fingerprint(of: theme, Selection(), version: $0)
    }
    #expect(Set(numbers).count == 3)
    #expect(
      ChartersFolder.fingerprint(of: theme, Selection(), version: Version.program)
        == ChartersFolder.fingerprint(of: theme, Selection()))
  }

  @Test func withoutTheRecordOneFullBuildFollowsAndNothingElse() throws {
    let pages = try sites.scratch.files(in: "output")
    let made = try sitesMade {
      try FileManager.default.removeItem(atPath: sites.scratch.path + "/output/.charter-build")
    }
    #expect(made == [])
    #expect(try sites.scratch.files(in: "output").keys.sorted() == pages.keys.sorted())
    try sites.scratch.write("changé", to: "output/c/fr/charter.txt")
    #expect(try sitesMade {} == [], "the record is back, so that the page is not looked at")
  }

  @Test func aHandChangedPageIsWrittenAgainWhenLookedAt() throws {
    let page = try sites.scratch.text(of: "output/b/fr/index.html")
    try sites.scratch.write("changé", to: "output/b/fr/index.html")
    #expect(try sitesMade {} == [])
    #expect(try sitesMade(by: "--verify") {} == ["b"])
    #expect(try sites.scratch.text(of: "output/b/fr/index.html") == page)
  }

  @Test func aRemovedCharterTakesItsSiteWithIt() throws {
    let made = try sitesMade {
      try FileManager.default.removeItem(atPath: sites.scratch.path + "/charters/c.yaml")
    }
    #expect(made == ["c"])
    #expect(!FileManager.default.fileExists(atPath: sites.scratch.path + "/output/c"))
  }
}
