"""What a program reads back from a page alone, beside the charter as data."""

import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser

from markup import Tags
from pages import Page

UNITS = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "month": "M", "year": "Y",
}
# The blocks of a page that has no sections of its own, with and without cookies.
BLOCKS = ["cookies", "consent", "browsers", "providers", "transfers", "rights", "contact", "history"]
BLOCKS_WITHOUT_COOKIES = ["contact", "history"]
# The columns of a page that lists none.
COLUMNS = [
    "provider", "service", "name", "description", "lifetime", "party", "consent", "kind", "domain",
    "access", "data",
]
# What stands in words only, under the column of that name.
IN_WORDS = {
    "cookies": {"service": "service", "location": "service", "description": "description",
                "condition": "description", "data": "data"},
    "purposes": {"description": "description"},
}


class Reading(HTMLParser):
    """The facts of a page: what each `data-charter` stands at, and the words of cookies' cells."""

    def __init__(self, text: str) -> None:
        super().__init__()
        # One object, several by their key, or several in a row.
        self.found: dict[str, dict | list] = {}
        self.contradictions: list[str] = []
        # The headings of each table by column, those of cookies alone, then of each cookie its
        # cells by column.
        self.headings: list[dict[str, str]] = []
        self.tables: list[dict[str, str]] = []
        self.cells: list[dict[str, str]] = []
        self.words: dict[str, str] | None = None
        self.column: str | None = None
        self.row: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        facts = {name[5:]: value or "" for name, value in attrs if name.startswith("data-")}
        place = facts.pop("charter", None)
        if tag == "table":
            self.headings.append({})
        elif "column" in facts:
            self.column, self.words = facts["column"], self.headings[-1]
            if self.column in self.words:
                self.contradictions.append(f"two columns are {self.column}")
        elif tag == "tr" and place == "cookies":
            self.row = list(self.headings[-1])
            if not any(table is self.headings[-1] for table in self.tables):
                self.tables.append(self.headings[-1])
            self.cells.append({})
        elif tag in ("th", "td") and self.row:
            self.column, self.words = self.row.pop(0), self.cells[-1]
        if place:
            self.put(place, facts)

    def put(self, place: str, facts: dict[str, str]) -> None:
        if place in ("cookies", "transfers", "history"):
            self.found.setdefault(place, []).append(facts)
            return
        known = self.found.setdefault(place, {})
        if "key" in facts:
            known = known.setdefault(facts.pop("key"), {})
        self.contradictions += [
            f"{place}: {key} is {known[key]} and {value}"
            for key, value in facts.items() if known.get(key, value) != value]
        known.update(facts)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("th", "td"):
            self.words = None

    def handle_data(self, data: str) -> None:
        if self.words is not None:
            self.words[self.column] = self.words.get(self.column, "") + data


def unread_facts(page: Page, tags: Tags) -> Iterator[str]:
    """Facts of charter.json that the page shows and its markup does not say, or says otherwise."""
    if page.kind != "page":
        return
    charter = json.loads((page.site / "charter.json").read_text(encoding="utf-8"))
    (language,) = page.languages
    reading = Reading(page.text)
    yield from reading.contradictions
    wanted = expected(charter, language)
    for place in sorted(wanted.keys() | reading.found.keys()):
        yield from differences(place, reading.found.get(place), wanted.get(place))
    yield from unread_words(reading, charter, language)
    yield from unread_addresses(tags, charter, language)


def differences(place: str, found: object, wanted: object) -> Iterator[str]:
    if isinstance(found, dict) and isinstance(wanted, dict):
        for key in sorted(found.keys() | wanted.keys()):
            yield from differences(f"{place}.{key}", found.get(key), wanted.get(key))
    elif isinstance(found, list) and isinstance(wanted, list) and len(found) == len(wanted):
        for index, (one, other) in enumerate(zip(found, wanted)):
            yield from differences(f"{place}.{index}", one, other)
    elif found != wanted:
        yield f"{place}: {found!r} instead of {wanted!r}"


def expected(charter: dict, language: str) -> dict:
    """What a page in that language is to say, in the form of `Reading.found`."""
    shown = blocks(charter)
    cookies = shown_cookies(charter)
    used = {cookie["provider"] for cookie in cookies}
    used |= {key for cookie in cookies for key in cookie.get("access", [])}
    providers = {key: value for key, value in charter.get("providers", {}).items() if key in used}
    wanted = {
        "charter": {key: charter[key] for key in ("languages", "title", "version", "updated")
                    if key in charter},
        "site": {key: value for key, value in charter["site"].items() if key != "pages"},
        "controller": charter.get("controller"),
    }
    if {"contact", "rights"} & shown:
        wanted["dpo"] = charter.get("dpo")
    if "rights" in shown:
        wanted["authority"] = charter.get("authority")
    if "consent" in shown:
        wanted["consent"] = charter.get("consent")
    wanted = {place: flat(place, value, language) for place, value in wanted.items() if value}
    if "cookies" in shown and cookies:
        wanted["cookies"] = [flat("cookies", cookie, language) for cookie in cookies]
        wanted["purposes"] = {
            key: flat("purposes", charter["purposes"][key], language)
            for key in {cookie["purpose"] for cookie in cookies}}
    if "providers" in shown and providers:
        wanted["providers"] = {
            key: flat("providers", value, language) for key, value in providers.items()}
    rows = [{"provider": key, **transfer} for key, provider in providers.items()
            for transfer in provider.get("transfers", [])]
    for place, items in (("transfers", rows), ("history", charter["history"])):
        if place in shown and items:
            wanted[place] = [flat(place, item, language) for item in items]
    return wanted


