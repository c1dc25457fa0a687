/// What publishes content: portals and content management.
extension KnownCookie {
  static let contentManagement: [KnownCookie] = opendatasoft + drupal + wordPress

  private static let opendatasoft: [KnownCookie] = [
    KnownCookie(
      name: "sessionid", supplier: .opendatasoft, lifetime: .lasting(2, .week),
      purposes: [.necessary], compared: [.lifetime, .purpose], description: .session),
    KnownCookie(
      name: "csrftoken", supplier: .opendatasoft, lifetime: .lasting(12, .month),
      purposes: [.necessary], compared: [.lifetime, .purpose], description: .formToken),
    KnownCookie(
      name: "django_language", supplier: .opendatasoft, lifetime: .lasting(12, .month),
      purposes: [.preferences, .necessary], compared: [.lifetime, .purpose],
      description: .language),
    KnownCookie(
      name: "cookies_preferences", supplier: .opendatasoft, lifetime: .lasting(6, .month),
      purposes: [.necessary, .preferences], keepsChoice: true, compared: [.lifetime, .purpose],
      description: .choice),
  ]

  private static let drupal: [KnownCookie] = [
    // Two million seconds.
    KnownCookie(
      name: "SSESS", ending: .hash, supplier: .drupal, lifetime: .about(23, .day),
      purposes: [.necessary], description: .session),
    KnownCookie(
      name: "SESS", ending: .hash, supplier: .drupal, lifetime: .about(23, .day),
      purposes: [.necessary], description: .session),
  ]

  private static let wordPress: [KnownCookie] = [
    KnownCookie(
      name: "wordpress_logged_in_", ending: .part, supplier: .wordPress, purposes: [.necessary],
      description: Message(
        en: "Recognise you once you are signed in", fr: "Vous reconnaître une fois connecté")),
    KnownCookie(
      name: "wordpress_test_cookie", supplier: .wordPress, purposes: [.necessary],
      description: Message(
        en: "Check that your browser accepts cookies",
        fr: "Vérifier que votre navigateur accepte les cookies")),
    KnownCookie(
      name: "wordpress_", ending: .hash, supplier: .wordPress, purposes: [.necessary],
      description: Message(
        en: "Keep the site’s editors signed in to its administration pages",
        fr: "Garder les rédacteurs du site connectés à ses pages d’administration")),
    KnownCookie(
      name: "wp-settings-", ending: .part, supplier: .wordPress, purposes: [.preferences],
      description: Message(
        en: "Remember how an editor of the site arranged the administration pages",
        fr: "Retenir la présentation des pages d’administration choisie par un rédacteur du site")),
    KnownCookie(
      name: "wp_lang", supplier: .wordPress, lifetime: .session, purposes: [.preferences],
      description: .language),
    KnownCookie(
      name: "comment_author_", ending: .hash, supplier: .wordPress, lifetime: .about(1, .year),
      purposes: [.preferences],
      description: Message(
        en: "Save you from typing your name again when you comment",
        fr: "Vous éviter de saisir à nouveau votre nom pour commenter")),
    KnownCookie(
      name: "comment_author_email_", ending: .hash, supplier: .wordPress,
      lifetime: .about(1, .year), purposes: [.preferences],
      description: Message(
        en: "Save you from typing your e-mail address again when you comment",
        fr: "Vous éviter de saisir à nouveau votre adresse électronique pour commenter")),
    KnownCookie(
      name: "comment_author_url_", ending: .hash, supplier: .wordPress,
      lifetime: .about(1, .year), purposes: [.preferences],
      description: Message(
        en: "Save you from typing the address of your site again when you comment",
        fr: "Vous éviter de saisir à nouveau l’adresse de votre site pour commenter")),
  ]
}
