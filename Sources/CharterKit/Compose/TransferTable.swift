import Rendering

/// Where data go outside the European Economic Area.
extension Page {
  /// Writes a table of the transfers, and the providers that make none.
  func putTransfers(to out: inout PageWriter) {
    let providers = charter.providersInUse
    var rows: [Table.Row] = []
    for provider in providers {
      for transfer in provider.transfers ?? [] {
        rows.append(
          Table.Row(
            id: "", cells: cells(of: transfer, by: provider),
            facts: facts(of: transfer, by: provider)))
      }
    }
    if !rows.isEmpty {
      let columns: [Word] = [
        .transfersProvider, .transfersCountry, .transfersMechanism, .transfersCopy,
      ]
      let table = Table(
        id: anchors.anchor(for: "table-transfers"), caption: inlines(words[.transfersCaption]),
        columns: columns.map { inlines(words[$0]) },
        keys: ["provider", "country", "mechanism checked note", "copy"], rowHeading: 0, rows: rows)
      out.put(laidOut(table.withoutEmptyColumns()))
    }
    let withoutTransfers = providers.filter { $0.transfers?.isEmpty == true }.map(\.name)
    if !withoutTransfers.isEmpty {
      let names = words.joined(withoutTransfers)
      put(.noTransfers, ["providers": .text(names)], to: &out)
    }
  }

  private func cells(of transfer: Transfer, by provider: Provider) -> [Inlines] {
    let country = words.country(transfer.country)
    let copy = transfer.copy.map { address in
      let text = words.filled(
        .transfersCopyLink, ["provider": provider.name, "country": country])
      return Inlines.link(to: address, .text(text))
    }
    return [
      .text(provider.name), .text(country), mechanism(of: transfer), copy ?? [],
    ]
  }

  /// What allows a transfer, when that was checked, and what is to be added.
  private func mechanism(of transfer: Transfer) -> Inlines {
    let checked = transfer.checked.map { date in
      words.filled(.transfersChecked, ["date": words.date(date)])
    }
    let clauses = [transfer.mechanism.map { words.mechanisms[$0] }, checked].compactMap { $0 }
    let facts = clauses.joined(separator: words[.clauseSeparator])
    let texts = [facts.isEmpty ? nil : facts, localized(transfer.note)].compactMap { $0 }
    return texts.isEmpty ? [] : inlines(texts.joined(separator: " – "))
  }
}
