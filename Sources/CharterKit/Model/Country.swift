/// The countries and territories that have a code. Source: ISO 3166-1, alpha-2.
enum Country {
  /// The code in capitals for a code in any case, or nil.
  static func code(_ text: String) -> String? {
    let code = text.uppercased()
    return position(of: code.utf8).flatMap { isCode[$0] ? code : nil }
  }

  /// The code that is meant by letters in wide use that ISO 3166-1 keeps free or reserves; nil:
  /// they are none of those.
  static func meant(by text: String) -> String? {
    switch text.uppercased() {
    case "UK": "GB"
    case "EL": "GR"
    case "USA": "US"
    default: nil
    }
  }

  /// All codes.
  static let codes = Set(list.map { String(Substring($0)) })

  /// Whether each pair of letters is a code: a table is made in a tenth of the time of a set.
  private static let isCode: [Bool] = {
    var isCode = [Bool](repeating: false, count: 26 * 26)
    for code in list { if let position = position(of: code) { isCode[position] = true } }
    return isCode
  }()

  /// Where two capital letters stand in the table; nil: it is something else.
  private static func position(of code: some Collection<UInt8>) -> Int? {
    guard code.count == 2, code.allSatisfy({ $0 &- 0x41 < 26 }) else { return nil }
    return code.reduce(0) { $0 * 26 + Int($1 &- 0x41) }
  }

  private static let list = """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS
    BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE
    EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM
    HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC
    LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA
    NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
    SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO
    TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
    """.utf8.split { $0 <= 0x20 }
}
