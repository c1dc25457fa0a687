import Rendering

/// What the frame of a page, `page.html`, says around the body.
///
/// Texts are plain; an empty one is absent.
struct PageFrame {
  /// The page in another language, or in its own.
  struct Version {
    /// The language, a BCP 47 tag: `fr`.
    var tag: String
    /// The language's name in that language: `Français`.
    var name: String
    /// The address of the page, seen from this one: `../fr/index.html`.
    var href: String
    /// The page's title in that language.
    var title: String
  }

  /// A link of a list.
  struct Link {
    /// Where it leads.
    var href: String
    /// What it says.
    var title: String
  }

  /// Who answers for the page.
  struct Controller {
    var name: String
    var address = ""
    var email = ""
    var phone = ""
    /// The privacy policy, the legal notice and their like.
    var links: [Link] = []
    /// What a program reads of it.
    var facts: Facts = []
  }

  /// The page's language, a BCP 47 tag.
  var language: String
  var title: String
  var siteName: String
  /// The site's address.
  var siteURL: String
  /// What a program reads of the site.
  var siteFacts: Facts = []
  /// What a program reads of the page as a whole.
  var facts: Facts = []
  /// The address of the style, seen from the page.
  var stylesheet: String
  /// The frame's own words in the page's language: `skip`, `languages`, `contents`, `updated`,
  /// `version`, `controller`, `contact`.
  var words: [TemplateValue.Field] = []
  /// The page's own address, absolute, when it is known.
  var canonical = ""
  /// The page in each language, by language tag or `x-default`, when the addresses are known.
  var alternates: [(language: String, href: String)] = []
  /// The address of the charter as data, seen from the page, when it is published.
  var data = ""
  /// The page in each of its languages, its own included.
  var versions: [Version]
  /// The sections, when there are enough of them to want a list.
  var contents: [Link] = []
  /// The day of the last change as `2026-03-01`.
  var updatedDate = ""
  /// The day of the last change in words.
  var updatedText = ""
  var version = ""
  /// Absent when the charter names none.
  var controller: Controller?
}

extension PageFrame {
  /// What `page.html` is filled with; `body` is the page below its title, rendered.
  func value(around body: [UInt8]) -> TemplateValue {
    let updated = TemplateValue.object([
      Field("date", .text(updatedDate)), Field("text", .text(updatedText)),
    ])
    return .object([
      Field("language", .text(language)), Field("title", .text(title)), Field("body", .html(body)),
      Field("site", site), Field("stylesheet", .text(stylesheet)), Field("words", .object(words)),
      Field("canonical", .text(canonical)), Field("data", .text(data)),
      Field(
        "alternates",
        .list(
          alternates.map { language, href in
            .object([Field("language", .text(language)), Field("href", .text(href))])
          })),
      Field("languages", versions.count < 2 ? false : languages),
      Field("contents", Self.items(contents)),
      Field("updated", updatedDate.isEmpty ? false : updated),
      Field("version", .text(version)), Field("controller", controller?.value ?? false),
      Field("facts", .html(facts.attributes)),
    ])
  }

  /// What `index.html` is filled with, in the main language.
  var indexValue: TemplateValue {
    .object([
      Field("language", .text(language)), Field("site", site),
      Field("stylesheet", .text(stylesheet)), Field("languages", languages),
    ])
  }

  fileprivate typealias Field = TemplateValue.Field

  private var site: TemplateValue {
    .object([
      Field("name", .text(siteName)), Field("url", .text(siteURL)),
      Field("facts", .html(siteFacts.attributes)),
    ])
  }

  private var languages: TemplateValue {
    let items = versions.map { version in
      TemplateValue.object([
        Field("tag", .text(version.tag)), Field("name", .text(version.name)),
        Field("href", .text(version.href)), Field("title", .text(version.title)),
        Field("current", .flag(version.tag == language)),
      ])
    }
    return .object([Field("items", .list(items))])
  }

  /// A list of links, or nothing when it is empty.
  fileprivate static func items(_ links: [Link]) -> TemplateValue {
    guard !links.isEmpty else { return false }
    let items = links.map { link in
      TemplateValue.object([Field("href", .text(link.href)), Field("title", .text(link.title))])
    }
    return .object([Field("items", .list(items))])
  }
}

extension PageFrame.Controller {
  fileprivate var value: TemplateValue {
    typealias Field = PageFrame.Field
    let contact = TemplateValue.object([
      Field("email", .text(email)), Field("phone", .text(phone)),
    ])
    return .object([
      Field("name", .text(name)), Field("address", .text(address)),
      Field("contact", email.isEmpty && phone.isEmpty ? false : contact),
      Field("links", PageFrame.items(links)), Field("facts", .html(facts.attributes)),
    ])
  }
}
