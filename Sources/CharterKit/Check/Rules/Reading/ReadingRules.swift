extension Rule {
  /// What reading finds: each has a page here, and is reported where the text is read.
  static let reading: [Rule] = [
    .encodingUnknown, .syntax, .colonUnquoted, .noBreakSpaceInStructure, .invisibleCharacter,
    .lookalikeCharacter, .tabIndentation, .quoteUnclosed, .specialFirstCharacter,
    .commentCutsText, .keyUnknown, .keyDuplicate, .keyMissing, .valueType, .valueUnknown,
    .keysMixed, .anchor, .tag, .severalDocuments, .limitExceeded, .includeMissing,
    .includeOutside, .includeCircular, .includeClash, .translationMissing, .lifetimeUnreadable,
    .rawHTML, .headingInText, .image, .markdownUnknown, .linkUnsafe, .wordsMissing, .wordMissing,
    .template, .outputClash,
  ]
}
