"""Whole worlds to practise in: the demo's own, and one for the links of any document.

    world = demo_world()                # the 25 addresses of report.md, with what must be found
    with world.archive() as archive, world.web() as web: ...
    with world.together() as web: ...   # one port: web, forward proxy, and archive at 127.0.0.1

`world_for(document)` plays the real hosts of a document, each link by a stable hash of its URI, so
that a report can be audited through --proxy and --wayback without touching anybody's server.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from importlib import resources

from citekeeper.demo.archive import PracticeArchive
from citekeeper.demo.captures import Capture
from citekeeper.demo.exchange import Reply, Request, html
from citekeeper.demo.scenes import SCENES, Page, captures_of
from citekeeper.demo.server import PracticeWeb
from citekeeper.model import Document

CANARY = "https://example.com/"
ARCHIVE_HOSTS = ("127.0.0.1", "localhost", "web.archive.org")
DEMO_NOW = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
"""When the demo's audit takes place, so that its result is the same on every day."""


@dataclass(frozen=True)
class World:
    """Sites, names, certificates and captures, ready to be served; `pages` say what they play."""

    pages: tuple[Page, ...]
    replies: Mapping[tuple[str, str], Reply]
    names: Mapping[str, str] = field(default_factory=dict)
    certificates: Mapping[str, str] = field(default_factory=dict)
    captures: tuple[Capture, ...] = ()
    excluded: frozenset[str] = frozenset()

    def web(self) -> PracticeWeb:
        """A practice web of these sites, not yet started."""
        return PracticeWeb(self.replies, names=self.names, certificates=self.certificates)

    def archive(self) -> PracticeArchive:
        """A practice archive of these captures, not yet started."""
        return PracticeArchive(self.captures, excluded=self.excluded)

    def together(self) -> PracticeWeb:
        """Web, proxy and archive on one port, not yet started: the archive answers at 127.0.0.1
        and as web.archive.org."""
        archive, sites = self.archive(), self.web()

        def answer(request: Request) -> Reply:
            return (archive if request.host in ARCHIVE_HOSTS else sites).answer(request)

        hosts = {host for host, _ in self.replies} | set(self.names) | set(ARCHIVE_HOSTS)
        return PracticeWeb(answer, hosts=hosts, names=self.names, certificates=self.certificates)


def world_of(pages: Iterable[Page]) -> World:
    """The world in which these pages are what their scenes say, and the canary answers."""
    pages = tuple(pages)
    sites = [(page, SCENES[page.scene](page)) for page in pages]
    canary = Page(CANARY)
    replies = {(canary.host, canary.path): html("Example", "This name is for use in examples.")}
    for _, site in sites:
        replies.update(site.replies)
    return World(
        pages,
        replies,
        {page.host: site.name for page, site in sites if site.name},
        {page.host: site.certificate for page, site in sites if site.certificate},
        tuple(capture for page in pages for capture in captures_of(page)),
        frozenset(page.host for page in pages if page.excluded),
    )


# --- the demo's own -------------------------------------------------------------------------------


def sample_report() -> str:
    """The sample report, in Markdown."""
    return resources.files("citekeeper.demo").joinpath("report.md").read_text("utf-8")


def demo_pages() -> tuple[Page, ...]:
    """The pages that the sample report cites, with what an audit must find."""
    text = resources.files("citekeeper.demo").joinpath("world.toml").read_text("utf-8")
    return tuple(
        Page(**{**row, "captures": tuple(row["captures"])}) for row in tomllib.loads(text)["page"]
    )


def demo_world() -> World:
    """The practice world of `citekeeper demo`."""
    return world_of(demo_pages())


# --- one for any document -------------------------------------------------------------------------

PLAYED = (
    *("live",) * 60,
    *("moved",) * 10,
    *("slash",) * 5,
    *("gone-404",) * 12,
    *("gone-410",) * 5,
    *("forbidden",) * 8,
)
HELD = (
    *("page",) * 70,
    *("none",) * 12,
    *("redirect",) * 6,
    *("soft-404",) * 6,
    *("revisit",) * 6,
)
"""Out of a hundred links: what their pages play, and what the archive holds of them."""


def world_for(document: Document, *, now: datetime) -> World:
    """A world for every link of a document, the same for the same links and dates.

    Captures lie within 26 days of the date that the archive will be asked for (`choose`).
    """
    from citekeeper.judge.choose import target_date

    pages: dict[str, Page] = {}
    for citation in document.citations:
        near = target_date(citation, document, now)
        for cited in citation.cited:
            pages.setdefault(cited.uri_r, _played(cited.uri_r, near, now=now))
    return world_of(pages.values())


def _played(uri: str, near: datetime, *, now: datetime) -> Page:
    """One link's page, decided by a hash of its address alone (and its captures by the date)."""
    number = int.from_bytes(hashlib.sha256(uri.encode()).digest()[:8])
    scene, held = PLAYED[number % 100], HELD[number // 100 % 100]
    when = near + timedelta(days=number // 10_000 % 51 - 25, seconds=number % 86_400)
    if when > now:
        when = now - (when - now)  # an archive holds nothing of tomorrow
    page = Page(uri)
    pdf = page.path.partition("?")[0].lower().endswith(".pdf")
    return Page(
        uri,
        scene=scene,
        title=f"Practice page {number % 10_000} of {page.host}",
        text=f"This page plays {page.path} of {page.host} for practice. It was never fetched from "
        "there, and says nothing about the real page. It has a few words of its own, so that it "
        f"can be told from others: page number {number % 1_000_000}.",
        kind="pdf" if pdf else "html",
        captures=_holdings(held, when, uri),
    )


def _holdings(held: str, when: datetime, uri: str) -> tuple[str, ...]:
    timestamp = f"{when:%Y%m%d%H%M}00"
    if held == "none":
        return ()
    if held == "redirect":
        return (f"{timestamp} redirect {uri.rstrip('/')}/archived",)
    if held == "revisit":
        earlier = when - timedelta(days=200)
        return (f"{earlier:%Y%m%d%H%M}00", f"{timestamp} revisit")
    return (f"{timestamp} {held}",)
