extension CheckReport {
  /// The report as tests: a suite for each charter, a test for each diagnostic; those that make
  /// the check fail are failures, a charter that could not be read is an error.
  var junit: [UInt8] {
    var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    let tests = parts.reduce(0) { $0 + max(1, $1.diagnostics.count) }
    let failures = diagnostics.count(where: fails)
    let errors = charters.count { $0.failure != nil }
    xml += """
      <testsuites name="charter check" tests="\(tests)" failures="\(failures)" errors="\(errors)">\n
      """
    for part in parts { write(part, &xml) }
    xml += "</testsuites>\n"
    return Array(xml.utf8)
  }

  private func write(_ part: Part, _ xml: inout String) {
    let failures = part.diagnostics.count(where: fails)
    let path = XML.escaped(safe(part.path))
    xml += """
        <testsuite name="\(path)" tests="\(max(1, part.diagnostics.count))" \
      failures="\(failures)" errors="\(part.failure == nil ? 0 : 1)" skipped="0" time="0">\n
      """
    if let failure = part.failure {
      xml += "    <testcase name=\"charter\" classname=\"\(path)\" time=\"0\">\n"
      xml += "      <error type=\"read\" message=\"\(XML.escaped(said(failure)))\"/>\n"
      xml += "    </testcase>\n"
    } else if part.diagnostics.isEmpty {
      xml += "    <testcase name=\"charter\" classname=\"\(path)\" time=\"0\"/>\n"
    }
    for diagnostic in part.diagnostics { write(diagnostic, of: path, &xml) }
    xml += "  </testsuite>\n"
  }

  private func write(_ diagnostic: Diagnostic, of path: String, _ xml: inout String) {
    let text = DiagnosticText(language: language, hasColours: false).text(diagnostic)
    let place = diagnostic.place
    let name = "\(diagnostic.rule) \(place.line):\(place.column)"
    xml += "    <testcase name=\"\(XML.escaped(name))\" classname=\"\(path)\" time=\"0\">\n"
    if fails(diagnostic) {
      xml += """
              <failure type="\(diagnostic.severity.rawValue)" \
        message="\(XML.escaped(said(diagnostic.message)))">\(XML.escaped(text))</failure>\n
        """
    } else {
      xml += "      <system-out>\(XML.escaped(text))</system-out>\n"
    }
    xml += "    </testcase>\n"
  }
}

/// Texts in XML.
enum XML {
  /// A text as the value of an attribute between double quotes, or between tags.
  ///
  /// By byte: a sign followed by a combining mark is still that sign. What XML does not have, even
  /// escaped, becomes U+FFFD. Source: XML 1.0, 2.2.
  static func escaped(_ text: String) -> String {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case 0x22: escaped += "&quot;".utf8
      case 0x26: escaped += "&amp;".utf8
      case 0x3C: escaped += "&lt;".utf8
      case 0x3E: escaped += "&gt;".utf8
      case 0x09, 0x0A, 0x0D: escaped += "&#\(byte);".utf8
      case 0..<0x20: escaped += "\u{FFFD}".utf8
      case 0xBE where escaped.suffix(2).elementsEqual([0xEF, 0xBF]),
        0xBF where escaped.suffix(2).elementsEqual([0xEF, 0xBF]):
        escaped.append(0xBD)
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}
