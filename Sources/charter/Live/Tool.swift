import CharterKit
import GateProtocol

/// The files that live pages are made of besides the charters: their scripts and their style.
enum Tool {
  /// The files by their names; a browser gets them under `tool/`.
  static let files: [String: [UInt8]] = [
    "edit.css": PackageResources.edit_css,
    "edit.js": PackageResources.edit_js,
    "editAdvice.js": PackageResources.editAdvice_js,
    "editColumn.js": PackageResources.editColumn_js,
    "editConflict.js": PackageResources.editConflict_js,
    "editControls.js": PackageResources.editControls_js,
    "editCookies.js": PackageResources.editCookies_js,
    "editDifference.js": PackageResources.editDifference_js,
    "editDraft.js": PackageResources.editDraft_js,
    "editFacts.js": PackageResources.editFacts_js,
    "editFaulty.js": PackageResources.editFaulty_js,
    "editField.js": PackageResources.editField_js,
    "editForm.js": PackageResources.editForm_js,
    "editItem.js": PackageResources.editItem_js,
    "editJump.js": PackageResources.editJump_js,
    "editLabels.js": PackageResources.editLabels_js,
    "editList.js": PackageResources.editList_js,
    "editLocalized.js": PackageResources.editLocalized_js,
    "editMarks.js": PackageResources.editMarks_js,
    "editMatch.js": PackageResources.editMatch_js,
    "editOffers.js": PackageResources.editOffers_js,
    "editPanel.js": PackageResources.editPanel_js,
    "editQuestion.js": PackageResources.editQuestion_js,
    "editRecord.js": PackageResources.editRecord_js,
    "editShape.js": PackageResources.editShape_js,
    "editTree.js": PackageResources.editTree_js,
    "editUnknown.js": PackageResources.editUnknown_js,
    "editVersion.js": PackageResources.editVersion_js,
    "editWords.js": PackageResources.editWords_js,
    "element.js": PackageResources.element_js,
    "findings.js": PackageResources.findings_js,
    "live.js": PackageResources.live_js,
    "pane.js": PackageResources.pane_js,
    "start.js": PackageResources.start_js,
    "tool.css": PackageResources.tool_css,
    "viewer.js": PackageResources.viewer_js,
    "words.js": PackageResources.words_js,
  ]

  /// The file of that name as an answer; nil: there is none.
  static func response(_ name: String) -> Response? {
    files[name].map {
      Response(status: 200, contentType: contentType(of: name), policy: .tool, body: $0)
    }
  }

  /// A page that a script fills in.
  ///
  /// - Parameters:
  ///   - script: the name of the script among the files.
  ///   - charter: the name of the charter that it is about, if it is about one.
  ///   - root: where our paths begin: `/`.
  ///   - style: a style sheet beside the one of all pages.
  static func page(
    _ title: Message, script: String, charter: String = "", below root: String,
    style: String? = nil
  ) -> Response {
    let styles = ["tool.css", style].compactMap(\.self).map {
      #"<link rel="stylesheet" href="\#(root)tool/\#($0)">"#
    }
    let title = charter.isEmpty ? title.text : "\(title.text) — \(charter)"
    let html = """
      <!doctype html>
      <html lang="\(UserLanguage.current.rawValue)">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escaped(title))</title>
      <link rel="icon" href="data:,">
      \(styles.joined(separator: "\n"))
      <script type="module" src="\(root)tool/\(script)"></script>
      <body data-charter="\(escaped(charter))">
      </body>
      </html>

      """
    return Response(
      status: 200, contentType: "text/html; charset=utf-8", policy: .tool, body: Array(html.utf8))
  }

  /// The media type of a file of ours or of a site; Markdown is shown as the text that it is.
  static func contentType(of name: String) -> String {
    for (ending, type) in types where name.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    {
      return type
    }
    return "text/plain; charset=utf-8"
  }

  private static let types = [
    (".html", "text/html; charset=utf-8"), (".css", "text/css; charset=utf-8"),
    (".js", "text/javascript; charset=utf-8"), (".json", "application/json"),
  ]

  /// A text as it stands in HTML, in an element or between double quotes.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

extension Response {
  /// There is no such page.
  static let notFound = Response(
    status: 404, contentType: "text/plain; charset=utf-8", policy: .tool, body: [])

  /// What is asked for stands at that path.
  static func moved(to path: String) -> Response {
    Response(
      status: 308, contentType: "text/plain; charset=utf-8", policy: .tool, location: path,
      body: [])
  }

  /// Data for a script of ours.
  static func json(_ bytes: [UInt8], status: UInt16 = 200) -> Response {
    Response(status: status, contentType: "application/json", policy: .tool, body: bytes)
  }
}
