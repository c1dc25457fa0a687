"""How `charter preview` begins, with what a person may get wrong."""

import os
import signal
import subprocess
import tempfile
from collections.abc import Iterator

from playwright.sync_api import Browser
from preview import waits
from program import live, tab

CHARTER = "charter: 1\nlanguages: [fr]\nsite: {name: S, url: https://s.fr}\ncookies: []\n"


def mistaken(program: str, browser: Browser, language: str) -> Iterator[str]:
    """A path that does not exist and a name that is none are told at once."""
    environment = {"PATH": os.defpath, "CHARTER_LANG": language}
    with tempfile.TemporaryDirectory() as folder:
        for arguments, status, word in (
            (["preview", "charters/ma-vile.yaml"], 2, "ma-vile.yaml"),
            (["preview", "nothing/"], 2, "nothing/"),
            (["preview", "--allow-host", "http://ville.fr"], 64, "http://ville.fr"),
            (["preview", "--allow-host", "ville.fr:80"], 64, "ville.fr:80"),
            (["preview", "--allow-host", ""], 64, "http://"),
        ):
            try:
                ended = subprocess.run(
                    [program, *arguments], cwd=folder, env=environment, text=True,
                    capture_output=True, timeout=5)
            except subprocess.TimeoutExpired:
                yield f"{arguments} begins"
                continue
            if ended.returncode != status or word not in ended.stderr:
                yield f"{arguments} ends with {ended.returncode}: {ended.stderr}"


def clash(program: str, browser: Browser, language: str) -> Iterator[str]:
    """A charter that would take another one's place is listed, with the reason."""
    charters = {"charters/a.yaml": CHARTER, "charters/b.yaml": CHARTER}
    with live(program, charters, language, "preview") as running:
        with tab(browser, running.address) as page:
            rows = page.locator("tbody tr")
            if waits(lambda: rows.count() == 2) is None:
                yield f"lists {rows.all_inner_texts()}"
            running.write("charters/a.yml", CHARTER)
            if waits(lambda: rows.count() == 3) is None:
                yield f"does not list all: {rows.all_inner_texts()}"
            elif "«\u00a0charters/" not in page.inner_text("tbody") and language == "fr":
                yield f"does not say why: {rows.all_inner_texts()}"
            yield from page.problems


def ended_at_once(program: str, browser: Browser, language: str) -> Iterator[str]:
    """Whoever ends it as soon as the address is there gets the exit code of that."""
    for command in ("preview", "edit"):
        for number, wanted in ((signal.SIGINT, 130), (signal.SIGTERM, 143)):
            for _ in range(5):
                with live(program, {"c.yaml": CHARTER}, language, command, "c.yaml") as running:
                    if (ending := running.end(number)) != wanted:
                        yield f"{command} ends with {ending} instead of {wanted}"


CHECKS = [mistaken, clash, ended_at_once]
