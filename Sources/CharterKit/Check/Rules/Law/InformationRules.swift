extension Rule {
  /// The rules on what readers are told: who, why, how long, to whom, and their rights.
  static let lawOfInformation: [Rule] = [
    .controllerMissing, .dpoMissing, .complaintMissing, .rightsMissing, .legalBasisMissing,
    .legalBasisUnfit, .purposeVague, .lifetimeMissing, .accessMissing, .providerIncomplete,
    .transferUnstated, .frameworkStruckDown, .referenceStale, .cnilApproved, .anonymousClaim,
    .partyAsConsent, .noPersonalDataClaim, .trackersUnnamed, .categoryUndeclared,
    .updateMissing, .reviewOverdue, .legalNoticeMissing, .accessibilityMissing,
  ]
}
