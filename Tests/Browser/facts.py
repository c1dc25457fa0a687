"""What a program reads back from a page, beside the charter as data."""

import json
from collections.abc import Iterator

from markup import Tags
from pages import Page

UNITS = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "month": "M", "year": "Y",
}


def unread_facts(page: Page, tags: Tags) -> Iterator[str]:
    """Facts of the cookies and of the page that its tags do not say as charter.json does."""
    if page.kind != "page":
        return
    charter = json.loads((page.site / "charter.json").read_text(encoding="utf-8"))
    rows = [attributes for _, attributes in tags.found if "data-name" in attributes]
    order = list(charter["purposes"])
    cookies = sorted(charter["cookies"], key=lambda cookie: order.index(cookie["purpose"]))
    for row, cookie in zip(rows, cookies):
        found = {key[5:]: value for key, value in row.items() if key.startswith("data-")}
        if found != facts(cookie):
            yield f"{found} instead of {facts(cookie)}"
    if len(rows) != len(cookies):
        yield f"{len(rows)} cookies instead of {len(cookies)}"
    dates = [time["datetime"] for time in tags.named("time")]
    if dates != [charter[key] for key in ("updated",) if key in charter]:
        yield f"the date is {dates}"
    data = [link["href"] for link in tags.named("link") if link.get("type") == "application/json"]
    if data != ["../charter.json"]:
        yield f"the charter as data is at {data}"


def facts(cookie: dict) -> dict[str, str]:
    """The facts of a cookie that are the same in every language."""
    found = {key: cookie[key] for key in (
        "match", "kind", "provider", "purpose", "party", "consent", "exemption", "domain",
    ) if key in cookie}
    found["name"] = " ".join(cookie["name"])
    if "lifetime" in cookie:
        found["lifetime"] = duration(cookie["lifetime"])
        if "qualifier" in cookie["lifetime"]:
            found["lifetime-qualifier"] = cookie["lifetime"]["qualifier"]
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
