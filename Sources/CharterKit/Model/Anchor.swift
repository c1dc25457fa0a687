import Rendering

/// The anchors of a page, made from keys: the same in every language.
public enum Anchor {
  /// A key as an anchor: ASCII letters, digits, `_`, `-` and `.` stay, accents are dropped, every
  /// other run becomes `-`.
  static func name(of key: String) -> String {
    // Most names are anchors already.
    let isAnchor = key.withBytes { bytes in
      bytes.allSatisfy(isKept) && bytes.first != 0x2D && bytes.last != 0x2D
    }
    if isAnchor { return key }
    var anchor: [UInt8] = []
    for scalar in key.unicodeScalars {
      if let byte = keptByte(scalar) {
        anchor.append(byte)
      } else if !scalar.properties.isDiacritic, anchor.last != 0x2D {
        anchor.append(0x2D)
      }
    }
    while anchor.last == 0x2D { anchor.removeLast() }
    return String(decoding: anchor.drop { $0 == 0x2D }, as: UTF8.self)
  }

  /// The byte that stands for a scalar in an anchor, or nil.
  private static func keptByte(_ scalar: Unicode.Scalar) -> UInt8? {
    guard scalar.isASCII else { return folded(scalar) }
    return isKept(UInt8(ascii: scalar)) ? UInt8(ascii: scalar) : nil
  }

  private static func isKept(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D, 0x2E: true
    default: false
    }
  }

  /// The letter below an accent, which Unicode's name of the scalar tells:
  /// LATIN SMALL LETTER E WITH ACUTE.
  static func folded(_ scalar: Unicode.Scalar) -> UInt8? {
    guard (0xC0...0x24F).contains(scalar.value) else { return nil }
    if scalar.value < 0x100 { return latin[Int(scalar.value) - 0xC0] }
    guard let name = scalar.properties.name else { return nil }
    let isSmall = name.utf8.starts(with: "LATIN SMALL LETTER ".utf8)
    guard isSmall || name.utf8.starts(with: "LATIN CAPITAL LETTER ".utf8) else { return nil }
    let rest = name.utf8.dropFirst(isSmall ? 19 : 21)
    guard let letter = rest.first, rest.dropFirst().first == 0x20 else { return nil }
    return isSmall ? letter | 0x20 : letter
  }

  /// The letters from À to ÿ, whose names would be looked up at each start, for the format's keys.
  private static let latin: [UInt8?] =
    "AAAAAA CEEEEIIII NOOOOO OUUUUY  aaaaaa ceeeeiiii nooooo ouuuuy y".utf8
    .map { $0 == 0x20 ? nil : $0 }

  /// A name as file systems compare it that know no case and no accents apart.
  public static func comparable(_ name: String) -> String { unaccented(name).lowercased() }

  /// A text without the accents of its letters, as authors without a French keyboard type it.
  static func unaccented(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let letter = folded(scalar) {
        plain.append(Unicode.Scalar(letter))
      } else if scalar.isASCII || !scalar.properties.isDiacritic {
        plain.append(scalar)
      }
    }
    return String(plain)
  }
}

/// The anchors given out on one page: a repetition takes `-2`.
struct Anchors {
  /// The first ones, and their hashes: most pages have no others, and to look at all hashes is
  /// faster than what a set makes of one name.
  private var first: [String] = []
  private var hashes: [UInt64] = []
  private static let mostFirst = 64
  private var others: Set<String> = []
  /// The number that the next repetition of a name may take.
  private var next: [String: Int] = [:]

  /// None, and room for so many.
  init(capacity: Int) {
    first.reserveCapacity(min(capacity, Self.mostFirst))
    hashes.reserveCapacity(min(capacity, Self.mostFirst))
  }

  /// The anchor for that name, marked as taken.
  mutating func anchor(for name: String) -> String {
    if take(name) { return name }
    var repetition = next[name] ?? 2
    while !take("\(name)-\(repetition)") { repetition += 1 }
    next[name] = repetition + 1
    return "\(name)-\(repetition)"
  }

  private mutating func take(_ name: String) -> Bool {
    let hash = name.withBytes { $0.hash }
    for index in hashes.indices where hashes[index] == hash && first[index] == name { return false }
    if first.count == Self.mostFirst { return others.insert(name).inserted }
    first.append(name)
    hashes.append(hash)
    return true
  }
}

extension Anchor {
  /// The anchor of a cookie's row, by its first name.
  static func cookie(_ firstName: String) -> String { "cookie-" + name(of: firstName) }

  /// The anchor of a purpose's heading.
  static func purpose(_ key: String) -> String { "purpose-" + name(of: key) }

  /// The anchor of a provider's entry.
  static func provider(_ key: String) -> String { "provider-" + name(of: key) }
}

extension Charter {
  /// The anchors that links of a text may lead to.
  var anchors: Set<String> {
    var all = Set(cookies.indices.map { Anchor.cookie(cookies[$0].name) })
    all.formUnion(purposes.map { Anchor.purpose($0.key) })
    all.formUnion(providers.map { Anchor.provider($0.key) })
    guard let sections else { return all.union(Section.Contents.allCases.map(\.rawValue)) }
    for section in sections {
      all.insert(section.id.isEmpty ? section.contents?.rawValue ?? "" : section.id)
    }
    return all
  }
}
