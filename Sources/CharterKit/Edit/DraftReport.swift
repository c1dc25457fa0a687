/// What a form is told about the draft that it edits.
public struct DraftReport: Sendable {
  /// A number that is another one whenever the draft or the conflict is.
  public var revision: Int
  /// Whether the draft has changes that the file does not have.
  public var isDirty = false
  /// Whether there is a former text to go back to.
  public var canUndo = false
  /// Whether there is a later text to go forward to.
  public var canRedo = false
  /// What somebody else wrote to the file while the draft had changes; nil: nobody did.
  public var conflict: Conflict?

  /// Two versions of a charter, line by line.
  public struct Conflict: Sendable {
    /// All lines of both versions, in order.
    public var lines: [Line]

    /// A line of one of them, or of both.
    public struct Line: Sendable {
      var side: Side
      var text: String

      /// Which version has a line.
      public enum Side: String, Sendable {
        case both, mine, theirs
      }

      /// That line.
      public init(_ side: Side, _ text: String) {
        self.side = side
        self.text = text
      }
    }

    /// A conflict of those lines.
    public init(lines: [Line]) {
      self.lines = lines
    }
  }

  /// The report on that revision of a draft.
  public init(revision: Int) {
    self.revision = revision
  }

  /// The report as JSON, with what the draft holds and what its references may name.
  public func json(
    of draft: [UInt8], _ file: CharterFile, named name: String, in language: UserLanguage
  ) -> [UInt8] {
    let outline = CharterOutline(reading: draft, named: name)
    let faults = outline.diagnostics.filter { $0.severity == .error }
    var json = JSONText()
    json.object { json in
      json.member("revision") { $0.number(revision) }
      json.member("isDirty") { $0.flag(isDirty) }
      json.member("canUndo") { $0.flag(canUndo) }
      json.member("canRedo") { $0.flag(canRedo) }
      if let conflict {
        json.member("conflict") { $0.array(conflict.lines, Self.write) }
      }
      json.member("references") { Self.write(file.charter ?? Charter(), &$0, language) }
      // What keeps the draft from being edited.
      json.member("faults") { json in json.array(faults) { $0.write(to: &$1, in: language) } }
      json.member("outline") { $0.value(outline.json) }
    }
    json.end()
    return json.bytes
  }

  /// Writes what the references of a charter may name.
  private static func write(
    _ charter: Charter, _ json: inout JSONText, _ language: UserLanguage
  ) {
    let purposes = Reference.purposes(of: charter, in: language)
    json.object { json in
      json.member("providers") { $0.array(Reference.providers(of: charter)) { $0.write(to: &$1) } }
      json.member("purposes") { $0.array(purposes) { $0.write(to: &$1) } }
    }
  }

  private static func write(_ line: Conflict.Line, _ json: inout JSONText) {
    json.object { json in
      json.member("side") { $0.string(line.side.rawValue) }
      json.member("text") { $0.string(safe(line.text)) }
    }
  }
}

/// Something that a reference of a charter may name.
private struct Reference {
  var key: String
  /// The other spelling of its key, where it has two.
  var french: String?
  /// The name that people know it by.
  var name: String

  /// The providers of a charter, and what else it includes.
  static func providers(of charter: Charter) -> [Reference] {
    charter.providers.map { Reference(key: $0.key, name: $0.name.isEmpty ? $0.key : $0.name) }
  }

  /// The purposes of a charter, and those that every charter has.
  static func purposes(of charter: Charter, in language: UserLanguage) -> [Reference] {
    let words = WordsFile.builtInWords(language.rawValue)
    return charter.purposes.map { purpose in
      let builtIn = BuiltInPurpose(rawValue: purpose.key)
      let title = purpose.title?[language.rawValue] ?? purpose.title?.values.first
      return Reference(
        key: purpose.key, french: builtIn?.french,
        name: title ?? builtIn.flatMap { words?.purposes[$0] } ?? purpose.key)
    }
  }

  func write(to json: inout JSONText) {
    json.object { json in
      json.member("key") { $0.string(key) }
      if let french { json.member("fr") { $0.string(french) } }
      json.member("name") { $0.string(safe(name)) }
    }
  }
}
