extension Findings {
  /// Reports the rows whose name falls under the prefix or the pattern of another row.
  mutating func reportCovered(_ cookies: [Cookie]) {
    let families = NameFamilies(cookies)
    guard !families.isEmpty else { return }
    for index in cookies.indices where cookies[index].match != .pattern {
      for name in cookies[index].names {
        guard let family = families.family(of: name, in: cookies, at: index) else { continue }
        report(
          ["cookies", .index(index), "name"], severity: .warning,
          Message(
            en: "Cookie “\(name)” falls under “\(family)”, declared in another row.",
            fr: """
              Le cookie «\u{a0}\(name)\u{a0}» est déjà couvert par «\u{a0}\(family)\u{a0}», \
              déclaré dans une autre ligne.
              """),
          help: Message(
            en: "Remove one of the rows, or make the pattern narrower.",
            fr: "Supprimez l’une des lignes, ou resserrez le motif."))
      }
    }
  }
}

/// The rows that stand for many names, by what these names begin with.
///
/// A name is compared with at most 64 rows that begin alike, so that the time grows as the
/// charter.
private struct NameFamilies {
  private struct Family {
    let row: Int
    let name: String
    let isPrefix: Bool
  }

  private var families: [ArraySlice<UInt8>: [Family]] = [:]
  /// How long their beginnings are, each length once.
  private var lengths: [Int] = []
  private static let most = 64

  var isEmpty: Bool { families.isEmpty }

  init(_ cookies: [Cookie]) {
    for row in cookies.indices
    where cookies[row].match == .prefix || cookies[row].match == .pattern {
      for name in cookies[row].names where !name.isEmpty {
        let isPrefix = cookies[row].match == .prefix
        let bytes = Array(name.utf8)
        let start = isPrefix ? bytes[...] : bytes.prefix { $0 != UInt8(ascii: "*") }
        guard start.count < bytes.count || isPrefix, families[start]?.count ?? 0 < Self.most else {
          continue
        }
        families[start, default: []].append(Family(row: row, name: name, isPrefix: isPrefix))
      }
    }
    lengths = Set(families.keys.map(\.count)).sorted()
  }

  /// The first prefix or pattern of another row that a name falls under.
  func family(of name: String, in cookies: [Cookie], at row: Int) -> String? {
    let bytes = Array(name.utf8)
    for length in lengths where length <= bytes.count {
      for family in families[bytes.prefix(length)] ?? []
      where family.row != row && cookies[family.row].covers(cookies[row])
        && (family.isPrefix || matches(bytes, Array(family.name.utf8)))
      {
        return family.name
      }
    }
    return nil
  }

  /// Whether a name is one that a pattern stands for: `*` is any run of bytes.
  private func matches(_ name: [UInt8], _ pattern: [UInt8]) -> Bool {
    var (place, step) = (0, 0)
    var retry: (place: Int, step: Int)?
    while place < name.count {
      if step < pattern.count, pattern[step] == UInt8(ascii: "*") {
        retry = (place, step)
        step += 1
      } else if step < pattern.count, pattern[step] == name[place] {
        place += 1
        step += 1
      } else if let last = retry {
        retry = (last.place + 1, last.step)
        (place, step) = (last.place + 1, last.step + 1)
      } else {
        return false
      }
    }
    return pattern[step...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}

extension Cookie {
  /// Whether a name of this row and one of another are of the same kind and host.
  fileprivate func covers(_ other: Cookie) -> Bool {
    (kind ?? .cookie) == (other.kind ?? .cookie)
      && domain?.lowercased() == other.domain?.lowercased()
  }
}
