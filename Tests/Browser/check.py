"""Checks the pages that a build wrote: python check.py OUTPUT."""

import sys
from pathlib import Path

import chromium
import facts
import markup
import rules
import validator
from pages import Page, pages


class Tally:
    """The checks that were made, and what they found."""

    def __init__(self) -> None:
        self.passed = 0
        self.failed = 0

    def add(self, page: Page, check: str, problems: list[str]) -> None:
        if not problems:
            self.passed += 1
            return
        self.failed += 1
        for problem in problems:
            print(f"{page.name}: {check}: {problem}")


def check_text(found: list[Page], tally: Tally) -> None:
    refused: dict[Page, list[str]] = {page: [] for page in found}
    for page, problem in validator.refusals(found):
        refused[page].append(problem)
    for page in found:
        tally.add(page, "the HTML checker", refused[page])
        tags = markup.Tags(page.text)
        for check in [*markup.CHECKS, *rules.CHECKS, facts.unread_facts]:
            tally.add(page, check.__name__, list(check(page, tags)))


def check_in_browser(found: list[Page], tally: Tally) -> None:
    with chromium.chromium() as browser:
        for page in found:
            for medium, scheme, width in chromium.VIEWS:
                with chromium.opened(browser, page, medium, scheme, width) as tab:
                    for check in chromium.CHECKS:
                        if medium == "screen" or check not in chromium.SCREEN_ONLY:
                            name = f"{check.__name__}, {medium} {scheme} {width}"
                            tally.add(page, name, list(check(page, tab)))


def main(folder: str) -> int:
    found = pages(Path(folder))
    if not any(page.kind == "page" for page in found):
        print(f"{folder} holds no page")
        return 2
    tally = Tally()
    check_text(found, tally)
    tally.add(found[0], rules.same_titles.__name__, list(rules.same_titles(found)))
    check_in_browser([page for page in found if page.kind != "fragment"], tally)
    print(f"{len(found)} pages: {tally.passed} checks passed, {tally.failed} failed")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
