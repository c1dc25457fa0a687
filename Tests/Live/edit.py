"""`charter edit`, driven in a browser as legal staff would."""

import json
from collections.abc import Iterator

from form import editing
from playwright.sync_api import Browser
from preview import COMPLETE, FOUNDING, body, waits


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


def typing(program: str, browser: Browser, language: str) -> Iterator[str]:
    """What a person types slowly is never clobbered by the answers that come meanwhile."""
    with editing(program, browser, language, FOUNDING) as form:
        page = form.page
        field = form.cookie("csrftoken").get_by_label(form.word("French")).filter(
            visible=True).last
        text = "Une phrase, « écrite » lentement : avec # et : dedans"
        field.fill("")
        field.focus()
        for part in text.split(" "):
            page.keyboard.type(part + " ", delay=40)
            page.wait_for_timeout(450)
            if not text.startswith(field.input_value().rstrip()):
                yield f"the field has become {field.input_value()!r}"
                return
        page.keyboard.press("Backspace")
        form.save()
        if waits(lambda: any(text in line for line in form.changes())) is None:
            yield f"changes {form.changes()}"
        yield from form.problems()


def markdown(program: str, browser: Browser, language: str) -> Iterator[str]:
    """A section's text is shown as readers will see it, while it is written."""
    with editing(program, browser, language, FOUNDING) as form:
        form.page.locator("summary", has_text=form.word("Sections")).first.click()
        item = form.page.locator(".items > li").first
        item.locator("summary").first.click()
        item.locator(".view summary").first.click()
        form.type(item.locator("textarea").first, "Du **texte** et un [lien](https://x.example).")
        view = item.locator(".rendered").first
        if waits(lambda: view.locator("strong").inner_text() == "texte") is None:
            yield f"shows {view.inner_html()}"
        if view.locator(".link[title='https://x.example']").count() != 1:
            yield "shows no link"
        yield from form.problems()


def undone_by_keyboard(program: str, browser: Browser, language: str) -> Iterator[str]:
    """Who undoes the only change by the button keeps the focus on it, and is told when all is undone."""
    with editing(program, browser, language) as form:
        form.type(form.field(form.cookie("panier"), "lifetime"), "2 mois")
        button = form.page.get_by_role("button", name=form.word("Undo"), exact=True)
        button.focus()
        form.page.keyboard.press("Enter")
        if waits(lambda: button.get_attribute("aria-disabled") == "true") is None:
            yield "the only change is not undone"
        if not button.evaluate("(button) => button === document.activeElement"):
            yield "the focus is lost"
        form.page.keyboard.press("Enter")
        nothing = ("rien à annuler", "nothing to undo")[form.column]
        if waits(lambda: nothing in form.page.inner_text("header .status")) is None:
            yield f"says {form.page.inner_text('header .status')}"
        yield from form.problems()


def leaving(program: str, browser: Browser, language: str) -> Iterator[str]:
    """Whoever leaves with changes that are not saved is asked first; nobody else is."""
    for is_saved in (True, False):
        with editing(program, browser, language) as form:
            asked = []
            form.page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
            form.type(form.field(form.cookie("panier"), "lifetime"), "2 mois")
            if is_saved:
                form.save()
            form.page.goto("about:blank")
            if asked != ([] if is_saved else ["beforeunload"]):
                yield f"saved: {is_saved}, asks {asked}"


def left_out(program: str, browser: Browser, language: str) -> Iterator[str]:
    """A finding is left out with its reason."""
    with editing(program, browser, language, FOUNDING) as form:
        part = form.page.locator("details.part").last
        part.locator("summary").first.click()
        part.locator("button.add").click()
        form.page.locator("dialog input").fill("history-unwritten")
        form.page.keyboard.press("Enter")
        waits(lambda: part.locator(".items textarea").count() > 0)
        form.type(part.locator(".items textarea, .items .field input").last, "Décidé le 3 mars.")
        form.save()
        wanted = ["+   - rule: history-unwritten", "+     reason: Décidé le 3 mars."]
        if waits(lambda: [line for line in form.changes() if line in wanted] == wanted) is None:
            yield f"changes {form.changes()}"
        yield from form.problems()


CHECKS = [
    duration, keyboard_only, reference, sections, clean_reading, json_charter, typing, markdown,
    leaving, left_out, undone_by_keyboard,
]
