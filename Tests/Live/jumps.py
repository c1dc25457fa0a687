"""Clicks on the page of `charter edit`, which lead to its fields."""

import re
from collections.abc import Iterator

from form import Form, editing
from playwright.sync_api import Browser
from preview import COMPLETE, FOUNDING, FRAME, body, files, waits


# One file with all that a page may show.
WHOLE = "charters/w.yaml"
# The places of a page in order: what each stands in and is, as "purpose-video/p" or "cookies.name".
BLOCKS = """() => {
    let heading = 'top';
    return [...document.querySelectorAll('main :is(h1, h2, h3, p, li, td, th, caption)')]
        .filter((block) => !block.closest('nav')).map((block, number) => {
            block.dataset.number = number;
            if (block.matches('h2, h3')) heading = block.id;
            const tag = block.localName;
            const column = block.closest('table')?.tHead.rows[0].cells[block.cellIndex]?.dataset.column;
            const row = block.closest('table')?.querySelector('[data-charter]').dataset.charter;
            const sign = block.closest('thead') ? `heading ${row}` : block.matches('td, th')
                ? `${row}.${column}` : `${heading}/${block.className || tag}`;
            return [number, sign, block.innerText.slice(0, 60)];
        });
}"""
CLICK = """(number) => document.querySelector(`[data-number="${number}"]`)
    .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))"""
# What has the focus: the names of the parts, items and fields around it.
REACHED = """() => {
    const names = [];
    for (let up = document.activeElement; up; up = up.parentElement) {
        names.push(...['.name', 'h2', 'legend', 'label', '.open']
            .map((name) => up.matches('.part, li, tbody, fieldset, .field')
                ? up.querySelector(name)?.innerText : null).filter(Boolean));
    }
    return names.join(' < ');
}"""
# Whither each place leads, in French and in English; one of several after a "|".
PLACES = [
    ("/h1", "La charte > Titre", "The charter > Title"),
    ("top/fact", "La charte > Mise à jour|Version", "The charter > Updated|Version"),
    ("top/p", "Sections > Texte", "Sections > Text"),
    ("definition|traceurs", "Sections > Titre|Texte", "Sections > Title|Text"),
    ("purpose-.*/(h3|caption)", "Finalités > Titre", "Purposes > Title"),
    ("purpose-.*/li", "Finalités > Conditions", "Purposes > Conditions"),
    ("purpose-.*/p", "Finalités > Description|Base légale|Données personnelles|Conditions|Opposition",
     "Purposes > Description|Legal basis|Personal data|Conditions|Opt out"),
    ("heading cookies", "Colonnes", "Columns"),
    ("cookies.name", "Cookies > Nom", "Cookies > Name"),
    ("cookies.description", "Cookies > Description", "Cookies > Description"),
    ("cookies.lifetime", "Cookies > Durée", "Cookies > Lifetime"),
    ("cookies.kind", "Cookies > Nature", "Cookies > Kind"),
    ("cookies.provider", "Cookies > Prestataire", "Cookies > Provider"),
    ("cookies.service", "Cookies > Service", "Cookies > Service"),
    ("cookies.access", "Cookies > Accès", "Cookies > Access"),
    ("cookies.data", "Cookies > Données", "Cookies > Data"),
    ("vos-choix/(h2|p)", "Sections|Consentement", "Sections|Consent"),
    ("vos-choix/li", "Sections|Finalités", "Sections|Purposes"),
    ("browsers/|providers/|transfers/", "Sections", "Sections"),
    ("heading providers", "Prestataires", "Providers"),
    ("providers.name", "Prestataires > Nom", "Providers > Name"),
    ("providers.role", "Prestataires > Rôle", "Providers > Role"),
    ("providers.address", "Prestataires > Adresse|Pays", "Providers > Address|Country"),
    ("providers.email", "Prestataires > Courriel", "Providers > Email"),
    ("providers.privacy", "Prestataires > Confidentialité", "Providers > Privacy"),
    ("heading transfers", "Prestataires > Transferts", "Providers > Transfers"),
    ("transfers.provider", "Prestataires > Nom", "Providers > Name"),
    ("transfers.country", "Transferts > Pays", "Transfers > Country"),
    ("transfers.mechanism", "Transferts > Mécanisme|Note", "Transfers > Mechanism|Note"),
    ("transfers.copy", "Transferts > Copie", "Transfers > Copy"),
    ("droits", "Sections|DPO|Autorité", "Sections|DPO|Authority"),
    ("contact", "Sections", "Sections"),
    ("controller/", "Responsable > Nom", "Controller > Name"),
    ("dpo/", "DPO > Nom", "DPO > Name"),
    ("history/h2", "Sections", "Sections"),
    ("history/p", "La charte > Mise à jour|Version", "The charter > Updated|Version"),
    ("history/li", "Historique > Note", "History > Note"),
]


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
        "h3#purpose-preferences ~ p:has(+ .table)": ("Données personnelles", "Personal data"),
        "[data-charter=controller] dt": ("vie-privee", "privacy"),
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


