"""Makes PDF and Word files of pages, as the guides say: python check.py PROGRAM CHARTERS.

The founding charter is made in both languages; a charter of many cookies shows whether the
headings of a long table stand on every page.
"""

import html
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import docx
import pdf
from playwright.sync_api import sync_playwright
from weasyprint import HTML


def long_charter() -> dict:
    cookies = [
        {"name": f"cookie_{number}", "provider": "q", "purpose": "necessary",
         "description": "Se souvenir de la langue que vous avez choisie", "lifetime": "1 an"}
        for number in range(100)
    ]
    return {
        "charter": 1, "languages": ["fr"], "title": "Longue charte",
        "site": {"name": "essai.fr", "url": "https://essai.fr"}, "cookies": cookies,
        "providers": {"q": {"name": "Essai", "privacy": "https://essai.fr/p"}}}


def print_with_browser(page: Path, target: Path) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        tab = browser.new_page()
        tab.goto(page.as_uri())
        tab.pdf(path=target, tagged=True, prefer_css_page_size=True)
        browser.close()


def print_with_weasyprint(page: Path, target: Path) -> None:
    HTML(page).write_pdf(target, pdf_variant="pdf/ua-1")


def write_word(page: Path, target: Path, title: str, language: str) -> None:
    subprocess.run(
        ["pandoc", page.with_name("fragment.html"), "--metadata", f"title={title}",
         "--metadata", f"lang={language}", "--output", target], check=True)


def cells(page: str) -> list[str]:
    found = re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", page)
    return [" ".join(html.unescape(re.sub(r"<[^>]*>", "", cell)).split()) for cell in found]


def main(program: str, examples: str) -> int:
    passed = failed = 0

    def tally(name: str, problems: list[str]) -> None:
        nonlocal passed, failed
        passed, failed = passed + (not problems), failed + bool(problems)
        for problem in problems:
            print(f"{name}: {problem}")

    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        (work / "long.json").write_text(json.dumps(long_charter()))
        founding = Path(examples, "data.meudon.fr.yaml")
        subprocess.run(
            [program, "build", "--quiet", "--output", work / "output", founding,
             work / "long.json"], check=True)
        for page in sorted((work / "output").glob("*/*/index.html")):
            name = page.parent.relative_to(work / "output").as_posix()
            text = page.read_text(encoding="utf-8")
            language = page.parent.name
            title = html.unescape(re.search("<title>(.*)</title>", text)[1])
            headings = text[text.find("<thead>") : text.find("</thead>")]
            columns = re.findall(r'<th scope="col">(.*?)</th>', headings)
            for make in (print_with_browser, print_with_weasyprint):
                target = work / "page.pdf"
                make(page, target)
                tally(f"{name}: {make.__name__}",
                      list(pdf.faults(target, title, language, columns)))
            write_word(page, work / "page.docx", title, language)
            tally(f"{name}: write_word",
                  list(docx.faults(work / "page.docx", title, language, cells(text))))
    print(f"\ndocuments: {passed} checks passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
