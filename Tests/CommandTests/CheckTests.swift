import Foundation
import Testing

private let charter = """
  charter: 1
  languages: [fr]
  site: {name: Essai, url: "https://essai.fr"}
  providers: {mairie: {name: Mairie}, autre: {name: Autre}}
  cookies:
    - name: sessionid
      provider: mairie
      purpose: necessary
      description: Garder la session
      lifetime: session
  """

private func checked(_ text: String = charter) throws -> (Scratch, Program) {
  let scratch = try Scratch()
  try scratch.write(text, to: "essai.yaml")
  return (scratch, Program(folder: scratch.path))
}

@Test func showsThePlaceTheThingAndWhatToWrite() throws {
  let (scratch, program) = try checked(
    charter.replacingOccurrences(of: "lifetime: session", with: "lifetime: 13 moi"))
  defer { withExtendedLifetime(scratch) {} }
  let run = try program.run("check", "essai.yaml", "--lang", "fr")
  #expect(run.status == 1)
  #expect(
    run.output.contains(
      """
      essai.yaml:10:15: erreur\u{a0}: Durée «\u{a0}13 moi\u{a0}» incompréhensible. [lifetime-unreadable]
         10 |     lifetime: 13 moi
            |               ^^^^^^
            = où\u{a0}: cookie sessionid, champ durée
            = aide\u{a0}: Écrivez
      """))
  #expect(run.output.contains("1 charte\u{a0}: "))
}

@Test func chartersThatGoTogetherAreCheckedAsEachAlone() throws {
  let scratch = try Scratch()
  let program = Program(folder: scratch.path)
  let paths = (10..<50).map { "many/site-\($0).yaml" }
  let padding = String(repeating: "# Rien à lire ici.\n", count: 5_000)
  for (index, path) in paths.enumerated() {
    var text = charter.replacingOccurrences(of: "name: Essai", with: "name: Essai \(index)")
    if index % 3 == 1 { text += "\n" + padding }
    if index % 7 == 3 { text = text.replacingOccurrences(of: "session", with: "13 moi") }
    try scratch.write(text, to: path)
  }
  func lines(_ arguments: [String]) throws -> [Substring] {
    let run = try program.run(["check", "--deny", "provider-unused"] + arguments)
    #expect(run.status == 1)
    // The last line is of totals.
    return run.output.split(separator: "\n").dropLast()
  }
  let alone = try paths.flatMap { try lines([$0]) }
  #expect(alone.count { $0.contains("[lifetime-unreadable]") } == 6)
  for jobs in ["1", "3"] { #expect(try lines(["many", "--jobs", jobs]) == alone) }
}

@Test func allowsAndDeniesRules() throws {
  let (scratch, program) = try checked()
  defer { withExtendedLifetime(scratch) {} }
  let plain = try program.run("check", "essai.yaml")
  #expect(plain.output.contains("advice: ") && plain.output.contains("[provider-unused]"))
  let allowed = try program.run("check", "essai.yaml", "--allow", "provider-unused")
  #expect(!allowed.output.contains("[provider-unused]"))
  let denied = try program.run("check", "essai.yaml", "--deny", "provider-unused")
  #expect(denied.status == 1)
  #expect(denied.output.contains("essai.yaml:4:45: error: "))
}

@Test(arguments: [
  (["check", "--allow", "purpose-unknown"], "purpose-unknown"),
  (["check", "--allow", "provider-unsed"], "“provider-unused”"),
  (["check", "--deny", "nonsense"], "nonsense"), (["check", "--today", "2026-02-30"], "today"),
  (["check", "--profile", "nobody"], "profile"), (["check", "--format", "xml"], "format"),
  (["explain", "purpose-unknwon"], "“purpose-unknown”"), (["explain"], "--list"),
  (["explain", "purpose-unknown", "--list"], "--list"),
])
func refusesAWrongCommandLine(arguments: [String], said: String) throws {
  let (scratch, program) = try checked()
  defer { withExtendedLifetime(scratch) {} }
  let run = try program.run(arguments)
  #expect(run.status == 64)
  #expect(run.error.contains(said))
}

@Test func machineFormatsAreWholeWhenAFileIsMissing() throws {
  let (scratch, program) = try checked()
  defer { withExtendedLifetime(scratch) {} }
  for format in ["json", "sarif", "gitlab"] {
    let run = try program.run("check", "essai.yaml", "absent.yaml", "--format", format)
    #expect(run.status == 2)
    #expect((try? JSONSerialization.jsonObject(with: Data(run.output.utf8))) != nil)
    #expect(run.error.contains("absent.yaml"))
  }
}

@Test func buildCountsNotWhatTheCharterAllows() throws {
  let (scratch, program) = try checked()
  let before = try program.run("build", "essai.yaml").error
  try scratch.write(
    charter + "\nx-allow: [{rule: provider-unused, reason: Pour plus tard}]", to: "essai.yaml")
  let after = try program.run("build", "essai.yaml").error
  #expect(before.contains("1 piece of advice") && !after.contains("advice"))
  let twin = try scratch.text(of: "output/essai/charter.json")
  #expect(!twin.contains("Pour plus tard"))
}

@Test func explainsARuleInTheUsersLanguage() throws {
  let (scratch, program) = try checked()
  defer { withExtendedLifetime(scratch) {} }
  let page = try program.run("explain", "purpose-unknown", "--lang", "fr")
  #expect(page.status == 0)
  #expect(page.output.contains("finalité: statistiques"))
  let list = try program.run("explain", "--list", "--lang", "en")
  #expect(list.output.contains("purpose-unknown (error, a fault that stops a build)"))
  #expect(list.output.contains("dashlord-unfound (warning)"))
}

@Test func whatIsWrongInASharedFileIsSaidOnce() throws {
  let scratch = try Scratch()
  for name in ["un", "deux"] {
    let own = charter.replacingOccurrences(of: "providers:", with: "include: [_y.yaml]\nproviders:")
    try scratch.write(own, to: "charters/\(name).yaml")
  }
  try scratch.write("version:\n", to: "charters/_y.yaml")
  let program = Program(folder: scratch.path)
  let run = try program.run("check")
  #expect(run.status == 1)
  #expect(run.output.components(separatedBy: "_y.yaml:1:").count == 2)
  let errors = run.output.components(separatedBy: ": error: ").count - 1
  #expect(run.output.contains("2 charters: \(errors) errors,"))
}
