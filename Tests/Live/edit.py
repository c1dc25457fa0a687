"""`charter edit`, driven in a browser as legal staff would."""

import difflib
import json
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Locator, Page
from preview import COMPLETE, FOUNDING, FRAME, body, files, waits
from program import Live, accessibility_faults, live, tab

# What the form is labelled with, in French and in English.
WORDS = {
    "lifetime": ("Durée", "Lifetime"), "provider": ("Prestataire", "Provider"),
    "purpose": ("Finalité", "Purpose"), "description": ("Description", "Description"),
    "name": ("Nom", "Name"), "French": ("Français", "French"), "English": ("Anglais", "English"),
    "Save": ("Enregistrer", "Save"), "Undo": ("Annuler", "Undo"), "Redo": ("Rétablir", "Redo"),
    "Add": ("Ajouter", "Add"), "down": ("Descendre", "Move down"), "up": ("Monter", "Move up"),
    "Sections": ("Sections", "Sections"), "Page": ("Page", "Page"), "saved": ("Enregistré", "Saved"),
    "mine": ("Garder la mienne", "Keep mine"), "theirs": ("Prendre le fichier", "Take the file"),
    "Use": ("Utiliser", "Use"), "kept": ("conservé tel quel", "kept as it is"),
    "sort": ("Nom", "Name"), "Form": ("Formulaire", "Form"), "title": ("Titre", "Title"),
    "copy": ("Copier", "Copy"), "remove": ("Supprimer", "Remove"),
    "rendered": ("Tel que le lecteur le verra", "As readers will see it"),
}


class Form:
    """The form in a tab, with the words of its language."""

    def __init__(self, page: Page, running: Live, language: str, charter: str) -> None:
        self.page, self.running, self.charter = page, running, charter
        self.column = 0 if language == "fr" else 1
        self.before = running.text(charter)
        page.wait_for_selector(".cookies tbody")
        page.wait_for_selector(FRAME, state="attached")

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


def duration(program: str, browser: Browser, language: str) -> Iterator[str]:
    """A duration as people say it: one line changes, the page follows, the former file is kept."""
    with editing(program, browser, language) as form:
        cookie = form.cookie("panier")
        field = form.field(cookie, "lifetime")
        form.type(field, "3 mois" if language == "fr" else "3 months")
        meant = "3\u00a0mois" if language == "fr" else "3 months"
        note = cookie.locator(".note").filter(visible=True).first
        if waits(lambda: meant in note.inner_text()) is None:
            yield f"says that it understood {note.inner_text()}"
        if waits(lambda: meant in body(form.page)) is None:
            yield "the page does not follow"
        if form.changes():
            yield "the file changes before it is saved"
        form.page.keyboard.press("Control+s")
        if waits(lambda: form.changes() != []) is None:
            yield "is not saved"
        text = "3 mois" if language == "fr" else "3 months"
        if form.changes() != ["-     durée: session", f"+     durée: {text}"]:
            yield f"changes {form.changes()}"
        if form.running.text(COMPLETE + "~") != form.before:
            yield "does not keep the former version"
        yield from form.problems()


def keyboard_only(program: str, browser: Browser, language: str) -> Iterator[str]:
    """A cookie with both texts is added and saved without a mouse."""
    with editing(program, browser, language, FOUNDING) as form:
        page, press = form.page, form.page.keyboard.press
        page.locator(".part:has(.cookies) .add").focus()
        press("Enter")
        page.keyboard.type("lang_choice")
        press("Enter")
        if waits(lambda: page.evaluate("document.activeElement.localName") == "select") is None:
            yield f"after adding, {page.evaluate('document.activeElement.outerHTML')} has the focus"
        page.keyboard.type("Opendatasoft")
        press("Tab")
        purpose = "Cookies nécessaires" if language == "fr" else "Cookies necessary"
        page.keyboard.type(purpose)
        press("Tab")
        page.keyboard.type("Retenir la langue")
        press("Tab")
        page.keyboard.type("Remember the language")
        press("Control+s")
        if waits(lambda: form.changes() != []) is None:
            yield "nothing is saved"
        added = ["+   - name: lang_choice", "+     provider: opendatasoft", "+     purpose: necessary",
                 "+     description:", "+       fr: Retenir la langue",
                 "+       en: Remember the language"]
        if waits(lambda: sorted(filter(str.strip, form.changes())) == sorted(["+ ", *added])) is None:
            yield f"changes {form.changes()}"
        if waits(lambda: "lang_choice" in body(page)) is None:
            yield "the page does not have it"
        yield from form.problems()


