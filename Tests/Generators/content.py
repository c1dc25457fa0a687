"""What a page holds, whoever wrote its tags: blocks with their words, links, anchors."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import unquote

BLOCKS = frozenset("h1 h2 h3 h4 p li th td dt dd".split())
# What Markdown has no words for, and what belongs to a generator's own frame.
SKIPPED = frozenset("nav header footer caption script style title".split())


@dataclass
class Content:
    """A page's content in order, each text with its white space made single spaces."""

    # The tag and the words of each block; a paragraph in an item counts as the item's words.
    blocks: list[tuple[str, str]] = field(default_factory=list)
    # The target and the words of each link that leads out of the page.
    links: list[tuple[str, str]] = field(default_factory=list)
    # The anchor of each heading below the title.
    anchors: list[str] = field(default_factory=list)


class Reader(HTMLParser):
    """Reads the content of the main part of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.content = Content()
        self.tag, self.words, self.link = "", "", None
        self.skipped = self.depth = 0
        self.lists: list[str] = []
        self.feed(text)
        self.end_block()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.skipped += tag in SKIPPED
        self.depth += tag == "main"
        if tag in ("ul", "ol"):
            self.lists.append(tag)
        if tag in BLOCKS:
            self.begin_block(tag)
        if tag in ("h2", "h3", "h4") and self.is_read:
            self.content.anchors.append(values.get("id") or "")
        if tag == "a":
            self.link = (values.get("href") or "", "")
        if tag == "br":
            self.words += " "

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self.link is not None:
            target, words = self.link
            if self.is_read and not target.startswith("#"):
                self.content.links.append((unquote(target), single_spaced(words)))
            self.link = None
        if tag in BLOCKS:
            self.end_block()
        if tag in ("ul", "ol"):
            self.end_block()
            self.lists.pop()
        self.skipped -= tag in SKIPPED
        self.depth -= tag == "main"

    def handle_data(self, data: str) -> None:
        self.words += data
        if self.link is not None:
            self.link = (self.link[0], self.link[1] + data)

    @property
    def is_read(self) -> bool:
        return self.depth > 0 and self.skipped == 0

    def begin_block(self, tag: str) -> None:
        self.end_block()
        # A list is loose or tight as its writer likes: the words are the same.
        self.tag = "-".join(self.lists) if self.lists and tag in ("p", "li") else tag
        # A row has no heading in Markdown.
        self.tag = self.tag.replace("th", "td")

    def end_block(self) -> None:
        words = single_spaced(self.words)
        if words and self.tag and self.is_read:
            self.content.blocks.append((self.tag, words))
        self.tag, self.words = "", ""


def single_spaced(words: str) -> str:
    """No-break spaces stay: only what HTML itself takes for white space is made one space."""
    words = words.replace("\u200b", "")
    return " ".join(word for word in words.translate(str.maketrans("\t\r\n\f", "    ")).split(" ") if word)
