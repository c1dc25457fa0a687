import Rendering
import Testing

@testable import CharterKit

@Test func otherKindsOfTrackerAreNamedAfterTheDefinition() {
  let charter = charter([
    cookie("a") { $0.kind = .pixel }, cookie("b"), cookie("c") { $0.kind = .localStorage },
    cookie("d") { $0.kind = .pixel },
  ])
  #expect(
    outline(charter.page(in: french).blocks).contains(
      """
      Ce site utilise aussi d’autres traceurs. Ce que cette page dit des cookies vaut pour eux~:
      - Stockage local
      - Pixel de suivi
      ## Les cookies de ce site {cookies}
      """))
  #expect(
    outline(charter.page(in: english).blocks).contains("- Local storage\n- Tracking pixel\n"))
}

@Test func aSiteWithCookiesOnlyNamesNoOtherTracker() {
  let page = outline(charter([cookie("a") { $0.kind = .cookie }]).page(in: french).blocks)
  #expect(!page.contains("traceurs. Ce que"))
}
