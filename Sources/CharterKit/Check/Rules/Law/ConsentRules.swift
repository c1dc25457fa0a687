extension Rule {
  /// The rules on consent and its exemptions.
  static let lawOfConsent: [Rule] = [
    .consentNeeded, .exemptionMissing, .audienceConditions, .audienceLifetime, .audienceRenewed,
    .audienceRetention, .audienceOptOut, .choiceCookie, .choiceRetention, .choiceUnequal,
    .consentControlMissing, .withdrawalMissing, .continuedBrowsing,
  ]
}