def reference(program: str, browser: Browser, language: str) -> Iterator[str]:
    """A reference is broken and mended: it is said where, and the last good page stays."""
    with editing(program, browser, language) as form:
        page = form.page
        broken = form.before.replace("prestataire: cartoplan", "prestataire: carthoplan", 1)
        form.running.write(COMPLETE, broken)
        if waits(lambda: page.locator(".panel.error").filter(visible=True).count() == 1) is None:
            yield "does not say that a reference is broken"
        page.locator(".panel summary").click()
        page.locator(".findings button").first.click()
        select = page.locator("select:focus")
        if waits(lambda: select.count() == 1) is None:
            yield "the finding does not lead to its field"
            return
        if select.get_attribute("aria-invalid") != "true":
            yield "the field is not marked"
        if "cartoplan" not in body(page).lower():
            yield "the last good page is gone"
        before = form.revision()
        select.select_option("cartoplan")
        if waits(lambda: form.revision() != before and page.locator(".panel.good").count() == 1) is None:
            yield "is not mended"
        form.save()
        if waits(lambda: form.changes() == []) is None:
            yield f"leaves {form.changes()}"
        yield from form.problems()


def sections(program: str, browser: Browser, language: str) -> Iterator[str]:
    """A section is moved; undo and redo go back and forth; the lines are the same, in that order."""
    with editing(program, browser, language) as form:
        page = form.page
        page.locator("summary", has_text=form.word("Sections")).first.click()
        names = page.locator(".part:has(> summary:has-text('Sections')) .items > li > details .name")
        first = names.first.inner_text()
        tools = page.locator(".part:has(> summary:has-text('Sections')) .items > li .tools").first
        tools.locator("button").nth(1).click()
        if waits(lambda: names.nth(1).inner_text() == first) is None:
            yield f"the sections are {names.all_inner_texts()}"
        moved = page.evaluate("document.activeElement.closest('li')?.querySelector('.name')?.textContent")
        if moved != first:
            yield f"the focus is on {moved}"
        form.press("Undo")
        if waits(lambda: names.first.inner_text() == first) is None:
            yield "undo does not bring it back"
        form.press("Redo")
        if waits(lambda: names.nth(1).inner_text() == first) is None:
            yield "redo does not move it again"
        form.save()
        waits(lambda: form.changes() != [])
        if sorted(form.text().splitlines()) != sorted(form.before.splitlines()):
            yield f"changes {form.changes()}"
        yield from form.problems()


def conflict(program: str, browser: Browser, language: str) -> Iterator[str]:
    """Somebody else saves meanwhile: nothing is lost, whichever version is kept."""
    for choice in ("mine", "theirs"):
        with editing(program, browser, language) as form:
            page = form.page
            form.type(form.field(form.cookie("panier"), "lifetime"), "4 mois")
            theirs = form.before.replace("mise-à-jour: 2026-11-23", "mise-à-jour: 2026-11-24", 1)
            form.running.write(COMPLETE, theirs)
            panel = page.locator(".conflict")
            if waits(panel.is_visible) is None:
                yield "the conflict is not shown at once"
                return
            shown = panel.inner_text()
            if "4 mois" not in shown or "2026-11-24" not in shown or "2026-11-23" not in shown:
                yield f"shows {shown}"
            form.press("Save")
            waits(lambda: page.inner_text(".status") != "")
            if form.text() != theirs:
                yield "overwrites what somebody else wrote"
            panel.get_by_role("button", name=form.word(choice)).click()
            if waits(panel.is_hidden) is None:
                yield "the conflict stays"
            if choice == "mine":
                mine = form.before.replace("durée: session", "durée: 4 mois")
                if "durée: 4 mois" not in form.text() or "2026-11-24" in form.text():
                    yield "does not save mine"
                if form.running.text(COMPLETE + "~") != theirs:
                    yield f"does not keep theirs ({len(mine)})"
            else:
                if form.text() != theirs or form.draft()["isDirty"]:
                    yield "does not take theirs"
                form.press("Undo")
                if waits(lambda: form.draft()["isDirty"]) is None:
                    yield "undo does not bring mine back"
                form.save()
                if waits(lambda: "durée: 4 mois" in form.text()) is None:
                    yield "mine cannot be saved after all"
            yield from form.problems()


