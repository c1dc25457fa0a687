/// What a page, or a part of one, is in each form; nil: it is not written in that one.
public struct Forms {
  private var html: [UInt8]?
  private var fragment: [UInt8]?
  private var markdown: [UInt8]?
  private var text: [UInt8]?

  /// The bytes of a form, in UTF-8.
  public internal(set) subscript(format: Format) -> [UInt8]? {
    get {
      switch format {
      case .html: html
      case .fragment: fragment
      case .markdown: markdown
      case .text: text
      }
    }
    set {
      switch format {
      case .html: html = newValue
      case .fragment: fragment = newValue
      case .markdown: markdown = newValue
      case .text: text = newValue
      }
    }
  }
}
