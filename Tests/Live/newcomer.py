"""From `charter new` to published pages by the form alone, as somebody new to it would."""

import os
import re
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from form import Form
from playwright.sync_api import Browser, Locator
from preview import waits
from program import Live, tab

FILE = "charters/www.my-town.fr.yaml"
SITE = "https://www.my-town.fr"
# What is filled in, by the labels of the form: parts, fields, choices, buttons.
LABELS = {
    "charter": ("La charte", "The charter"),
    "updated": ("Mise à jour", "Updated"),
    "site": ("Site", "Site"),
    "everywhere": ("Dans toutes les langues", "In all languages"),
    "url": ("URL", "URL"),
    "controller": ("Responsable", "Controller"),
    "email": ("Courriel", "Email"),
    "privacy": ("Confidentialité", "Privacy"),
    "legal": ("Mentions légales", "Legal notice"),
    "accessibility": ("Accessibilité", "Accessibility"),
    "dpo": ("DPO", "DPO"),
    "providers": ("Prestataires", "Providers"),
    "name": ("Nom", "Name"),
    "country": ("Pays", "Country"),
    "role": ("Rôle", "Role"),
    "responsible": ("Responsable", "Controller"),
    "purposes": ("Finalités", "Purposes"),
    "which": ("Quelle finalité", "Which purpose"),
    "necessary": ("nécessaires)", "necessary)"),
    "basis": ("Base légale", "Legal basis"),
    "task": ("Mission d’intérêt public", "Public task"),
    "cookies": ("Cookies", "Cookies"),
    "none": ("Il n’y en a pas — Accès", "There is none — Access"),
    "add": ("Ajouter", "Add"),
    "French": ("Français", "French"),
    "English": ("Anglais", "English"),
}


class Newcomer:
    """Somebody who fills in the form by what its labels say."""

    def __init__(self, form: Form) -> None:
        self.form, self.page = form, form.page

    def word(self, key: str) -> str:
        return LABELS[key][self.form.column]

    def part(self, key: str) -> Locator:
        """A part of the form, all of it open."""
        heading = self.page.get_by_role("heading", name=self.word(key), exact=True)
        part = self.page.locator("details.part").filter(has=heading)
        closed = part.locator(
            "xpath=descendant-or-self::details[not(@open)][not(@class='view')]/summary"
        ).filter(visible=True)
        while closed.count() > 0:
            closed.first.click()
            self.page.wait_for_timeout(50)  # what was closed is made when it opens
        return part

    def write(self, inside: Locator, key: str, text: str) -> None:
        self.form.type(inside.get_by_label(self.word(key)).first, text)

    def write_both(self, inside: Locator, key: str, address: str) -> None:
        group = inside.get_by_role("group", name=self.word(key)).first
        self.write(group, "French", f"{SITE}/fr/{address}")
        self.write(group, "English", f"{SITE}/en/{address}")

    def choose(self, inside: Locator, key: str, choice: str) -> None:
        field = inside.get_by_label(self.word(key)).first
        option = field.locator("option").filter(has_text=re.compile(re.escape(self.word(choice)) + "$"))
        before = self.form.revision()
        field.select_option(option.get_attribute("value"))
        if self.page.locator("dialog[open]").count() == 0:
            waits(lambda: self.form.revision() != before)

    def press(self, inside: Locator, key: str) -> None:
        before = self.form.revision()
        inside.get_by_role("button", name=self.word(key)).first.click()
        waits(lambda: self.form.revision() != before or self.page.locator("dialog[open]").count() > 0)

    def fill_in(self) -> None:
        self.write(self.part("charter"), "updated", "2026-11-24")
        site = self.part("site")
        self.write(site, "everywhere", "My Town")
        self.write(site, "url", SITE)
        controller = self.part("controller")
        self.write(controller, "everywhere", "My Town")
        self.write(controller, "email", "contact@my-town.fr")
        for key in ("privacy", "legal", "accessibility"):
            self.write_both(controller, key, key)
        self.write(self.part("dpo"), "email", "dpo@my-town.fr")
        provider = self.part("providers")
        self.write(provider, "name", "My Town")
        self.write(provider, "country", "FR")
        self.choose(provider, "role", "responsible")
        self.write_both(provider, "privacy", "privacy")
        self.press(self.part("purposes"), "add")
        question = self.page.locator("dialog[open]")
        self.choose(question, "which", "necessary")
        self.press(question, "add")
        self.choose(self.part("purposes"), "basis", "task")
        self.form.cookie("sessionid")
        self.press(self.part("cookies"), "none")


def newcomer(program: str, browser: Browser, language: str) -> Iterator[str]:
    """The charter that `charter new` writes is filled in, saved, without findings, published."""
    environment = {"PATH": os.defpath, "CHARTER_LANG": language}

    def run(*arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [program, *arguments], cwd=folder, env=environment, text=True, capture_output=True)

    with tempfile.TemporaryDirectory(prefix="charter-newcomer-") as name:
        folder = Path(name)
        run("new", FILE)
        running = Live(program, folder, language, "edit", FILE)
        try:
            with tab(browser, running.address) as page:
                form = Form(page, running, language, FILE)
                Newcomer(form).fill_in()
                form.save()
                yield from form.problems()
        finally:
            running.end()
        checked = run("check", "--strict")
        if checked.returncode != 0:
            yield f"check finds {checked.stdout}"
        built = run("build", "--strict")
        pages = [folder / "output/www.my-town.fr" / tag / "index.html" for tag in ("fr", "en")]
        if built.returncode != 0 or not all("My Town" in page.read_text("utf-8") for page in pages):
            yield f"build ends with {built.returncode}: {built.stderr}"


CHECKS = [newcomer]
