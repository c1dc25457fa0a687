"""What a PDF says of itself, and what stands on each of its pages."""

import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pikepdf


def faults(path: Path, title: str, language: str, columns: list[str]) -> Iterator[str]:
    """What keeps a PDF from being read aloud as the page is; columns: the headings of a table
    that is longer than a page."""
    with pikepdf.open(path) as pdf:
        if str(pdf.docinfo.get("/Title")) != title:
            yield f"the title is {pdf.docinfo.get('/Title')}"
        if str(pdf.Root.get("/Lang")) != language:
            yield f"the language is {pdf.Root.get('/Lang')}"
        if not pdf.Root.MarkInfo.Marked:
            yield "it is not tagged"
        tags = Counter(structure(pdf.Root.StructTreeRoot))
        for tag in ("H1", "H2", "P", "L", "LI", "Table", "TR", "TH", "TD", "Link"):
            if not tags[tag]:
                yield f"nothing is tagged {tag}: {dict(tags)}"
        pages = len(pdf.pages)
    for page in range(1, pages + 1):
        text = words(path, page)
        if "cookie_" in text and not all(column in text for column in columns):
            yield f"page {page} has rows without the headings {columns}"


def structure(root: pikepdf.Object) -> Iterator[str]:
    """The names of the tags, each as often as it is used."""
    waiting, seen = [root], set()
    while waiting:
        node = waiting.pop()
        if isinstance(node, pikepdf.Array):
            waiting += list(node)
        elif isinstance(node, pikepdf.Dictionary) and node.objgen not in seen:
            if node.objgen != (0, 0):
                seen.add(node.objgen)
            if "/S" in node:
                yield str(node.S).removeprefix("/")
            if "/K" in node:
                waiting.append(node.K)


def words(path: Path, page: int) -> str:
    number = str(page)
    text = subprocess.run(
        ["pdftotext", "-f", number, "-l", number, path, "-"],
        capture_output=True, text=True, check=True).stdout
    return " ".join(text.split())
