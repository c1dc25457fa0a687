import Rendering

/// A charter, and what follows from it whatever the language: its pages share both.
///
/// Cookies and purposes go by their indices.
final class PageInferences {
  /// The charter, which says of each cookie what follows for it: its kind, how its name is meant,
  /// whose it is, whether it asks for consent and why not.
  let charter: Charter
  /// For each purpose, its cookies.
  let cookiesOfPurposes: [[Int]]
  /// The site's hosts.
  let domains: [String]
  /// The columns of its tables, by what is written and not by what follows.
  let columns: [Column]
  /// The facts of each cookie as a page stated them; nil: none did, or they are other ones in
  /// another language.
  var factsOfCookies: [Facts?]

  /// What follows from that charter.
  init(of charter: consuming Charter) {
    // Taken over, so that its cookies are changed where they are kept, and not copied.
    var charter = consume charter
    let index = KeyIndex(charter.purposes)
    let domains = charter.domains
    columns = charter.shownColumns
    var cookiesOfPurposes = [[Int]](repeating: [], count: charter.purposes.count)
    for cookie in charter.cookies.indices {
      var consent = charter.cookies[cookie].consent
      var exemption = charter.cookies[cookie].exemption
      if let purpose = index[charter.cookies[cookie].purpose] {
        cookiesOfPurposes[purpose].append(cookie)
        consent = consent ?? charter.purposes[purpose].consent
        exemption = exemption ?? charter.purposes[purpose].exemption
      }
      let party = Charter.party(
        charter.cookies[cookie].party, charter.cookies[cookie].domain, of: domains)
      charter.cookies[cookie].consent = consent
      charter.cookies[cookie].exemption = consent == .required ? nil : exemption
      charter.cookies[cookie].party = party
      if charter.cookies[cookie].kind == nil { charter.cookies[cookie].kind = .cookie }
      if charter.cookies[cookie].match == nil { charter.cookies[cookie].match = .exact }
    }
    self.cookiesOfPurposes = cookiesOfPurposes
    self.domains = domains
    factsOfCookies = Array(repeating: nil, count: charter.cookies.count)
    self.charter = consume charter
  }
}
