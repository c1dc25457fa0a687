"""What the form lets be chosen instead of typed."""

from collections.abc import Iterator

from form import editing
from playwright.sync_api import Browser
from preview import FOUNDING, waits


def column(program: str, browser: Browser, language: str) -> Iterator[str]:
    """A column of the table is chosen by its name."""
    with editing(program, browser, language, FOUNDING) as form:
        page = form.page
        title, choice = [("Colonnes", "Durée"), ("Columns", "Lifetime")][form.column]
        heading = page.get_by_role("heading", name=title, exact=True)
        part = page.locator("details.part").filter(has=heading)
        if part.get_attribute("open") is None:
            part.locator("summary").first.click()
        before = part.locator(".values > li").count()
        part.locator("button.add").last.click()
        question = page.locator("dialog[open] select")
        if waits(lambda: question.count() == 1) is None:
            yield "asks for a word that nobody knows"
            return
        question.select_option(label=choice)
        page.keyboard.press("Enter")
        if waits(lambda: part.locator(".values > li").count() == before + 1) is None:
            yield "adds no column"
        if not form.says('"lifetime"'):
            yield "the charter does not have it"
        yield from form.problems()


def access(program: str, browser: Browser, language: str) -> Iterator[str]:
    """Who may read a cookie is chosen, a provider that is not there yet too."""
    with editing(program, browser, language, FOUNDING) as form:
        page = form.page
        row = form.cookie("csrftoken")
        row.locator("details.more > summary").click()
        label = ("Ajouter — Accès", "Add — Access")[form.column]
        row.get_by_role("button", name=label).click()
        page.locator("dialog[open] select").select_option(label=form.word("new"))
        page.keyboard.press("Enter")
        name = page.locator("dialog[open] input").first
        if waits(lambda: name.count() == 1) is None:
            yield "does not ask for the provider's name"
            return
        name.fill("Tiers")
        page.keyboard.press("Enter")
        waits(lambda: row.locator(".values > li select").count() == 1)
        form.save()
        wanted = ["+   tiers:", "+     name: Tiers", "+     access: [tiers]"]
        if waits(lambda: all(line in form.changes() for line in wanted)) is None:
            yield f"changes {form.changes()}"
        yield from form.problems()


CHECKS = [
    column, access,
]
