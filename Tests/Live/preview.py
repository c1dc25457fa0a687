"""`charter preview`, driven in a browser as its user would."""

import re
import time
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, Error, Page
from program import Live, accessibility_faults, live, tab

CHARTERS = Path(__file__).resolve().parents[2] / "charters"
FOUNDING = "charters/data.meudon.fr.yaml"
COMPLETE = "charters/exemple-complet.yaml"
FRAME = "main iframe:not(.next)"


def files() -> dict[str, str]:
    """The charters of the project, with what they include."""
    return {
        f"charters/{file.relative_to(CHARTERS)}": file.read_text(encoding="utf-8")
        for file in CHARTERS.rglob("*")
        if file.is_file() and file.suffix in {".yaml", ".md"} and file.name != "README.md"
    }


def body(page: Page) -> str:
    """The words of the page that is seen."""
    return page.locator(FRAME).first.content_frame.locator("body").inner_text()


def waits(condition, seconds: float = 5) -> float | None:
    """How long it takes until that holds; None: too long."""
    start = time.monotonic()
    while time.monotonic() - start < seconds:
        try:
            if condition():
                return time.monotonic() - start
        except (Error, OSError, TypeError):  # what is looked at is being replaced
            pass
        time.sleep(0.005)
    return None


def start_page(program: str, browser: Browser, language: str) -> Iterator[str]:
    """The list of charters with their state."""
    broken = files() | {"charters/cassee.yaml": "site: {nom: X}\nlangues: [fr]\ncookies: ]\n"}
    with live(program, broken, language, "preview") as running, tab(
        browser, running.address
    ) as page:
        rows = page.locator("tbody tr")
        if waits(lambda: rows.count() == 3 and "…" not in page.inner_text("tbody")) is None:
            yield f"lists {rows.count()} charters"
        states = dict(row.split("\t")[:2] for row in page.inner_text("tbody").splitlines())
        word = {"fr": r"erreur", "en": r"error"}[language]
        if not re.search(word, states.get("cassee", "")):
            yield f"says of the broken charter: {states}"
        good = {"fr": "Aucune faute", "en": "No fault"}[language]
        if states.get("exemple-complet") != good:
            yield f"says of the good charter: {states}"
        for width, scheme in ((320, "light"), (1280, "dark")):
            page.set_viewport_size({"width": width, "height": 800})
            page.emulate_media(color_scheme=scheme)
            yield from accessibility_faults(page)
        page.get_by_role("link", name="exemple-complet").click()
        if waits(lambda: "Exemple" in page.inner_text("h1") or page.locator(FRAME).count()) is None:
            yield "does not lead to a charter"
        yield from page.problems


def same_bytes_as_build(program: str, browser: Browser, language: str) -> Iterator[str]:
    """Every file of a site is served as `build` writes it."""
    output = CHARTERS.parent / "output"
    with live(program, files(), language, "preview") as running, tab(
        browser, running.address
    ) as page:
        for name in ("data.meudon.fr", "exemple-complet"):
            for file in sorted((output / name).rglob("*.*")):
                path = f"{running.address}site/{name}/{file.relative_to(output / name)}"
                answer = page.request.get(path)
                if answer.body() != file.read_bytes():
                    yield f"{path} is not what build writes: {answer.status}"
                if "sandbox allow-same-origin" not in answer.headers["content-security-policy"]:
                    yield f"{path} may run scripts"


def change_is_seen(program: str, browser: Browser, language: str) -> Iterator[str]:
    """A saved change shows where the reader was, and how soon: 200 ms on a machine at rest."""
    with live(program, files(), language, "preview", COMPLETE) as running:
        with tab(browser, running.address) as page:
            if waits(lambda: page.locator(FRAME).count() == 1) is None:
                yield "shows no page"
                return
            page.locator(FRAME).evaluate("frame => frame.contentWindow.scrollTo(0, 700)")
            text = running.text(COMPLETE)
            times = []
            for step in range(5):
                mark = f"Titre nouveau {step}"
                running.write(COMPLETE, text.replace("Cookies et autres traceurs", mark, 1))
                times.append(waits(lambda: mark in body(page)))
            if None in times:
                yield f"does not show a change: {times}"
                return
            print(f"a saved change is seen after {sorted(times)[2] * 1000:.0f} ms")
            place = page.locator(FRAME).evaluate("frame => frame.contentWindow.scrollY")
            if place != 700:
                yield f"loses the reader's place: {place}"
            yield from page.problems


