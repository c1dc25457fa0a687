"""Passes fragments through the filters of portals: python check.py PROGRAM CHARTERS."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from portals import CKEDITOR_4_EXTRA, LOSING, STRIPPING, WHOLE, Portal

# The tags without which a reader would lose something; of a definition list its words remain.
SEEN = frozenset("h2 h3 h4 p ul ol li strong em a table caption thead tbody tr th td br".split())


class Tokens(HTMLParser):
    """The tags and words of a fragment in order, as a portal leaves them."""

    def __init__(self, text: str, portal: Portal | None = None) -> None:
        super().__init__()
        self.portal = portal
        self.found: list[tuple] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.portal is None or tag in self.portal.tags:
            kept = [(name, value) for name, value in attrs
                    if self.portal is None or self.portal.keeps(tag, name, value or "")]
            self.found.append((tag, *kept))

    def handle_endtag(self, tag: str) -> None:
        if tag != "br" and (self.portal is None or tag in self.portal.tags):
            self.found.append(("/" + tag,))

    def handle_data(self, data: str) -> None:
        if self.found and self.found[-1][0] == "":
            self.found[-1] = ("", self.found[-1][1] + data)
        else:
            self.found.append(("", data))


def seen(tokens: list[tuple], lost: frozenset[str] = frozenset()) -> Iterator[tuple]:
    """What a reader gets of them: words, the tags that show something, and where links lead."""
    words = ""
    for tag, *rest in tokens:
        if tag == "":
            words += rest[0]
        elif tag.removeprefix("/") in SEEN - lost:
            yield ("", words)
            words = ""
            yield (tag, *(pair for pair in rest if pair[0] == "href"))
    yield ("", words)


def first_difference(one: list[tuple], other: list[tuple]) -> list[str]:
    for wanted, found in zip(one, other):
        if wanted != found:
            return [f"{found} instead of {wanted}"]
    return [] if len(one) == len(other) else [f"{len(other)} instead of {len(one)} pieces"]


def differences(text: str, whole: list[tuple]) -> Iterator[tuple[Portal, list[str]]]:
    """What each portal loses of a fragment that it should not lose."""
    def kept(portal: Portal) -> list[tuple]:
        return Tokens(portal.text(text), portal).found

    for portal in WHOLE:
        yield portal, first_difference(whole, kept(portal))
    for portal, lost in [*((portal, frozenset()) for portal in STRIPPING), *LOSING]:
        yield portal, first_difference(
            list(seen(whole, lost)), list(seen(kept(portal), lost)))


def main(program: str, charters: str) -> int:
    passed = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for tables in ("tables", "lists"):
            output = Path(folder, tables)
            subprocess.run(
                [program, "build", "--quiet", "--format", "fragment,json", "--tables", tables,
                 "--output", output, charters], check=True)
            for path in sorted(output.glob("*/*/fragment.html")):
                text = path.read_text(encoding="utf-8")
                whole = Tokens(text).found
                for portal, problems in differences(text, whole):
                    passed, failed = passed + (not problems), failed + bool(problems)
                    for problem in problems:
                        print(f"{path.relative_to(folder)}: {portal.name}: {problem}")
    guide = Path(__file__).parents[2] / "templates" / "README.md"
    told = guide.read_text(encoding="utf-8").count(f'"{CKEDITOR_4_EXTRA}"')
    passed, failed = passed + (told == 2), failed + (told != 2)
    if told != 2:
        print(f"{guide.name} tells {told} times, not twice, to allow {CKEDITOR_4_EXTRA!r}")
    print(f"\nportals: {passed} checks passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
