import CharterKit
import Glibc
import Testing

@testable import charter

struct DiskErrorTests {
  @Test func saysWhatWhereAndWhyInBothLanguages() {
    let error = DiskError.failed(.write, "output/x/fr/index.html", ENOSPC)
    #expect(error.message.en == "cannot write “output/x/fr/index.html”: the disk is full")
    #expect(
      error.message.fr
        == "impossible d’écrire «\u{A0}output/x/fr/index.html\u{A0}»\u{A0}: le disque est plein")
  }

  @Test func givesTheSystemsWordsWhereItHasNoneOfItsOwn() {
    #expect(reason(of: EADDRINUSE).fr == "erreur 98 (Address already in use)")
    #expect(reason(of: EADDRINUSE).en == "error 98 (Address already in use)")
  }

  @Test(
    arguments: [
      .notFile("p"), .notFolder("p"), .link("p"), .outside("p"), .unsafeName("p"), .notOurs("p"),
      .holds("p", "q"), .unlistable("p"),
    ] as [DiskError])
  func namesThePath(error: DiskError) {
    #expect(error.message.en.contains("“p”"))
    #expect(error.message.fr.contains("«\u{A0}p\u{A0}»"))
  }

  @Test(arguments: 1...133 as ClosedRange<CInt>)
  func hasWordsForEveryRefusal(number: CInt) {
    for attempt in DiskError.Attempt.allCases {
      let message = DiskError.failed(attempt, "p", number).message
      #expect(message.en.hasPrefix("cannot ") && message.fr.hasPrefix("impossible d"))
      #expect(message.en.contains("“p”: ") && message.fr.contains("\u{A0}»\u{A0}: "))
      #expect(!message.en.hasSuffix(": ") && !message.fr.hasSuffix(": "))
    }
  }
}
