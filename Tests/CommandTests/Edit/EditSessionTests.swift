import Testing

@testable import charter

@Suite struct EditSessionTests {
  private var session = EditSession(bytes("a"))

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private func text(_ bytes: [UInt8]?) -> String? {
    bytes.map { String(decoding: $0, as: UTF8.self) }
  }

  private var draft: String? { text(session.draft) }

  private mutating func change(_ texts: String...) {
    for text in texts { session.change(to: Self.bytes(text)) }
  }

  @Test mutating func goesBackAndForward() {
    change("b", "c")
    session.undo()
    #expect(draft == "b")
    session.undo()
    #expect(draft == "a")
    #expect(!session.isDirty)
    #expect(!session.canUndo)
    session.undo()
    #expect(draft == "a")
    session.redo()
    session.redo()
    #expect(draft == "c")
    #expect(!session.canRedo)
  }

  @Test mutating func forgetsWhatWasUndoneOnceSomethingElseIsDone() {
    change("b")
    session.undo()
    change("c")
    #expect(!session.canRedo)
    session.undo()
    #expect(draft == "a")
  }

  @Test mutating func keepsTheFormerTextHoweverLargeAndNoMoreThanItsMemory() {
    session = EditSession(Self.bytes("0000"), memory: 8)
    for digit in 1...9 { change(String(repeating: "\(digit)", count: 4)) }
    session.undo()
    session.undo()
    #expect(draft == "7777")
    #expect(!session.canUndo)
    change(String(repeating: "x", count: 100), "y")
    session.undo()
    #expect(session.draft.count == 100)
  }

  @Test mutating func readsAFileAgainThatChangedWhileNothingWasTyped() {
    session.look(at: Self.bytes("b"))
    #expect(draft == "b")
    #expect(!session.isDirty)
    #expect(session.theirs == nil)
    session.undo()
    #expect(draft == "a")
    #expect(session.isDirty)
  }

  @Test mutating func tellsOfAConflictOnceAndEndsItWhenTheFileIsAsItWas() {
    change("mine")
    session.look(at: Self.bytes("theirs"))
    #expect(draft == "mine")
    #expect(text(session.theirs) == "theirs")
    let revision = session.revision
    session.look(at: Self.bytes("theirs"))
    #expect(session.revision == revision)
    session.look(at: Self.bytes("a"))
    #expect(session.theirs == nil)
    #expect(draft == "mine")
    #expect(session.isDirty)
  }

  @Test mutating func seesNoConflictWhereBothSayTheSame() {
    change("b")
    session.look(at: Self.bytes("b"))
    #expect(session.theirs == nil)
    #expect(!session.isDirty)
  }

  @Test mutating func givesTheDraftBackAfterTakingTheirs() {
    change("mine")
    session.look(at: Self.bytes("theirs"))
    session.takeTheirs()
    #expect(draft == "theirs")
    #expect(!session.isDirty)
    session.undo()
    #expect(draft == "mine")
    #expect(session.isDirty)
  }

  @Test mutating func hasAnotherRevisionAfterEachChangeAndNoOther() {
    var seen: Set = [session.revision]
    change("b")
    var isNew = seen.insert(session.revision).inserted
    #expect(isNew)
    change("b")
    #expect(seen.contains(session.revision))
    session.noteSaved()
    isNew = seen.insert(session.revision).inserted
    #expect(isNew)
    session.undo()
    isNew = seen.insert(session.revision).inserted
    #expect(isNew)
  }
}
