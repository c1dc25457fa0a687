"""Charters whose texts mean something to some generator."""

import json
import re
from pathlib import Path

TEXTS = [
    "{{< youtube x >}}", "{{% notice %}}", "{{ site.title }}", "{% include x.html %}",
    "{% endraw %}{{", "a {{ b", "{: .class}", "{#anchor}", "{.class #id}", "import x from 'y'",
    "export const a = 1", "<!-- more -->", "<script>alert(1)</script>", "<br>", "[^1]", "[[toc]]",
    "[TOC]", ":::note", ":smiling: a:b:c", "--- title: x ---", '"\n---\ntitle: stolen', "+++", "- a",
    "1. a", "1) a", "a -- b --- c...", "\"a\" 'b' don't <<c>>", "*[HTML]: x", "!!! note", "??? note",
    "--8<-- x", "=== x", "~~~", "```", "|a|b|", "a\\|b", "a|b", "snake_case _a_ *b* **c**", "$$x$$",
    "&amp; &copy; &lt;", "https://essai.fr/a_b_c", "www.essai.fr", "# a #", "> a", "\\", "\\\\",
    "^", "a^b^ ~c~ ~~d~~", "[x](y)", "![x](y)", "  a  ", "'", '"', "%}", "}}", "`a` ``b``",
]
PROSE = """
Texte *en* **gras** et `code`, a*b*c, **`x`**, [lien (un)](https://essai.fr/a_(b)?c=1&d={e}}).

- un
  - deux
    - trois

    suite
- quatre

1. a
2. b

   - c

* autre
* liste

7) sept
8) huit

ligne\\
autre `a|b {% d %}` fin, voir [plus bas](#section-2) et [la ligne](#cookie-Titre).
"""


def write_charters(folder: Path) -> None:
    """A charter of each hostile text, and one of every construction in prose."""
    for number, text in enumerate(TEXTS):
        (folder / f"hostile-{number}.json").write_text(json.dumps(charter(text, escaped(text))))
    (folder / "prose.json").write_text(json.dumps(charter("Titre", PROSE)))


def escaped(text: str) -> str:
    """The text as a charter says it in Markdown, where a sign would be a mark."""
    one_line = " ".join(text.split())
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", one_line)


def charter(text: str, prose: str) -> dict:
    return {
        "charter": 1, "languages": ["en"], "title": text, "updated": "2026-03-01",
        "site": {"name": text, "url": "https://essai.fr"},
        "consent": {"manage": "https://essai.fr/choice", "label": text},
        "columns": ["provider", "service", "name", {"description": text}, "lifetime"],
        "purposes": {"p": {"title": text, "consent": "required"}},
        "providers": {"q": {"name": text, "privacy": "https://essai.fr/p"}},
        "cookies": [{
            "name": text.replace("\n", " ").strip() or "x", "provider": "q", "purpose": "p",
            "service": text, "description": prose.split("\n\n")[0].strip(), "lifetime": "1 year"}],
        "sections": [
            {"id": "section-1", "title": escaped(text), "text": prose},
            {"id": "section-2", "contents": "cookies"}, {"contents": "consent"},
            {"contents": "providers"}],
    }
