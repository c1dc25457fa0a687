import CYAML

/// The events of a YAML text, one after the other, as libyaml gives them.
struct YAMLEvents: ~Copyable {
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)

  /// Before the first event of that text, which is not empty and outlives this value.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    guard yaml_parser_initialize(parser) == 1 else {
      preconditionFailure("libyaml only asks for memory here, and none is left")
    }
    event.initialize(to: yaml_event_t())
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    yaml_event_delete(event)
    yaml_parser_delete(parser)
    event.deallocate()
    parser.deallocate()
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
  var string: String { String(decoding: text, as: UTF8.self) }
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
  /// Whether a mapping whose keys stand at the margin begins.
  var isAtMargin: Bool {
    type == YAML_MAPPING_START_EVENT && event.pointee.start_mark.column == 0 && !isInBraces
  }
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
    yaml_event_delete(event)
    return yaml_parser_parse(parser, event) == 1
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
