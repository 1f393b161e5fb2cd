"""What every kind of archive promises, whatever it speaks; over real sockets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from citekeeper.archives import ARCHIVES, MementoArchive, WaybackArchive
from citekeeper.demo.archive import Capture, PracticeArchive
from citekeeper.demo.server import html
from citekeeper.judge.witness import END_OF_TIME
from citekeeper.model import Action, Answer, ArchiveSettings, Candidate, UriM, UriR

if TYPE_CHECKING:
    from tests.archives.conftest import Asker

NEAR = datetime(2015, 6, 2, 12, tzinfo=UTC)
LINK = UriR("http://a.example/page?b=1&c=2")
PAGE = html("A page", "These are the words of the page that was cited, as it was. " * 5).content
CAPTURES = (
    Capture(LINK, "20120101000000", PAGE + b"2012"),
    Capture(LINK, "20150521101112", PAGE),
    Capture(LINK, "20160101000000", PAGE + b"2016"),
)

Start = Callable[..., PracticeArchive]
Open = Callable[[PracticeArchive], WaybackArchive | MementoArchive]

FORMS: dict[str, Callable[[ArchiveSettings], ArchiveSettings]] = {
    "wayback": lambda told: replace(told, kind="wayback"),
    "pywb": lambda told: replace(told, kind="pywb"),
    "memento": lambda told: replace(told, kind="memento", cdx=""),
    "memento by its TimeMap": lambda told: replace(
        told, kind="memento", cdx="", timemap=f"{told.replay}timemap/link/"
    ),
    "memento without replay": lambda told: replace(told, kind="memento", cdx="", replay=""),
}
"""Each kind, and a Memento archive by all that its settings may hold."""


def test_every_kind_is_held_to_the_promises() -> None:
    """A kind that is added to the registry gets its form here."""
    told = ArchiveSettings("x", "x", "http://a.example/cdx", "http://a.example/web/")
    assert {form(told).kind for form in FORMS.values()} == set(ARCHIVES)


@pytest.fixture(params=FORMS)
def opened(request: pytest.FixtureRequest, asker: Asker) -> Open:
    """Opens a practice archive in each form."""
    form = FORMS[request.param]
    return lambda practice: asker.open(form(practice.settings), patience=0.5)


def row(timestamp: str, original: str = LINK) -> Candidate:
    """A candidate by its moment."""
    return Candidate(timestamp, original, "-", "-", "-")


def test_found_and_proven(opened: Open, practice_archive: Start) -> None:
    """The nearest capture comes first, with the spelling of its page; its replay is a memento of
    that second, with the page's text, at an address of the archive's own."""
    archive = opened(practice_archive(CAPTURES))
    found = archive.find(LINK, NEAR, run=7)
    assert (found.action, found.answer, found.near, found.run) == (
        *(Action.FIND, Answer.FOUND, NEAR, 7),
    )
    best = found.candidates[0]
    assert (best.timestamp, best.original) == ("20150521101112", LINK)
    (proven,) = archive.verify(best, uri_r=LINK, near=NEAR, tier=0, run=7)
    memento = proven.reply.memento
    assert proven.reply.answer is Answer.VERIFIED
    assert memento is not None
    assert memento.captured_at == datetime(2015, 5, 21, 10, 11, 12, tzinfo=UTC)
    assert memento.uri_m.endswith(f"/web/20150521101112/{LINK}")
    assert memento.verified_at == proven.reply.at
    assert archive.holds(memento.uri_m)
    assert "words of the page" in str(proven.text)


def test_none_and_excluded(opened: Open, practice_archive: Start) -> None:
    """What the archive does not hold is none; what it does not show is excluded."""
    assert opened(practice_archive()).find(LINK, NEAR).answer is Answer.NONE
    closed = opened(practice_archive(CAPTURES, excluded={"a.example"}))
    assert closed.find(LINK, NEAR).answer is Answer.EXCLUDED
    (refused,) = closed.verify(row("20150521101112"), uri_r=LINK, near=NEAR)
    assert (refused.reply.action, refused.reply.answer) == (Action.FIND, Answer.EXCLUDED)


@pytest.mark.parametrize("trouble", ["503", "429", "html", "hang", "close", "reset", "garbage"])
def test_trouble_is_never_an_answer(opened: Open, practice_archive: Start, trouble: str) -> None:
    """Whatever goes wrong, nothing raises: it is unknown, with a reason, and never none."""
    practice = practice_archive(CAPTURES, trouble=trouble)
    archive = opened(practice)
    found = archive.find(LINK, NEAR)
    assert (found.answer, bool(found.detail)) == (Answer.UNKNOWN, True)
    for seen in archive.verify(row("20150521101112"), uri_r=LINK, near=NEAR):
        assert (seen.reply.answer, bool(seen.reply.detail)) == (Answer.UNKNOWN, True)


@pytest.mark.parametrize("trouble", ["empty", "truncated"])
def test_half_an_answer_is_no_none(opened: Open, practice_archive: Start, trouble: str) -> None:
    """A list that breaks off says nothing of what is not in it; only pywb's none is empty."""
    archive = opened(practice_archive(CAPTURES[1:2], trouble=trouble))
    answer = archive.find(LINK, NEAR).answer
    by_design = isinstance(archive, WaybackArchive) and archive._dialect == "pywb"
    assert answer is not Answer.NONE or (by_design and trouble == "empty")


def test_a_capture_that_is_not_there(opened: Open, practice_archive: Start) -> None:
    """A candidate of which only another moment is held is refuted."""
    archive = opened(practice_archive(CAPTURES))
    (seen,) = archive.verify(row("20150521101113"), uri_r=LINK, near=NEAR)
    assert seen.reply.answer is Answer.REFUTED


def test_the_wrong_memento_is_refuted(opened: Open, practice_archive: Start) -> None:
    """A replay of another day than its address says proves nothing."""
    practice = practice_archive(CAPTURES)
    archive = opened(practice)
    practice.misbehave("wrong-memento", service="replay")
    (seen,) = archive.verify(row("20150521101112"), uri_r=LINK, near=NEAR)
    assert seen.reply.answer is Answer.REFUTED


def test_only_its_own_addresses(opened: Open, practice_archive: Start) -> None:
    """Addresses of other archives, and short ones, are not its own."""
    archive = opened(practice_archive())
    for other in ("https://perma.cc/ABCD-1234", f"https://other.example/web/20150601000000/{LINK}"):
        assert not archive.holds(UriM(other))


def test_the_newest_captures(opened: Open, practice_archive: Start) -> None:
    """The last captures come near the end of time, where no citation's question lies."""
    reply = opened(practice_archive(CAPTURES)).newest(LINK)
    assert (reply.answer, reply.near) == (Answer.FOUND, END_OF_TIME)
    assert "20160101000000" in {candidate.timestamp for candidate in reply.candidates}


def test_one_that_dies_is_left_alone(opened: Open, practice_archive: Start) -> None:
    """After a few failures nothing more is asked, and the archive says why."""
    practice = practice_archive(CAPTURES, trouble="reset")
    archive = opened(practice)
    for _ in range(9):
        archive.find(LINK, NEAR)
        archive.verify(row("20150521101112"), uri_r=LINK, near=NEAR)
    assert len(practice.hits) < 15
    assert archive.closed or archive._index.closed
    asked = len(practice.hits)
    assert "not asked" in archive.find(LINK, NEAR).detail
    assert len(practice.hits) == asked
