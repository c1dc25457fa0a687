"""Rules of accessibility (RGAA 4.1, WCAG 2.2) that can be told from the tags of a page."""

import re
from collections.abc import Iterator

from markup import Tags
from pages import Page

# What only says how something looks (RGAA 8.9, 10.1).
PRESENTATION = frozenset("font center big tt strike u b i hr".split())
LOOKS = frozenset("align bgcolor border width height valign style".split())
# Words of the other language that a page marks (RGAA 8.7).
FOREIGN = ("first-party", "third party", "back office")


def wrong_document(page: Page, tags: Tags) -> Iterator[str]:
    """A page without its type, title, viewport or regions."""
    if page.kind == "fragment":
        return
    if not page.text.startswith("<!DOCTYPE html>\n<html lang="):
        yield "it does not begin with its type and language"
    titles = re.findall("<title>(.*?)</title>", page.text)
    if len(titles) != 1 or not titles[0].strip(" –"):
        yield f"the titles are {titles}"
    for name in ("main", "header", "footer"):
        if len(tags.named(name)) > 1:
            yield f"more than one {name}"
    if len(tags.named("main")) != 1:
        yield "no main part"
    views = [meta["content"] for meta in tags.named("meta") if meta.get("name") == "viewport"]
    if views != ["width=device-width, initial-scale=1"]:
        yield f"the viewport is {views}"
    if any("http-equiv" in meta for meta in tags.named("meta")):
        yield "it refreshes itself"


def empty_things(page: Page, tags: Tags) -> Iterator[str]:
    """Cells, links, headings and captions without words."""
    for name in ("td", "th", "a", "h1", "h2", "h3", "h4", "caption", "dt", "dd", "li"):
        for content in re.findall(rf"<{name}(?: [^>]*)?>(.*?)</{name}>", page.text, re.DOTALL):
            if not re.sub("<[^>]*>", "", content).strip():
                yield f"an empty {name}"


def merged_cells(page: Page, tags: Tags) -> Iterator[str]:
    """Tables that a screen reader cannot read row by row."""
    for tag, attributes in tags.found:
        if attributes.keys() & {"colspan", "rowspan", "headers"}:
            yield f"a {tag} is merged with others"
    captions = re.findall("<caption[^>]*>(.*?)</caption>", page.text)
    if len(captions) != len(set(captions)) or len(captions) != len(tags.named("table")):
        yield f"the captions are {captions}"


def dressed_tags(page: Page, tags: Tags) -> Iterator[str]:
    """Tags and attributes that only say how something looks."""
    for tag, attributes in tags.found:
        if tag in PRESENTATION:
            yield f"a {tag} element"
        yield from (f"{name} on {tag}" for name in attributes.keys() & LOOKS)


def links_of_nowhere(page: Page, tags: Tags) -> Iterator[str]:
    """Links to `#`, and links that open a window unasked."""
    for link in tags.named("a"):
        if link.get("href") in (None, "", "#"):
            yield "a link that leads nowhere"
        if "target" in link:
            yield f"{link['href']} opens a window"


def unmarked_words(page: Page, tags: Tags) -> Iterator[str]:
    """English terms in French text that a screen reader would read as French."""
    if page.languages != {"fr"} or page.kind == "index":
        return
    body = page.text.partition("<body>")[2] or page.text
    unmarked = re.sub(r'<span lang="en">.*?</span>', "", body)
    words = re.sub("<[^>]*>", "", unmarked)
    yield from (f"{term} has no language" for term in FOREIGN if term in words)


def breaking_spaces(page: Page, tags: Tags) -> Iterator[str]:
    """Spaces of French at which a line must not end, the title's too."""
    if page.languages != {"fr"} or page.kind == "index":
        return
    words = re.sub("<[^>]*>", "", re.sub(r"<code.*?</code>|<style.*?</style>", "", page.text))
    for found in re.finditer(r"« | »| [:;!?](?=\s)|\d (?:mois|ans?|jours?|heures?)\b", words):
        yield f"{found[0]!r} in {words[found.start() - 20:found.end() + 20]!r}"


def same_titles(pages: list[Page]) -> Iterator[str]:
    """Two languages of a site with the same title."""
    titles: dict[tuple[str, str], Page] = {}
    for page in pages:
        if page.kind == "page":
            title = re.search("<title>(.*?)</title>", page.text)[1]
            other = titles.setdefault((page.site.name, title), page)
            if other is not page:
                yield f"{page.name} has the title of {other.name}"


CHECKS = [
    wrong_document,
    empty_things,
    merged_cells,
    dressed_tags,
    links_of_nowhere,
    unmarked_words,
    breaking_spaces,
]
