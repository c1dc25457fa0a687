import Testing

@testable import CharterKit

@Test func daysStandInWordsInMessages() {
  let first = CalendarDate("2026-03-01")?.inWords
  #expect(first == Message(en: "1 March 2026", fr: "1er\u{a0}mars 2026"))
  let last = CalendarDate("2025-12-31")?.inWords
  #expect(last == Message(en: "31 December 2025", fr: "31\u{a0}décembre 2025"))
}
