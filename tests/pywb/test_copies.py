"""A real archive shows our own copies: what was written is what it replays."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from citekeeper.archives import MementoArchive, WaybackArchive
from citekeeper.archives.copies import Copies
from citekeeper.demo.exchange import Reply, html
from citekeeper.demo.media import small_pdf
from citekeeper.demo.server import moved
from citekeeper.model import Answer, ArchiveSettings, UriR
from citekeeper.probe import Probed, Prober
from citekeeper.web import SystemClock, Web

from .real import RealArchive

if TYPE_CHECKING:
    from citekeeper.demo.server import PracticeWeb

pytestmark = pytest.mark.pywb

AT = datetime(2026, 11, 26, 13, 15, tzinfo=UTC)
STORY = "The mill at the weir ground corn for the whole valley until the bridge fell. " * 5
CITED, PAPER = UriR("http://old.example/mill?x=1"), UriR("http://alive.example/paper.pdf")
ROUTES = {
    ("old.example", "/mill?x=1"): moved("http://alive.example/mill"),
    ("alive.example", "/mill"): Reply(
        headers={"Content-Type": "text/html; charset=utf-8", "X-Odd": "käse"},
        body=html("The mill", STORY).content,
    ),
    ("alive.example", "/paper.pdf"): Reply(
        headers={"Content-Type": "application/pdf"}, body=small_pdf("A paper")
    ),
}

Open = Callable[[ArchiveSettings], WaybackArchive | MementoArchive]


def written(folder: Path, practice: PracticeWeb) -> tuple[Path, dict[UriR, Probed]]:
    """A file with copies of the cited pages, and the looks that made them."""
    looks: dict[UriR, Probed] = {}
    with (
        Web(
            user_agent="citekeeper/test",
            clock=SystemClock(),
            resolver=practice.resolver,
            gate=None,
            allow_private=True,
        ) as web,
        Copies(folder, agent="citekeeper/test") as copies,
    ):
        prober = Prober(web, web.clock, exchanges=True)
        for uri in (CITED, PAPER):
            found = prober.probe(uri, run=1, attempt=1)
            assert isinstance(found, Probed)
            looks[uri] = found
            copies.add(found.observation, found.exchanges)
        path = copies.write({CITED, PAPER}, run=1, now=AT)
    assert path is not None
    return path, looks


def test_pywb_replays_our_copies(
    tmp_path: Path, practice_web: Any, real_archive: Callable[..., RealArchive], ask_real: Open
) -> None:
    """pywb lists each copy, follows its redirect, and shows the bytes that were fetched."""
    path, looks = written(tmp_path / "copies", practice_web(ROUTES, tls=False))
    real = real_archive()
    real._manage("add", "web", str(path))
    archive = ask_real(real.settings)
    for uri, look in looks.items():
        found = archive.find(uri, AT)
        assert found.answer is Answer.FOUND
        (row,) = found.candidates
        shown = archive.verify(row, uri_r=uri, near=AT, wants_pdf=uri == PAPER)
        assert shown[-1].reply.answer is Answer.VERIFIED
        page, seen = shown[-1].reply.page, look.observation.page
        assert page is not None
        assert seen is not None
        assert (page.kind, page.text_sha256) == (seen.kind, seen.text_sha256)
