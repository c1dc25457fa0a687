"""What a browser shows, asks for and reads out, under a strict Content-Security-Policy."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from pages import Page
from playwright.sync_api import Browser, Page as Tab, Route, sync_playwright

ORIGIN = "http://charter.test"
POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"
TYPES = {".html": "text/html; charset=utf-8", ".css": "text/css"}
# A4 less the margins of the style, in CSS pixels.
PAPER = {"width": 661, "height": 1009}
SCRIPT = Path(__file__).with_name("measure.js").read_text(encoding="utf-8")
# Medium, colour scheme and width in CSS pixels; 320 is also 1280 at 400 %.
VIEWS = [
    ("screen", "light", 320),
    ("screen", "light", 768),
    ("screen", "light", 1280),
    ("screen", "dark", 320),
    ("screen", "dark", 1280),
    ("print", "light", 1280),
]


@contextmanager
def chromium() -> Iterator[Browser]:
    """Debian's browser, which talks to nobody."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"),
            args=["--no-sandbox", "--disable-background-networking"],
        )
        yield browser
        browser.close()


@contextmanager
def opened(browser: Browser, page: Page, medium: str, scheme: str, width: int) -> Iterator[Tab]:
    """The page in a tab, served from its folder; `tab.problems` gathers what goes wrong."""
    context = browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme=scheme
    )
    tab = context.new_page()
    tab.problems, tab.requests = [], []

    def answer(route: Route) -> None:
        address = urlsplit(route.request.url)
        tab.requests.append(route.request.url)
        file = page.site.parent / address.path.lstrip("/")
        if f"{address.scheme}://{address.netloc}" != ORIGIN or not file.is_file():
            route.abort()
            return
        headers = {"Content-Security-Policy": POLICY, "Content-Type": TYPES[file.suffix]}
        route.fulfill(body=file.read_bytes(), headers=headers)

    context.route("**/*", answer)
    tab.on("console", lambda message: tab.problems.append(f"the console says: {message.text}"))
    tab.emulate_media(media=medium, color_scheme=scheme)
    tab.goto(f"{ORIGIN}/{page.name}")
    tab.evaluate(SCRIPT)
    yield tab
    context.close()


def unwanted_requests(page: Page, tab: Tab) -> Iterator[str]:
    """Anything but the page and its style, or anything that the policy stops."""
    expected = {f"{ORIGIN}/{page.name}", f"{ORIGIN}/{page.site.name}/charter.css"}
    for address in sorted(set(tab.requests) ^ expected):
        yield f"{'asks' if address in tab.requests else 'does not ask'} for {address}"
    yield from tab.problems


def accessibility_faults(page: Page, tab: Tab) -> Iterator[str]:
    """What axe-core finds, the size of targets included."""
    results = Axe().run(tab, options={"rules": {"target-size": {"enabled": True}}})
    for violation in results.response["violations"]:
        for node in violation["nodes"]:
            yield f"{violation['id']}: {node['target']}: {violation['help']}"


def faint_texts(page: Page, tab: Tab) -> Iterator[str]:
    """Texts whose contrast is below WCAG 2.2 AA; axe-core leaves those on a gradient open."""
    yield from tab.evaluate("charter.faintTexts()")


def sideways_scrolling(page: Page, tab: Tab) -> Iterator[str]:
    """A page wider than its window, also with the text spacing of WCAG 1.4.12."""
    width = tab.viewport_size["width"]
    for spacing in ("usual", "wide"):
        if spacing == "wide":
            tab.evaluate("charter.spaceText()")
        found = tab.evaluate("document.documentElement.scrollWidth")
        if found > width:
            yield f"is {found} wide with {spacing} spacing"


