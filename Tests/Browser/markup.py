"""What can be told from the text of a page alone."""

from collections.abc import Iterator
from html.parser import HTMLParser

from pages import Page

FRAGMENT_TAGS = frozenset(
    "h2 h3 h4 p ul ol li strong em code a br table caption thead tbody tr th td span".split()
)
FRAGMENT_ATTRIBUTES = frozenset("id lang scope href".split())
FORBIDDEN_TAGS = frozenset("script style iframe object embed form img base".split())


class Tags(HTMLParser):
    """The start tags of a page in order, with what they are inside of."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def named(self, *names: str) -> list[dict[str, str | None]]:
        return [attributes for tag, attributes in self.found if tag in names]


def active_content(page: Page, tags: Tags) -> Iterator[str]:
    """Scripts, and all that a strict Content-Security-Policy would stop."""
    for tag, attributes in tags.found:
        if tag in FORBIDDEN_TAGS:
            yield f"a {tag} element"
        for name, value in attributes.items():
            if name == "style" or name.startswith("on"):
                yield f"an inline {name} on {tag}"
            if name in ("href", "src") and (value or "").lower().startswith("javascript:"):
                yield f"a script as the {name} of {tag}"


def wrong_languages(page: Page, tags: Tags) -> Iterator[str]:
    """A page that does not say its language, or a switch that does not say where it leads."""
    if page.kind == "fragment":
        return
    (root,) = tags.named("html")
    if root.get("lang") not in page.languages:
        yield f"lang is {root.get('lang')}, its folder says {set(page.languages)}"
    switch = [link for link in tags.named("a") if "hreflang" in link]
    if page.kind == "index" and {link["hreflang"] for link in switch} != page.languages:
        yield "the index does not lead to each language"
    if page.kind == "page" and switch:
        if any(link.get("lang") != link["hreflang"] for link in switch):
            yield "a link of the language switch is not in its own language"
        current = [link["hreflang"] for link in switch if link.get("aria-current") == "true"]
        if current != [root.get("lang")]:
            yield f"the language switch marks {current} as current"


def wrong_headings(page: Page, tags: Tags) -> Iterator[str]:
    """Levels that are skipped, and a page without its one h1."""
    levels = [int(tag[1]) for tag, _ in tags.found if tag in ("h1", "h2", "h3", "h4", "h5", "h6")]
    if page.kind == "fragment":
        levels.insert(0, 1)
    if levels[:1] != [1] or levels.count(1) != 1:
        yield f"the headings are {levels}"
    for before, level in zip(levels, levels[1:]):
        if level > before + 1:
            yield f"an h{level} follows an h{before}"


def broken_anchors(page: Page, tags: Tags) -> Iterator[str]:
    """Links inside the page that lead nowhere."""
    anchors = {attributes["id"] for _, attributes in tags.found if "id" in attributes}
    for link in tags.named("a"):
        target = link.get("href") or ""
        if target.startswith("#") and not target.startswith("##") and target[1:] not in anchors:
            yield f"nothing is called {target}"


def wrong_tables(page: Page, tags: Tags) -> Iterator[str]:
    """Tables without a caption in first place, headings without a scope."""
    for (tag, _), (child, _) in zip(tags.found, tags.found[1:]):
        if tag == "table" and child != "caption":
            yield "a table does not begin with its caption"
    if any(heading.get("scope") not in ("col", "row") for heading in tags.named("th")):
        yield "a heading of a table has no scope"


def foreign_to_a_fragment(page: Page, tags: Tags) -> Iterator[str]:
    """Tags and attributes that portals do not keep."""
    if page.kind != "fragment":
        return
    for tag, attributes in tags.found:
        if tag not in FRAGMENT_TAGS:
            yield f"a {tag} element in a fragment"
        for name in attributes.keys() - FRAGMENT_ATTRIBUTES:
            yield f"the attribute {name} of {tag} in a fragment"


def heavy(page: Page, tags: Tags) -> Iterator[str]:
    """A style of more than 12 KB; a founding page that takes more than 40 KB with it."""
    style = (page.site / "charter.css").stat().st_size
    if style > 12 * 1024:
        yield f"the style has {style} bytes"
    whole = style + page.path.stat().st_size
    if page.site.name == "data.meudon.fr" and whole > 40 * 1024:
        yield f"page and style have {whole} bytes"


def unlisted_versions(page: Page, tags: Tags) -> Iterator[str]:
    """Addresses that search engines need: itself, each language, and one for all others."""
    links = tags.named("link")
    own = [link["href"] for link in links if link.get("rel") == "canonical"]
    versions = {link["hreflang"]: link["href"] for link in links if "hreflang" in link}
    if page.kind != "page" or not own and not versions:
        return
    (language,) = page.languages
    if versions and (own != [versions.get(language)] or "x-default" not in versions):
        yield f"the versions are {versions}, the page is {own}"
    if any(not href.startswith("https://") for href in [*own, *versions.values()]):
        yield f"some address is not absolute: {own}, {versions}"


CHECKS = [
    heavy,
    unlisted_versions,
    active_content,
    wrong_languages,
    wrong_headings,
    broken_anchors,
    wrong_tables,
    foreign_to_a_fragment,
]
