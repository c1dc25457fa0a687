extension KnownCookieOffer {
  /// The offers as JSON, for a browser: a list of objects; what is not known is left out.
  public static func json(_ offers: [KnownCookieOffer]) -> [UInt8] {
    var json = JSONText()
    json.array(offers) { offer, json in json.object { offer.write(to: &$0) } }
    json.end()
    return json.bytes
  }

  private func write(to json: inout JSONText) {
    json.member("name") { $0.string(name) }
    json.both("match", match)
    json.both("kind", kind)
    json.member("supplier") { $0.string(supplier) }
    if let country { json.member("country") { $0.string(country) } }
    json.member("purposes") { json in json.array(purposes) { $1.both($0.en, $0.fr) } }
    json.both("exemption", exemption)
    json.both("lifetime", lifetime)
    json.member("description") { $0.both(description.en, description.fr) }
    json.member("source") { $0.string(source) }
    json.member("checked") { $0.string(checked) }
    if isSecondHand { json.member("secondHand") { $0.flag(true) } }
  }
}

extension JSONText {
  fileprivate mutating func both(_ key: String, _ spelling: Spelling?) {
    guard let spelling else { return }
    member(key) { $0.both(spelling.en, spelling.fr) }
  }

  /// Writes an object of an English and a French text.
  fileprivate mutating func both(_ en: String, _ fr: String) {
    object { json in
      json.member("en") { $0.string(en) }
      json.member("fr") { $0.string(fr) }
    }
  }
}
