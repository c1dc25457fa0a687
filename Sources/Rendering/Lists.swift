extension [[Block]] {
  /// Whether the items of a list are single lines, perhaps with lists of such lines under them:
  /// then nothing separates them.
  var isTight: Bool {
    allSatisfy { item in
      item.dropFirst().allSatisfy(\.isList)
        && (item.first.map { $0.isList || $0.isParagraph } ?? true)
    }
  }
}

extension [Block] {
  /// Whether nothing would be written for any of them.
  var isBlank: Bool {
    allSatisfy(\.isEmpty)
  }
}

extension Block {
  var isList: Bool {
    if case .list = self { true } else { false }
  }

  var isParagraph: Bool {
    if case .paragraph = self { true } else { false }
  }

  /// Whether nothing would be written for it.
  var isEmpty: Bool {
    switch self {
    case .heading(_, _, let inlines), .paragraph(let inlines): inlines.isBlank
    case .list(_, let items): items.isEmpty
    case .table(let table): table.columns.isEmpty
    case .definitions(let definitions): definitions.isEmpty
    }
  }
}
