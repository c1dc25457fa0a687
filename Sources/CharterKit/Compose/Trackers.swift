import Rendering

/// What is said of all trackers together.
extension Page {
  /// Writes the kinds of tracker that are not cookies, when the site uses some.
  func putOtherTrackers(to out: inout PageWriter) {
    let kinds = CookieKind.allCases.filter { kind in
      kind != .cookie && charter.cookies.indices.contains { charter.cookies[$0].kind == kind }
    }
    if kinds.isEmpty { return }
    put(.otherTrackers, to: &out)
    out.bullets(kinds) { put(words.kinds[$0], to: &$1) }
  }

  /// Writes that only exempt trackers are used, and why the law exempts them; nothing when it is
  /// not so.
  func putExemptionOfAll(to out: inout PageWriter) {
    guard usesOnlyExemptCookies else { return }
    put(.allExempt, to: &out)
    put(.exemptionLaw, to: &out)
  }

  /// Whether there are cookies and every one is exempt from consent.
  var usesOnlyExemptCookies: Bool {
    !charter.cookies.isEmpty
      && charter.cookies.indices.allSatisfy { charter.cookies[$0].consent == .exempt }
  }
}

extension Charter {
  /// Whether some section shows the cookies, and says after them that all are exempt.
  var hasCookieSection: Bool {
    sections?.contains { $0.contents == .cookies } ?? true
  }
}
