/// A page in several forms, each of which is as `Document.bytes` and `Document.markdown` write it.
public struct PageForms {
  /// The forms that were asked for.
  public private(set) var bytes = Forms()
  private let page: Document
  /// Where the headings begin.
  private let headings: [Int]

  /// The forms of a page: its Markdown for a generator that shows the day of the last change, or
  /// for none; what `cache` keeps is not written again.
  public init(
    of page: Document, as formats: Set<Format>, for generator: (Flavour, updated: String?)? = nil,
    with cache: FormCache? = nil
  ) {
    cache?.keep(only: formats, for: generator?.0)
    var units = page.units(in: cache)
    self.page = page
    headings = units.headings
    if formats.contains(.html) || formats.contains(.fragment) {
      let (whole, fragment) = HTML.variants(of: page, &units)
      if formats.contains(.html) { bytes[.html] = whole }
      if formats.contains(.fragment) { bytes[.fragment] = fragment }
      units.rewind()
    }
    if formats.contains(.markdown) {
      bytes[.markdown] =
        generator.map { page.markdown(for: $0, updated: $1, &units) }
        ?? Markdown.bytes(of: page, for: nil, &units)
      units.rewind()
    }
    if formats.contains(.text) { bytes[.text] = PlainText.bytes(of: page, &units) }
    if let cache { page.keep(units, in: cache) }
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
