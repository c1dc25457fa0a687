/// What shows videos.
extension KnownCookie {
  static let video: [KnownCookie] = [
    KnownCookie(
      name: "vuid", supplier: .vimeo, lifetime: .lasting(2, .year),
      purposes: [.video, .statistics], compared: .lifetime,
      description: Message(
        en: "Recognise your browser, to count how often videos are watched",
        fr: "Reconnaître votre navigateur, pour compter les lectures des vidéos")),
    KnownCookie(
      name: "player", supplier: .vimeo, lifetime: .lasting(1, .year),
      purposes: [.video, .preferences], compared: .lifetime,
      description: Message(
        en: "Remember the player’s settings: volume, quality, subtitles",
        fr: "Retenir les réglages du lecteur\u{a0}: volume, qualité, sous-titres")),
    KnownCookie(
      name: "player_clearance", supplier: .vimeo, lifetime: .lasting(7, .day), purposes: [.video],
      description: .robots),
    KnownCookie(
      name: "VISITOR_INFO1_LIVE", supplier: .youTube, lifetime: .lasting(6, .month),
      purposes: [.video],
      description: Message(
        en: "Remember your settings for videos, and find faults of the service",
        fr: "Retenir vos réglages pour les vidéos et déceler les pannes du service")),
    KnownCookie(
      name: "__Secure-YEC", supplier: .youTube, lifetime: .lasting(13, .month),
      purposes: [.video],
      description: Message(
        en: "Remember your settings for videos, and find faults of the service",
        fr: "Retenir vos réglages pour les vidéos et déceler les pannes du service")),
    KnownCookie(
      name: "YSC", supplier: .youTube, lifetime: .session, purposes: [.video],
      description: Message(
        en: "Check that the requests of a visit come from you, and not from other sites",
        fr: "Vérifier que les demandes d’une visite viennent de vous, et non d’autres sites")),
    KnownCookie(
      name: "PREF", supplier: .youTube, purposes: [.video],
      description: Message(
        en: "Remember how you like videos to be played and shown",
        fr: "Retenir vos préférences de lecture et d’affichage des vidéos")),
  ]
}

extension Message {
  /// What a cookie against automatic programs does.
  static let robots = Message(
    en: "Tell people from automatic programs, to protect the service",
    fr: "Distinguer les personnes des programmes automatiques, pour protéger le service")
}
