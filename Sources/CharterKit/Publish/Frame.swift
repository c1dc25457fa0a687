import Rendering

extension PageInferences {
  /// The page in each of these languages, its address seen from the site's folder.
  func versions(in words: [Words]) -> [PageFrame.Version] {
    words.map { language in
      PageFrame.Version(
        tag: language.language, name: language[.language],
        href: language.language + "/index.html", title: charter.setTitle(in: language))
    }
  }

  /// What stands around the page of one language; `versions` are those of all languages.
  func frame(in words: Words, among versions: [PageFrame.Version]) -> PageFrame {
    var frame = frame(in: words, among: versions, above: "../")
    frame.words = words.frame
    frame.version = charter.version ?? ""
    frame.facts = charter.facts(in: words)
    if let updated = charter.updated {
      frame.updatedDate = updated.iso
      frame.updatedText = words.date(updated)
    }
    frame.controller = charter.controller?.frame(in: words)
    frame.addresses(of: charter.site)
    return frame
  }

  /// What stands around the index of all languages.
  func indexFrame(in words: Words, among versions: [PageFrame.Version]) -> PageFrame {
    frame(in: words, among: versions, above: "")
  }

  /// What both have; `above` leads from the file to the site's folder.
  private func frame(
    in words: Words, among versions: [PageFrame.Version], above: String
  ) -> PageFrame {
    // Made in one go: a variable would be copied at its end.
    PageFrame(
      language: words.language, title: charter.setTitle(in: words),
      siteName: charter.site.name[words.language] ?? "",
      siteURL: LinkTarget.encoded(charter.site.url),
      siteFacts: charter.siteFacts(in: words.language, self), stylesheet: above + "charter.css",
      versions: versions.map { version in
        PageFrame.Version(
          tag: version.tag, name: version.name, href: above + version.href, title: version.title)
      })
  }
}

extension Charter {
  /// The title with the typography of its language.
  fileprivate func setTitle(in words: Words) -> String {
    words.setting.typography.set(title(in: words))
  }
}

extension PageFrame {
  /// The absolute addresses of the page in each language, where the charter gives them.
  fileprivate mutating func addresses(of site: Site) {
    guard let own = site.pages.first(where: { $0.key == language }) else { return }
    canonical = LinkTarget.encoded(own.text)
    guard site.pages.count > 1 else { return }
    alternates = site.pages.map { (language: $0.key, href: LinkTarget.encoded($0.text)) }
    if let main = alternates.first { alternates.append((language: "x-default", href: main.href)) }
  }
}

extension Controller {
  fileprivate func frame(in words: Words) -> PageFrame.Controller? {
    guard let name = name?[words.language] else { return nil }
    let links = [
      words.link(to: privacy, .framePrivacy), words.link(to: legalNotice, .frameLegalNotice),
      words.link(to: accessibility, .frameAccessibility),
    ]
    return PageFrame.Controller(
      name: name, address: address ?? "", email: email ?? "", phone: phone ?? "",
      links: links.compactMap(\.self), facts: facts(in: words.language))
  }
}

extension Words {
  /// The link to the address in their language, under that title; nil: there is none.
  fileprivate func link(to addresses: Localized<String>?, _ title: Word) -> PageFrame.Link? {
    addresses?[language].map { PageFrame.Link(href: LinkTarget.encoded($0), title: self[title]) }
  }

  /// The words of the frame, by the names that the template gives them.
  fileprivate var frame: [TemplateValue.Field] {
    let words: [(String, Word)] = [
      ("skip", .frameSkip), ("languages", .frameLanguages), ("contents", .frameContents),
      ("updated", .frameUpdated), ("version", .frameVersion), ("controller", .frameController),
      ("contact", .frameContact),
    ]
    return words.map { TemplateValue.Field($0, .text(self[$1])) }
  }
}
