/// A page in several forms, each of which is as `Document.bytes` and `Document.markdown` write it.
public struct PageForms {
  /// The forms that were asked for.
  public private(set) var bytes = Forms()
  private let page: Document
  private var units: PageUnits
  /// Where the headings begin.
  private let headings: [Int]

  /// The forms of pages: their Markdown for a generator that shows the day of the last change, or
  /// for none; what `cache` keeps is not written again.
  ///
  /// One form of all pages is written before the next one: what writes it is then still in the
  /// processor's caches.
  public static func all(
    of pages: [(page: Document, updated: String?)], as formats: Set<Format>,
    for flavour: Flavour? = nil, with cache: FormCache? = nil
  ) -> [PageForms] {
    cache?.keep(only: formats, for: flavour)
    var all = pages.map { PageForms(of: $0.page, cache) }
    if formats.contains(.html) || formats.contains(.fragment) {
      for index in all.indices { all[index].writeHTML(formats) }
    }
    if formats.contains(.markdown) {
      for index in all.indices { all[index].writeMarkdown(for: flavour, pages[index].updated) }
    }
    if formats.contains(.text) {
      for index in all.indices { all[index].writeText() }
    }
    // Not sooner: what is kept until now may give way to it.
    for index in all.indices { all[index].keep(in: cache) }
    return all
  }

  private init(of page: Document, _ cache: FormCache?) {
    self.page = page
    units = page.units(in: cache)
    headings = units.headings
  }

  private mutating func writeHTML(_ formats: Set<Format>) {
    let (whole, fragment) = HTML.variants(of: page, &units)
    if formats.contains(.html) { bytes[.html] = whole }
    if formats.contains(.fragment) { bytes[.fragment] = fragment }
    units.rewind()
  }

  private mutating func writeMarkdown(for flavour: Flavour?, _ updated: String?) {
    bytes[.markdown] =
      flavour.map { page.markdown(for: $0, updated: updated, &units) }
      ?? Markdown.bytes(of: page, for: nil, &units)
    units.rewind()
  }

  private mutating func writeText() { bytes[.text] = PlainText.bytes(of: page, &units) }

  private mutating func keep(in cache: FormCache?) {
    if let cache { page.keep(units, in: cache) }
    units = PageUnits()
  }

  /// The headings of that level, in order.
  public func headings(ofLevel level: Int) -> [Document.Heading] {
    page.headings(at: headings, ofLevel: level)
  }
}

extension Document {
  fileprivate func units(in cache: FormCache?) -> PageUnits {
    blocks.bytes.withUnsafeBufferPointer { PageUnits(of: $0, in: cache) }
  }

  fileprivate func keep(_ units: PageUnits, in cache: FormCache) {
    blocks.bytes.withUnsafeBufferPointer { units.keep(in: cache, from: $0) }
  }
}
