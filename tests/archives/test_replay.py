"""A replay is the only proof; whatever the archive cannot show is unknown, never a refutation."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import settings as settings_of
from hypothesis import strategies as st

from citekeeper.archives import Replayed, facts, open_archive
from citekeeper.archives.replay import replay
from citekeeper.archives.service import Silence, _retry_after
from citekeeper.archives.shown import Capture as At
from citekeeper.archives.shown import Sought
from citekeeper.demo.archive import Capture, PracticeArchive
from citekeeper.demo.media import small_pdf
from citekeeper.demo.server import PracticeWeb, Reply, Request, html
from citekeeper.demo.troubles import OF_REPLAYS, TROUBLES
from citekeeper.desk import Desk
from citekeeper.model import Action, Answer, ArchiveSettings, Candidate, UriM, UriR
from citekeeper.page import PageText, Unread
from citekeeper.web import Answer as HttpAnswer

if TYPE_CHECKING:
    from tests.archives.conftest import Asker

NEAR = datetime(2015, 6, 2, 12, tzinfo=UTC)
LINK = UriR("http://a.example/page")
AT = "20150601103000"
DATE = "Mon, 01 Jun 2015 10:30:00 GMT"
WORDS = "These are the words of the page that was cited, as it was on that day. " * 5
PAGE = html("A page", WORDS).content
PDF = b"%PDF-1.4\nnot much of one"

Start = Callable[..., PracticeArchive]
Routes = Callable[..., PracticeWeb]


def candidate(timestamp: str = AT, original: str = LINK) -> Candidate:
    """An index row of which only the address matters here."""
    return Candidate(timestamp, original, "text/html", "200", "DIGEST")


def verify(
    asker: Asker,
    archive: PracticeArchive,
    *,
    timestamp: str = AT,
    original: str = LINK,
    wants_pdf: bool = False,
    patience: float = 10.0,
) -> tuple[Replayed, ...]:
    """Replay one capture of a practice archive."""
    return asker.open(archive.settings, patience=patience).verify(
        candidate(timestamp, original),
        uri_r=LINK,
        near=NEAR,
        tier=1,
        wants_pdf=wants_pdf,
        run=4,
    )


def test_a_capture_that_is_shown_is_verified(asker: Asker, practice_archive: Start) -> None:
    """The reply has memento, proof date, archived status and page facts; the text comes beside."""
    practice = practice_archive([Capture(LINK, AT, PAGE)])
    (seen,) = verify(asker, practice)
    reply, memento = seen.reply, seen.reply.memento
    assert (reply.action, reply.answer, reply.status) == (Action.VERIFY, Answer.VERIFIED, 200)
    assert (reply.near, reply.run) == (NEAR, 4)
    assert memento is not None
    assert memento.uri_m == f"{practice.base}/web/{AT}/{LINK}"
    assert memento.captured_at == datetime(2015, 6, 1, 10, 30, tzinfo=UTC)
    assert (memento.digest, memento.tier, memento.archive) == ("DIGEST", 1, "wayback")
    assert memento.verified_at == reply.at
    assert reply.page is not None
    assert (reply.page.title, reply.page.text_sha256 is not None) == ("A page", True)
    assert seen.text is not None
    assert "words of the page" in seen.text
    (hit,) = practice.hits
    assert hit.path == f"/web/{AT}id_/{LINK}"


def test_a_revisit_is_shown_as_what_it_repeats(asker: Asker, practice_archive: Start) -> None:
    """A revisit replays the earlier bytes under its own date."""
    practice = practice_archive(
        [Capture(LINK, "20140101000000", PAGE), Capture(LINK, AT, PAGE, revisit=True)]
    )
    (seen,) = verify(asker, practice)
    assert seen.reply.answer is Answer.VERIFIED


@pytest.mark.parametrize(
    ("capture", "reason"),
    [
        (Capture(LINK, AT, PAGE, 404), "HTTP 404"),
        (Capture(LINK, AT, PAGE, 429), "HTTP 429"),
        (Capture(LINK, AT, PAGE, 503), "HTTP 503"),
        (Capture(LINK, AT, PAGE, 206), "HTTP 206"),
        (Capture(LINK, AT, ""), "empty"),
        (Capture(LINK, AT, "<html><script>draw()</script></html>"), "no text"),
        (Capture(LINK, AT, html("Page not found", "Sorry.").content), "not found"),
        (
            Capture(LINK, AT, html("a.example", "This domain is for sale! Make an offer.").content),
            "domain",
        ),
        (
            Capture(LINK, AT, html("Just a moment...", "Checking your browser.").content),
            "challenge",
        ),
        (Capture(LINK, "20150601103001", PAGE), "20150601103001"),
        (Capture("http://b.example/", AT, PAGE), "does not hold"),
    ],
)
def test_what_does_not_serve_is_refuted(
    asker: Asker, practice_archive: Start, capture: Capture, reason: str
) -> None:
    """An archived error, stub, stranger's page or another capture is refuted, with the reason; its
    text is not kept."""
    (seen,) = verify(asker, practice_archive([capture]))
    assert (seen.reply.answer, seen.text) == (Answer.REFUTED, None)
    assert reason in seen.reply.detail
    assert seen.reply.memento is not None
    assert seen.reply.memento.verified_at is None


def test_a_cited_pdf_must_be_one(asker: Asker, practice_archive: Start) -> None:
    """Where a PDF was cited its first bytes decide, whatever the index says."""
    landing = practice_archive([Capture(LINK, AT, PAGE, mimetype="application/pdf")])
    (page,) = verify(asker, landing, wants_pdf=True)
    assert page.reply.answer is Answer.REFUTED
    assert "PDF" in page.reply.detail
    real = practice_archive([Capture(LINK, AT, PDF, mimetype="text/html")])
    (pdf,) = verify(asker, real, wants_pdf=True)
    assert pdf.reply.answer is Answer.VERIFIED


@pytest.mark.parametrize(
    ("headers", "answer"),
    [
        ({"x-archive-orig-content-range": "bytes 0-99/100"}, Answer.VERIFIED),
        ({"Content-Range": "bytes 0-99/100"}, Answer.VERIFIED),
        ({"x-archive-orig-content-range": "bytes 0-98/100"}, Answer.REFUTED),
        ({"x-archive-orig-content-range": "bytes 5-99/100"}, Answer.REFUTED),
        ({"x-archive-orig-content-range": "bytes 0-99/*"}, Answer.REFUTED),
        ({"Content-Range": f"bytes 0-{'9' * 5000}/100"}, Answer.REFUTED),
        ({}, Answer.REFUTED),
    ],
)
def test_a_part_serves_where_it_is_the_whole(
    asker: Asker, practice_web: Routes, headers: dict[str, str], answer: Answer
) -> None:
    """An archived 206 is good only if its range covers everything."""
    seen = shown(asker, practice_web, Reply(206, {"Memento-Datetime": DATE, **headers}, PAGE))
    assert seen[0].reply.answer is answer


def test_a_captured_pdf_has_its_words(asker: Asker, practice_archive: Start) -> None:
    """Read as a live PDF is: its words can be compared, and its title is known."""
    pdf = small_pdf("The tides of the estuary and the mills that they drove")
    practice = practice_archive([Capture(LINK, AT, pdf, mimetype="application/pdf")])
    (seen,) = verify(asker, practice, wants_pdf=True)
    assert seen.text == "The tides of the estuary and the mills that they drove"
    assert seen.reply.page is not None
    assert (seen.reply.page.kind, seen.reply.page.text_sha256 is not None) == ("pdf", True)


class Deadly(Unread):
    """A page that ends whoever unpacks it."""

    def __reduce__(self) -> tuple[object, ...]:
        return os._exit, (3,)


@pytest.mark.parametrize(
    ("body", "wants_pdf", "answer"),
    [(PAGE, False, Answer.UNKNOWN), (PDF, True, Answer.VERIFIED), (PAGE, True, Answer.REFUTED)],
)
def test_a_page_that_ends_its_reader_proves_and_refutes_nothing(
    asker: Asker, practice_archive: Start, body: bytes, wants_pdf: bool, answer: Answer
) -> None:
    """The desk survives it. Of a page nothing is known then; a PDF is one by its first bytes."""
    practice = practice_archive([Capture(LINK, AT, body)])
    with Desk() as desk:

        def read(page: Unread) -> PageText:
            return desk.one(Deadly(page.body, page.content_type, page.headers, page.uri))

        archive = asker.open(practice.settings, read=read)
        (seen,) = archive.verify(candidate(), uri_r=LINK, near=NEAR, wants_pdf=wants_pdf)
        assert desk.one(Unread(PAGE, "text/html", {}, LINK)).facts.title == "A page"
    assert (seen.reply.answer, seen.text) == (answer, None)


def test_without_a_desk_a_pdf_is_only_recognised(asker: Asker, practice_archive: Start) -> None:
    """What strangers wrote is never given to the PDF library in this very process."""
    pdf = small_pdf("The tides of the estuary")
    practice = practice_archive([Capture(LINK, AT, pdf, mimetype="application/pdf")])
    archive = open_archive(
        practice.settings, web=asker.web, clock=asker.web.clock, budget=asker.budget
    )
    (seen,) = archive.verify(candidate(), uri_r=LINK, near=NEAR, wants_pdf=True)
    assert (seen.reply.answer, seen.text) == (Answer.VERIFIED, None)


# --- by the rules for live pages ----------------------------------------------------------------

PASSWORD = '<form><input type="password" name="p"></form>'


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        (html("Access denied", "You cannot see this."), "a wall"),
        (html("Log in", "Your name and your password, please.", head=PASSWORD), "a login"),
        (html("404 Not Found", "Nothing here. " * 200), "was not found"),
    ],
)
def test_walls_logins_and_missing_pages_are_those_of_live_pages(
    asker: Asker, practice_archive: Start, page: Reply, reason: str
) -> None:
    """What stands before a live page, or says that it is missing, is no memento of it either."""
    (seen,) = verify(asker, practice_archive([Capture(LINK, AT, page.content)]))
    assert (seen.reply.answer, reason in seen.reply.detail) == (Answer.REFUTED, True)


def test_a_page_about_missing_pages_may_be_cited(asker: Asker, practice_archive: Start) -> None:
    """A title that says "not found" is no fault where the citation calls the page so."""
    page = html("Page not found", WORDS)
    practice = practice_archive([Capture(LINK, AT, page.content)])
    archive = asker.open(practice.settings)
    answers = [
        archive.verify(candidate(), uri_r=LINK, near=NEAR, titles=titles)[0].reply.answer
        for titles in ((), ("Page not found",))
    ]
    assert answers == [Answer.REFUTED, Answer.VERIFIED]


def test_a_web_page_for_a_document_is_of_another_kind(
    asker: Asker, practice_archive: Start
) -> None:
    """Where a spreadsheet was cited a web page is none, as with live pages (row 22)."""
    link = UriR("http://a.example/figures.csv")
    practice = practice_archive([Capture(link, AT, PAGE)])
    archive = asker.open(practice.settings)
    (seen,) = archive.verify(candidate(original=link), uri_r=link, near=NEAR)
    assert seen.reply.answer is Answer.REFUTED
    assert "CSV was cited" in seen.reply.detail


@pytest.mark.parametrize(
    ("to", "serves"),
    [
        ("http://a.example/", False),
        ("http://a.example/error/404.html", False),
        ("http://a.example/archive/page", True),
        ("https://www.a.example/page", True),
    ],
)
def test_where_an_archived_redirect_may_lead(
    asker: Asker, practice_archive: Start, to: str, serves: bool
) -> None:
    """To the page at another address, and not to a front page or an error page: those stand there
    for every page that is gone."""
    practice = practice_archive([redirect(to), Capture(to, AT, PAGE)])
    seen = verify(asker, practice)
    assert [step.reply.answer is Answer.VERIFIED for step in seen] == [False, True][: 1 + serves]


# --- trouble ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "trouble",
    [t for t in TROUBLES if t not in OF_REPLAYS and t != "truncated"],
)
def test_trouble_refutes_nothing(asker: Asker, practice_archive: Start, trouble: str) -> None:
    """An archive in trouble has neither proven nor refuted anything."""
    practice = practice_archive([Capture(LINK, AT, PAGE)], trouble=trouble)
    patience = 0.3 if trouble == "hang" else 10.0
    (seen,) = verify(asker, practice, patience=patience)
    assert (seen.reply.action, seen.reply.answer) == (Action.VERIFY, Answer.UNKNOWN)
    assert seen.reply.detail


@pytest.mark.parametrize(
    ("trouble", "reason"),
    [
        ("wrong-memento", "instead"),
        ("archived-404", "HTTP 404"),
        ("archived-429", "HTTP 429"),
        ("redirect-loop", "in circles"),
    ],
)
def test_a_memento_that_is_not_what_it_seems_is_no_proof(
    asker: Asker, practice_archive: Start, trouble: str, reason: str
) -> None:
    """A capture of another day, of an error or of a redirect that leads nowhere, under the address
    of one that the index calls good."""
    practice = practice_archive([Capture(LINK, AT, PAGE)], trouble=trouble)
    (seen,) = verify(asker, practice)
    assert seen.reply.answer is Answer.REFUTED
    assert reason in seen.reply.detail


def test_an_excluded_site_is_an_answer_about_the_link(
    asker: Asker, practice_archive: Start
) -> None:
    """A 403 in replay is the same as one of the index: the link is excluded."""
    practice = practice_archive([Capture(LINK, AT, PAGE)], excluded={"a.example"})
    (seen,) = verify(asker, practice)
    assert (seen.reply.action, seen.reply.answer) == (Action.FIND, Answer.EXCLUDED)
    assert (seen.reply.memento, seen.reply.near) == (None, NEAR)


# --- answers of all kinds -----------------------------------------------------------------------


def settings(web: PracticeWeb) -> ArchiveSettings:
    """An archive whose replay is scripted."""
    return ArchiveSettings(
        "practice",
        "wayback",
        web.url("/cdx"),
        web.url("/web/"),
        cdx_per_minute=100_000,
        replay_per_minute=100_000,
    )


def shown(
    asker: Asker,
    practice_web: Routes,
    routes: Reply | Callable[[Request], Reply],
    *,
    original: str = LINK,
) -> tuple[Replayed, ...]:
    """Replay the capture at an archive that answers as scripted."""
    web = practice_web(routes if callable(routes) else lambda _: routes)
    archive = asker.open(settings(web))
    return archive.verify(candidate(original=original), uri_r=LINK, near=NEAR)


@pytest.mark.parametrize(
    ("reply", "answer"),
    [
        (Reply(200, {"Memento-Datetime": "yesterday"}, PAGE), Answer.UNKNOWN),
        (
            Reply(200, {"Memento-Datetime": "Mon, 01 Jun 2015 10:30:00 -0000"}, PAGE),
            Answer.VERIFIED,
        ),
        (Reply(203, {"Memento-Datetime": DATE}, PAGE), Answer.VERIFIED),
        (Reply(200, {"Memento-Datetime": DATE}, PAGE * 9, then="truncate"), Answer.UNKNOWN),
        (Reply(304, {"Memento-Datetime": DATE}), Answer.REFUTED),
        (Reply(200, {}, "This URL has been excluded from the Wayback Machine."), Answer.EXCLUDED),
        (Reply(451), Answer.EXCLUDED),
        (Reply(403, {}, "no"), Answer.EXCLUDED),
        (Reply(400), Answer.UNKNOWN),
        (Reply(504), Answer.UNKNOWN),
        (Reply(302, {"Location": "https://login.example/"}), Answer.UNKNOWN),
        (Reply(302, {"Location": "http://[broken"}), Answer.UNKNOWN),
        (Reply(302), Answer.UNKNOWN),
    ],
)
def test_what_an_answer_means(
    asker: Asker, practice_web: Routes, reply: Reply, answer: Answer
) -> None:
    """Only Memento-Datetime makes a memento; without it a few statuses speak of the archive."""
    assert [seen.reply.answer for seen in shown(asker, practice_web, reply)] == [answer]


def test_what_is_longer_than_we_read_is_still_a_page(asker: Asker, practice_web: Routes) -> None:
    """A page cut at our own limit is not one that broke off."""
    long = b"<title>Long</title>" + b"<p>many words of it</p>" * 60_000
    reply = Reply(200, {"Memento-Datetime": DATE, "Content-Type": "text/html"}, long)
    assert len(long) > facts.REPLAY_LIMITS.body
    (seen,) = shown(asker, practice_web, reply)
    assert (seen.reply.answer, seen.reply.warnings) == (Answer.VERIFIED, ("truncated",))
    (short,) = shown(asker, practice_web, Reply(200, {"Memento-Datetime": DATE}, PAGE))
    assert short.reply.warnings == ()


@pytest.mark.parametrize(
    ("size", "answer"),
    [(2_000_000, Answer.UNKNOWN), (facts.REPLAY_LIMITS.pdf + 1, Answer.VERIFIED)],
)
def test_a_long_pdf_that_breaks_off_is_not_one_that_is_cut(
    asker: Asker, practice_web: Routes, size: int, answer: Answer
) -> None:
    """Between the limits of a page and of a PDF a body that ends early was not ended by us."""
    headers = {"Memento-Datetime": DATE, "Content-Type": "application/pdf"}
    if answer is Answer.UNKNOWN:
        headers["Content-Length"] = str(size + 1)
    web = practice_web(lambda _: Reply(200, headers, PDF.ljust(size)))
    archive = asker.open(settings(web), patience=5.0)
    (seen,) = archive.verify(candidate(), uri_r=LINK, near=NEAR, wants_pdf=True)
    assert seen.reply.answer is answer
    assert seen.reply.warnings == (("truncated",) if answer is Answer.VERIFIED else ())


@pytest.mark.parametrize(
    "original",
    ["http://[broken/", "http://a.example/#part", "no scheme at all", "http://a.example/%zz\u20ac"],
)
def test_exotic_originals_stop_nothing(asker: Asker, practice_web: Routes, original: str) -> None:
    """Whatever an index says the URL was, replaying it ends in an answer."""
    (seen,) = shown(asker, practice_web, Reply(404), original=original)
    assert seen.reply.answer in (Answer.REFUTED, Answer.UNKNOWN)


def test_the_fragment_sign_is_part_of_the_question(asker: Asker, practice_web: Routes) -> None:
    """A captured URL with a fragment sign is asked for as a whole."""
    asked: list[str] = []

    def answer(request: Request) -> Reply:
        asked.append(request.path)
        return Reply(404)

    shown(asker, practice_web, answer, original="http://a.example/#part")
    assert asked == [f"/web/{AT}id_/http://a.example/%23part"]


def test_an_address_that_cannot_be_asked_is_not_the_archives_fault(
    asker: Asker, practice_web: Routes
) -> None:
    """An impossible address is unknown and counts for no outage."""
    web = practice_web(lambda _: Reply(404))
    archive = asker.open(settings(web))
    archive._replay.base = "ftp://a.example/web/"
    answers = [archive.verify(candidate(), uri_r=LINK, near=NEAR)[0].reply for _ in range(5)]
    assert {reply.answer for reply in answers} == {Answer.UNKNOWN}
    assert archive.replay_closed is None


# --- archived redirects -------------------------------------------------------------------------


def redirect(to: str, timestamp: str = AT, uri: str = LINK) -> Capture:
    """A captured 302."""
    return Capture(uri, timestamp, "", 302, location=to)


def answers(seen: tuple[Replayed, ...]) -> list[tuple[str, Answer]]:
    """The mementos' addresses behind the archive's, with what became of them."""
    return [
        (s.reply.memento.uri_m.partition("/web/")[2] if s.reply.memento else "", s.reply.answer)
        for s in seen
    ]


def test_a_redirect_serves_through_its_target(asker: Asker, practice_archive: Start) -> None:
    """The target captured within a day is verified; the redirect itself is refuted and says so."""
    target = "http://a.example/new"
    practice = practice_archive([redirect(target), Capture(target, "20150602093000", PAGE)])
    seen = verify(asker, practice)
    assert answers(seen) == [
        (f"{AT}/{LINK}", Answer.REFUTED),
        (f"20150602093000/{target}", Answer.VERIFIED),
    ]
    assert "redirect (HTTP 302) to the capture of 20150602093000" in seen[0].reply.detail
    assert seen[1].text is not None
    assert seen[1].reply.memento is not None
    assert seen[1].reply.memento.digest is None


@pytest.mark.parametrize(
    ("captures", "reason"),
    [
        ([Capture("http://a.example/new", "20150801000000", PAGE)], "24 hours"),
        ([], "does not hold"),
        ([Capture("http://a.example/new", AT, PAGE, 404)], "HTTP 404"),
        ([redirect(LINK, uri="http://a.example/new")], "in circles"),
        (
            [
                redirect(f"http://a.example/{n + 1}", uri=f"http://a.example/{n or 'new'}")
                for n in range(9)
            ],
            "in circles",
        ),
    ],
)
def test_a_redirect_to_nowhere_is_refuted(
    asker: Asker, practice_archive: Start, captures: list[Capture], reason: str
) -> None:
    """A target captured on another day, never, as an error, or a loop: the redirect is refuted."""
    practice = practice_archive([redirect("http://a.example/new"), *captures])
    seen = verify(asker, practice)
    assert answers(seen) == [(f"{AT}/{LINK}", Answer.REFUTED)]
    assert reason in seen[0].reply.detail
    assert len(practice.hits) <= 2 * (facts.REDIRECT_HOPS + 1)


def test_trouble_on_the_way_leaves_a_redirect_open(asker: Asker, practice_web: Routes) -> None:
    """Where the target cannot be shown just now, nothing is known of the redirect."""

    def answer(request: Request) -> Reply:
        if request.path.endswith("/page"):
            at = request.path.replace("/page", "/new")
            return Reply(302, {"Memento-Datetime": DATE, "Location": at})
        return Reply(503)

    seen = shown(asker, practice_web, answer)
    assert answers(seen) == [(f"{AT}/{LINK}", Answer.UNKNOWN)]


@pytest.mark.parametrize("to", ["https://elsewhere.example/", "/other", "http://[broken"])
def test_a_redirect_out_of_the_archive_is_refuted(
    asker: Asker, practice_web: Routes, to: str
) -> None:
    """An archived redirect that names no capture of this archive leads nowhere."""
    reply = Reply(302, {"Memento-Datetime": DATE, "Location": to})
    seen = shown(asker, practice_web, reply)
    assert answers(seen) == [(f"{AT}/{LINK}", Answer.REFUTED)]
    assert "out of the archive" in seen[0].reply.detail


def test_another_spelling_of_the_same_second_is_the_same_capture(
    asker: Asker, practice_web: Routes
) -> None:
    """An archive that spells the address its own way shows the capture all the same."""

    def answer(request: Request) -> Reply:
        if request.path.endswith("/page"):
            return Reply(302, {"Location": f"{request.path}/"})
        return Reply(200, {"Memento-Datetime": DATE, "Content-Type": "text/html"}, PAGE)

    assert answers(shown(asker, practice_web, answer)) == [(f"{AT}/{LINK}", Answer.VERIFIED)]


def test_an_archive_that_runs_in_circles_itself_proves_nothing(
    asker: Asker, practice_web: Routes, practice_archive: Start
) -> None:
    """Its own redirect to the same capture, without any memento, refutes no capture."""

    def answer(request: Request) -> Reply:
        return Reply(302, {"Location": request.path.replace("id_", "")})

    seen = shown(asker, practice_web, answer)
    assert answers(seen) == [(f"{AT}/{LINK}", Answer.UNKNOWN)]
    practice = practice_archive([Capture(LINK, AT, PAGE)], trouble="archive-loop")
    assert answers(verify(asker, practice)) == [(f"{AT}/{LINK}", Answer.UNKNOWN)]


def test_the_exclusion_of_another_site_is_its_own(asker: Asker, practice_web: Routes) -> None:
    """A redirect into an excluded site is refuted; the cited link itself is not excluded."""

    def answer(request: Request) -> Reply:
        if request.path.endswith("/page"):
            to = request.path.replace("a.example/page", "b.example/")
            return Reply(302, {"Memento-Datetime": DATE, "Location": to})
        return Reply(403, body="AdministrativeAccessControlException")

    seen = shown(asker, practice_web, answer)
    assert answers(seen) == [(f"{AT}/{LINK}", Answer.REFUTED)]
    assert "excluded" in seen[0].reply.detail


@pytest.mark.parametrize("flag", ["if_", "im_"])
def test_another_flag_of_the_same_capture_is_followed(
    asker: Asker, practice_web: Routes, flag: str
) -> None:
    """An archive that insists on another flag is asked by the address it gave."""

    def answer(request: Request) -> Reply:
        if "id_" in request.path:
            return Reply(302, {"Location": request.path.replace("id_", flag)})
        return Reply(200, {"Memento-Datetime": DATE, "Content-Type": "text/html"}, PAGE)

    assert answers(shown(asker, practice_web, answer)) == [(f"{AT}/{LINK}", Answer.VERIFIED)]


class Told:
    """A service that answers from a table, without any network."""

    base = "http://archive.example/web/"
    limits = facts.REPLAY_LIMITS

    def __init__(self, table: dict[str, HttpAnswer]) -> None:
        self.table = table
        self.asked: list[str] = []

    def get(self, uri: str, **_: object) -> HttpAnswer:
        """The answer of the table."""
        self.asked.append(uri)
        return self.table[uri]

    def usable(self) -> None:
        """Nothing to count."""

    def unusable(self, detail: str) -> Silence:
        """Nothing to count."""
        return Silence(detail)


def told(uri: str, status: int, headers: dict[str, str], body: bytes = b"") -> HttpAnswer:
    """An answer as the session gives it."""
    return HttpAnswer(status, headers, body, False, True, uri, 0.1)


@pytest.mark.parametrize(
    ("to", "answer"),
    [
        (f"https://archive.example/web/{AT}id_/{LINK}", Answer.VERIFIED),
        (f"https://archive.example:443/web/{AT}id_/{LINK}", Answer.VERIFIED),
        (f"https://archive.example:8443/web/{AT}id_/{LINK}", Answer.UNKNOWN),
    ],
)
def test_the_same_capture_by_https(to: str, answer: Answer) -> None:
    """An archive configured with http that answers by https is followed there, and to no other
    port."""
    here = f"{Told.base}{AT}id_/{LINK}"
    shows = {"memento-datetime": DATE, "content-type": "text/html"}
    service = Told({here: told(here, 301, {"location": to}), to: told(to, 200, shows, PAGE)})
    seen = replay(service, At(AT, LINK), Sought(LINK))  # type: ignore[arg-type]
    assert [step.answer for step in seen] == [answer]
    assert len(service.asked) == (2 if answer is Answer.VERIFIED else 1)


def test_another_site_at_the_same_second_is_not_the_cited_one(
    asker: Asker, practice_web: Routes
) -> None:
    """Where the archive itself sends us to an excluded site the cited one is not excluded."""

    def answer(request: Request) -> Reply:
        if request.path.endswith("/page"):
            return Reply(302, {"Location": request.path.replace("a.example/page", "b.example/")})
        return Reply(403, body="AdministrativeAccessControlException")

    seen = shown(asker, practice_web, answer)
    assert answers(seen) == [(f"{AT}/{LINK}", Answer.REFUTED)]
    assert "leads to an excluded site (b.example)" in seen[0].reply.detail


_WORDS = st.text(st.characters(min_codepoint=32, max_codepoint=255), max_size=60)
_DATES = st.one_of(
    _WORDS,
    st.from_regex(r"(Mon, )?[0-9]{1,25} (Jan|Foo) [0-9]{1,25} [0-9:]{1,30} [+-]?[A-Z0-9]{0,25}"),
)
_PLACES = st.one_of(
    _WORDS,
    st.builds("/web/{}id_/{}".format, st.from_regex(r"[0-9]{13,15}", fullmatch=True), _WORDS),
)


@settings_of(max_examples=200, deadline=None)
@given(
    status=st.sampled_from([200, 206, 301, 302, 404, 429, 451, 500]),
    date=_DATES,
    again=_DATES,
    location=_PLACES,
    stretch=st.one_of(_WORDS, st.from_regex(r"bytes [0-9]+-[0-9]{1,6000}/[0-9]+")),
    right=st.booleans(),
)
def test_no_header_stops_a_replay(
    status: int, date: str, again: str, location: str, stretch: str, right: bool
) -> None:
    """Whatever an archive's headers say, a replay ends in an answer."""
    headers = {"location": location, "retry-after": again, "content-range": stretch}
    headers |= {"memento-datetime": DATE if right else date, "content-type": "text/html"}
    service = Told({})
    service.get = lambda uri, **_: told(uri, status, headers, PAGE)  # type: ignore[method-assign]
    assert replay(service, At(AT, LINK), Sought(LINK))  # type: ignore[arg-type]
    assert 60 <= _retry_after(again, NEAR) <= 300 or again.strip().isdigit()


@pytest.mark.parametrize(
    "headers",
    [
        {"Memento-Datetime": "Tue, 02 Jun 99999999999999999999 09:30:00 GMT"},
        {"Retry-After": "Tue, 02 Jun 99999999999999999999 09:30:00 GMT"},
    ],
)
def test_dates_that_no_calendar_has(
    asker: Asker, practice_web: Routes, headers: dict[str, str]
) -> None:
    """A header with a year of twenty digits stops nothing."""
    seen = shown(asker, practice_web, Reply(429, headers))
    assert answers(seen) == [(f"{AT}/{LINK}", Answer.UNKNOWN)]


def test_the_address_somebody_gave_stays(asker: Asker, practice_archive: Start) -> None:
    """A memento named by a document keeps the spelling of its address."""
    practice = practice_archive([Capture(LINK, AT, PAGE)])
    named = UriM(f"{practice.base}/web/{AT}if_/{LINK}")
    archive = asker.open(practice.settings)
    (seen,) = archive.verify(candidate(), uri_r=LINK, near=NEAR, uri_m=named)
    assert seen.reply.memento is not None
    assert seen.reply.memento.uri_m == named
