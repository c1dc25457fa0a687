extension Slip {
  /// Lists as word processors number them, without dashes, or with too many.
  static let ofItems: [Slip] = numbers + missingDashes + otherDashes

  private static let numbers: [Slip] =
    ["1.", "12)", "(3)", "1°", "a)", "IV.", "1-"].map { number in
      Slip(
        "cookies:\n  \(number) nom: x\n    durée: y\n  \(number) nom: z\n    durée: y",
        "2:3 lookalike-character", "4:3 lookalike-character",
        fixed: "cookies:\n  - nom: x\n    durée: y\n  - nom: z\n    durée: y")
    } + [
      Slip(
        "cookies:\n  1.\u{a0}nom: x\n     durée: y", "2:3 lookalike-character",
        fixed: "cookies:\n  -  nom: x\n     durée: y"),
      Slip(
        "cookies:\n  1. nom: x\n     durée: y\n  10. nom: z\n      durée: y",
        "2:3 lookalike-character", "4:3 lookalike-character",
        fixed: "cookies:\n  -  nom: x\n     durée: y\n  -   nom: z\n      durée: y"),
      Slip(
        "cookies:\n  - nom: x\n    durée: y\n  2. nom: z\n    durée: y",
        "4:3 lookalike-character",
        fixed: "cookies:\n  - nom: x\n    durée: y\n  - nom: z\n    durée: y"),
      Slip(
        "langues:\n  1. fr\n  2. en", "2:3 lookalike-character", "3:3 lookalike-character",
        fixed: "langues:\n  - fr\n  - en"),
      Slip(
        "sections:\n  1. contenu: cookies\n  2. contenu: contact", "2:3 lookalike-character",
        "3:3 lookalike-character", fixed: "sections:\n  - contenu: cookies\n  - contenu: contact"),
    ]

  private static let missingDashes: [Slip] = [
    Slip(
      "cookies:\n    nom: x\n    durée: y\n    nom: z\n    durée: y\na: b", "2:5 syntax",
      "4:5 syntax",
      fixed: "cookies:\n  - nom: x\n    durée: y\n  - nom: z\n    durée: y\na: b"),
    Slip(
      "cookies:\n  nom: x\n  durée: y\n  nom: z", "2:3 syntax", "4:3 syntax",
      fixed: "cookies:\n- nom: x\n  durée: y\n- nom: z"),
    Slip(
      "cookies:\n  - nom: x\n    durée: y\n    nom: z\n    durée: y", "4:5 syntax",
      fixed: "cookies:\n  - nom: x\n    durée: y\n  - nom: z\n    durée: y"),
    Slip(
      "cookies:\n  - nom: x\n    durée: y\n  nom: z\n    durée: y", "4:3 syntax",
      fixed: "cookies:\n  - nom: x\n    durée: y\n  - nom: z\n    durée: y"),
    Slip(
      "cookies:\n  - nom: x\n    durée: y\n  nom: z\n  durée: y\n  - nom: u\n    durée: y",
      "4:3 syntax",
      fixed:
        "cookies:\n  - nom: x\n    durée: y\n  - nom: z\n    durée: y\n  - nom: u\n    durée: y"),
    Slip(
      "cookies:\n    nom: x\n    durée: y\n  - nom: z\n    durée: y", "2:5 syntax",
      fixed: "cookies:\n  - nom: x\n    durée: y\n  - nom: z\n    durée: y"),
  ]

  private static let otherDashes: [Slip] = [
    Slip(
      "cookies:\n  - nom: x\n    - durée: y\n    - note: u\n  - nom: z\n    - durée: y",
      "3:5 syntax", "6:5 syntax",
      fixed: "cookies:\n  - nom: x\n    durée: y\n    note: u\n  - nom: z\n    durée: y"),
    Slip(
      "cookies:\n  - nom: x\n  - durée: y\n  - service: u\n  - nom: z\n    durée: y",
      "3:3 syntax",
      fixed: "cookies:\n  - nom: x\n    durée: y\n    service: u\n  - nom: z\n    durée: y"),
    Slip(
      "cookies:\n- nom: x\n- description:\n    fr: y\n- durée: y\na: b", "3:1 syntax",
      "5:1 syntax",
      fixed: "cookies:\n- nom: x\n  description:\n    fr: y\n  durée: y\na: b"),
  ]

  /// Keys in bold.
  static let ofKeys: [Slip] = ["*", "**"].map { mark in
    Slip(
      "- nom: x\n  \(mark)durée\(mark): y", "2:3 syntax", fixed: "- nom: x\n  durée: y")
  }

  /// Entries behind characters that end lines elsewhere.
  static let ofLines: [Slip] = ["\u{2028}", "\u{2029}"].flatMap { end in
    [
      Slip(
        "charte: 1\(end)langues: [fr]", "1:10 invisible-character",
        fixed: "charte: 1\nlangues: [fr]"),
      Slip(
        "charte: 1\nlan\(end)gues: [fr]", "2:4 invisible-character",
        fixed: "charte: 1\nlangues: [fr]"),
      Slip("\(end)langues: [fr]", "1:1 invisible-character", fixed: "langues: [fr]"),
      Slip(
        "a:\n  - nom: x\(end)durée: y", "2:11 invisible-character",
        fixed: "a:\n  - nom: x\n    durée: y"),
      Slip(
        "a:\r\n  - nom: x\(end)  - nom: y", "2:11 invisible-character",
        fixed: "a:\r\n  - nom: x\r\n  - nom: y"),
      Slip(
        "prestataires:\(end)  ville:\(end)    nom: x", "1:14 invisible-character",
        "1:23 invisible-character", fixed: "prestataires:\n  ville:\n    nom: x"),
    ]
  }
}
