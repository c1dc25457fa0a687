/// A page in several forms, each of which is as `Document.bytes` and `Document.markdown` write it.
public struct PageForms {
  /// The forms that were asked for.
  public private(set) var bytes = Forms()
  /// The headings of the page, in order.
  public let headings: [Document.Heading]

  /// The forms of a page: its Markdown for a generator that shows the day of the last change, or
  /// for none; what `cache` keeps is not written again.
  public init(
    of page: Document, as formats: Set<Format>, for generator: (Flavour, updated: String?)? = nil,
    with cache: FormCache? = nil
  ) {
    cache?.keep(only: formats, for: generator?.0)
    var units = page.units(in: cache)
    headings = page.headings(at: units.headings)
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
}

extension Document {
  fileprivate func units(in cache: FormCache?) -> PageUnits {
    blocks.bytes.withUnsafeBufferPointer { PageUnits(of: $0, in: cache) }
  }

  fileprivate func keep(_ units: PageUnits, in cache: FormCache) {
    blocks.bytes.withUnsafeBufferPointer { units.keep(in: cache, from: $0) }
  }
}
