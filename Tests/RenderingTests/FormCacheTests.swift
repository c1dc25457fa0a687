import Testing

@testable import Rendering

/// What of a page is kept for others is not to be seen in any of them.
struct FormCacheTests {
  private static let formats = Set(Format.allCases)

  /// Pages that share blocks, in another order each time.
  private static let pages: [Document] = {
    let pages = (0..<60).map { (seed: UInt64) in
      var generator = DocumentGenerator(seed: seed)
      return generator.document()
    }
    let mixed = (0..<120).map { number in
      let blocks = pages[number % 60].blocks + pages[(7 * number + 1) % 60].blocks
      return Document(language: number % 3 == 0 ? "en" : "fr", title: [], blocks: blocks)
    }
    return [.sample] + pages + mixed + pages.reversed() + mixed
  }()

  /// However many pages are written together.
  @Test(arguments: [1, 2, 7, 32, 400])
  func aPageIsWrittenAsIfItWereTheFirst(together count: Int) {
    let cache = FormCache()
    for start in stride(from: 0, to: Self.pages.count, by: count) {
      let pages = Self.pages[start..<min(start + count, Self.pages.count)]
      let all = PageForms.all(of: pages.map { ($0, nil) }, as: Self.formats, with: cache)
      #expect(all.count == pages.count)
      for (page, forms) in zip(pages, all) {
        for format in Format.allCases { #expect(forms.bytes[format] == page.bytes(as: format)) }
      }
    }
  }

  @Test func eachPageSaysItsOwnDay() {
    let days = ["2026-03-01", nil, "2026-04-02"]
    let all = PageForms.all(
      of: days.map { (.sample, $0) }, as: [.markdown], for: .hugo, with: FormCache())
    for (day, forms) in zip(days, all) {
      #expect(forms.bytes[.markdown] == Document.sample.markdown(for: .hugo, updated: day))
    }
  }

  @Test(arguments: Flavour.allCases)
  func soItIsForGenerators(flavour: Flavour) {
    let cache = FormCache()
    for page in Self.pages {
      let forms = forms(of: page, as: [.markdown], for: flavour, with: cache)
      #expect(forms.bytes[.markdown] == page.markdown(for: flavour, updated: nil))
    }
  }

  @Test func otherFormsAreNotTakenForThoseAskedFor() {
    let cache = FormCache()
    let page = Document.sample
    for flavour in [nil, .hugo, nil, .jekyll] as [Flavour?] {
      for formats in [Self.formats, [.text], [.html, .markdown], [.fragment]] {
        for _ in 0..<3 {
          let forms = forms(of: page, as: formats, for: flavour, with: cache).bytes
          for format in Format.allCases {
            var expected = page.bytes(as: format)
            if format == .markdown, let flavour {
              expected = page.markdown(for: flavour, updated: nil)
            }
            #expect(forms[format] == (formats.contains(format) ? expected : nil))
          }
        }
      }
    }
  }

  /// A table's caption is left out in text where it repeats the heading before it.
  @Test func aHeadingInAListIsSeenEachTime() {
    let cache = FormCache()
    let list = Blocks.list(
      start: nil, items: [.heading(level: 3, id: "", [.text("Cookies")]), .paragraph([.text("x")])])
    let table = Blocks.table(
      Table(
        id: "t", caption: [.text("Cookies")], columns: [[.text("Nom")]], rowHeading: 0,
        rows: [Table.Row(id: "", cells: [[.text("a")]])]))
    let pages = [
      Document(list, table), Document(table, list), Document(list, table),
      Document(.heading(level: 2, id: "", [.text("Autres")]), table), Document(list, table),
    ]
    for page in pages {
      #expect(
        forms(of: page, as: [.text], with: cache).bytes[.text] == page.bytes(as: .text))
    }
  }

  /// A link to a heading is one where the page has that heading.
  @Test func aLinkToAHeadingDependsOnThePage() {
    let cache = FormCache()
    let link = Blocks.paragraph([.link(to: "#nom", [.text("plus bas")])])
    let heading = Blocks.heading(level: 2, id: "nom", [.text("Nom")])
    for page in [Document(link, heading), Document(link), Document(link, heading), Document(link)] {
      let forms = forms(of: page, as: [.markdown], for: .hugo, with: cache)
      #expect(forms.bytes[.markdown] == page.markdown(for: .hugo, updated: nil))
    }
  }

  @Test func aFullCacheBeginsAnew() {
    let cache = FormCache()
    for round in 0..<2 {
      for number in 0..<2_000 {
        let text = String(repeating: "Cookie n° \(number). ", count: 1 + number % 100)
        let page = Document(.paragraph([.text(text)]))
        for _ in 0..<3 {
          let forms = forms(of: page, as: [.text], with: cache).bytes
          #expect(forms[.text] == page.bytes(as: .text), "\(round)")
        }
      }
    }
  }

  @Test func theHeadingsAreThoseOfThePage() {
    for page in Self.pages {
      let forms = forms(of: page, as: [.text], with: FormCache())
      for level in 2...4 {
        let expected = page.headings.filter { $0.level == level }
        #expect(forms.headings(ofLevel: level).map(\.text) == expected.map(\.text))
      }
    }
    let nested = Document(
      .list(start: nil, items: [.heading(level: 3, id: "a", [.text("Un")])]),
      .heading(level: 2, id: "b", [.text("Deux "), .code("x")]))
    #expect(nested.headings.map(\.text) == ["Un", "Deux x"])
    #expect(nested.headings.map(\.id) == ["a", "b"])
    #expect(nested.headings.map(\.level) == [3, 2])
  }

  private func forms(
    of page: Document, as formats: Set<Format>, for flavour: Flavour? = nil, with cache: FormCache
  ) -> PageForms {
    PageForms.all(of: [(page, nil)], as: formats, for: flavour, with: cache)[0]
  }
}
