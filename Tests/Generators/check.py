"""Has each generator read the Markdown that is written for it: python check.py PROGRAM CHARTERS.

The generator's page must hold the same headings, texts, cells, links and anchors as ours.
"""

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import generators
import hostile
from content import Content, Reader


def differences(ours: Content, theirs: Content, has_anchors: bool) -> Iterator[str]:
    pairs = [("block", ours.blocks, theirs.blocks), ("link", ours.links, theirs.links)]
    if has_anchors:
        pairs.append(("anchor", ours.anchors, theirs.anchors))
    for kind, wanted, found in pairs:
        for index in range(max(len(wanted), len(found))):
            one, other = wanted[index : index + 1], found[index : index + 1]
            if one != other:
                yield f"{kind} {index}: {other} instead of {one}"
                break


def check(name: str, program: Path, charters: list[str], tables: str) -> tuple[int, int]:
    """How many pages are the same, and how many are not."""
    passed = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        output, work = Path(folder, "output"), Path(folder, "work")
        work.mkdir()
        built = subprocess.run(
            [program, "build", "--quiet", "--output", output, "--flavour", name,
             "--tables", tables, "--format", "html,markdown,json", *charters],
            capture_output=True, text=True)
        if built.returncode != 0:
            raise SystemExit(built.stderr)
        site = generators.ALL[name](output, work)
        for charter, language, path in generators.markdown_pages(output):
            page = path.with_name("index.html").read_text(encoding="utf-8")
            ours = Reader(re.sub(r'<p class="fact">.*?</p>', "", page)).content
            text = (site / charter / f"{language}.html").read_text(encoding="utf-8")
            theirs = Reader(text).content
            found = list(differences(as_markdown(ours), theirs, name in generators.ANCHORED))
            passed, failed = passed + (not found), failed + bool(found)
            for difference in found:
                print(f"{name}: {tables}: {charter}/{language}: {difference}")
    return passed, failed


def as_markdown(content: Content) -> Content:
    """Definitions are items in Markdown: a term, then its lines."""
    blocks: list[tuple[str, str]] = []
    for tag, words in content.blocks:
        if tag == "dd" and blocks and blocks[-1][0] == "ul":
            blocks[-1] = ("ul", f"{blocks[-1][1]} {words}")
        else:
            blocks.append(("ul" if tag == "dt" else tag, words))
    return Content(blocks, content.links, content.anchors)


def main(program: str, examples: str) -> int:
    passed = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        hostile.write_charters(Path(folder))
        for name in generators.ALL:
            for tables in ("tables", "lists"):
                counts = check(name, Path(program).resolve(), [examples, folder], tables)
                passed, failed = passed + counts[0], failed + counts[1]
    print(f"\ngenerators: {passed} checks passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
