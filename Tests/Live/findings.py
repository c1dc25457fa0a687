"""What is found in a charter, as the form of `charter edit` shows it."""

import re
from collections.abc import Iterator

from form import editing
from playwright.sync_api import Browser, Locator, Page
from preview import FOUNDING, waits


# A charter of which much is missing, behind what is closed at first.
LACKING = """charter: 1
languages: [fr, en]
updated: 2026-11-24
site: {name: S, url: https://s.fr}
controller: {name: V, kind: company, country: FR, email: a@s.fr}
dpo: {email: dpo@s.fr}
providers:
  s: {name: S, role: processor, privacy: https://s.fr/p}
  t: {country: FR, transfers: [{guarantee: scc}]}
purposes:
  audience: {description: {fr: Compter, en: Count}}
  nécessaires: {description: {fr: Servir, en: Serve}}
sections:
  - contents: cookies
    title: {fr: Nos cookies}
cookies:
  - name: a
    provider: s
    description: {fr: A, en: A}
  - name: b
    provider: t
    purpose: audience
    description: {en: B}
  - {name: d, provider: s, purpose: necessary, description: {fr: D, en: D}, access: []}
x-allow: [{rule: rights-missing}]
"""

# Where what is missing is said: the legends and labels around the control, from the outside.
PLACES = {
    ("key-missing", "cookie a"): ("Finalité", "Purpose"),
    ("key-missing", "provider t", 0): ("Nom", "Name"),
    ("key-missing", "provider t", 1): ("Pays", "Country"),
    ("key-missing", "allowance"): ("Raison", "Reason"),
    ("translation-missing", "cookie b"): ("Français", "French"),
    ("translation-missing", "section"): ("Anglais", "English"),
    ("lifetime-missing", "cookie b"): ("Durée", "Lifetime"),
    ("access-missing", "cookie b"): ("Ajouter — Accès", "Add — Access"),
    ("provider-incomplete", "provider s"): ("Pays", "Country"),
    ("legal-basis-missing", "purpose necessary"): ("Base légale", "Legal basis"),
}
# How the program calls things in French.
FRENCH = {
    "provider": "prestataire", "allowance": "exception", "purpose necessary": "finalité nécessaires",
}

# The label of what has the focus, and what screen readers say of it.
FOCUS = """() => {
  const place = document.activeElement;
  const ids = (place.getAttribute('aria-describedby') ?? '').split(' ');
  return {
    label: place.labels?.[0]?.firstChild.textContent ?? place.getAttribute('aria-label') ?? place.innerText,
    isWrong: place.getAttribute('aria-invalid') === 'true',
    said: ids.map((id) => document.getElementById(id)?.innerText ?? '').join(' ').trim(),
    value: place.value,
  };
}"""


def listed(page: Page) -> Locator:
    """The list of what was found, open."""
    summary = page.get_by_role("region", name=re.compile("^(État|State)$")).locator("summary")
    if summary.locator("xpath=..").get_attribute("open") is None:
        summary.click()
    return page.locator(".findings > li")


def missing(program: str, browser: Browser, language: str) -> Iterator[str]:
    """What is missing is said at its own field, to which the finding leads; a warning is no error."""
    rule = "update-missing"
    with editing(program, browser, language, FOUNDING) as form:
        page = form.page
        listed(page).filter(has_text=rule).first.get_by_role("button").click()
        focus = page.evaluate(FOCUS)
        if focus["label"] != ("Mise à jour", "Updated")[form.column]:
            yield f"leads to {focus}"
        warning = ("Avertissement", "Warning")[form.column]
        if focus["isWrong"] or warning not in focus["said"]:
            yield f"the field is marked as {focus}"
        form.type(page.locator(":focus"), "2026-11-24")
        field = page.get_by_label(focus["label"]).first
        described = "(field) => field.getAttribute('aria-describedby').split(' ').length"
        if waits(lambda: field.evaluate(described) == 2) is None:
            yield "what is mended is still described as missing"
        yield from form.problems()


def missing_in_items(program: str, browser: Browser, language: str) -> Iterator[str]:
    """What is missing in an item is said at its empty control, though the item be closed."""
    for (rule, subject, *number), labels in PLACES.items():
        with editing(program, browser, language, "c.yaml", {"c.yaml": LACKING}) as form:
            page = form.page
            if form.column == 0:
                for word, french in FRENCH.items():
                    subject = subject.replace(word, french)
            button = page.get_by_role("button", name=re.compile(subject, re.IGNORECASE))
            found = listed(page).filter(has_text=f"[{rule}]").filter(has=button)
            if waits(lambda: found.count() > sum(number)) is None:
                yield f"{rule} of {subject} is not found"
                continue
            severity = found.nth(sum(number)).get_attribute("class")
            found.nth(sum(number)).get_by_role("button").click()
            focus = page.evaluate(FOCUS)
            if focus["label"] != labels[form.column] or focus["value"]:
                yield f"{rule} of {subject} leads to {focus}"
            is_of_whole = rule in ("provider-incomplete", "legal-basis-missing")
            if not is_of_whole and (focus["isWrong"] != (severity == "error") or not focus["said"]):
                yield f"{rule} of {subject} is said as {focus}"
            yield from form.problems()


