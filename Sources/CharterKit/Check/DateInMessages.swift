extension CalendarDate {
  /// The day in the words of a message: “1 March 2026”, « 1er mars 2026 ».
  var inWords: Message {
    Message(
      en: "\(day) \(MonthName.english[month - 1]) \(year)",
      fr: "\(day == 1 ? "1er" : "\(day)")\u{a0}\(MonthName.french[month - 1]) \(year)")
  }
}
