/// A charter to begin with: commented, complete enough to be built at once, to be filled in.
public enum StartingCharter {
  /// Its text in UTF-8, with French keys and comments or English ones; its title is in both
  /// languages.
  public static func text(inFrench: Bool) -> String { inFrench ? french : english }

  private static let french = """
    # yaml-language-server: $schema=\(CharterSchema.fileName(in: .fr))
    # Charte cookies d’un site. Tout ce qui suit un croisillon (#) est un commentaire.
    # Remplacez chaque « À COMPLÉTER », puis lancez : charter check
    # Si un texte contient « : » ou commence par un signe, mettez-le entre guillemets droits : "…"

    charte: 1
    langues: [fr, en]          # la première est la langue principale

    site:
      nom: À COMPLÉTER
      url: https://www.example.org

    responsable:               # qui décide des cookies (RGPD, article 4)
      nom: À COMPLÉTER
      nature: collectivité     # état, collectivité, établissement-public, association, entreprise…
      pays: FR
      # adresse: 1 place de la Mairie, 92190 Meudon
      # courriel: contact@ma-ville.fr
      # confidentialité: https://www.ma-ville.fr/confidentialite
      # mentions-légales: https://www.ma-ville.fr/mentions-legales
      # accessibilité: https://www.ma-ville.fr/accessibilite

    # dpo:                     # le délégué à la protection des données
    #   courriel: dpo@ma-ville.fr

    # mise-à-jour: 2026-11-23  # la date que verra le lecteur (AAAA-MM-JJ)

    # consentement:            # à remplir si un cookie demande un accord
    #   gérer: "#tarteaucitron"  # l’adresse ou l’ancre qui rouvre le choix
    #   conservation: 6 mois

    prestataires:              # qui dépose les cookies
      editeur:
        nom: À COMPLÉTER
        # pays: FR
        # rôle: sous-traitant
        # confidentialité: https://…

    # Les finalités connues : nécessaires, préférences, audience, statistiques,
    # réseaux-sociaux, vidéo, publicité. Vous pouvez en ajouter.

    cookies:                   # écrivez « cookies: [] » s’il n’y en a aucun
      - nom: sessionid
        prestataire: editeur
        finalité: nécessaires
        description:
          fr: Garder votre session ouverte d’une page à l’autre.
          en: Keep your session open from one page to the next.
        durée: session         # ou : 13 mois, 30 min, jusqu’à 12 mois

    # Sans « sections », la page est composée pour vous : présentation, tableaux, choix, droits…

    """

  private static let english = """
    # yaml-language-server: $schema=\(CharterSchema.fileName(in: .en))
    # The cookie policy of a site. All that follows a hash (#) is a comment.
    # Replace each “TODO”, then run: charter check
    # A text that holds “: ” or begins with a sign stands between straight quotes: "…"

    charter: 1
    languages: [fr, en]        # the first one is the main language

    site:
      name: TODO
      url: https://www.example.org

    controller:                # who decides on the cookies (GDPR, article 4)
      name: TODO
      kind: local-authority    # state, local-authority, public-establishment, association, company…
      country: FR
      # address: 1 place de la Mairie, 92190 Meudon
      # email: contact@my-town.fr
      # privacy: https://www.my-town.fr/privacy
      # legal-notice: https://www.my-town.fr/legal
      # accessibility: https://www.my-town.fr/accessibility

    # dpo:                     # the data protection officer
    #   email: dpo@my-town.fr

    # updated: 2026-11-23      # the date that readers see (YYYY-MM-DD)

    # consent:                 # to be filled in when a cookie asks for consent
    #   manage: "#tarteaucitron"  # the address or anchor that opens the choice again
    #   retention: 6 months

    providers:                 # who sets the cookies
      publisher:
        name: TODO
        # country: FR
        # role: processor
        # privacy: https://…

    # The purposes that are known: necessary, preferences, audience, statistics, social, video,
    # advertising. You may add others.

    cookies:                   # write “cookies: []” if there is none
      - name: sessionid
        provider: publisher
        purpose: necessary
        description:
          fr: Garder votre session ouverte d’une page à l’autre.
          en: Keep your session open from one page to the next.
        lifetime: session      # or: 13 months, 30 min, up to 12 months

    # Without “sections” the page is made for you: introduction, tables, choice, rights…

    """
}
