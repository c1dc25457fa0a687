/// Piano Analytics and, before it, AT Internet. Lifetimes are the defaults.
extension KnownCookie {
  static let piano: [KnownCookie] = present + past

  private static let present: [KnownCookie] = [
    KnownCookie(
      name: "_pcid", supplier: .piano, lifetime: .lasting(13, .month),
      purposes: [.audience, .statistics], compared: [.lifetime, .purpose],
      description: .visitorNumber),
    KnownCookie(
      name: "_pctx", supplier: .piano, lifetime: .lasting(13, .month),
      purposes: [.audience, .statistics], compared: [.lifetime, .purpose],
      description: Message(
        en: "Share between the supplier’s tools what they know of the visit",
        fr: "Partager entre les outils du prestataire ce qu’ils savent de la visite")),
    KnownCookie(
      name: "_pprv", supplier: .piano, lifetime: .lasting(13, .month),
      purposes: [.audience, .statistics, .necessary], description: .measurementChoice),
    KnownCookie(
      name: "pa_vid", supplier: .piano, lifetime: .lasting(13, .month),
      purposes: [.audience, .statistics], compared: [.lifetime, .purpose],
      description: .visitorNumber),
    KnownCookie(
      name: "pa_user", supplier: .piano, lifetime: .lasting(13, .month),
      purposes: [.audience, .statistics], compared: [.lifetime, .purpose],
      description: Message(
        en: "Link your visits to your account, once you are signed in",
        fr: "Relier vos visites à votre compte, une fois connecté")),
    KnownCookie(
      name: "pa_privacy", supplier: .piano, lifetime: .lasting(13, .month),
      purposes: [.audience, .statistics, .necessary], description: .measurementChoice),
    KnownCookie(
      name: "idrxvr", supplier: .piano, lifetime: .lasting(13, .month),
      purposes: [.audience, .statistics], compared: [.lifetime, .purpose],
      description: .visitorNumber),
  ]

  private static let past: [KnownCookie] = [
    KnownCookie(
      name: "atuserid", supplier: .atInternet, lifetime: .lasting(13, .month),
      purposes: [.audience, .statistics], compared: [.lifetime, .purpose],
      description: .visitorNumber),
    KnownCookie(
      name: "atidvisitor", supplier: .atInternet, lifetime: .lasting(6, .month),
      purposes: [.audience, .statistics], compared: [.lifetime, .purpose],
      description: Message(
        en: "List the measured sites that you visited, and link your visits to your account",
        fr: "Lister les sites mesurés que vous avez visités et relier vos visites à votre compte")),
    KnownCookie(
      name: "atsession", supplier: .atInternet, lifetime: .lasting(30, .minute),
      purposes: [.audience, .statistics], compared: [.lifetime, .purpose],
      description: Message(
        en: "Count a campaign only once during a visit",
        fr: "Ne compter une campagne qu’une fois au cours d’une visite")),
    KnownCookie(
      name: "atreman", supplier: .atInternet, lifetime: .lasting(30, .day),
      purposes: [.audience, .statistics], compared: [.lifetime, .purpose],
      description: Message(
        en: "Remember the campaign that led you here",
        fr: "Retenir la campagne qui vous a conduit ici")),
    KnownCookie(
      name: "atredir", supplier: .atInternet, lifetime: .lasting(30, .second),
      purposes: [.audience, .statistics], compared: [.lifetime, .purpose],
      description: Message(
        en: "Lose no measurement when a page sends you on to another",
        fr: "Ne perdre aucune mesure lorsqu’une page vous renvoie vers une autre")),
    KnownCookie(
      name: "atauthority", supplier: .atInternet, lifetime: .lasting(13, .month),
      purposes: [.audience, .statistics, .necessary], description: .measurementChoice),
  ]
}

extension Message {
  /// What a cookie that keeps the mode of measurement does.
  fileprivate static let measurementChoice = Message(
    en: "Remember whether you accepted or refused audience measurement",
    fr: "Retenir si vous avez accepté ou refusé la mesure d’audience")
}
