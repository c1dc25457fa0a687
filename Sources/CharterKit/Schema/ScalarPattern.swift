/// The patterns of scalars, in the regular expressions that schemas have.
///
/// Source: JSON Schema Validation, 6.3.3 (ECMA-262); no construct is used that others lack.
enum ScalarPattern {
  /// At least one character that is neither a blank nor a control.
  static let filled = #"[^\u0000-\u0020]"#
  /// `Form.isLanguage`.
  static let language = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
  /// `Form.isSlug`.
  static let slug = "^[A-Za-z0-9._-]+$"
  /// A day that some year has.
  static let date =
    "^(?!0000)[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
    + "|02-(0[1-9]|[12][0-9]))$"
  /// The beginning of an absolute address of the web, with a host.
  static let address = #"^[Hh][Tt][Tt][Pp][Ss]?://[^/?#\\\u0000-\u0020]+[^\u0000-\u0020\\]*$"#
  /// A placeholder between two `##`, an address of a kind that pages may link to, or one without a
  /// scheme.
  static let manage =
    "^(##[A-Za-z0-9_.: -]+##|(?!##|//|$)([Hh][Tt][Tt][Pp][Ss]?://(?!/)\(linkSign)+"
    + "|([Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):\(linkSign)+"
    + #"|[^:/?#\\\u0000-\u0020\u007F]*([/?#]"# + linkSign + "*)?))$"
  /// `Form.isEmail`.
  static let email = "^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@" + hostName + "$"
  /// `Form.isHost`.
  static let host = #"^(\*\.)?"# + hostName + "$"
  /// The code of a country, in any case.
  static let country = "^(" + countries.joined(separator: "|") + ")$"

  /// A sign that the address of a link may hold.
  private static let linkSign = #"[^\\\u0000-\u0020\u007F]"#
  private static let hostName = #"\.?"# + label + #"(\."# + label + ")*"
  private static let label = letter + "+(-+" + letter + "+)*"
  /// A letter, a digit, `_` or anything beyond ASCII.
  private static let letter = #"[^\u0000-\u002F:-@\[-^`{-\u007F]"#

  /// `F[RI]` for all the codes with the same first letter.
  private static let countries: [String] = {
    var seconds: [String: String] = [:]
    for code in Country.codes.sorted() {
      let lower = code.lowercased()
      seconds["[\(code.prefix(1))\(lower.prefix(1))]", default: ""] +=
        "\(code.suffix(1))\(lower.suffix(1))"
    }
    return seconds.keys.sorted().map { "\($0)[\(seconds[$0] ?? "")]" }
  }()
}
