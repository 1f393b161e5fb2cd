"""What a real archive answers, and that the practice archive answers the same."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.request import urlopen

import pytest

from citekeeper.archives import MementoArchive, WaybackArchive, ask
from citekeeper.demo.captures import Capture
from citekeeper.demo.media import small_pdf
from citekeeper.demo.server import PracticeWeb, html
from citekeeper.judge.choose import Question, keeping, question_for
from citekeeper.model import (
    Answer,
    ArchiveReply,
    ArchiveSettings,
    Candidate,
    Citation,
    CitedLink,
    Keeping,
    Kind,
    UriR,
)

from .real import RealArchive

if TYPE_CHECKING:
    from citekeeper.demo.archive import PracticeArchive

pytestmark = pytest.mark.pywb

NEAR = datetime(2015, 6, 2, 12, tzinfo=UTC)
NOW = datetime(2026, 11, 23, tzinfo=UTC)
WORDS = "These are the words of the page that was cited, as it was on that day. " * 5

Open = Callable[[ArchiveSettings], WaybackArchive | MementoArchive]


def page(words: str = "", title: str = "A page") -> bytes:
    """A page with enough words to be one."""
    return html(title, f"{WORDS} {words}").content


GOOD, REVISIT = "http://good.example/page", "http://same.example/page"
MOVED, LEFT = "http://moved.example/page", "http://left.example/page"
SOFT, ERRORS = "http://soft.example/", "http://errors.example/"
NONE, SECRET = "http://none.example/", "http://secret.example/"
QUERY, PDF = "http://good.example/list.php?b=2&a=1", "http://good.example/report.pdf"
SPELT = "http://www.spelt.example/a/"

CAPTURES = (
    Capture(GOOD, "20120101000000", page("2012")),
    Capture(GOOD, "20150521101112", page("2015")),
    Capture(GOOD, "20160101000000", page("2016")),
    Capture(REVISIT, "20130401000000", page("same")),
    Capture(REVISIT, "20150601000000", page("same"), revisit=True),
    Capture(REVISIT, "20151001000000", page("other")),
    Capture(MOVED, "20150601000000", "", 301, location="http://moved.example/new"),
    Capture("http://moved.example/new", "20150601000203", page("moved")),
    Capture(LEFT, "20150601000000", "", 302, location="http://elsewhere.example/"),
    Capture(SOFT, "20150601000000", html("Page not found", "Sorry.").content),
    Capture(SOFT, "20140601000000", page("soft")),
    Capture(ERRORS, "20150601000000", page("an error"), 404),
    Capture(ERRORS, "20140601000000", page("an error, too"), 503),
    Capture(SECRET, "20150601000000", page("secret")),
    Capture(QUERY, "20150601000000", page("query")),
    Capture(PDF, "20150601000000", page("a landing page")),
    Capture(PDF, "20140601000000", small_pdf("A report"), mimetype="application/pdf"),
    Capture("https://spelt.example/a", "20150601000000", page("spelt otherwise")),
)

CHOSEN: dict[str, str | Answer] = {
    GOOD: "20150521101112",
    REVISIT: "20150601000000",
    MOVED: "20150601000203",
    LEFT: Answer.NONE,
    SOFT: "20140601000000",
    ERRORS: Answer.NONE,
    NONE: Answer.NONE,
    SECRET: Answer.EXCLUDED,
    QUERY: "20150601000000",
    PDF: "20140601000000",
    SPELT: "20150601000000",
}
"""What each link is kept by: the memento's moment, or why there is none."""


@pytest.fixture(scope="module")
def real(real_archive: Callable[..., RealArchive]) -> RealArchive:
    """One archive for all questions of this module."""
    return real_archive(CAPTURES, blocked=[SECRET])


def settings(real: RealArchive, form: str) -> ArchiveSettings:
    """The archive by its index, or by what RFC 7089 says."""
    timemap = f"{real.base}timemap/link/"
    return {
        "index": real.settings,
        "TimeMap": replace(real.memento, timemap=timemap),
        "TimeGate": real.memento,
        "no prefix": replace(real.memento, replay=""),
    }[form]


FORMS = ("index", "TimeMap", "TimeGate", "no prefix")


def question(link: str) -> Question:
    """One citation's question about a link."""
    cited = CitedLink(link, UriR(link))
    citation = Citation("1", "1", Kind.LINK, cited=(cited,))
    return question_for(citation, cited, NEAR, None)


def answers(archive: WaybackArchive | MementoArchive, link: str) -> list[ArchiveReply]:
    """All replies to the question about a link."""
    return [replayed.reply for replayed in ask(archive, question(link), run=1)]


def kept(replies: list[ArchiveReply], link: str) -> Keeping:
    """What the replies add up to."""
    (need,) = question(link).needs
    return keeping(
        replies, citation=need.citation, cited=need.cited, target=NEAR, floor=None, now=NOW
    )


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("link", CHOSEN)
def test_the_right_memento(real: RealArchive, ask_real: Open, link: str, form: str) -> None:
    """However the archive is asked, the same memento is found and proven, or the same is said."""
    found = kept(answers(ask_real(settings(real, form)), link), link)
    if found.memento is None:
        assert found.answer is CHOSEN[link]
    else:
        stamp = f"{found.memento.captured_at:%Y%m%d%H%M%S}"
        assert (found.answer, stamp) == (Answer.VERIFIED, CHOSEN[link])
        assert found.memento.uri_m.startswith(f"{real.base}{stamp}/")


