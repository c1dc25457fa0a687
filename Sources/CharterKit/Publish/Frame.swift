import Rendering

extension Charter {
  /// What stands around the page of one language, or around the index of all of them.
  func frame(in words: Words, among all: [Words], isIndex: Bool) -> PageFrame {
    let language = words.language
    var frame = PageFrame(
      language: language, title: setTitle(in: words), siteName: site.name[language] ?? "",
      siteURL: LinkTarget.encoded(site.url), stylesheet: isIndex ? "charter.css" : "../charter.css",
      words: words.frame,
      versions: all.map { other in
        PageFrame.Version(
          tag: other.language, name: other[.language],
          href: (isIndex ? "" : "../") + other.language + "/index.html", title: setTitle(in: other))
      })
    frame.version = version ?? ""
    frame.facts = facts(in: words)
    frame.siteFacts = siteFacts(in: language)
    if let updated {
      frame.updatedDate = updated.iso
      frame.updatedText = words.date(updated)
    }
    frame.controller = controller?.frame(in: words)
    frame.addresses(of: site)
    return frame
  }

  /// The title with the typography of its language.
  private func setTitle(in words: Words) -> String {
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
    let language = words.language
    guard let name = name?[language] else { return nil }
    var frame = PageFrame.Controller(name: name)
    frame.address = address ?? ""
    frame.email = email ?? ""
    frame.phone = phone ?? ""
    let links: [(Localized<String>?, Word)] = [
      (privacy, .framePrivacy), (legalNotice, .frameLegalNotice),
      (accessibility, .frameAccessibility),
    ]
    frame.facts = facts(in: language)
    frame.links = links.compactMap { addresses, word in
      addresses?[language].map { PageFrame.Link(href: LinkTarget.encoded($0), title: words[word]) }
    }
    return frame
  }
}

extension Words {
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
