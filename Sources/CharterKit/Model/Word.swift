/// A word or a few that every language's words file gives; its raw value is its key there.
///
/// A name in double braces stands for what the page puts in its place: `{{purpose}}: details`.
public enum Word: String, CaseIterable, Sendable {
  /// The language's name in itself: « Français ».
  case language

  case datePattern = "dates.pattern"
  /// The first day of a month: « 1er ».
  case dateFirst = "dates.first"
  case itemSeparator = "separators.items"
  case lastSeparator = "separators.last"
  case clauseSeparator = "separators.clauses"
  /// What stands between a label and what it labels.
  case labelSeparator = "separators.label"
  /// A cell about which the charter says nothing.
  case emptyCell = "cells.empty"
  /// The cell of a cookie that no third party can read.
  case noAccess = "cells.no-access"

  case frameSkip = "frame.skip"
  case frameLanguages = "frame.languages"
  case frameContents = "frame.contents"
  case frameUpdated = "frame.updated"
  case frameVersion = "frame.version"
  case frameController = "frame.controller"
  case frameContact = "frame.contact"
  case framePrivacy = "frame.privacy"
  case frameLegalNotice = "frame.legal-notice"
  case frameAccessibility = "frame.accessibility"
  /// The title of a page whose charter gives none.
  case pageTitle = "page.title"

  case definitionTitle = "definition.title"

  case cookiesTitle = "cookies.title"
  /// The caption of a table of cookies.
  case cookiesCaption = "cookies.caption"
  case cookiesCaptionExempt = "cookies.caption-exempt"
  case cookiesCaptionRequired = "cookies.caption-required"
  case legalBasis = "cookies.legal-basis"
  case personalData = "cookies.personal-data"
  case noPersonalData = "cookies.no-personal-data"
  /// What stands before the conditions that an exempt audience measurement meets.
  case audienceConditions = "cookies.conditions"
  case optOutLink = "cookies.opt-out-link"

  case consentTitle = "consent.title"
  /// What the link to the choices says when the charter gives no label.
  case consentLabel = "consent.label"
  case browsersTitle = "browsers.title"

  case providersTitle = "providers.title"
  case providersCaption = "providers.caption"
  case providersProvider = "providers.provider"
  case providersRole = "providers.role"
  case providersAddress = "providers.address"
  case providersContact = "providers.contact"
  case providersPrivacy = "providers.privacy"
  case providersPrivacyLink = "providers.privacy-link"

  case transfersTitle = "transfers.title"
  case transfersCaption = "transfers.caption"
  case transfersProvider = "transfers.provider"
  case transfersCountry = "transfers.country"
  case transfersMechanism = "transfers.mechanism"
  case transfersCopy = "transfers.copy"
  case transfersCopyLink = "transfers.copy-link"
  case transfersChecked = "transfers.checked"

  case rightsTitle = "rights.title"

  case contactTitle = "contact.title"
  case contactController = "contact.controller"
  case contactDPO = "contact.dpo"

  case historyTitle = "history.title"
  case historyEntry = "history.entry"

  case sessionLength = "lengths.session"
  case persistentLength = "lengths.persistent"
  case unknownLength = "lengths.unknown"
  case sessionInText = "lengths-in-text.session"
  case persistentInText = "lengths-in-text.persistent"
  case unknownInText = "lengths-in-text.unknown"
  case renewed = "lifetime.renewed"
  case notRenewed = "lifetime.not-renewed"
  /// How long what a cookie collects is kept, in the cell of its lifetime.
  case dataRetention = "lifetime.data"
}

/// A text in Markdown that every language's words file gives; its raw value is its key there.
public enum Passage: String, CaseIterable, Sendable {
  case introduction = "introduction.text"
  /// The page of a site without cookies.
  case noCookies = "introduction.none"
  case definition = "definition.text"
  /// What stands before the other kinds of tracker that a site uses.
  case otherTrackers = "definition.others"
  case cookies = "cookies.text"
  case optOut = "cookies.opt-out"
  case allExempt = "cookies.all-exempt"
  case consentRequired = "consent.required"
  case consentWithdrawal = "consent.withdrawal"
  case consentManage = "consent.manage"
  case choiceRetention = "consent.retention"
  case acceptanceRetention = "consent.acceptance-retention"
  case refusalRetention = "consent.refusal-retention"
  case choiceOfDevice = "consent.device"
  case choiceOfAccount = "consent.account"
  case consentExempt = "consent.exempt"
  /// Why the law exempts some cookies.
  case exemptionLaw = "consent.law"
  case browsers = "browsers.text"
  case providers = "providers.text"
  case transfers = "transfers.text"
  case noTransfers = "transfers.none"
  case rights = "rights.text"
  case rightsDPO = "rights.dpo"
  case rightsController = "rights.controller"
  case rightsPrivacy = "rights.privacy"
  case complaint = "rights.complaint"
  /// The right to complain when no authority is known.
  case complaintElsewhere = "rights.complaint-elsewhere"
  case historyUpdated = "history.updated"
  case historyVersion = "history.version"
}