def clean_reading(program: str, browser: Browser, language: str) -> Iterator[str]:
    """A file that changes while the form has no changes is read again, the focus kept."""
    with editing(program, browser, language) as form:
        field = form.field(form.cookie("panier"), "lifetime")
        field.focus()
        form.running.write(COMPLETE, form.before.replace("durée: session", "durée: 5 mois"))
        if waits(lambda: field.input_value() == "5 mois") is None:
            yield "the form does not follow the file"
        if not field.evaluate("(field) => field === document.activeElement"):
            yield "the focus is lost"
        if form.page.locator(".conflict").is_visible():
            yield "tells of a conflict where there is none"
        yield from form.problems()


def json_charter(program: str, browser: Browser, language: str) -> Iterator[str]:
    """A charter in JSON with keys of its own: one line changes, nothing else."""
    charter = {
        "charter": 1, "languages": ["fr", "en"], "x-file": {"number": 12},
        "site": {"name": "S", "url": "https://s.example"},
        "providers": {"s": {"name": "S"}},
        "cookies": [{"name": "sid", "provider": "s", "purpose": "necessary", "lifetime": "session",
                     "description": {"fr": "Session", "en": "Session"}}],
    }
    text = json.dumps(charter, indent=4, ensure_ascii=False) + "\n"
    with editing(program, browser, language, "c.json", {"c.json": text}) as form:
        if form.word("kept") not in form.page.locator(".unknown").filter(visible=True).first.inner_text():
            yield "does not list what it does not know"
        form.type(form.field(form.cookie("sid"), "lifetime"), "2 heures")
        form.save()
        waits(lambda: form.changes() != [])
        wanted = ['-             "lifetime": "session",', '+             "lifetime": "2 heures",']
        if form.changes() != wanted:
            yield f"changes {form.changes()}"
        yield from form.problems()


def jump(program: str, browser: Browser, language: str) -> Iterator[str]:
    """A click on a part of the page goes to its field."""
    with editing(program, browser, language, FOUNDING) as form:
        page = form.page
        frame = page.locator(FRAME).first.content_frame
        for text, column in (("Se souvenir de la langue", 0), ("Remember the visitor", 1)):
            if column == 1:
                page.locator(".beside .choice label").nth(1).click()
                waits(lambda: "Remember the visitor" in body(page))
            shown = frame if column == 0 == form.column or column == 1 else None
            if shown is None:
                page.locator(".beside .choice label").nth(0).click()
                waits(lambda: "Se souvenir" in body(page))
            page.locator(FRAME).first.content_frame.get_by_text(text).first.click()
            reached = "document.activeElement.value ?? ''"
            if waits(lambda: page.evaluate(reached).startswith(text)) is None:
                yield f"a click on “{text}” leads to {page.evaluate(reached)!r}"
        yield from form.problems()


def offers(program: str, browser: Browser, language: str) -> Iterator[str]:
    """A well-known cookie is offered while its name is typed, and filled in only when chosen."""
    with editing(program, browser, language, FOUNDING) as form:
        page = form.page
        row = form.cookie("django_language")
        field = row.locator("input").filter(visible=True).first
        form.type(field, "_pk_id")
        offered = page.locator(".offers li")
        if waits(lambda: offered.count() > 0) is None:
            yield "offers nothing for _pk_id"
            return
        if "https://" not in offered.first.inner_text() or "Matomo" not in offered.first.inner_text():
            yield f"offers {offered.first.inner_text()}"
        form.save()
        if waits(lambda: form.changes() == ["-   - name: django_language", "+   - name: _pk_id"]) is None:
            yield f"fills in unasked: {form.changes()}"
        offered.first.get_by_role("button").click()
        if waits(lambda: "matomo" in json.dumps(form.draft()).lower()
                 and "13 months" in json.dumps(form.draft())) is None:
            yield "does not fill in what was chosen"
        form.press("Undo")
        form.save()
        if waits(lambda: form.changes() == ["-   - name: django_language", "+   - name: _pk_id"]) is None:
            yield f"is not one edit: {form.changes()}"
        yield from form.problems()


def removed(program: str, browser: Browser, language: str) -> Iterator[str]:
    """A file that somebody removed is written again."""
    with editing(program, browser, language, FOUNDING) as form:
        form.type(form.field(form.cookie("csrftoken"), "name"), "csrf")
        (form.running.folder / FOUNDING).unlink()
        form.press("Save")
        if waits(lambda: form.changes() == ["-   - name: csrftoken", "+   - name: csrf"]) is None:
            yield "is not written again"
        yield from form.problems()


