"""Each generator with a site of the pages that a build wrote for it."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path

import cmarkgfm
import yaml

TOOLS = Path(sys.executable).parent


def run(folder: Path, *command: str | Path) -> str:
    answer = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if answer.returncode != 0:
        raise SystemExit(f"{command[0]} fails:\n{answer.stdout}{answer.stderr}")
    return answer.stdout + answer.stderr


def markdown_pages(output: Path) -> Iterator[tuple[str, str, Path]]:
    """The charter, the language and the file of each page."""
    for path in sorted(output.glob("*/*/charter.md")):
        yield path.parent.parent.name, path.parent.name, path


def copied(output: Path, folder: Path) -> None:
    for charter, language, path in markdown_pages(output):
        target = folder / charter / f"{language}.md"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, target)


def frame(title: str, content: str) -> str:
    return f"<html><body><main><h1>{title}</h1>{content}</main></body></html>"


def hugo(output: Path, work: Path) -> Path:
    """Hugo as it comes; every warning is an error."""
    copied(output, work / "content")
    layout = work / "layouts/_default/single.html"
    layout.parent.mkdir(parents=True)
    layout.write_text(frame("{{ .Title }}", "{{ .Content }}"))
    (work / "hugo.toml").write_text(
        'baseURL = "https://example.org/"\ntitle = "Site"\nuglyURLs = true\n'
        'disableKinds = ["home", "section", "taxonomy", "term", "sitemap", "RSS", "404"]\n'
        "disablePathToLower = true\n")
    run(work, TOOLS / "hugo", "build", "--panicOnWarning", "--quiet")
    return work / "public"


def mkdocs(output: Path, work: Path) -> Path:
    """MkDocs as it comes; every warning is an error."""
    copied(output, work / "docs")
    theme = work / "theme/main.html"
    theme.parent.mkdir()
    theme.write_text("<html><body><main>{{ page.content }}</main></body></html>")
    (work / "mkdocs.yml").write_text(
        "site_name: Site\nuse_directory_urls: false\ntheme: {name: null, custom_dir: theme}\n"
        "validation: {nav: {omitted_files: info}}\nplugins: []\n")
    run(work, TOOLS / "mkdocs", "build", "--strict", "--quiet")
    return work / "site"


def jekyll(output: Path, work: Path) -> Path:
    """Jekyll as it comes; Liquid stops at what it does not know."""
    copied(output, work)
    layout = work / "_layouts/page.html"
    layout.parent.mkdir()
    layout.write_text(frame("{{ page.title | escape }}", "{{ content }}"))
    (work / "_config.yml").write_text(
        "strict_front_matter: true\nliquid: {error_mode: strict, strict_filters: true}\n")
    said = run(work, "jekyll", "build", "--safe")
    if "warning" in said.lower():
        raise SystemExit(f"jekyll warns:\n{said}")
    return work / "_site"


def docusaurus(output: Path, work: Path) -> Path:
    """Docusaurus needs a registry of its own: its `format: md` is GitHub's Markdown with `{#id}`."""
    for charter, language, path in markdown_pages(output):
        _, matter, text = path.read_text(encoding="utf-8").split("---\n", 2)
        facts = yaml.safe_load(matter)
        if facts["format"] != "md":
            raise SystemExit(f"{path} is not of the format md")
        html = cmarkgfm.github_flavored_markdown_to_html(text)
        html = re.sub(r"<(h\d)>(.*) \{#([\w.-]+)\}</h\d>", r'<\1 id="\3">\2</\1>', html)
        page = work / "site" / charter / f"{language}.html"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(frame(escape(facts["title"]), html), encoding="utf-8")
    return work / "site"


ALL = {"hugo": hugo, "mkdocs": mkdocs, "jekyll": jekyll, "docusaurus": docusaurus}
# Those that let a page say the anchor of a heading.
ANCHORED = {"hugo", "jekyll", "docusaurus"}
