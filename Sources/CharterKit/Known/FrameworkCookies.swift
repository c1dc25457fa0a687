/// What sites are built with. Lifetimes are the defaults; Django's are in its `global_settings.py`.
extension KnownCookie {
  static let frameworks: [KnownCookie] = [
    KnownCookie(
      name: "sessionid", supplier: .django, lifetime: .lasting(2, .week), purposes: [.necessary],
      compared: [.lifetime, .purpose], description: .session),
    KnownCookie(
      name: "csrftoken", supplier: .django, lifetime: .about(1, .year), purposes: [.necessary],
      compared: [.lifetime, .purpose], description: .formToken),
    KnownCookie(
      name: "django_language", supplier: .django, lifetime: .session,
      purposes: [.preferences, .necessary], compared: [.lifetime, .purpose],
      description: .language),
    KnownCookie(
      name: "PHPSESSID", supplier: .php, lifetime: .session, purposes: [.necessary],
      description: .session),
    KnownCookie(
      name: "JSESSIONID", supplier: .java, lifetime: .session, purposes: [.necessary],
      description: .session),
    KnownCookie(
      name: "ASP.NET_SessionId", supplier: .aspNet, purposes: [.necessary],
      source: """
        https://learn.microsoft.com/en-us/dotnet/api/\
        system.web.configuration.sessionstatesection.cookiename
        """, description: .session),
    KnownCookie(
      name: ".AspNetCore.Session", supplier: .aspNet, lifetime: .session, purposes: [.necessary],
      description: .session),
    KnownCookie(
      name: ".AspNetCore.Antiforgery.", ending: .part, supplier: .aspNet, purposes: [.necessary],
      source: """
        https://learn.microsoft.com/en-us/dotnet/api/\
        microsoft.aspnetcore.antiforgery.antiforgeryoptions.cookie
        """, description: .formToken),
    KnownCookie(
      name: "laravel_session", supplier: .laravel, lifetime: .lasting(120, .minute),
      purposes: [.necessary], description: .session),
    KnownCookie(
      name: "XSRF-TOKEN", supplier: .laravel, purposes: [.necessary],
      source: "https://github.com/laravel/docs/blob/master/csrf.md", description: .formToken),
    KnownCookie(
      name: "REMEMBERME", supplier: .symfony, lifetime: .lasting(1, .year),
      purposes: [.necessary, .preferences],
      description: Message(
        en: "Keep you signed in from one visit to the next, if you asked for it",
        fr: "Vous garder connecté d’une visite à l’autre, si vous l’avez demandé")),
    KnownCookie(
      name: "scheme", supplier: .dsfr, kind: .localStorage, lifetime: .persistent,
      purposes: [.preferences],
      description: Message(
        en: "Remember whether you chose light or dark colours",
        fr: "Retenir si vous avez choisi des couleurs claires ou sombres")),
  ]
}

extension Message {
  /// What a session's cookie does.
  static let session = Message(
    en: "Keep your session from one page to the next",
    fr: "Conserver votre session d’une page à l’autre")
  /// What a cookie against forged forms does.
  static let formToken = Message(
    en: """
      Check that a form comes from you, and not from a site that pretends to be you
      """,
    fr: """
      Vérifier qu’un formulaire vient bien de vous, et non d’un site qui se fait passer pour vous
      """)
  /// What a language's cookie does.
  static let language = Message(
    en: "Remember the language that you chose", fr: "Retenir la langue que vous avez choisie")
}
