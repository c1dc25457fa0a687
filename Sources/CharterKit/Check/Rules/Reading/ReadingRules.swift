extension Rule {
  /// What is found where a charter is read.
  static let reading: [Rule] = [
    .encodingUnknown, .syntax, .colonUnquoted, .noBreakSpaceInStructure, .invisibleCharacter,
    .lookalikeCharacter, .tabIndentation, .quoteUnclosed, .specialFirstCharacter,
    .commentCutsText, .keyUnknown, .keyDuplicate, .keyMissing, .valueType, .valueUnknown,
    .keysMixed, .anchor, .tag, .severalDocuments, .limitExceeded, .includeMissing,
    .includeOutside, .includeCircular, .includeClash, .translationMissing, .lifetimeUnreadable,
    .rawHTML, .headingInText, .image, .markdownUnknown, .linkUnsafe,
  ]

  /// What is found where charters and templates become pages.
  static let publishing: [Rule] = [
    .wordsMissing, .wordMissing, .template, .outputClash,
  ]
}
