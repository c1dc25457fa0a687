/// Software that sites run themselves.
extension KnownSupplier.Facts {
  static let django = Self(
    name: "Django", words: ["django", "djangoproject"],
    source: "https://docs.djangoproject.com/en/stable/ref/settings/", checked: "2026-11-23")
  static let php = Self(
    name: "PHP", words: ["php"],
    source: "https://www.php.net/manual/en/session.configuration.php", checked: "2026-11-23")
  static let java = Self(
    name: "Jakarta Servlet (Java)", words: ["java", "jakarta", "servlet", "tomcat"],
    source: """
      https://github.com/jakartaee/servlet/blob/master/api/src/main/java/jakarta/servlet/\
      SessionCookieConfig.java
      """, checked: "2026-11-23")
  static let aspNet = Self(
    name: "ASP.NET", words: ["asp.net", "aspnet", "aspnetcore", "microsoft"],
    source: "https://learn.microsoft.com/en-us/aspnet/core/fundamentals/app-state",
    checked: "2026-11-23")
  static let laravel = Self(
    name: "Laravel", words: ["laravel"],
    source: "https://github.com/laravel/laravel/blob/master/config/session.php",
    checked: "2026-11-23")
  static let symfony = Self(
    name: "Symfony", words: ["symfony"],
    source: "https://symfony.com/doc/current/security/remember_me.html", checked: "2026-11-23")
  static let drupal = Self(
    name: "Drupal", words: ["drupal"],
    source: """
      https://github.com/drupal/drupal/blob/11.x/core/assets/scaffold/files/default.services.yml
      """, checked: "2026-11-23")
  static let wordPress = Self(
    name: "WordPress", words: ["wordpress"],
    source: "https://developer.wordpress.org/advanced-administration/wordpress/cookies/",
    checked: "2026-11-23")
  static let opendatasoft = Self(
    name: "Opendatasoft", words: ["opendatasoft"], isSecondHand: true,
    source: "https://info-financiere.gouv.fr/terms/cookies-policy/", checked: "2026-11-23")
  static let dsfr = Self(
    name: "Système de design de l’État", words: ["dsfr", "systeme-de-design"],
    source: "https://github.com/GouvernementFR/dsfr", checked: "2026-11-23")
}

/// What asks readers for their choice, and keeps it.
extension KnownSupplier.Facts {
  static let tarteaucitron = Self(
    name: "tarteaucitron", words: ["tarteaucitron"],
    source: "https://github.com/AmauriC/tarteaucitron.js", checked: "2026-11-23")
  static let klaro = Self(
    name: "Klaro", words: ["klaro"],
    source: "https://github.com/klaro-org/klaro-js/blob/master/dist/config.js",
    checked: "2026-11-23")
  static let orejime = Self(
    name: "Orejime", words: ["orejime"], source: "https://github.com/boscop-fr/orejime",
    checked: "2026-11-23")
  static let cookieConsent = Self(
    name: "CookieConsent", words: ["cookieconsent", "orestbida"],
    source: "https://cookieconsent.orestbida.com/reference/configuration-reference.html",
    checked: "2026-11-23")
  static let axeptio = Self(
    name: "Axeptio", words: ["axeptio"],
    source: "https://support.axeptio.eu/en/articles/274085-what-cookies-does-axeptio-set",
    checked: "2026-11-23")
  static let didomi = Self(
    name: "Didomi", words: ["didomi"],
    source: "https://developers.didomi.io/cmp/web-sdk/consent-notice/cookies",
    checked: "2026-11-23")
}

/// Who measures visits, shows videos, and delivers pages.
extension KnownSupplier.Facts {
  static let matomo = Self(
    name: "Matomo", words: ["matomo", "piwik"], country: "NZ",
    source: "https://matomo.org/faq/general/faq_146/", checked: "2026-11-23")
  static let piano = Self(
    name: "Piano Analytics", words: ["piano", "xiti", "atinternet", "at internet", "at-internet"],
    source: """
      https://developers.atinternet-solutions.com/piano-analytics/data-collection/general/\
      cookie-storage
      """, checked: "2026-11-23")
  static let atInternet = Self(
    name: "AT Internet (XiTi)",
    words: ["xiti", "atinternet", "at internet", "at-internet", "piano"],
    source: """
      https://developers.atinternet-solutions.com/as2-tagging-fr/javascript-fr/\
      bien-commencer-javascript-fr/cookies-at-internet-javascript-fr/
      """, checked: "2026-11-23")
  static let googleAnalytics = Self(
    name: "Google Analytics", words: ["google", "ga"], reusesData: true,
    source: "https://developers.google.com/analytics/devguides/collection/gtagjs/cookie-usage",
    checked: "2026-11-23")
  static let vimeo = Self(
    name: "Vimeo", words: ["vimeo"],
    source: "https://help.vimeo.com/hc/en-us/articles/26080940921361", checked: "2026-11-23")
  static let youTube = Self(
    name: "YouTube", words: ["youtube", "youtube-nocookie", "google"], isSecondHand: true,
    source: "https://policies.google.com/technologies/cookies", checked: "2026-11-23")
  static let cloudflare = Self(
    name: "Cloudflare", words: ["cloudflare"],
    source: """
      https://developers.cloudflare.com/fundamentals/reference/policies-compliances/\
      cloudflare-cookies/
      """, checked: "2026-11-23")
  static let hubSpot = Self(
    name: "HubSpot", words: ["hubspot"],
    source: """
      https://developers.hubspot.com/docs/api-reference/latest/account/settings/tracking-code/\
      overview
      """, checked: "2026-11-23")
}
