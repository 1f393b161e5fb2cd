"""The companion page in a real browser: what readers get, whatever their screen.

Debian's Chromium, driven by playwright; axe-core looks for barriers.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page, sync_playwright

from citekeeper.cli import run
from citekeeper.demo.world import DEMO_NOW, world_for
from citekeeper.readers import read

REPORT = Path(__file__).parents[3] / "shared" / "reports" / "ecpat-belgium-2015-part-2.txt"
FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update"),
)
LOOKS = [(scheme, width) for scheme in ("light", "dark") for width in (360, 1280)]

Made = tuple[Path, list[dict[str, Any]]]


@pytest.fixture(scope="module", params=["demo", "first report"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    """The page of an audit, and the findings that it shows."""
    folder = tmp_path_factory.mktemp("companion")
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("CITEKEEPER_STATE", str(folder / "state"))
        target = demo(folder) if request.param == "demo" else first_report(folder, environment)
    for name, form in (("page.html", "html"), ("findings.json", "json")):
        words = (*target, "-o", str(folder / name))
        assert run(["export", form, *words]) == 0
    told = json.loads((folder / "findings.json").read_text(encoding="utf-8"))
    return folder / "page.html", told["findings"]


def demo(folder: Path) -> tuple[str, ...]:
    """The demo, kept."""
    assert run(["demo", "--keep", str(folder / "kept"), "--no-color"]) == 0
    return (str(folder / "kept" / "citations.yml"),)


def first_report(folder: Path, environment: pytest.MonkeyPatch) -> tuple[str, ...]:
    """The first report, audited on a practice web that plays its sites."""
    if not REPORT.exists():
        pytest.skip("the first report is not on this machine")
    document = read(REPORT.name, REPORT.read_bytes(), lambda _: None)
    database = ("--db", str(folder / "first.db"))
    with world_for(document, now=DEMO_NOW).together() as web:
        environment.setenv("REQUESTS_CA_BUNDLE", str(web.ca_bundle))
        environment.setenv("CITEKEEPER_NOW", f"{DEMO_NOW:%Y-%m-%dT%H:%M:%SZ}")
        servers = ("--proxy", web.proxy, "--wayback", web.base, "--host-interval", "0.05")
        assert run(["audit", str(REPORT), *servers, *database, "--fail-on", "never"]) in (0, 3)
    return (str(REPORT), *database)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Debian's Chromium."""
    import os
    import shutil

    chromium = shutil.which("chromium")
    if chromium is None and os.environ.get("CI", "").lower() in ("true", "1"):
        pytest.fail("chromium is not installed; make system installs it")
    if chromium is None:
        pytest.skip("chromium is not installed; make system installs it")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        yield started
        started.close()


Opened = Callable[..., Page]


@pytest.fixture
def opened(browser: Browser, made: Made) -> Iterator[Opened]:
    """`opened(scheme="light", width=1280, script=True)`: the page, watched: nothing may be said on
    the console, and nothing may be asked for but the page itself."""
    contexts, heard = [], []

    def open_page(*, scheme: Any = "light", width: int = 1280, script: bool = True) -> Page:
        context = browser.new_context(
            color_scheme=scheme,
            viewport={"width": width, "height": 900},
            java_script_enabled=script,
        )
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: heard.append(message.text))
        page.on("pageerror", lambda error: heard.append(str(error)))
        page.on("request", lambda request: heard.append(request.url))
        page.goto(made[0].as_uri())
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert set(heard) <= {made[0].as_uri(), "data:,"}


@contextmanager
def fitting(page: Page) -> Iterator[None]:
    """Nothing sticks out to the right."""
    yield
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= page.evaluate("innerWidth")


@pytest.mark.parametrize(("scheme", "width"), LOOKS)
def test_every_screen(opened: Opened, made: Made, scheme: str, width: int) -> None:
    """Every footnote once and visible, nothing cut off, no barrier that axe-core calls serious."""
    page = opened(scheme=scheme, width=width)
    with fitting(page):
        ids = page.eval_on_selector_all("li.note", "notes => notes.map(note => note.id)")
    assert len(ids) == len(set(ids)) == len({finding["id"] for finding in made[1]})
    assert all(page.locator(f"[id='{name}']").is_visible() for name in ids)
    found = Axe().run(page).response["violations"]
    bad = [(v["id"], v["impact"]) for v in found if v["impact"] in ("serious", "critical")]
    assert bad == []


def test_filter(opened: Opened, made: Made) -> None:
    """Only notes of the outcomes that are ticked are shown, and their number is said."""
    page = opened()
    outcomes = {finding["outcome"] or "none" for finding in made[1]}
    for box in page.locator("input[name=outcome]").all():
        box.uncheck()
    assert page.locator("#nothing").is_visible()
    for outcome in sorted(outcomes):
        box = page.locator(f"input[value={outcome}]")
        box.check()
        shown = {f["id"] for f in made[1] if (f["outcome"] or "none") == outcome}
        assert page.locator("li.note:visible").count() == len(shown)
        assert page.locator("#shown").inner_text().startswith(f"{len(shown)} of ")
        box.uncheck()


def test_search(opened: Opened, made: Made) -> None:
    """All words must be there, whatever their case; Escape shows everything again."""
    page = opened()
    total = page.locator("li.note").count()
    finding = next(f for f in made[1] if f["uri_as_cited"] and len(f["note"] or "") > 40)
    words = re.findall(r"\w{4,}", finding["note"])[:3]
    page.locator("#words").fill(" ".join(words).upper())
    assert page.locator(f"[id='fn-{finding['id']}']").is_visible()
    assert 0 < page.locator("li.note:visible").count() < total
    page.locator("#words").press("Escape")
    assert page.locator("li.note:visible").count() == total
    page.locator("#words").fill("nobody wrote this")
    assert page.locator("#nothing").is_visible()


def test_an_address_shows_its_footnote(opened: Opened, made: Made) -> None:
    """`#fn-14` leads to note 14, even where the filter had hidden it."""
    page = opened()
    last = f"fn-{made[1][-1]['id']}"
    page.locator("#words").fill("nobody wrote this")
    page.evaluate(f"location.hash = '#{last}'")
    page.locator(f"[id='{last}']").wait_for(state="visible")
    assert page.locator(f"[id='{last}']").evaluate("note => note.matches(':target')")


def test_without_script(opened: Opened) -> None:
    """Everything is there without JavaScript; what would not work is not shown."""
    page = opened(script=False)
    assert page.locator("li.note:visible").count() == page.locator("li.note").count()
    assert not page.locator("#filter").is_visible()


def test_by_keyboard(opened: Opened) -> None:
    """The first stop leads over everything to the footnotes."""
    page = opened()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#notes"


def test_printed(opened: Opened, made: Made) -> None:
    """On paper every footnote is there once more, with the addresses of its snapshots."""
    page = opened()
    page.locator("#words").fill("nobody wrote this")
    folded = letters(text_of(page.pdf(format="A4")))
    for finding in made[1]:
        assert letters(finding["uri_as_cited"] or "") in folded
        assert letters((finding["memento"] or {}).get("uri_m", "")) in folded


def letters(text: str) -> str:
    """Letters and digits: what a line end does not touch."""
    return re.sub(r"[^A-Za-z0-9]", "", text)


def text_of(pdf: bytes) -> str:
    """The text of all pages."""
    document = pypdfium2.PdfDocument(pdf)
    return "".join(page.get_textpage().get_text_range() for page in document)