def faults_are_told(program: str, browser: Browser, language: str) -> Iterator[str]:
    """The last good page stays, the panel says what is wrong in the user's language."""
    with live(program, files(), language, "preview", COMPLETE) as running:
        with tab(browser, running.address) as page:
            if waits(lambda: len(body(page)) > 1000) is None:
                yield "shows no page"
                return
            good, text = body(page), running.text(COMPLETE)
            running.write(COMPLETE, text.replace("finalité: ", "finalité: inconnue-", 1))
            panel = page.locator(".panel")
            word = {"fr": "Erreur", "en": "Error"}[language]
            if waits(lambda: word in panel.inner_text()) is None:
                yield f"does not say what is wrong: {panel.inner_text()}"
            line = 1 + text[: text.index("finalité: ")].count("\n")
            place = {"fr": f"ligne {line}", "en": f"line {line}"}[language]
            if place not in panel.inner_text():
                yield f"does not say {place}: {panel.inner_text()}"
            if body(page) != good:
                yield "does not keep the last good page"
            yield from accessibility_faults(page)
            running.write(COMPLETE, text)
            if waits(lambda: word not in panel.inner_text()) is None:
                yield "still says what was wrong"
            (running.folder / COMPLETE).unlink()
            if waits(lambda: "exemple-complet" in panel.inner_text()) is None:
                yield f"does not say that the file is gone: {panel.inner_text()}"
            running.write(COMPLETE, text)
            if waits(lambda: body(page) == good) is None:
                yield "does not come back with the file"
            yield from page.problems


def looks(program: str, browser: Browser, language: str) -> Iterator[str]:
    """Each language, form and width; both languages side by side."""
    names = {
        "fr": ("Fragment", "Markdown", "Texte", "Téléphone", "Côte à côte", "anglais"),
        "en": ("Fragment", "Markdown", "Text", "Phone", "Side by side", "English"),
    }[language]
    with live(program, files(), language, "preview", COMPLETE) as running:
        with tab(browser, running.address) as page:
            waits(lambda: page.locator(FRAME).count() == 1)
            for form, sign in zip(names[:3], ("Qu’est-ce", "# ", "===")):
                page.get_by_text(form, exact=True).click()
                if waits(lambda: sign in body(page)) is None:
                    yield f"does not show {form}: {body(page)[:80]}"
            page.get_by_text("Page", exact=True).click()
            page.get_by_text(names[3], exact=True).click()
            if waits(lambda: page.locator(FRAME).first.bounding_box()["width"] == 360) is None:
                yield f"is not as wide as a phone: {page.locator(FRAME).first.bounding_box()}"
            page.get_by_text(names[4], exact=True).click()
            if waits(lambda: page.locator(FRAME).count() == 2) is None:
                yield "does not show both languages"
            page.reload()
            if waits(lambda: page.locator(FRAME).count() == 2) is None:
                yield "forgets how it was looked at"
            page.get_by_text(names[5], exact=True).click()
            if waits(lambda: "Cookie" in body(page) and page.locator(FRAME).count() == 1) is None:
                yield "does not show English"
            frame = page.locator(FRAME).first.content_frame
            frame.locator("a[hreflang=fr], a[lang=fr]").first.click()
            checked = "input[name=language][value=fr]"
            if waits(lambda: page.locator(checked).is_checked()) is None:
                yield "does not follow the page's own language switch"
            for width, scheme in ((320, "dark"), (1280, "light")):
                page.set_viewport_size({"width": width, "height": 800})
                page.emulate_media(color_scheme=scheme)
                yield from accessibility_faults(page)
                if page.evaluate("document.documentElement.scrollWidth") > width:
                    yield f"scrolls sideways at {width}"
            yield from page.problems


def ends(program: str, browser: Browser, language: str) -> Iterator[str]:
    """Ctrl-C ends it and its gate; the page says so. A port that is taken leads to the next."""
    with live(program, files(), language, "preview") as first:
        with live(program, files(), language, "preview") as second:
            if first.address == second.address:
                yield "two previews have one address"
            with tab(browser, second.address) as page:
                page.wait_for_selector("tbody tr")
                ending = second.end()
                if ending != 130:
                    yield f"Ctrl-C ends it with {ending}"
                word = {"fr": "arrêté", "en": "ended"}[language]
                if waits(lambda: word in page.inner_text("[role=status]")) is None:
                    yield "the page does not say that the preview has ended"
            try:
                page = browser.new_page()
                page.goto(second.address)
                yield "the gate outlives the program"
            except Error:
                pass
            finally:
                page.close()


CHECKS = [start_page, same_bytes_as_build, change_is_seen, faults_are_told, looks, ends]
