"""The table of cookies of `charter edit`, and what it offers."""

from collections.abc import Iterator

from form import editing
from playwright.sync_api import Browser
from preview import FOUNDING, waits


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
        if not form.says('"text": "13 months"'):
            yield "does not fill in what was chosen"
        form.save()
        if any("provider" in line for line in form.changes()):
            yield f"takes another provider than the author's: {form.changes()}"
        form.press("Undo")
        form.save()
        if waits(lambda: form.changes() == ["-   - name: django_language", "+   - name: _pk_id"]) is None:
            yield f"is not one edit: {form.changes()}"
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


def new_provider(program: str, browser: Browser, language: str) -> Iterator[str]:
    """A provider is added where it is needed, then renamed: references follow."""
    with editing(program, browser, language, FOUNDING) as form:
        page = form.page
        form.field(form.cookie("csrftoken"), "provider").select_option(
            label=form.word("new"))
        dialog = page.locator("dialog")
        dialog.locator("input").first.fill("Léa & Cie")
        if dialog.locator("input").last.input_value() != "lea-cie":
            yield f"proposes the key {dialog.locator('input').last.input_value()}"
        dialog.locator("button.main").click()
        if not form.says('"text": "lea-cie"'):
            yield "the cookie does not refer to it"
        part = page.locator(".part").filter(has=page.locator("h2", has_text=form.word("provider")))
        part.locator("summary").first.click()
        item = part.locator(".items > li").last
        item.locator("summary").first.click()
        item.get_by_label(form.word("Key")).fill("lea")
        item.get_by_label(form.word("Key")).blur()
        if not form.says('"text": "lea"'):
            yield "the reference does not follow"
        form.save()
        wanted = ["-     provider: opendatasoft", "+     provider: lea", "+   lea:",
                  "+     name: Léa & Cie"]
        if waits(lambda: sorted(form.changes()) == sorted(wanted)) is None:
            yield f"changes {form.changes()}"
        yield from form.problems()


def moving(program: str, browser: Browser, language: str) -> Iterator[str]:
    """Alt and an arrow move a cookie, and the focus goes with it."""
    with editing(program, browser, language, FOUNDING) as form:
        names = form.page.locator(".cookies .open")
        before = names.all_inner_texts()
        names.nth(2).focus()
        form.page.keyboard.press("Alt+ArrowUp")
        wanted = [before[0], before[2], before[1], *before[3:]]
        if waits(lambda: names.all_inner_texts() == wanted) is None:
            yield f"the cookies are {names.all_inner_texts()}"
        form.page.keyboard.press("Alt+ArrowDown")
        if waits(lambda: names.all_inner_texts() == before) is None:
            yield "the focus did not go with the cookie"
        yield from form.problems()


def many(program: str, browser: Browser, language: str) -> Iterator[str]:
    """With 500 cookies and as many findings, what is typed is never held up for long."""
    rows = "".join(f"  - {{name: c{number}, provider: s, purpose: necessary, lifetime: session,"
                   f" description: {{fr: Compte {number}}}}}\n" for number in range(500))
    text = "charter: 1\nlanguages: [fr, en]\nsite: {name: S, url: https://s.fr}\n" \
        f"providers: {{s: {{name: S}}}}\ncookies:\n{rows}"
    with editing(program, browser, language, "c.yaml", {"c.yaml": text}) as form:
        page = form.page
        page.evaluate("""() => {
            window.longest = 0;
            new PerformanceObserver((tasks) => {
                for (const { duration } of tasks.getEntries()) {
                    window.longest = Math.max(window.longest, duration);
                }
            }).observe({ type: 'longtask' });
        }""")
        form.type(form.field(form.cookie("c250"), "name"), "autre")
        name = page.get_by_role("button", name="autre", exact=True)
        if waits(lambda: name.count() == 1, 30) is None:
            yield "does not follow"
        page.wait_for_timeout(3000)
        if (longest := page.evaluate("window.longest")) > 1000:
            yield f"is held up for {longest:.0f} ms"
        yield from form.problems()


CHECKS = [
    offers, table, new_provider, moving, many,
]
