"""What is found in a charter, as the form of `charter edit` shows it."""

from collections.abc import Iterator

from form import editing
from playwright.sync_api import Browser
from preview import FOUNDING, waits


def missing(program: str, browser: Browser, language: str) -> Iterator[str]:
    """What is missing is said at its own field, to which the finding leads."""
    label = "Mise à jour" if language == "fr" else "Updated"
    rule = "mise-à-jour" if language == "fr" else "updated"
    with editing(program, browser, language, FOUNDING) as form:
        page = form.page
        page.locator(".panel summary").click()
        finding = page.locator(".findings > li").filter(has_text=rule).first
        finding.get_by_role("button").click()
        field = page.locator("form.charter").get_by_label(label).filter(visible=True).first
        if not field.evaluate("(field) => field === document.activeElement"):
            yield f"leads to {page.evaluate('document.activeElement.outerHTML')}"
        if field.get_attribute("aria-invalid") != "true":
            yield "the field is not marked"
        yield from form.problems()


def of_a_whole(program: str, browser: Browser, language: str) -> Iterator[str]:
    """What concerns a thing of several fields is said of the thing, not of its first field."""
    text = "charter: 1\nlanguages: [fr]\nsite: {name: S, url: https://s.fr}\n" \
        "controller:\n  name: Ville\n  kind: local-authority\nproviders: {s: {name: S}}\n" \
        "cookies: [{name: a, provider: s, purpose: necessary, description: A}]\n"
    column = 0 if language == "fr" else 1
    with editing(program, browser, language, "c.yaml", {"c.yaml": text}) as form:
        page = form.page
        heading = page.get_by_role("heading", name=("Responsable", "Controller")[column], exact=True)
        part = page.locator("details.part").filter(has=heading)
        part.locator("summary").first.click()
        name = part.get_by_label(("Dans toutes les langues", "In all languages")[column]).first
        said = part.locator("fieldset.group > .wrong").filter(visible=True)
        if waits(lambda: said.count() == 1) is None or "DP" not in said.inner_text():
            yield "does not say what is missing"
            return
        if name.get_attribute("aria-invalid"):
            yield "says of the name that it is wrong"
        group = part.locator("fieldset.group").first
        if group.get_attribute("aria-describedby") != said.get_attribute("id"):
            yield "screen readers do not know what is missing"
        yield from form.problems()


def refused(program: str, browser: Browser, language: str) -> Iterator[str]:
    """A text that no charter can hold is never taken for saved; what is wrong with it stays said."""
    with editing(program, browser, language, FOUNDING) as form:
        page = form.page
        form.cookie("csrftoken")
        row = page.locator(".cookies > tbody").filter(has=page.locator("tr.form:not([hidden])"))
        field = row.get_by_label(form.word("French")).filter(visible=True).last
        field.fill("Le\u200b jeton")
        form.type(form.field(row, "name"), "csrf")
        hidden = "U+200B"
        wrong = row.locator(".wrong").filter(visible=True).filter(has_text=hidden)
        if waits(lambda: wrong.count() == 1) is None:
            yield f"says {row.locator('.wrong').filter(visible=True).all_inner_texts()}"
        page.keyboard.press("Control+s")
        status = page.locator("header .status")
        if waits(lambda: hidden in status.inner_text()) is None:
            yield f"is saved: {status.inner_text()}"
        is_active = "(field) => field === document.activeElement"
        if waits(lambda: field.evaluate(is_active)) is None:
            yield "does not go to the field"
        asked = []
        page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
        page.evaluate("location.reload()")
        if waits(lambda: asked == ["beforeunload"]) is None:
            yield "lets what was typed be lost"
        form.type(field, "Le jeton")
        form.save()
        if waits(lambda: any("Le jeton" in line for line in form.changes())) is None:
            yield f"changes {form.changes()}"
        if "\u200b" in form.text():
            yield "writes what nobody sees"
        problems = [problem for problem in form.problems() if "(Unprocessable" not in problem]
        yield from problems


CHECKS = [
    missing, of_a_whole, refused,
]
