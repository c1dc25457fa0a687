/// What measures visits. Lifetimes are the defaults; the one of `_ga_` and a container is in
/// Google's page on `cookie_expires`.
extension KnownCookie {
  static let audience: [KnownCookie] = matomo + piano + google

  private static let matomo: [KnownCookie] = [
    KnownCookie(
      name: "_pk_id", ending: .part, supplier: .matomo, lifetime: .lasting(13, .month),
      purposes: [.audience, .statistics], compared: [.lifetime, .purpose],
      description: .visitorNumber),
    KnownCookie(
      name: "_pk_ses", ending: .part, supplier: .matomo, lifetime: .lasting(30, .minute),
      purposes: [.audience, .statistics], compared: [.lifetime, .purpose],
      description: Message(
        en: "Link the pages that you read during one visit",
        fr: "Relier entre elles les pages lues au cours d’une même visite")),
    KnownCookie(
      name: "_pk_ref", ending: .part, supplier: .matomo, lifetime: .lasting(6, .month),
      purposes: [.audience, .statistics], compared: [.lifetime, .purpose],
      description: Message(
        en: "Know which site, search engine or campaign first led you here",
        fr: "Savoir quel site, moteur de recherche ou campagne vous a d’abord conduit ici")),
    KnownCookie(
      name: "_pk_cvar", ending: .part, supplier: .matomo, lifetime: .lasting(30, .minute),
      purposes: [.audience, .statistics], compared: [.lifetime, .purpose],
      description: Message(
        en: "Keep for the length of the visit the values that the site chose to measure",
        fr: "Garder, le temps de la visite, les valeurs que le site a choisi de mesurer")),
    KnownCookie(
      name: "_pk_hsr", ending: .part, supplier: .matomo, lifetime: .lasting(30, .minute),
      purposes: [.audience, .statistics], compared: [.lifetime, .purpose],
      description: Message(
        en: "Record how pages are used: clicks, scrolling and movements",
        fr: "Enregistrer l’usage fait des pages\u{a0}: clics, défilement et mouvements")),
    KnownCookie(
      name: "_pk_testcookie", ending: .part, supplier: .matomo,
      purposes: [.audience, .statistics],
      description: Message(
        en: "Check that your browser accepts cookies; it is deleted at once",
        fr: "Vérifier que votre navigateur accepte les cookies\u{202f}; il est aussitôt supprimé")),
    KnownCookie(
      name: "_pk_uid", ending: .part, supplier: .matomo, purposes: [.statistics],
      description: Message(
        en: "Recognise your browser on several sites that measure their visits together",
        fr: "Reconnaître votre navigateur sur plusieurs sites qui mesurent ensemble leurs visites")),
  ]

  private static let google: [KnownCookie] = [
    KnownCookie(
      name: "_ga", supplier: .googleAnalytics, lifetime: .lasting(2, .year),
      purposes: [.statistics, .audience, .advertising], compared: [.lifetime, .purpose],
      description: .visitorNumber),
    KnownCookie(
      name: "_ga_", ending: .part, supplier: .googleAnalytics, lifetime: .lasting(2, .year),
      purposes: [.statistics, .audience, .advertising], compared: [.lifetime, .purpose],
      description: Message(
        en: "Keep the state of your visit, to link the pages that you read",
        fr: "Conserver l’état de votre visite, pour relier entre elles les pages lues")),
    KnownCookie(
      name: "_gid", supplier: .googleAnalytics, lifetime: .lasting(24, .hour),
      purposes: [.statistics, .audience, .advertising], compared: [.lifetime, .purpose],
      description: Message(
        en: "Tell one visitor from another during a day",
        fr: "Distinguer les visiteurs pendant une journée")),
    KnownCookie(
      name: "_gat", ending: .part, supplier: .googleAnalytics, lifetime: .lasting(1, .minute),
      purposes: [.statistics, .audience, .advertising], compared: [.lifetime, .purpose],
      description: Message(
        en: "Limit how often measurements are sent",
        fr: "Limiter la fréquence d’envoi des mesures")),
  ]
}

extension Message {
  /// What a visitor's number is for.
  static let visitorNumber = Message(
    en: "Recognise your browser from one visit to the next, to count visitors",
    fr: "Reconnaître votre navigateur d’une visite à l’autre, pour compter les visiteurs")
}
