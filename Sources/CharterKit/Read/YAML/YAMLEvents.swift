import CYAML

/// The events of a YAML text, one after the other, as libyaml gives them.
struct YAMLEvents: ~Copyable {
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
  /// What libyaml scans: the text, then NULs, more of them than it looks ahead.
  private let scanned: UnsafeMutablePointer<UInt8>

  /// Before the first event of that text, which is not empty and outlives this value. Where it
  /// `isScanned`, every character is known to be one that libyaml accepts, but for DEL.
  init(_ text: UnsafeBufferPointer<UInt8>, isScanned: Bool) {
    guard yaml_parser_initialize(parser) == 1 else {
      preconditionFailure("libyaml only asks for memory here, and none is left")
    }
    event.initialize(to: yaml_event_t())
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
    scanned = UnsafeMutablePointer.allocate(capacity: text.count + Self.lookahead)
    if isScanned { skipDecoding(of: text) }
  }

  deinit {
    yaml_event_delete(event)
    yaml_parser_delete(parser)
    event.deallocate()
    parser.deallocate()
    scanned.deallocate()
  }

  /// The bytes that libyaml may look at from where it is: four, and a number of eight digits.
  private static let lookahead = 16

  /// Hands libyaml the text as what it would have made of it, character by character, in a fifth
  /// of all its time: the same bytes, then NUL.
  ///
  /// Its reader is then at the end of its input, and never touches this buffer: it only ever
  /// moves or frees what it begins with, which is still libyaml's own. The fields are those of
  /// `yaml.h`, as they have been since libyaml 0.1.
  private func skipDecoding(of text: UnsafeBufferPointer<UInt8>) {
    guard let first = text.baseAddress, memchr(first, 0x7F, text.count) == nil else { return }
    scanned.initialize(from: first, count: text.count)
    (scanned + text.count).initialize(repeating: 0, count: Self.lookahead)
    parser.pointee.buffer.pointer = scanned
    parser.pointee.buffer.last = scanned + text.count + 1
    // The characters that are left to scan, or more: it only asks whether there are enough.
    parser.pointee.unread = text.count + 1
    parser.pointee.eof = 1
  }

  /// What kind of event this is.
  var type: yaml_event_type_t { event.pointee.type }
  /// The first scalar of the event.
  var start: Int { Int(event.pointee.start_mark.index) }
  /// The scalar after the event's last one.
  var end: Int { Int(event.pointee.end_mark.index) }
  /// The text of a scalar.
  var text: UnsafeBufferPointer<UInt8> {
    let scalar = event.pointee.data.scalar
    return UnsafeBufferPointer(start: scalar.value, count: scalar.length)
  }
  /// The text of a scalar, as a `String`.
  ///
  /// It is not looked at again: libyaml takes nothing but UTF-8, or the text was scanned before,
  /// and of its escapes it makes nothing else.
  var string: String {
    let text = text
    return String(
      copying: UTF8Span(unchecked: text.span, isKnownASCII: text.isASCII))
  }
  /// Whether a scalar is `<<` without quotes, which merges a mapping into another.
  var isMerge: Bool {
    let text = text
    return text.count == 2 && text[0] == 0x3C && text[1] == 0x3C && isPlain
  }
  /// Whether a scalar stands without quotes, on one line or more.
  var isPlain: Bool { event.pointee.data.scalar.style == YAML_PLAIN_SCALAR_STYLE }
  /// Whether a scalar stands in double quotes, where `\` begins an escape.
  var isDoubleQuoted: Bool { event.pointee.data.scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE }
  /// Whether a mapping stands in braces.
  var isInBraces: Bool { event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE }
  /// Whether a list stands in brackets.
  var isInBrackets: Bool { event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE }
  /// Whether an anchor or a tag stands before a scalar.
  var hasScalarProperties: Bool {
    event.pointee.data.scalar.anchor != nil || event.pointee.data.scalar.tag != nil
  }
  /// Whether an anchor or a tag stands before a list.
  var hasListProperties: Bool {
    event.pointee.data.sequence_start.anchor != nil || event.pointee.data.sequence_start.tag != nil
  }
  /// Whether an anchor or a tag stands before a mapping.
  var hasMapProperties: Bool {
    event.pointee.data.mapping_start.anchor != nil || event.pointee.data.mapping_start.tag != nil
  }
  /// The name after `*`, when the event is one.
  var alias: String {
    event.pointee.data.alias.anchor.map { String(cString: $0) } ?? ""
  }

  /// Whether `...` ends the document, when the event is its end.
  var endsWithMark: Bool { event.pointee.data.document_end.implicit == 0 }

  /// Whether nothing follows the document, when the event is its end.
  var isLast: Bool {
    let tokens = parser.pointee.tokens
    return tokens.head < tokens.tail && tokens.head.pointee.type == YAML_STREAM_END_TOKEN
  }

  /// Goes on to the next event; false when libyaml refuses the text here.
  mutating func advance() -> Bool {
    freeContents()
    return yaml_parser_parse(parser, event) == 1
  }

  /// Frees what the event holds: mostly nothing or one text, which `yaml_event_delete` takes three
  /// times as long to find out. libyaml itself gets and frees its memory by `malloc` and `free`,
  /// and the next event is written over this one.
  private func freeContents() {
    switch type {
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: break
    case YAML_SCALAR_EVENT where !hasScalarProperties: free(event.pointee.data.scalar.value)
    default: yaml_event_delete(event)
    }
  }

  /// Where libyaml refused the text: the beginning of what it could not read to its end, or the
  /// scalar that it did not expect.
  var refusal: (scalar: Int, isUnfinished: Bool) {
    let problem = Int(parser.pointee.problem_mark.index)
    guard let context = parser.pointee.context else { return (problem, false) }
    let isUnfinished = strncmp(context, "while scanning a", 16) == 0
    return (isUnfinished ? Int(parser.pointee.context_mark.index) : problem, isUnfinished)
  }
}
