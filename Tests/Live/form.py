"""The form of `charter edit` in a tab, with the words of its language."""

import difflib
import json
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Locator, Page
from preview import COMPLETE, FRAME, files, waits
from program import Live, live, tab

# What the form is labelled with, in French and in English.
WORDS = {
    "name": ("Nom", "Name"),
    "lifetime": ("Durée", "Lifetime"),
    "provider": ("Prestataire", "Provider"),
    "French": ("Français", "French"),
    "Save": ("Enregistrer", "Save"),
    "Undo": ("Annuler", "Undo"),
    "Redo": ("Rétablir", "Redo"),
    "Sections": ("Sections", "Sections"),
    "saved": ("Enregistré", "Saved"),
    "mine": ("Garder la mienne", "Keep mine"),
    "theirs": ("Prendre le fichier", "Take the file"),
    "kept": ("conservé tel quel", "kept as it is"),
    "new": ("Nouveau prestataire…", "New provider…"),
    "Key": ("Clé", "Key"),
    "copy": ("Copier", "Copy"),
    "remove": ("Supprimer", "Remove"),
}


class Form:
    """The form in a tab, with the words of its language."""

    def __init__(self, page: Page, running: Live, language: str, charter: str) -> None:
        self.page, self.running, self.charter = page, running, charter
        self.column = 0 if language == "fr" else 1
        self.before = running.text(charter)
        page.wait_for_selector(".cookies tbody")
        page.wait_for_selector(f"{FRAME}, .nothing", state="attached")

    def problems(self) -> list[str]:
        """What the browser complains of, but for refusals that the form itself shows."""
        return [problem for problem in self.page.problems if "(Conflict)" not in problem]

    def word(self, key: str) -> str:
        return WORDS[key][self.column]

    def cookie(self, name: str) -> Locator:
        """A cookie's form, opened."""
        row = self.page.locator(".cookies > tbody").filter(
            has=self.page.get_by_role("button", name=name, exact=True))
        opener = row.get_by_role("button", name=name, exact=True)
        if opener.get_attribute("aria-expanded") == "false":
            opener.click()
        return row

    def field(self, inside: Locator, key: str) -> Locator:
        found = inside.get_by_label(self.word(key))
        return found.filter(visible=True).first

    def type(self, field: Locator, text: str) -> None:
        """Types a text, leaves the field, and waits until the program has it."""
        before = self.revision()
        field.fill(text)
        field.blur()
        waits(lambda: self.revision() != before)

    def draft(self) -> dict:
        return self.page.evaluate("fetch('draft').then((response) => response.json())")

    def says(self, text: str) -> bool:
        """Whether the draft comes to hold that, as the form is told of it."""
        return waits(lambda: text in json.dumps(self.draft(), ensure_ascii=False)) is not None

    def revision(self) -> int:
        return self.draft()["revision"]

    def press(self, key: str) -> None:
        self.page.get_by_role("button", name=self.word(key), exact=True).click()

    def save(self) -> None:
        self.press("Save")
        self.is_saved()

    def is_saved(self) -> bool:
        return waits(lambda: self.page.inner_text(".mark") == self.word("saved")
                     and self.running.text(self.charter) == self.text()) is not None

    def text(self) -> str:
        return self.running.text(self.charter)

    def changes(self) -> list[str]:
        """The lines that the file lost and got since it was opened."""
        lines = difflib.ndiff(self.before.splitlines(), self.text().splitlines())
        return [line for line in lines if line[0] in "+-"]


@contextmanager
def editing(
    program: str, browser: Browser, language: str, charter: str = COMPLETE,
    written: dict[str, str] | None = None, **view
) -> Iterator[Form]:
    """The form of a charter of the project, or of those files."""
    with live(program, written or files(), language, "edit", charter) as running:
        with tab(browser, running.address, **view) as page:
            yield Form(page, running, language, charter)
