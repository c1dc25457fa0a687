import CharterKit
import GateProtocol
import Glibc

/// What the form asks for.
extension Editor {
  /// Does what is asked for, and answers with the draft as it is then.
  mutating func change(_ name: String, _ body: [UInt8]) -> Response {
    do throws(EditRefusal) {
      switch name {
      case "edit": try edit(body)
      case "undo": session.undo()
      case "redo": session.redo()
      case "fix": session.change(to: FixedFile(session.draft, named: file.input.path).bytes)
      case "line": try correct(FormMessage(body))
      case "save": try save()
      case "resolve": try resolve(try FormMessage(body)["choice"])
      case "render":
        let message = try FormMessage(body)
        return .json(ProseView(try message["text"], isLine: try message["kind"] == "line").json)
      default: return .notFound
      }
    } catch {
      return .json(error.json, status: error.status)
    }
    showDraft()
    return .json(draft)
  }

  /// The draft, as the form is told of it.
  var draft: [UInt8] {
    var report = DraftReport(revision: session.revision)
    report.isDirty = session.isDirty
    report.canUndo = session.canUndo
    report.canRedo = session.canRedo
    report.conflict = session.theirs.map { .init(mine: session.draft, theirs: $0) }
    return report.json(of: session.draft, reading.file, named: file.input.path, in: .current)
  }

  private mutating func edit(_ body: [UInt8]) throws(EditRefusal) {
    do throws(EditFault) {
      let request = try EditRequest(json: body)
      if request.revision == session.revision {
        var text = session.draft
        for edit in request.edits {
          text = try EditedText(applying: edit, to: text, named: file.input.path).bytes
        }
        return session.change(to: text)
      }
    } catch {
      throw .fault(error)
    }
    throw .stale
  }

  /// That line of the draft; nil: there is none.
  func line(_ number: String?) -> DraftLine? {
    number.flatMap { Int($0) }.flatMap { DraftLine($0, of: session.draft, named: file.input.path) }
  }

  /// Puts a text in the place of a line, unless that is another one by now.
  private mutating func correct(_ message: FormMessage) throws(EditRefusal) {
    guard let line = line(try message["number"]), line.text == (try message["former"]) else {
      throw .stale
    }
    session.change(to: line.replaced(by: try message["text"]))
  }

  /// Writes the draft, unless the file does not hold what was read.
  private mutating func save() throws(EditRefusal) {
    look()
    if case .failed(_, _, ENOENT) = failure { return try create() }
    if let failure { throw .disk(failure) }
    guard session.theirs == nil else { throw .conflict }
    guard session.isDirty else { return }
    try write(over: session.saved, isForeign: false)
  }

  /// Writes the draft to a file that is no longer there.
  private mutating func create() throws(EditRefusal) {
    do throws(DiskError) {
      try createFile(at: file.input.path, holding: session.draft)
    } catch {
      throw .disk(error)
    }
    session.noteSaved()
    look()
  }

  private mutating func resolve(_ choice: String) throws(EditRefusal) {
    guard let theirs = session.theirs else { return }
    switch choice {
    case "theirs": session.takeTheirs()
    case "mine": try write(over: theirs, isForeign: true)
    default: throw .fault(.request)
    }
  }

  private mutating func write(over old: [UInt8], isForeign: Bool) throws(EditRefusal) {
    do throws(DiskError) {
      try file.replace(old, by: session.draft, isForeign: isForeign)
      session.noteSaved()
    } catch {
      look()
      throw session.theirs == nil || session.theirs == old ? .disk(error) : .conflict
    }
  }
}