def every_place(program: str, browser: Browser, language: str) -> Iterator[str]:
    """A click on any paragraph, item or cell of the page leads to the field that it is of."""
    with editing(program, browser, language, WHOLE, {**files(), WHOLE: whole()}) as form:
        shown(form)
        frame = form.page.locator(FRAME).first.element_handle().content_frame()
        for number, *place in frame.evaluate(BLOCKS):
            wanted = next((labels for sign, *labels in PLACES if re.search(sign, place[0])), None)
            if wanted is None:
                yield f"nobody knows whither {place} leads"
                continue
            form.page.evaluate("document.activeElement.blur()")
            frame.evaluate(CLICK, number)
            reached = form.page.evaluate(REACHED)
            if not all(re.search(label, reached) for label in wanted[form.column].split(" > ")):
                yield f"a click on {place} leads to {reached} instead of {wanted[form.column]}"
        yield from form.problems()


def link(program: str, browser: Browser, language: str) -> Iterator[str]:
    """A click on a link to elsewhere leads to the field that has its address; with Ctrl it is followed."""
    with editing(program, browser, language) as form:
        page = form.page
        page.evaluate("window.open = (address) => { window.opened = address; }")
        row = page.locator(FRAME).first.content_frame.locator("tr[data-key=guichet-clair]")
        row.locator("a[href^=tel]").click()
        if waits(lambda: page.evaluate("document.activeElement.value") == "+33 1 99 00 45 67") is None:
            yield f"leads to {page.evaluate(REACHED)}"
        if "Ctrl" not in page.inner_text("header .status") or page.evaluate("window.opened"):
            yield "does not say how the link is followed"
        address = row.locator("td a").last
        address.click(modifiers=["Control"])
        if waits(lambda: page.evaluate("window.opened") == address.get_attribute("href")) is None:
            yield f"follows {page.evaluate('window.opened')}"
        yield from form.problems()


def shown(form: Form) -> None:
    """Shows the page in the language of the form."""
    name = ("français", "English")[form.column]
    form.page.locator(".beside .choice label", has_text=name).click()
    word = ("Qu’est-ce qu’un cookie", "What is a cookie")[form.column]
    waits(lambda: word in body(form.page))


def whole() -> str:
    """The example as one file, with the parts that it includes in their places."""
    text, common = (files()[f"charters/{name}.yaml"] for name in ("exemple-complet", "_commun"))
    parts = dict(re.findall(r"^(\S+):\n((?:(?: .*)?\n)+)", common, re.MULTILINE))
    for name, part in parts.items():
        if f"\n{name}:\n" in text:
            text = text.replace(f"\n{name}:\n", f"\n{name}:\n{part.rstrip()}\n", 1)
        else:
            text += f"\n{name}:\n{part}"
    return text.replace("inclure:\n  - _commun.yaml\n", "")


CHECKS = [
    jump, jump_from_cell, jump_from_facts, jump_from_built_in, every_place, link,
]
