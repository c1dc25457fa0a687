import CMarkGFM

/// A cmark tree that frees itself.
struct Tree: ~Copyable {
  typealias Node = UnsafeMutablePointer<cmark_node>

  /// The node that all others are in.
  let root: Node

  /// A tree of this root, which the tree frees.
  init(root: Node) {
    self.root = root
  }

  /// An empty tree, of which the root can hold any node.
  init() {
    root = Self.node(CMARK_NODE_CUSTOM_BLOCK)
  }

  deinit {
    cmark_node_free(root)
  }

  /// A new node at the end of `parent`.
  func append(_ type: cmark_node_type, to parent: Node) -> Node {
    let node = Self.node(type)
    guard cmark_node_append_child(parent, node) == 1 else {
      preconditionFailure("the caller puts no block into a line")
    }
    return node
  }

  /// Markup of ours that ends with NUL, written as it is.
  func append(markup: UnsafeBufferPointer<UInt8>, to parent: Node) {
    let node = append(CMARK_NODE_CUSTOM_INLINE, to: parent)
    markup.withMemoryRebound(to: CChar.self) {
      _ = cmark_node_set_on_enter(node, $0.baseAddress)
    }
  }

  /// Says where a link leads; cmark escapes it.
  func setTarget(of link: Node, to target: String) {
    LinkTarget.encoded(target).withCString { _ = cmark_node_set_url(link, $0) }
  }

  /// Gives the tree as HTML.
  func withHTML<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    guard let html = cmark_render_html(root, CMARK_OPT_DEFAULT, nil) else {
      preconditionFailure("cmark ends the process itself when memory is short")
    }
    defer { charter_free(html) }
    let count = charter_length(html)
    return html.withMemoryRebound(to: UInt8.self, capacity: count) {
      body(UnsafeBufferPointer(start: $0, count: count))
    }
  }

  private static func node(_ type: cmark_node_type) -> Node {
    guard let node = cmark_node_new(type) else {
      preconditionFailure("cmark ends the process itself when memory is short")
    }
    return node
  }
}
