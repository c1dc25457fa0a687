import Rendering

/// A charter, and what follows from it whatever the language: its pages share both.
///
/// Cookies and purposes go by their indices.
final class PageInferences {
  let charter: Charter
  /// For each purpose, its cookies.
  let cookiesOfPurposes: [[Int]]
  /// The site's hosts.
  let domains: [String]
  /// For each cookie, whether it belongs to the site or to another one.
  let parties: [Party]
  /// For each cookie, whether it asks for consent; nil: nobody says.
  let consents: [ConsentNeed?]
  /// For each cookie, why it asks for no consent; nil: it does, or nobody says.
  let exemptions: [Exemption?]
  /// The facts of each cookie as a page stated them; nil: none did, or they are other ones in
  /// another language.
  var factsOfCookies: [Facts?]

  /// What follows from that charter.
  init(of charter: consuming Charter) {
    let index = KeyIndex(charter.purposes)
    let cookies = charter.cookies.indices
    let purposes = cookies.map { index[charter.cookies[$0].purpose] }
    var cookiesOfPurposes = [[Int]](repeating: [], count: charter.purposes.count)
    for (cookie, purpose) in purposes.enumerated() {
      if let purpose { cookiesOfPurposes[purpose].append(cookie) }
    }
    self.cookiesOfPurposes = cookiesOfPurposes
    let domains = charter.domains
    self.domains = domains
    parties = cookies.map {
      charter.party(charter.cookies[$0].party, charter.cookies[$0].domain, domains)
    }
    let consents = cookies.map { cookie in
      charter.cookies[cookie].consent
        ?? purposes[cookie].flatMap { charter.purposes[$0].consent }
    }
    self.consents = consents
    exemptions = cookies.map { cookie in
      guard consents[cookie] != .required else { return nil }
      return charter.cookies[cookie].exemption
        ?? purposes[cookie].flatMap { charter.purposes[$0].exemption }
    }
    factsOfCookies = Array(repeating: nil, count: cookies.count)
    self.charter = charter
  }
}
