"""How `charter edit` is reached: by whom, and by which means."""

import http.client
from collections.abc import Iterator
from urllib.parse import urlsplit

from form import editing
from playwright.sync_api import Browser
from preview import COMPLETE, FOUNDING, FRAME, body, files, waits
from program import accessibility_faults, live


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


def jump_from_cell(program: str, browser: Browser, language: str) -> Iterator[str]:
    """A click on a cell of the cookie table goes to its field, also where the program words it."""
    with editing(program, browser, language) as form:
        page = form.page
        row = page.locator(FRAME).first.content_frame.locator('tr[data-name="panier"]')
        cells = {
            "lifetime": ("Durée", "Lifetime"), "access": ("Accès", "Access"),
            "kind": ("Nature", "Kind"),
        }
        reached = """() => document.activeElement.closest('fieldset.list, .field')
            ?.querySelector('label, legend')?.innerText ?? ''"""
        headings = row.locator("xpath=ancestor::table//thead//th").all()
        columns = [heading.get_attribute("data-column") for heading in headings]
        for key, labels in cells.items():
            row.locator("th, td").nth(columns.index(key)).click(position={"x": 2, "y": 2})
            label = labels[form.column]
            if waits(lambda: page.evaluate(reached).startswith(label)) is None:
                yield f"a click on the {key} leads to {page.evaluate(reached)!r}"
        if page.inner_text("header .status"):
            yield f"says {page.inner_text('header .status')}"
        yield from form.problems()


def jump_from_facts(program: str, browser: Browser, language: str) -> Iterator[str]:
    """A click on what the program words goes to the field that it is of, or says that there is none."""
    parts = {
        "p.fact time": ("Mise à jour", "Updated"),
        "th[data-column=lifetime]": ("durée", "durée"),
        "span[data-retention]": ("Conservation", "Retention"),
        "span[data-charter=history]": ("2026-11-23", "2026-11-23"),
        "tr[data-charter=transfers] td": ("US", "US"),
        "tr[data-key=cartoplan] th": ("Cartoplan", "Cartoplan"),
        "h3#purpose-preferences ~ p:has(+ .table)": ("préférences", "préférences"),
        "[data-charter=controller] dt": ("vie-privee", "vie-privee"),
    }
    reached = """() => {
        const place = document.activeElement;
        if (place === document.body) return 'nowhere';
        const field = place.closest('.field')?.querySelector('label');
        return [field?.innerText, place.value, place.innerText].join(' ');
    }"""
    with editing(program, browser, language) as form:
        page = form.page
        shown = page.locator(FRAME).first.content_frame
        for selector, words in parts.items():
            page.evaluate("document.activeElement.blur()")
            shown.locator(selector).first.click(position={"x": 2, "y": 2})
            if waits(lambda: words[form.column] in page.evaluate(reached), 2) is None:
                yield f"a click on {selector} leads to {page.evaluate(reached)!r}"
        page.evaluate("document.activeElement.blur()")
        shown.locator("tr[data-name=choix_cookies] td").first.click(position={"x": 2, "y": 2})
        if waits(lambda: page.inner_text("header .status") != "") is None:
            yield f"a click on another file's cookie leads to {page.evaluate(reached)!r}"
        yield from form.problems()


BUILT_IN = """\
charte: 1
langues: [fr]
site: {nom: Ville, url: "https://ville.example"}
responsable: {nom: Ville de Vaux, courriel: mairie@ville.example}
dpo: {courriel: dpo@ville.example}
mise-à-jour: 2026-11-01
finalités:
  nécessaires: {consentement: exempt}
  sécurité:
    titre: Garde du portail
    consentement: requis
    base-légale: consentement
prestataires:
  ville: {nom: Ville}
cookies:
  - {nom: sid, prestataire: ville, finalité: sécurité, description: Garder la session, durée: session}
"""


def jump_from_built_in(program: str, browser: Browser, language: str) -> Iterator[str]:
    """A click on a part that the program writes of its own leads to no other part's field."""
    parts = {"h2#rights": "dpo@", "h2#contact": "Ville de Vaux", "h3#purpose-securite": "portail"}
    reached = """() => {
        const place = document.activeElement;
        return [place.value, place.closest('.item, .group, .part')?.innerText].join(' ');
    }"""
    charter = "charters/v.yaml"
    with editing(program, browser, language, charter, {charter: BUILT_IN}) as form:
        page = form.page
        shown = page.locator(FRAME).first.content_frame
        for selector, words in parts.items():
            page.evaluate("document.activeElement.blur()")
            shown.locator(selector).first.click(position={"x": 2, "y": 2})
            values = """() => [...document.activeElement.closest('.record, .items, .part, body')
                .querySelectorAll('input, textarea')].map(({value}) => value).join(' ')"""
            if waits(lambda: words in page.evaluate(values), 2) is None:
                yield f"a click on {selector} leads to {page.evaluate(reached)!r}"
        page.evaluate("document.activeElement.blur()")
        shown.locator("h2#browsers").click(position={"x": 2, "y": 2})
        if waits(lambda: page.inner_text("header .status") != "") is None:
            yield f"a click on what no field says leads to {page.evaluate(reached)!r}"
        yield from form.problems()


def accessible(program: str, browser: Browser, language: str) -> Iterator[str]:
    """axe-core finds nothing, whatever is open, at both widths, in both schemes and in forced colours."""
    for width in (320, 1280):
        for scheme in ("light", "dark", "forced"):
            colours = {"forced": "active"} if scheme == "forced" else {"scheme": scheme}
            with editing(program, browser, language, width=width, **colours) as form:
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
    jump, jump_from_cell, jump_from_facts, jump_from_built_in, accessible, nobody_else,
]
