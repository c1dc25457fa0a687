"""What the form of `charter edit` advises, and the button that helps."""

import re
from collections.abc import Iterator

from findings import FOCUS, listed
from form import editing
from playwright.sync_api import Browser
from preview import waits

# A charter whose faults are mended by buttons, with keys in French and in English.
FAULTY = {
    "fr": """\
langues: [en]
mise-à-jour: 2026-11-24
site: {nom: S, url: "https://s.fr"}
responsable: {nom: V, nature: collectivité, pays: FR, courriel: a@s.fr}
couleur: bleu
prestataires:
  s: {nom: S, rôle: sous-traitant, mail: a@b.fr}
finalités:
  audience: {consentement: exempt, description: {en: Count, fr: Compter}}
sections:
  - contenu: cookies
    titre: {en: Our cookies}
cookies:
  - {nom: a, finalité: audience, description: {en: A}, durée: 13 mois, même-site: laxe}
""",
    "en": """\
languages: [en]
updated: 2026-11-24
site: {name: S, url: "https://s.fr"}
controller: {name: V, kind: local-authority, country: FR, email: a@s.fr}
couleur: bleu
providers:
  s: {name: S, role: processor, mail: a@b.fr}
purposes:
  audience: {consent: exempt, description: {en: Count, fr: Compter}}
sections:
  - contents: cookies
    title: {en: Our cookies}
cookies:
  - {name: a, purpose: audience, description: {en: A}, lifetime: 13 months, same-site: laxe}
""",
}
# What each finding leads to, and words that are said of it.
LED = [
    ("key-missing", "Version|version", "Indiquer la version 1", "Use version 1"),
    ("key-unknown", "couleur", "Supprimer : couleur", "Remove: couleur"),
    ("key-unknown", "mail", "Supprimer : mail", "Remove: mail"),
    ("key-unknown", "fran|Fren", "Français", "French"),
    ("rights-missing", "Sections", "Ajouter — Sections", "Add — Sections"),
    ("complaint-missing", "Sections", "Ajouter — Sections", "Add — Sections"),
    ("french-missing", "Langues|Languages", "Ajouter — Langues", "Add — Languages"),
    ("value-unknown", "site", "Même site", "Same site"),
]
# What only a file is written with.
RAW = re.compile(
    r"\b[a-zà-ÿ]+(?:-[a-zà-ÿ]+)+\b(?!\])|[“«]\s?(?:name|nom|provider|prestataire|email|courriel)\s?[»”]"
    r"|: \||“en”|«\s?en\s?»")
# Words with hyphens that are of the language.
WORDS = {"supprimez-la", "dites-le", "citez-les"}


def led(program: str, browser: Browser, language: str) -> Iterator[str]:
    """A finding leads to the button that helps, in the words of the form, whatever the file's language."""
    for keys, text in FAULTY.items():
        with editing(program, browser, language, "c.yaml", {"c.yaml": text}) as form:
            page = form.page
            found = listed(page)
            waits(lambda: found.count() > len(LED))
            for item in found.all():
                if re.match("Champ|Field", item.get_by_role("button").inner_text()):
                    yield f"{keys}: speaks of {item.get_by_role('button').inner_text()}"
                said = item.inner_text().replace(item.locator("code").inner_text(), "")
                if raw := [word for word in RAW.findall(said) if word not in WORDS]:
                    yield f"{keys}: says {raw} in {said!r}"
            for rule, subject, *labels in LED:
                item = found.filter(has_text=f"[{rule}]").filter(
                    has=page.get_by_role("button", name=re.compile(subject)))
                item.first.get_by_role("button").click()
                focus = page.evaluate(FOCUS)
                if focus["label"].replace("\u00a0", " ") != labels[form.column] or not focus["said"]:
                    yield f"{keys}: {rule} of {subject} leads to {focus}"
            yield from form.problems()


def version(program: str, browser: Browser, language: str) -> Iterator[str]:
    """A charter without the format's version, or with an unknown one, gets it by a button."""
    for line in ("", "charte: 7\n"):
        text = line + FAULTY["fr"]
        with editing(program, browser, language, "c.yaml", {"c.yaml": text}) as form:
            button = form.page.get_by_role("button", name=LED[0][2 + form.column], exact=True)
            button.click()
            if waits(button.is_hidden) is None:
                yield f"{line!r} stays"
            if form.page.evaluate("document.activeElement === document.body"):
                yield "the focus is lost"
            form.save()
            if not form.text().startswith("charte: 1\n"):
                yield f"changes {form.changes()}"
            yield from form.problems()


CHECKS = [led, version]