def blocks(charter: dict) -> set[str]:
    """The blocks that a page of the charter has."""
    if "sections" in charter:
        found = {section.get("contents") for section in charter["sections"]}
    else:
        found = set(BLOCKS if charter["cookies"] else BLOCKS_WITHOUT_COOKIES)
    purposes = [charter["purposes"][cookie["purpose"]] for cookie in charter["cookies"]]
    if all(purpose.get("personal-data") is False for purpose in purposes):
        found.discard("rights")
    return found


def shown_cookies(charter: dict) -> list[dict]:
    """The cookies in the order of their tables."""
    order = list(charter["purposes"])
    return sorted(charter["cookies"], key=lambda cookie: order.index(cookie["purpose"]))


def flat(place: str, members: dict, language: str) -> dict[str, str]:
    """Members as attributes say them."""
    found = {}
    for key, value in members.items():
        if key in IN_WORDS.get(place, ()):
            continue
        if isinstance(value, bool):
            found[key] = "true" if value else "false"
        elif isinstance(value, str):
            found[key] = value
        elif isinstance(value, list):
            if not any(isinstance(item, dict) for item in value):
                found[key] = " ".join(value)
        elif "value" in value:
            found[key] = duration(value)
            found |= {f"{key}-{part}": value[part] for part in ("qualifier", "from")
                      if part in value}
            if language in value.get("note", {}):
                found[f"{key}-note"] = value["note"][language]
        elif language in value:
            found[key] = value[language]
    return found


def duration(period: dict) -> str:
    if "unit" not in period:
        return period["value"]
    text = "P"
    for quantity in filter(None, (period, period.get("and"))):
        unit = UNITS[quantity["unit"]]
        text += "T" if unit[0] == "T" and "T" not in text else ""
        text += f"{quantity['value']}{unit[-1]}"
    return text


def unread_words(reading: Reading, charter: dict, language: str) -> Iterator[str]:
    """Texts of cookies that do not stand in the cell of their column."""
    if "cookies" not in blocks(charter):
        return
    cookies = shown_cookies(charter)
    if len(reading.cells) != len(cookies):
        yield f"{len(reading.cells)} rows of cookies instead of {len(cookies)}"
    headings = [column for column in charter.get("columns", []) if isinstance(column, dict)]
    order = [next(iter(column)) if isinstance(column, dict) else column
             for column in charter.get("columns", COLUMNS)]
    for table in reading.tables:
        if list(table) != [key for key in order if key in table]:
            yield f"the columns are {list(table)}"
        for key, heading in (item for column in headings for item in column.items()):
            if key in table and letters(heading[language]) != letters(table[key]):
                yield f"the column {key} is called {table[key]}"
    for cookie, cells in zip(cookies, reading.cells):
        texts = [(column, text) for key, column in IN_WORDS["cookies"].items() if key in cookie
                 for text in (cookie[key] if isinstance(cookie[key], list) else [cookie[key]])]
        provider = charter.get("providers", {}).get(cookie["provider"])
        texts = [(column, text.get(language, "")) for column, text in texts]
        texts += [("provider", provider["name"])] if provider else []
        for column, text in texts:
            if column in cells and letters(text) not in letters(cells[column]):
                yield f"{cookie['name']}: {cells[column]!r} instead of {text!r}"


def letters(text: str) -> str:
    """The letters and digits of a text in Markdown, which no typography changes."""
    return "".join(filter(str.isalnum, re.sub(r"\]\([^)]*\)", "", text)))


def unread_addresses(tags: Tags, charter: dict, language: str) -> Iterator[str]:
    """The date, the page in each language and the charter as data, which links and `time` say."""
    dates = [time["datetime"] for time in tags.named("time")]
    if dates != [charter[key] for key in ("updated",) if key in charter]:
        yield f"the date is {dates}"
    links = tags.named("link")
    data = [link["href"] for link in links if link.get("type") == "application/json"]
    if data != ["../charter.json"]:
        yield f"the charter as data is at {data}"
    pages = {link["hreflang"]: link["href"] for link in links if "hreflang" in link}
    pages.pop("x-default", None)
    pages |= {language: link["href"] for link in links if link.get("rel") == "canonical"}
    if pages != charter["site"]["pages"]:
        yield f"the pages are {pages}"