def table(program: str, browser: Browser, language: str) -> Iterator[str]:
    """Cookies are sorted for viewing only, copied and removed."""
    with editing(program, browser, language, FOUNDING) as form:
        page = form.page
        names = page.locator(".cookies .open")
        before = names.all_inner_texts()
        page.locator(".cookies .sort").first.click()
        if names.all_inner_texts() != sorted(before):
            yield f"sorts {names.all_inner_texts()}"
        page.locator(".cookies .sort").first.click()
        page.locator(".cookies .sort").first.click()
        if names.all_inner_texts() != before or form.draft()["isDirty"]:
            yield "sorting changes the charter"
        first = page.locator(".cookies > tbody").first
        first.get_by_role("button", name=form.word("copy")).click()
        if waits(lambda: names.count() == len(before) + 1) is None:
            yield "copies nothing"
        first.get_by_role("button", name=form.word("remove")).click()
        if waits(lambda: names.count() == len(before)) is None:
            yield "removes nothing"
        form.save()
        if form.changes():
            yield f"a copy in place of the first changes {form.changes()}"
        yield from form.problems()


def accessible(program: str, browser: Browser, language: str) -> Iterator[str]:
    """axe-core finds nothing, whatever is open, at both widths, in both schemes."""
    for width in (320, 1280):
        for scheme in ("light", "dark"):
            with editing(program, browser, language, width=width, scheme=scheme) as form:
                page = form.page
                form.cookie("panier")
                for summary in page.locator("summary").filter(visible=True).all():
                    if summary.locator("xpath=..").get_attribute("open") is None:
                        summary.click()
                views = ["form", "page"] if width == 320 else ["form"]
                for view in views:
                    if view == "page":
                        page.locator(".tabs label").nth(1).click()
                    found = accessibility_faults(page)
                    yield from (f"{width} {scheme} {view}: {fault}" for fault in found)
                    wide = page.evaluate("document.documentElement.scrollWidth")
                    if wide > width:
                        yield f"{width} {scheme} {view}: is {wide} wide"
                yield from form.problems()


def nobody_else(program: str, browser: Browser, language: str) -> Iterator[str]:
    """Without the token, with another one, or from another origin nothing is shown or changed."""
    import http.client
    from urllib.parse import urlsplit

    with live(program, files(), language, "edit", COMPLETE) as running:
        address = urlsplit(running.address)
        before = running.text(COMPLETE)
        other = "/" + "0" * 32 + "/"

        def ask(method: str, path: str, **headers: str) -> int:
            connection = http.client.HTTPConnection("127.0.0.1", address.port, timeout=10)
            body = b'{"revision": 1, "edits": [{"edit": "remove", "path": ["cookies"]}]}'
            connection.request(method, path, body if method == "POST" else None, headers)
            return connection.getresponse().status

        good = f"http://127.0.0.1:{address.port}"
        for path in ("/", "/draft", "/edit", other, other + "draft", other + "edit", "/tool/edit.js",
                     address.path[:-2] + "/draft", address.path + "../draft", address.path + "tool/../draft"):
            if (status := ask("GET", path)) != 404:
                yield f"GET {path} gets {status}"
            if (status := ask("POST", path, Origin=good, **{"Content-Type": "application/json"})) != 404:
                yield f"POST {path} gets {status}"
        edit = address.path + "edit"
        for headers in ({}, {"Origin": "http://evil.example"}, {"Origin": "null"},
                        {"Origin": f"http://127.0.0.1:{address.port + 1}"}):
            status = ask("POST", edit, **headers, **{"Content-Type": "application/json"})
            if status != 403:
                yield f"a POST from {headers} gets {status}"
        if (status := ask("POST", edit, Origin=good, **{"Content-Type": "text/plain"})) != 415:
            yield f"a POST of a text gets {status}"
        if ask("POST", address.path + "save", Origin=good, **{"Content-Type": "application/json"}) != 200:
            yield "the editor's own POST is refused"
        if running.text(COMPLETE) != before:
            yield "the file was changed"


CHECKS = [
    duration, keyboard_only, reference, sections, conflict, clean_reading, json_charter, jump,
    offers, removed, table, accessible, nobody_else,
]
