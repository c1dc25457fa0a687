/// What keeps the reader's choice about cookies. Few lifetimes are compared: a site does well to
/// set six months where the default is a year.
extension KnownCookie {
  static let consent: [KnownCookie] = [
    KnownCookie(
      name: "tarteaucitron", supplier: .tarteaucitron, lifetime: .lasting(365, .day),
      purposes: [.necessary, .preferences], keepsChoice: true, compared: [.lifetime, .purpose],
      description: .choice),
    KnownCookie(
      name: "klaro", supplier: .klaro, lifetime: .lasting(120, .day),
      purposes: [.necessary, .preferences], keepsChoice: true, description: .choice),
    KnownCookie(
      name: "orejime", supplier: .orejime, lifetime: .lasting(365, .day),
      purposes: [.necessary, .preferences], keepsChoice: true, description: .choice),
    KnownCookie(
      name: "cc_cookie", supplier: .cookieConsent, lifetime: .lasting(182, .day),
      purposes: [.necessary, .preferences], keepsChoice: true, description: .choice),
    KnownCookie(
      name: "axeptio_cookies", supplier: .axeptio, lifetime: .lasting(6, .month),
      purposes: [.necessary, .preferences], keepsChoice: true,
      description: Message(
        en: "Remember your choices on cookies, their date, and an anonymous number for them",
        fr: "Retenir vos choix sur les cookies, leur date et le numéro anonyme qui les identifie")),
    KnownCookie(
      name: "axeptio_authorized_vendors", supplier: .axeptio, lifetime: .lasting(6, .month),
      purposes: [.necessary, .preferences], keepsChoice: true,
      description: Message(
        en: "Remember the services whose cookies you accepted",
        fr: "Retenir les services dont vous avez accepté les cookies")),
    KnownCookie(
      name: "axeptio_all_vendors", supplier: .axeptio, lifetime: .lasting(6, .month),
      purposes: [.necessary, .preferences], keepsChoice: true,
      description: Message(
        en: "Remember the services on which you were asked to choose",
        fr: "Retenir les services sur lesquels un choix vous a été proposé")),
    KnownCookie(
      name: "didomi_token", supplier: .didomi, purposes: [.necessary, .preferences],
      keepsChoice: true, description: .choice),
    KnownCookie(
      name: "didomi_dcs", supplier: .didomi, purposes: [.necessary, .preferences],
      keepsChoice: true, description: .choice),
    KnownCookie(
      name: "euconsent-v2", supplier: .didomi, purposes: [.necessary, .preferences],
      keepsChoice: true,
      description: Message(
        en: "Remember your choices on advertising, in a form that advertisers share",
        fr: "Retenir vos choix sur la publicité, sous une forme que les régies partagent")),
    KnownCookie(
      name: "mtm_consent_removed", supplier: .matomo, lifetime: .lasting(30, .year),
      purposes: [.necessary, .preferences], keepsChoice: true, compared: .purpose,
      description: Message(
        en: "Remember that you refused audience measurement",
        fr: "Retenir que vous avez refusé la mesure d’audience")),
    KnownCookie(
      name: "mtm_consent", ending: .part, supplier: .matomo, lifetime: .lasting(30, .year),
      purposes: [.necessary, .preferences], keepsChoice: true, compared: .purpose,
      description: Message(
        en: "Remember that you accepted audience measurement",
        fr: "Retenir que vous avez accepté la mesure d’audience")),
    KnownCookie(
      name: "mtm_cookie_consent", supplier: .matomo, purposes: [.necessary, .preferences],
      keepsChoice: true,
      description: Message(
        en: "Remember that you accepted the cookies of audience measurement",
        fr: "Retenir que vous avez accepté les cookies de mesure d’audience")),
    KnownCookie(
      name: "matomo_ignore", supplier: .matomo, purposes: [.necessary, .preferences],
      keepsChoice: true,
      description: Message(
        en: "Remember that your visits are not to be counted",
        fr: "Retenir que vos visites ne doivent pas être comptées")),
    KnownCookie(
      name: "matomo_sessid", supplier: .matomo, purposes: [.necessary],
      description: Message(
        en: "Check that a refusal of audience measurement comes from you",
        fr: "Vérifier qu’un refus de la mesure d’audience vient bien de vous")),
  ]
}

extension Message {
  /// What the cookie of a consent banner does.
  static let choice = Message(
    en: "Remember your choices on cookies", fr: "Retenir vos choix sur les cookies")
}
