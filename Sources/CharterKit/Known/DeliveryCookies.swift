/// What delivers and protects pages, and what follows customers.
extension KnownCookie {
  static let delivery: [KnownCookie] = [
    KnownCookie(
      name: "__cf_bm", supplier: .cloudflare, lifetime: .lasting(30, .minute),
      purposes: [.necessary], compared: .lifetime, description: .robots),
    KnownCookie(
      name: "cf_clearance", supplier: .cloudflare, purposes: [.necessary],
      description: Message(
        en: "Remember that you passed a check against automatic programs",
        fr: "Retenir que vous avez réussi une vérification contre les programmes automatiques")),
    KnownCookie(
      name: "__cflb", supplier: .cloudflare, lifetime: .atMost(24, .hour), purposes: [.necessary],
      description: Message(
        en: "Keep the same server for you while you browse",
        fr: "Garder le même serveur pendant votre navigation")),
    KnownCookie(
      name: "_cfuvid", supplier: .cloudflare, purposes: [.necessary],
      description: Message(
        en: "Tell apart people who share an Internet connection, to limit abuse",
        fr: "Distinguer les personnes qui partagent une connexion, pour limiter les abus")),
    KnownCookie(
      name: "__cfruid", supplier: .cloudflare, purposes: [.necessary],
      description: Message(
        en: "Limit the number of requests, to protect the site",
        fr: "Limiter le nombre de demandes, pour protéger le site")),
    KnownCookie(
      name: "__cfwaitingroom", supplier: .cloudflare, purposes: [.necessary],
      description: Message(
        en: "Keep your place in the queue when the site is crowded",
        fr: "Garder votre place dans la file d’attente en cas d’affluence")),
    KnownCookie(
      name: "cf_ob_info", supplier: .cloudflare, lifetime: .lasting(30, .second),
      purposes: [.necessary],
      description: Message(
        en: "Know why the site did not answer, when a copy of a page is shown",
        fr: "Savoir pourquoi le site n’a pas répondu, lorsqu’une copie d’une page est affichée")),
    KnownCookie(
      name: "cf_use_ob", supplier: .cloudflare, lifetime: .lasting(30, .second),
      purposes: [.necessary],
      description: Message(
        en: "Show a copy of a page when the site does not answer",
        fr: "Afficher une copie d’une page lorsque le site ne répond pas")),
    KnownCookie(
      name: "hubspotutk", supplier: .hubSpot, purposes: [.statistics, .advertising],
      description: Message(
        en: "Recognise your browser, to link your visits to what you tell us in a form",
        fr: """
          Reconnaître votre navigateur, pour relier vos visites à ce que vous indiquez dans un \
          formulaire
          """)),
    KnownCookie(
      name: "__hs_do_not_track", supplier: .hubSpot, purposes: [.necessary, .preferences],
      keepsChoice: true,
      source: "https://developers.hubspot.com/docs/methods/tracking_code_api/remove_cookies",
      description: Message(
        en: "Remember that your visits are not to be followed",
        fr: "Retenir que vos visites ne doivent pas être suivies")),
  ]
}
