"""What a Word file holds."""

import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def faults(path: Path, title: str, language: str, cells: list[str]) -> Iterator[str]:
    """What it lacks of the page; cells: the words of each cell of its tables, in order."""
    with zipfile.ZipFile(path) as archive:
        body = ElementTree.fromstring(archive.read("word/document.xml"))
        styles = ElementTree.fromstring(archive.read("word/styles.xml"))
        core = archive.read("docProps/core.xml").decode("utf-8")
    if f"<dc:title>{title}</dc:title>" not in core:
        yield "the title is another"
    if {node.get(f"{WORD}val") for node in styles.iter(f"{WORD}lang")} != {language}:
        yield "the language is another"
    found = [" ".join("".join(cell.itertext()).split()) for cell in body.iter(f"{WORD}tc")]
    if found != cells:
        yield f"the cells are {found} instead of {cells}"
    for table in body.iter(f"{WORD}tbl"):
        if table.find(f"{WORD}tr/{WORD}trPr/{WORD}tblHeader") is None:
            yield "a table does not repeat its headings"
