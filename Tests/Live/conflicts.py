"""`charter edit` and others who write to the same charter."""

from collections.abc import Iterator

from form import Form, editing
from playwright.sync_api import Browser
from preview import COMPLETE, FOUNDING, files, waits
from program import live, tab


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
            if (marks := panel.locator("mark").all_inner_texts()) != ["23", "24", "4 mois", "session"]:
                yield f"marks {marks}"
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


def removed(program: str, browser: Browser, language: str) -> Iterator[str]:
    """A file that somebody removed is written again."""
    with editing(program, browser, language, FOUNDING) as form:
        form.type(form.field(form.cookie("csrftoken"), "name"), "csrf")
        (form.running.folder / FOUNDING).unlink()
        form.press("Save")
        file = form.running.folder / FOUNDING
        if waits(lambda: file.exists() and form.changes() == ["-   - name: csrftoken", "+   - name: csrf"]) is None:
            yield "is not written again"
        yield from form.problems()


def broken(program: str, browser: Browser, language: str) -> Iterator[str]:
    """A file that cannot be read stops the form, which goes on once it can."""
    with editing(program, browser, language, FOUNDING) as form:
        page = form.page
        field = form.cookie("csrftoken").get_by_label(form.word("French")).filter(visible=True).last
        value = field.input_value()
        field.focus()
        form.running.write(FOUNDING, form.before + "cookies: ]\n")
        fields = page.locator("form > fieldset:disabled")
        if waits(lambda: fields.count() == 1) is None:
            yield "goes on with a file that cannot be read"
        faulty = page.locator(".faulty")
        if waits(lambda: "]" in faulty.locator(".findings").inner_text()) is None:
            yield "does not say what is wrong"
        if page.evaluate("document.activeElement.localName") != "h2":
            yield f"the focus is on {page.evaluate('document.activeElement.outerHTML')}"
        if field.input_value() != value or page.locator(".field.missing").filter(visible=True).count():
            yield "says that fields are empty"
        form.running.write(FOUNDING, form.before)
        if waits(lambda: fields.count() == 0 and faulty.is_hidden()) is None:
            yield "does not go on"
        if waits(lambda: field.evaluate("(field) => field === document.activeElement")) is None:
            yield "does not go back to where the person was"
        yield from form.problems()


def corrected(program: str, browser: Browser, language: str) -> Iterator[str]:
    """A line that cannot be read is shown as it is, and corrected by hand where nothing else helps."""
    with editing(program, browser, language, FOUNDING) as form:
        page = form.page
        broken = form.before.replace("\nsite:", "\r\n@oops: é\nsite:", 1)
        form.running.write(FOUNDING, broken)
        line = page.locator(".faulty input")
        if waits(lambda: line.input_value() == "@oops: é") is None:
            yield f"shows the line {line.input_value()!r}"
        page.locator(".faulty > button").click()
        if waits(lambda: page.inner_text("header .status") != "") is None or form.draft()["isDirty"]:
            yield "does not say that nothing can be corrected by itself"
        line.fill("@oops: è")
        line.press("Enter")
        if waits(lambda: "@oops: è" in page.locator(".faulty pre").first.inner_text()) is None:
            yield "does not look at the line again"
        line.fill("x-oops: é")
        line.press("Enter")
        if waits(lambda: page.locator(".faulty").is_hidden()) is None:
            yield "does not open the form"
        if page.evaluate("document.activeElement.closest('form.charter')") is None:
            yield "does not go to the form"
        page.keyboard.press("Control+s")
        if waits(lambda: form.text() == broken.replace("\r", "").replace("@oops", "x-oops")) is None:
            yield f"changes {form.changes()}"
        yield from form.problems()


def broken_at_first(program: str, browser: Browser, language: str) -> Iterator[str]:
    """A file with errors of writing opens too; those that need no judgement go by a click."""
    text = files()[FOUNDING].replace("fr: Se souvenir de la langue", "fr: Langue : celle", 1)
    charters = files() | {FOUNDING: text}
    with live(program, charters, language, "edit", FOUNDING) as running:
        with tab(browser, running.address) as page:
            if waits(lambda: page.locator(".panel.error > button").first.is_visible()) is None:
                yield "offers no correction"
                return
            page.locator(".panel.error > button").first.click()
            if waits(lambda: page.locator(".cookies tbody").count() == 4) is None:
                yield "shows no form once the file is corrected"
            if running.text(FOUNDING) != text:
                yield "writes before it is saved"
            page.keyboard.press("Control+s")
            wanted = text.replace("Langue : celle du visiteur", '"Langue : celle du visiteur"')
            if waits(lambda: running.text(FOUNDING) == wanted) is None:
                yield "saves something else than the correction"
            yield from page.problems


def two_tabs(program: str, browser: Browser, language: str) -> Iterator[str]:
    """What one tab changes, another one shows."""
    with editing(program, browser, language, FOUNDING) as form:
        with tab(browser, form.running.address) as page:
            other = Form(page, form.running, language, FOUNDING)
            form.type(form.field(form.cookie("csrftoken"), "name"), "csrf")
            name = page.get_by_role("button", name="csrf", exact=True)
            if waits(lambda: name.count() == 1) is None:
                yield "the other tab does not follow"
            other.press("Undo")
            if waits(lambda: form.page.get_by_role("button", name="csrftoken").count() > 0) is None:
                yield "the first tab does not follow"
            yield from form.problems() + other.problems()


CHECKS = [
    conflict, removed, broken, corrected, broken_at_first, two_tabs,
]
