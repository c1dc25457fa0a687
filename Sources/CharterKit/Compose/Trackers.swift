import Rendering

/// What is said of all trackers together.
extension Page {
  /// The kinds of tracker that are not cookies, when the site uses some.
  func otherTrackers() -> Blocks {
    let kinds = CookieKind.allCases.filter { kind in
      kind != .cookie && charter.cookies.contains { $0.kind == kind }
    }
    if kinds.isEmpty { return [] }
    return passage(.otherTrackers) + [
      .list(start: nil, items: kinds.map { .paragraph(inlines(words.kinds[$0])) })
    ]
  }

  /// That only exempt trackers are used, and why the law exempts them; empty when it is not so.
  func exemptionOfAll() -> Blocks {
    charter.usesOnlyExemptCookies ? passage(.allExempt) + passage(.exemptionLaw) : []
  }
}

extension Charter {
  /// Whether there are cookies and every one is exempt from consent.
  var usesOnlyExemptCookies: Bool {
    !cookies.isEmpty && cookies.allSatisfy { consent(of: $0) == .exempt }
  }

  /// Whether some section shows the cookies, and says after them that all are exempt.
  var hasCookieSection: Bool {
    sections?.contains { $0.contents == .cookies } ?? true
  }
}
