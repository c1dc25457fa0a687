import Testing

@Test(arguments: [
  (
    ["build", "--frmat", "x"],
    "Erreur\u{a0}: option inconnue «\u{a0}--frmat\u{a0}». "
      + "Vouliez-vous dire «\u{a0}--format\u{a0}»\u{202f}?"
  ),
  (
    ["check", "--profile", "x"],
    "Erreur\u{a0}: la valeur «\u{a0}x\u{a0}» ne convient pas à «\u{a0}--profile <profile>\u{a0}». "
      + "Les valeurs possibles\u{a0}: «\u{a0}dashlord\u{a0}», «\u{a0}dsfr\u{a0}»."
  ),
  (
    ["check", "--format", "xml"],
    "Erreur\u{a0}: la valeur «\u{a0}xml\u{a0}» ne convient pas à «\u{a0}--format <format>\u{a0}». "
      + "Les valeurs possibles\u{a0}:"
  ),
  (
    ["schema", "--table", "--output"],
    "Erreur\u{a0}: l’option «\u{a0}--output\u{a0}» ne va pas avec l’option «\u{a0}--table\u{a0}»"
  ),
  (
    ["build", "--check=3"],
    "Erreur\u{a0}: l’option «\u{a0}--check\u{a0}» ne prend pas de valeur, "
      + "mais «\u{a0}3\u{a0}» lui est donné."
  ),
  (
    ["explain", "l' eau"],
    "Erreur\u{a0}: Aucune règle ne s’appelle «\u{a0}l' eau\u{a0}». "
      + "«\u{a0}charter explain --list\u{a0}» les montre toutes."
  ),
])
func saysInFrenchWhatIsWrongWithACommand(arguments: [String], message: String) throws {
  var program = Program(folder: "/")
  program.environment["CHARTER_LANG"] = "fr"
  let run = try program.run(arguments)
  #expect(run.status == 64)
  #expect(run.error.split(separator: "\n").first.map(String.init) == message)
}

@Test func helpIsOfCommandsOnly() throws {
  let program = Program(folder: "/")
  let run = try program.run("help", "nope")
  #expect(run.status == 64 && run.error.contains("no command “nope”"))
  #expect(try program.run("help", "build").status == 0)
  #expect(try program.run("help").status == 0)
}

@Test func frenchHelpHasASpaceBeforeEachSemicolon() throws {
  let help = try Program(folder: "/").run("build", "--help", "--lang", "fr").output
  let bare = help.unicodeScalars.indices.dropFirst().filter { index in
    let scalars = help.unicodeScalars
    return scalars[index] == ";" && scalars[scalars.index(before: index)] != "\u{202f}"
  }
  #expect(bare.isEmpty)
  #expect(!help.contains("\u{202f}\u{202f}"))
}
