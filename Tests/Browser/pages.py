"""What a build wrote that a browser shows: whole pages, indexes and fragments."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Page:
    """One HTML file of a site."""

    path: Path
    site: Path
    # "page", "index" (the site's languages) or "fragment" (no frame).
    kind: str
    # The language it is in: its folder's name; for an index any language of the site.
    languages: frozenset[str]

    @property
    def name(self) -> str:
        return self.path.relative_to(self.site.parent).as_posix()

    @property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")


def pages(output: Path) -> list[Page]:
    """Every HTML file below the output folder, in the order of their names."""
    found = []
    for path in sorted(output.glob("*/index.html")):
        languages = frozenset(child.parent.name for child in path.parent.glob("*/index.html"))
        found.append(Page(path, path.parent, "index", languages))
    for path in sorted(output.glob("*/*/*.html")):
        kind = "fragment" if path.name == "fragment.html" else "page"
        found.append(Page(path, path.parent.parent, kind, frozenset({path.parent.name})))
    return found


def standalone(page: Page) -> str:
    """The page's text; a fragment is put where a portal would put it."""
    if page.kind != "fragment":
        return page.text
    (language,) = page.languages
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<title>Portal</title>\n'
        f"<main>\n<h1>Portal</h1>\n{page.text}</main>\n</html>\n"
    )