def keyboard_traps(page: Page, tab: Tab) -> Iterator[str]:
    """A skip link that does not come first or leads nowhere; a focus that cannot be seen."""
    stops = tab.evaluate("charter.stops()")
    for stop in range(stops):
        tab.keyboard.press("Tab")
        focus = tab.evaluate("charter.focus()")
        if not focus["isVisible"]:
            yield f"the focus cannot be seen on {focus['name']}"
        if focus["contrast"] < 3:
            yield f"the ring around {focus['name']} has a contrast of {focus['contrast']:.2f}"
        if stop == 0 and page.kind == "page" and focus["href"] != "#content":
            yield f"the first stop is {focus['name']}, not the skip link"
    if page.kind != "page":
        return
    if not tab.evaluate("charter.focusSkipLink()"):
        yield "no skip link leads to #content"
        return
    tab.keyboard.press("Enter")
    tab.keyboard.press("Tab")
    if not tab.evaluate("charter.isPastTheHeader()"):
        yield "the skip link does not lead to the content"


def unnamed_tables(page: Page, tab: Tab) -> Iterator[str]:
    """Tables that a screen reader does not announce by caption, columns and row."""
    for caption in tab.locator("caption").all_inner_texts():
        table = tab.get_by_role("table", name=caption, exact=True).first
        if table.count() == 0:
            yield f"no table is called {caption}"
            continue
        if tab.get_by_role("region", name=caption, exact=True).count() == 0:
            yield f"no region is called {caption}"
        rows = table.get_by_role("row").count() - 1
        if rows < 1 or table.get_by_role("rowheader").count() != rows:
            yield f"not every row of {caption} is named"
        if table.get_by_role("columnheader").count() < 2:
            yield f"{caption} has no named columns"


def unnamed_rows(page: Page, tab: Tab) -> Iterator[str]:
    """Rows that the accessibility tree does not name by their cookie."""
    for row in tab.locator("tr[data-name]").all():
        name = row.get_attribute("data-name").split(" ")[0]
        heading = row.get_by_role("rowheader")
        if heading.count() != 1 or name not in heading.inner_text().replace("…", ""):
            yield f"the row of {name} is not named by it"
        if f'rowheader "{name}' not in row.aria_snapshot().replace("\\", ""):
            yield f"{name} is read as {row.aria_snapshot()}"


def shifts(page: Page, tab: Tab) -> Iterator[str]:
    """Anything that moves while the page loads."""
    moved = tab.evaluate("charter.layoutShift()")
    if moved > 0:
        yield f"the layout shifts by {moved}"


def cut_texts(page: Page, tab: Tab) -> Iterator[str]:
    """Text that is cut off with the text spacing of WCAG 1.4.12, which the reader may set."""
    tab.evaluate("charter.spaceText()")
    yield from tab.evaluate("charter.cutTexts()")


def tables_wider_than_paper(page: Page, tab: Tab) -> Iterator[str]:
    """Tables that make a browser print the whole page smaller; a name of 40 signs may do so."""
    if not tab.evaluate("matchMedia('print').matches"):
        return
    tab.set_viewport_size(PAPER)
    for table in tab.locator(".table").all():
        width = table.evaluate("table => table.scrollWidth")
        words = table.inner_text().split()
        if width > PAPER["width"] and max(map(len, words)) < 40:
            yield f"{table.locator('caption').inner_text()} is {width} wide on paper"


def lost_targets(page: Page, tab: Tab) -> Iterator[str]:
    """A row that the address names and that the reader's own colours do not mark, or mark with
    lines through its texts."""
    row = tab.locator("tr[id]").first
    if row.count() == 0:
        return
    tab.emulate_media(forced_colors="active")
    tab.evaluate("id => location.hash = id", row.get_attribute("id"))
    for cell in row.locator("th, td").all():
        outline, line = cell.evaluate(
            "cell => [getComputedStyle(cell).outlineStyle, getComputedStyle(cell).borderTopWidth]")
        if outline != "none" or line != "3px":
            yield f"{cell.inner_text()} has the outline {outline} and a line of {line}"


CHECKS = [
    unwanted_requests,
    shifts,
    accessibility_faults,
    faint_texts,
    unnamed_tables,
    unnamed_rows,
    keyboard_traps,
    sideways_scrolling,
    cut_texts,
    tables_wider_than_paper,
    lost_targets,
]
SCREEN_ONLY = set(CHECKS) - {accessibility_faults, faint_texts, tables_wider_than_paper}