def closed_by_hand(program: str, browser: Browser, language: str) -> Iterator[str]:
    """What was found in a closed item is said beside its name; in an open one, at its fields."""
    with editing(program, browser, language, "c.yaml", {"c.yaml": LACKING}) as form:
        page = form.page
        row = page.locator(".cookies > tbody").first
        name = row.locator(".open")
        word = ("Erreur", "Error")[form.column]
        if waits(lambda: word in row.locator(".flag").inner_text()) is None:
            yield f"says of a closed cookie {row.inner_text()}"
        if not name.get_attribute("aria-describedby"):
            yield "screen readers do not know what is wrong with a closed cookie"
        name.click()
        if waits(lambda: row.locator("select[aria-invalid]").count() == 1) is None:
            yield "marks no field of the cookie that was opened"
        if row.locator(".flag").inner_text() or name.get_attribute("aria-describedby"):
            yield "says of the open cookie what it says of its field"
        name.click()
        if waits(lambda: word in row.locator(".flag").inner_text()) is None:
            yield "says nothing of the cookie once it is closed again"
        yield from form.problems()


def advised(program: str, browser: Browser, language: str) -> Iterator[str]:
    """Advice speaks of the form, not of what to type in a file."""
    text = LACKING.replace("cookies:\n", "cookies:\n  - name: c\n    provider: u\n    purpose: audeince\n"
                           "    description: {fr: C, en: C}\n", 1)
    with editing(program, browser, language, "c.yaml", {"c.yaml": text}) as form:
        found = listed(form.page)
        waits(lambda: found.count() > 10)
        for item in found.all():
            if re.search(r"[“«]\s?[a-zà-ÿ-]+\s?: |\{|: \[", item.inner_text()):
                yield f"advises {item.inner_text()}"
        access = found.filter(has_text="[access-missing]").first
        if access.locator(".help").count() > 0:
            yield f"advises {access.inner_text()} where the field has a button for that"
        wholes = {
            "provider-incomplete": ("Prestataire s — Pays", "Provider s — Country"),
            "legal-basis-missing": ("Choisissez la base légale", "Choose the legal basis"),
            "purpose-unknown": ("audience", "audience"),
        }
        for rule, words in wholes.items():
            item = found.filter(has_text=f"[{rule}]").first
            if words[form.column] not in item.inner_text():
                yield f"says {item.inner_text()} without {words[form.column]}"
        yield from form.problems()


def gentle(program: str, browser: Browser, language: str) -> Iterator[str]:
    """A new cookie is to be filled in; what it lacks is wrong once it is left, or saved."""
    for is_saved in (False, True):
        with editing(program, browser, language) as form:
            page = form.page
            panel = page.get_by_role("region", name=("État", "State")[form.column])
            cookies = page.locator(".cookies > tbody")
            count = cookies.count()
            page.locator("details.part:has(.cookies) > fieldset > .add").click()
            page.keyboard.type("nouveau")
            page.keyboard.press("Enter")
            row = cookies.nth(count)
            wanted = [("À remplir.", "To be filled in.")[form.column]] * 3
            said = row.locator(".remark").filter(visible=True)
            if waits(lambda: said.all_inner_texts() == wanted) is None:
                yield f"says of a new cookie {said.all_inner_texts()}"
            if row.locator("[aria-invalid]").count() > 0:
                yield "scolds before anything could be typed"
            if "error" in panel.get_attribute("class") or "3" not in panel.inner_text():
                yield f"alarms: {panel.inner_text()}"
            page.keyboard.press("Tab")
            if row.locator("[aria-invalid]").count() > 0:
                yield "scolds while the cookie is filled in"
            if is_saved:
                page.keyboard.press("Control+s")
            else:
                cookies.first.locator(".open").focus()
            if waits(lambda: row.locator("[aria-invalid=true]").count() == 3) is None:
                yield f"saved: {is_saved}, says {said.all_inner_texts()}"
            if waits(lambda: "error" in panel.get_attribute("class")) is None:
                yield f"saved: {is_saved}, the list says {panel.inner_text()}"
            yield from form.problems()


def asked(program: str, browser: Browser, language: str) -> Iterator[str]:
    """A question without an answer says so at its field."""
    with editing(program, browser, language) as form:
        page = form.page
        page.locator("details.part:has(.cookies) > fieldset > .add").click()
        page.keyboard.press("Enter")
        focus = page.evaluate(FOCUS)
        if not focus["isWrong"] or ("Remplissez", "Fill in")[form.column] not in focus["said"]:
            yield f"says {focus}"
        yield from form.problems()


def of_a_whole(program: str, browser: Browser, language: str) -> Iterator[str]:
    """What concerns a thing of several fields is said of the thing, and leads to its first field."""
    text = "charter: 1\nlanguages: [fr]\nsite: {name: S, url: https://s.fr}\n" \
        "controller:\n  name: Ville\n  kind: local-authority\nproviders: {s: {name: S}}\n" \
        "cookies: [{name: a, provider: s, purpose: necessary, description: A}]\n"
    with editing(program, browser, language, "c.yaml", {"c.yaml": text}) as form:
        page = form.page
        listed(page).filter(has_text="[dpo-missing]").get_by_role("button").click()
        focus = page.evaluate(FOCUS)
        group = page.locator("fieldset.group:has(:focus)").first
        said = group.locator("> .remarks").filter(visible=True)
        if waits(lambda: said.count() == 1) is None or "DP" not in said.inner_text():
            yield "does not say what is missing"
            return
        if focus["label"] != ("Courriel", "Email")[form.column] or focus["isWrong"]:
            yield f"leads to {focus}"
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
        wrong = row.locator(".remark").filter(visible=True).filter(has_text=hidden)
        if waits(lambda: wrong.count() == 1) is None:
            yield f"says {row.locator('.remark').filter(visible=True).all_inner_texts()}"
        if (path := ("Cookies, Élément 3, Description, français", "Cookies, Item 3, Description, French")[
                form.column]) not in wrong.inner_text():
            yield f"says {wrong.inner_text()} without {path}"
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
    missing, missing_in_items, closed_by_hand, advised, gentle, asked, of_a_whole, refused,
]
