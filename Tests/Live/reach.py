"""How `charter edit` is reached: by whom, and by which means."""

import http.client
from collections.abc import Iterator
from urllib.parse import urlsplit

from form import editing
from playwright.sync_api import Browser
from preview import COMPLETE, files, waits
from program import accessibility_faults, live


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


def accessible_alarms(program: str, browser: Browser, language: str) -> Iterator[str]:
    """axe-core finds nothing in a conflict, nor where the file cannot be read."""
    broken = files()[COMPLETE] + "cookies: ]\n"
    for width in (320, 1280):
        with editing(program, browser, language, width=width) as form:
            page = form.page
            form.running.write(COMPLETE, broken)
            waits(page.locator(".faulty input").is_visible)
            yield from (f"{width} unreadable: {fault}" for fault in accessibility_faults(page))
            form.press("Undo")
            waits(page.locator(".faulty").is_hidden)
            form.running.write(COMPLETE, broken + "x-a: b\n")
            waits(page.locator(".conflict").is_visible)
            yield from (f"{width} conflict: {fault}" for fault in accessibility_faults(page))
            if (wide := page.evaluate("document.documentElement.scrollWidth")) > width:
                yield f"{width}: is {wide} wide"
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
    accessible, accessible_alarms, nobody_else,
]
