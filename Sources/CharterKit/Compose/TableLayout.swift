import Rendering

/// Tables without the parts that would say nothing.
extension Table {
  /// The table without the columns that are empty in every row.
  func withoutEmptyColumns() -> Table {
    let kept = columns.indices.filter { column in
      column == rowHeading || rows.contains { !$0.cells[column].isEmpty }
    }
    return Table(
      id: id, caption: caption, columns: kept.map { columns[$0] },
      keys: keys.isEmpty ? [] : kept.map { keys[$0] },
      rowHeading: kept.firstIndex(of: rowHeading) ?? 0,
      rows: rows.map { row in
        Row(id: row.id, cells: kept.map { row.cells[$0] }, facts: row.facts)
      })
  }

  /// The rows as terms, each with a line for every cell that is not empty.
  func definitions(separator: String) -> [Definition] {
    rows.map { row in
      let lines = columns.indices.filter { $0 != rowHeading && !row.cells[$0].isEmpty }
      return Definition(
        id: row.id, term: row.cells[rowHeading],
        lines: lines.map { columns[$0] + .text(separator) + row.cells[$0] },
        keys: keys.isEmpty ? [] : lines.map { keys[$0] }, facts: row.facts)
    }
  }
}
