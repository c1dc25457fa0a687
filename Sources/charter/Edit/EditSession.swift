/// A charter's text while it is being edited: the draft, what its file held, and the way back.
///
/// It touches no disk: it is told what the file holds.
struct EditSession {
  /// The text as it is edited.
  private(set) var draft: [UInt8]
  /// What the file held when it was last read or written.
  private(set) var saved: [UInt8]
  /// What somebody else wrote to the file while the draft had changes; nil: nobody did.
  private(set) var theirs: [UInt8]?
  /// A number that is another one whenever the draft or the conflict is.
  private(set) var revision = 1
  private var former: [[UInt8]] = []
  private var later: [[UInt8]] = []

  /// How many bytes are kept of former and later texts together.
  private let memory: Int

  /// The session of a file that holds those bytes.
  init(_ bytes: [UInt8], memory: Int = 1 << 25) {
    draft = bytes
    saved = bytes
    self.memory = memory
  }

  /// Whether the draft has changes that the file does not have.
  var isDirty: Bool { draft != saved }
  /// Whether there is a former text to go back to.
  var canUndo: Bool { !former.isEmpty }
  /// Whether there is a later text to go forward to.
  var canRedo: Bool { !later.isEmpty }

  /// Makes that text the draft.
  mutating func change(to text: [UInt8]) {
    guard text != draft else { return }
    former.append(draft)
    later = []
    draft = text
    settle()
  }

  /// Goes back to the former text, if there is one.
  mutating func undo() {
    guard let text = former.popLast() else { return }
    later.append(draft)
    draft = text
    settle()
  }

  /// Goes forward again, if there is something to go forward to.
  mutating func redo() {
    guard let text = later.popLast() else { return }
    former.append(draft)
    draft = text
    settle()
  }

  /// Takes in what the file holds: without changes of ours that is the draft, else a conflict.
  mutating func look(at bytes: [UInt8]) {
    if bytes == saved || bytes == draft {
      guard theirs != nil || bytes != saved else { return }
      saved = bytes
      theirs = nil
      revision += 1
    } else if isDirty {
      guard theirs != bytes else { return }
      theirs = bytes
      revision += 1
    } else {
      saved = bytes
      change(to: bytes)
    }
  }

  /// Takes in that the file holds the draft.
  mutating func noteSaved() {
    saved = draft
    theirs = nil
    revision += 1
  }

  /// Ends a conflict with what the file holds; the draft that was can be gone back to.
  mutating func takeTheirs() {
    guard let theirs else { return }
    saved = theirs
    self.theirs = nil
    change(to: theirs)
  }

  /// The revision after a change; texts that are too old are forgotten, the next one never.
  private mutating func settle() {
    revision += 1
    var size = (former + later).reduce(0) { $0 + $1.count }
    while size > memory, former.count > 1 { size -= former.removeFirst().count }
    while size > memory, later.count > 1 { size -= later.removeFirst().count }
  }
}
