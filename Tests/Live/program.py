"""The program while it serves live pages, and a browser that looks at them."""

import os
import re
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright


class Live:
    """The program at work in a folder of its own, and the address that it says."""

    def __init__(self, program: str, folder: Path, language: str, *arguments: str) -> None:
        environment = {"PATH": "/usr/bin:/bin", "CHARTER_LANG": language}
        self.folder = folder
        self.process = subprocess.Popen(
            [program, *arguments], cwd=folder, env=environment, text=True,
            stdin=subprocess.DEVNULL, stderr=subprocess.PIPE)
        line = self.process.stderr.readline()
        found = re.search(r"http://\S+/", line)
        if not found:
            raise RuntimeError(line + self.process.stderr.read())
        self.address = found.group()

    def write(self, name: str, text: str) -> None:
        """Saves a file as editors do: beside it, then in its place."""
        file = self.folder / name
        beside = file.with_name(f".{file.name}.saved")
        beside.write_text(text, encoding="utf-8")
        os.replace(beside, file)

    def text(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8")

    def end(self, number: int = signal.SIGINT) -> int:
        """Ends it as Ctrl-C does, and says how it ended."""
        self.process.send_signal(number)
        try:
            return self.process.wait(10)
        finally:
            self.process.kill()
            self.process.stderr.close()


@contextmanager
def live(program: str, files: dict[str, str], language: str, *arguments: str) -> Iterator[Live]:
    """The program with those arguments in a folder with those files."""
    with tempfile.TemporaryDirectory(prefix="charter-live-") as folder:
        for name, text in files.items():
            file = Path(folder, name)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        running = Live(program, Path(folder), language, *arguments)
        try:
            yield running
        finally:
            if running.process.poll() is None:
                running.end()


@contextmanager
def chromium() -> Iterator[Browser]:
    """Debian's browser, which talks to nobody but the program."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"),
            args=["--no-sandbox", "--disable-background-networking"])
        yield browser
        browser.close()


@contextmanager
def tab(
    browser: Browser, address: str, width: int = 1280, scheme: str = "light", forced: str = "none"
) -> Iterator[Page]:
    """A tab at that address; `tab.problems` gathers what goes wrong, requests elsewhere too."""
    context = browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme=scheme, forced_colors=forced)
    page = context.new_page()
    page.problems = []
    origin = "/".join(address.split("/")[:3]) + "/"

    def look(request) -> None:
        if not request.url.startswith((origin, "data:")):
            page.problems.append(f"asks for {request.url}")

    context.on("request", look)
    page.on("console", lambda said: said.type == "error" and page.problems.append(said.text))
    page.on("pageerror", lambda error: page.problems.append(str(error)))
    page.goto(address)
    yield page
    context.close()


def accessibility_faults(page: Page) -> list[str]:
    """What axe-core finds, in the frames too."""
    results = Axe().run(page, options={"rules": {"target-size": {"enabled": True}}})
    return [
        f"{violation['id']}: {node['target']}: {violation['help']}"
        for violation in results.response["violations"] for node in violation["nodes"]
    ]