@pytest.mark.parametrize("link", CHOSEN)
def test_the_practice_archive_is_like_a_real_one(
    real: RealArchive,
    ask_real: Open,
    practice_archive: Callable[..., PracticeArchive],
    link: str,
) -> None:
    """Same captures, same steps: what is done, what comes of it, and which captures are shown."""
    practice = practice_archive(CAPTURES, excluded={"secret.example"})
    for form in ("index", "TimeMap", "TimeGate"):
        told = settings(real, form)
        there = f"{practice.base}/web/"
        like = replace(
            told,
            cdx=f"{practice.base}/cdx/search/cdx",
            replay=there,
            timegate=there,
            timemap=f"{there}timemap/link/" if told.timemap else None,
        )
        steps = [_steps(answers(ask_real(asked), link)) for asked in (told, like)]
        if link == SECRET:  # pywb lists what it will not show; the practice archive does not
            steps[0] = [step for step in steps[0] if step[1] != "found"]
        assert steps[0] == steps[1]


def _steps(replies: list[ArchiveReply]) -> list[tuple[str, str, str, list[str]]]:
    return [
        (
            reply.action.value,
            reply.answer.value,
            f"{reply.memento.captured_at:%Y%m%d%H%M%S}" if reply.memento else "",
            sorted({row.timestamp for row in reply.candidates}),
        )
        for reply in replies
    ]


def test_what_the_index_says(real: RealArchive, ask_real: Open) -> None:
    """Every column arrives: kinds, statuses, digests of the stored bytes, revisits as such."""
    archive = ask_real(real.settings)
    rows = archive.find(UriR(REVISIT), NEAR).candidates
    assert [(row.timestamp, row.mimetype, row.statuscode) for row in rows] == [
        ("20150601000000", "warc/revisit", "-"),
        ("20151001000000", "text/html", "200"),
        ("20130401000000", "text/html", "200"),
    ]
    assert rows[0].digest == rows[2].digest != rows[1].digest
    (pdf, landing) = sorted(archive.find(UriR(PDF), NEAR).candidates, key=lambda row: row.mimetype)
    assert (pdf.mimetype, pdf.original, landing.mimetype) == ("application/pdf", PDF, "text/html")


def test_the_newest_captures(real: RealArchive, ask_real: Open) -> None:
    """The witness gets the last captures, whatever was found there."""
    reply = ask_real(real.settings).newest(UriR(ERRORS))
    assert [(row.timestamp, row.statuscode) for row in reply.candidates] == [
        ("20150601000000", "404"),
        ("20140601000000", "503"),
    ]


@pytest.mark.parametrize("form", ["index", "no prefix"])
def test_a_capture_that_it_does_not_hold(real: RealArchive, ask_real: Open, form: str) -> None:
    """Asked for a second at which nothing was captured it leads elsewhere: refuted."""
    archive = ask_real(settings(real, form))
    row = Candidate("20150521101113", GOOD, "text/html", "200", "-")
    (seen,) = archive.verify(row, uri_r=UriR(GOOD), near=NEAR)
    assert seen.reply.answer is Answer.REFUTED


def test_a_revisit_shows_the_bytes_of_its_original(real: RealArchive, ask_real: Open) -> None:
    """The memento is of the revisit's own second, with the page that it stands for."""
    row = Candidate("20150601000000", REVISIT, "warc/revisit", "-", "-")
    (seen,) = ask_real(real.settings).verify(row, uri_r=UriR(REVISIT), near=NEAR)
    assert seen.reply.memento is not None
    assert f"{seen.reply.memento.captured_at:%Y-%m-%d}" == "2015-06-01"
    assert "same" in str(seen.text)


# --- captures -------------------------------------------------------------------------------------

DEADLINE = 60.0
"""Seconds until a recorded capture must be in the index: "seconds" says pywb."""


def test_a_page_that_is_captured_now(
    real_archive: Callable[..., RealArchive],
    ask_real: Open,
    practice_web: Callable[..., PracticeWeb],
) -> None:
    """From nothing to verified: no capture, one recorded by the archive itself, found in its index
    when it is there, and proven by its replay."""
    web = practice_web({("127.0.0.1", "/page"): html("A page", WORDS)}, tls=False)
    link, recording = UriR(web.url("/page")), real_archive(records=True)
    archive = ask_real(recording.settings)
    assert archive.find(link, NOW).answer is Answer.NONE
    before = datetime.now(UTC).replace(microsecond=0)
    with urlopen(f"{recording.base}record/id_/{link}", timeout=30) as shown:  # noqa: S310
        assert WORDS[:30] in shown.read().decode()
    reply = _found(archive, link)
    (candidate,) = {row.timestamp: row for row in reply.candidates}.values()
    (seen,) = archive.verify(candidate, uri_r=link, near=NOW)
    assert (seen.reply.answer, seen.reply.status) == (Answer.VERIFIED, 200)
    assert seen.reply.memento is not None
    assert before <= seen.reply.memento.captured_at <= datetime.now(UTC)
    assert [hit.path for hit in web.hits] == ["/page"]


def _found(archive: WaybackArchive | MementoArchive, link: UriR) -> ArchiveReply:
    """What the index says as soon as it says anything."""
    deadline = time.monotonic() + DEADLINE
    while time.monotonic() < deadline:
        reply = archive.find(link, NOW)
        if reply.answer is Answer.FOUND:
            return reply
        time.sleep(0.1)  # between two looks; the deadline ends them
    raise AssertionError("the capture did not come into the index")
