"""Archives that speak Memento, in every way that RFC 7089 lets them answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from citekeeper.archives import facts
from citekeeper.archives.linkformat import as_http_date
from citekeeper.demo.archive import Capture, PracticeArchive
from citekeeper.demo.server import PracticeWeb, Reply, Request, html
from citekeeper.model import Answer, ArchiveReply, ArchiveSettings, Candidate, UriM, UriR
from citekeeper.urls import timestamp

if TYPE_CHECKING:
    from tests.archives.conftest import Asker

    from citekeeper.archives import MementoArchive, WaybackArchive

NEAR = datetime(2015, 6, 2, 12, tzinfo=UTC)
LINK = UriR("http://a.example/page")
PAGE = html("A page", "These are the words of the page that was cited, as it was. " * 5).content

Start = Callable[..., PracticeWeb]
Answers = Callable[[Request], Reply]


def settings(web: PracticeWeb, *, replay: str = "", **more: str) -> ArchiveSettings:
    """An archive on a practice web; `/gate/` and `/map/` are its services."""
    bases = {"timegate": web.url("/gate/"), "timemap": web.url("/map/"), **more}
    named = {name: base or None for name, base in bases.items()}
    limits = {"cdx_per_minute": 100_000, "replay_per_minute": 100_000}
    return ArchiveSettings("other", "memento", "", replay, **named, **limits)  # type: ignore[arg-type]


def days(*away: float) -> list[datetime]:
    """Moments so many days from the date that is asked for."""
    return [NEAR + timedelta(days=number) for number in away]


def timemap(
    moments: Iterable[datetime],
    *more: str,
    where: str = "/m/",
    first: str = f'<{LINK}>; rel="original"',
) -> Reply:
    """A TimeMap of these mementos and further lines."""
    lines = [
        f'<{where}{timestamp(at)}>; rel="memento"; datetime="{as_http_date(at)}"' for at in moments
    ]
    headers = {"Content-Type": "application/link-format"}
    return Reply(headers=headers, body=",\n".join([*filter(None, [first]), *more, *lines]))


def part(path: str, since: datetime, until: datetime) -> str:
    """The line that names another part of a TimeMap."""
    reach = f'from="{as_http_date(since)}"; until="{as_http_date(until)}"'
    return f'<{path}>; rel="timemap"; type="application/link-format"; {reach}'


def shows(at: datetime, body: bytes = PAGE, status: int = 200, **headers: str) -> Reply:
    """A memento of that moment."""
    given = {name.replace("_", "-"): text for name, text in headers.items()}
    told = {"Memento-Datetime": as_http_date(at), "Content-Type": "text/html", **given}
    return Reply(status, told, body)


def opened(asker: Asker, web: PracticeWeb, **more: str) -> MementoArchive | WaybackArchive:
    """The archive, open."""
    return asker.open(settings(web, **more))


def serve(start: Start, routes: Mapping[str, Reply | Answers]) -> PracticeWeb:
    """A practice web whose one host answers by path."""
    return start({("127.0.0.1", path): reply for path, reply in routes.items()}, tls=False)


def found(reply: ArchiveReply) -> list[str]:
    """The timestamps of the candidates."""
    return [candidate.timestamp for candidate in reply.candidates]


def row(at: datetime) -> Candidate:
    """A candidate by its moment."""
    return Candidate(timestamp(at), LINK, "-", "-", "-")


# --- TimeMaps -------------------------------------------------------------------------------------


def test_a_timemap_is_one_question(asker: Asker, practice_web: Start) -> None:
    """All its mementos, nearest first, for one request; what is no memento is none."""
    moments = days(400, -3, 2, -900)
    web = serve(practice_web, {f"/map/{LINK}": timemap(moments)})
    reply = opened(asker, web).find(LINK, NEAR)
    assert (reply.answer, reply.detail) == (Answer.FOUND, "4 mementos")
    assert found(reply) == [timestamp(at) for at in days(2, -3, 400, -900)]
    assert {candidate.original for candidate in reply.candidates} == {LINK}
    assert [hit.path for hit in web.hits] == [f"/map/{LINK}"]


def test_sixty_of_many(asker: Asker, practice_web: Start) -> None:
    """Of a long list the sixty nearest are kept."""
    web = serve(practice_web, {f"/map/{LINK}": timemap(days(*range(500)))})
    reply = opened(asker, web).find(LINK, NEAR)
    assert found(reply) == [timestamp(at) for at in days(*range(facts.ROWS))]


def test_the_part_around_the_date(asker: Asker, practice_web: Start) -> None:
    """Of an index of TimeMaps only the parts are read that can hold a nearer memento."""
    years = [days(365 * n, 365 * n + 364) for n in range(-5, 5)]
    names = [f"/map/part/{n}" for n in range(10)]
    index = [part(name, *year) for name, year in zip(names, years, strict=True)]
    routes: dict[str, Reply | Answers] = {f"/map/{LINK}": timemap([], *index)}
    for name, (since, _) in zip(names, years, strict=True):
        routes[name] = timemap([since + timedelta(days=5 * n) for n in range(73)])
    web = serve(practice_web, routes)
    reply = opened(asker, web).find(LINK, NEAR)
    assert [hit.path for hit in web.hits] == [f"/map/{LINK}", "/map/part/5", "/map/part/4"]
    assert set(found(reply)[:5]) == {timestamp(at) for at in days(0, 5, -5, 10, -10)}
    assert len(reply.candidates) == facts.ROWS


def test_a_part_that_cannot_be_read(asker: Asker, practice_web: Start) -> None:
    """Without one of its parts a list says nothing."""
    index = part("/map/part/1", *days(-10, 10))
    routes = {f"/map/{LINK}": timemap(days(90), index), "/map/part/1": html("Oops", status=404)}
    web = serve(practice_web, {**routes, f"/gate/{LINK}": html("Oops", status=500)})
    reply = opened(asker, web).find(LINK, NEAR)
    assert (reply.answer, reply.candidates) == (Answer.UNKNOWN, ())
    assert "a part of the archive's list cannot be read" in reply.detail


def test_parts_without_end(asker: Asker, practice_web: Start) -> None:
    """An index that only leads on is left after a few parts, and is no none."""

    def endless(request: Request) -> Reply:
        return timemap([], part(f"{request.path}x", *days(-10, 10)))

    web = practice_web(endless, tls=False)
    reply = opened(asker, web, timegate="").find(LINK, NEAR)
    assert (reply.answer, len(web.hits)) == (Answer.UNKNOWN, facts.TIMEMAP_PAGES)
    assert "too many parts" in reply.detail


def test_a_list_leads_nowhere_else(asker: Asker, practice_web: Start) -> None:
    """Parts on other hosts, in other formats, and the list itself by https, are not asked for."""
    lines = (
        part("http://169.254.169.254/latest", *days(-1, 1)),
        part("file:///etc/passwd", *days(-1, 1)),
        '<http://[bad/>; rel="timemap"',
        f'</map/json/{LINK}>; rel="timemap"; type="application/json"',
        f'</map/{LINK}>; rel="self timemap"; type="application/link-format"',
    )
    web = serve(practice_web, {f"/map/{LINK}": timemap(days(1), *lines)})
    assert opened(asker, web).find(LINK, NEAR).answer is Answer.FOUND
    assert len(web.hits) == 1


def test_a_list_of_nothing_is_none(asker: Asker, practice_web: Start) -> None:
    """A list with the page's own line and no memento, or dated before the web, is none; a page that
    is no such list is not."""
    too_old = datetime(999, 1, 1, tzinfo=UTC)
    for reply in (timemap([]), timemap([too_old])):
        web = serve(practice_web, {f"/map/{LINK}": reply})
        assert opened(asker, web, timegate="").find(LINK, NEAR).answer is Answer.NONE
    for reply in (
        timemap([], first=""),
        html("Here", "<a href=x>"),
        timemap([], first="<x>; rel=x"),
    ):
        web = serve(practice_web, {f"/map/{LINK}": reply})
        assert opened(asker, web, timegate="").find(LINK, NEAR).answer is Answer.UNKNOWN


# --- TimeGates ------------------------------------------------------------------------------------


def test_a_timegate_is_asked_for_the_date(asker: Asker, practice_web: Start) -> None:
    """Without a TimeMap: Accept-Datetime is sent, the nearest memento and its neighbours are what
    is found, in order."""
    links = [
        f'</m/{timestamp(at)}>; rel="{rel} memento"; datetime="{as_http_date(at)}"'
        for at, rel in zip(days(-9, -3, 1), ("first", "prev", "last"), strict=True)
    ]
    nearest = f"/m/{timestamp(days(1)[0])}"
    gate = Reply(302, {"Location": nearest, "Link": ", ".join(links)})
    web = serve(practice_web, {f"/gate/{LINK}": gate})
    reply = opened(asker, web, timemap="").find(LINK, NEAR)
    assert found(reply) == [timestamp(at) for at in days(1, -3, -9)]
    assert web.hits[0].headers["accept-datetime"] == "Tue, 02 Jun 2015 12:00:00 GMT"
    assert len(web.hits) == 1


def test_the_timemap_that_a_timegate_names(asker: Asker, practice_web: Start) -> None:
    """It is read besides; where it is of no use the TimeGate's own answer stands."""
    nearest = days(1)[0]
    link = f'</list>; rel="timemap", </m/1>; rel="memento"; datetime="{as_http_date(nearest)}"'
    gate = Reply(302, {"Location": "/m/1", "Link": link})
    web = serve(practice_web, {f"/gate/{LINK}": gate, "/list": timemap(days(1, 2, 3))})
    assert len(opened(asker, web, timemap="").find(LINK, NEAR).candidates) == 3
    web = serve(practice_web, {f"/gate/{LINK}": gate, "/list": html("Oops", status=502)})
    reply = opened(asker, web, timemap="").find(LINK, NEAR)
    assert (reply.answer, found(reply)) == (Answer.FOUND, [timestamp(nearest)])


def test_the_gate_where_the_list_fails(asker: Asker, practice_web: Start) -> None:
    """A TimeMap that is of no use leaves the TimeGate to answer."""
    at = days(1)[0]
    for broken in (html("Oops", status=503), html("No list")):
        gate = Reply(302, {"Location": f"/web/{timestamp(at)}/{LINK}", "Link": "<>; rel=x"})
        routes = {
            f"/map/{LINK}": broken,
            f"/gate/{LINK}": gate,
            f"/web/{timestamp(at)}/{LINK}": shows(at),
        }
        web = serve(practice_web, routes)
        assert found(opened(asker, web).find(LINK, NEAR)) == [timestamp(at)]


def test_a_gate_that_answers_with_the_memento(asker: Asker, practice_web: Start) -> None:
    """200-style negotiation: the body is the memento, Content-Location its address."""
    at = days(-2)[0]
    gate = shows(at, Content_Location="/m/7")
    web = serve(practice_web, {f"/gate/{LINK}": gate, "/m/7": shows(at)})
    archive = opened(asker, web, timemap="")
    reply = archive.find(LINK, NEAR)
    assert found(reply) == [timestamp(at)]
    (seen,) = archive.verify(reply.candidates[0], uri_r=LINK, near=NEAR)
    assert seen.reply.answer is Answer.VERIFIED
    assert seen.reply.memento is not None
    assert seen.reply.memento.uri_m == web.url("/m/7")


def test_a_gate_that_sends_us_on(asker: Asker, practice_web: Start) -> None:
    """A redirect without a date is followed on the archive's own hosts, and not in circles."""
    at = days(-2)[0]
    routes: dict[str, Reply | Answers] = {
        f"/gate/{LINK}": Reply(301, {"Location": f"/gate2/{LINK}"}),
        f"/gate2/{LINK}": Reply(302, {"Location": "/m/7"}),
        "/m/7": shows(at),
    }
    reply = opened(asker, serve(practice_web, routes), timemap="").find(LINK, NEAR)
    assert found(reply) == [timestamp(at)]
    for away in (
        "http://169.254.169.254/x",
        "/gate/" + LINK,
        "http://[x",
        "mailto:a@b.example",
        "",
    ):
        web = serve(practice_web, {f"/gate/{LINK}": Reply(302, {"Location": away})})
        reply = opened(asker, web, timemap="").find(LINK, NEAR)
        assert reply.answer is Answer.UNKNOWN
        assert {hit.host for hit in web.hits} == {"127.0.0.1"}


@pytest.mark.parametrize(
    ("status", "answer"),
    [(404, Answer.NONE), (451, Answer.EXCLUDED), (403, Answer.UNKNOWN), (400, Answer.UNKNOWN)],
)
def test_a_gate_that_says_no(
    asker: Asker, practice_web: Start, status: int, answer: Answer
) -> None:
    """404 is none, 451 excluded; a refusal of ourselves or of the question is neither."""
    web = serve(practice_web, {f"/gate/{LINK}": html("No", status=status)})
    archive = opened(asker, web, timemap="")
    assert archive.find(LINK, NEAR).answer is answer
    (seen,) = archive.verify(row(NEAR), uri_r=LINK, near=NEAR)
    assert seen.reply.answer is (Answer.EXCLUDED if status == 451 else Answer.UNKNOWN)
    assert seen.reply.memento is None


# --- mementos -------------------------------------------------------------------------------------


def test_an_address_without_a_date_in_it(asker: Asker, practice_web: Start) -> None:
    """A memento whose address tells nothing is found by the TimeGate, asked for its very second."""
    at = days(-2)[0]
    gate = Reply(
        302, {"Location": "/m/7", "Link": f'</m/7>; rel=memento; datetime="{as_http_date(at)}"'}
    )
    web = serve(practice_web, {f"/gate/{LINK}": gate, "/m/7": shows(at)})
    (seen,) = opened(asker, web).verify(row(at), uri_r=LINK, near=NEAR, tier=2)
    memento = seen.reply.memento
    assert (seen.reply.answer, seen.reply.status) == (Answer.VERIFIED, 200)
    assert memento is not None
    assert (memento.uri_m, memento.captured_at, memento.tier) == (web.url("/m/7"), at, 2)
    assert web.hits[0].headers["accept-datetime"] == as_http_date(at)


@pytest.mark.parametrize(
    ("reply", "answer"),
    [
        (shows(days(-2)[0], PAGE, 404), Answer.REFUTED),
        (shows(days(-3)[0]), Answer.REFUTED),
        (html("A page without a date"), Answer.UNKNOWN),
        (html("Too many", status=429), Answer.UNKNOWN),
    ],
    ids=["an archived 404", "another day", "no memento", "throttled"],
)
def test_what_such_an_address_must_show(
    asker: Asker, practice_web: Start, reply: Reply, answer: Answer
) -> None:
    """The same rules as for every replay: that second, a good status, a page."""
    at = days(-2)[0]
    gate = Reply(
        302, {"Location": "/m/7", "Link": f'</m/7>; rel=memento; datetime="{as_http_date(at)}"'}
    )
    web = serve(practice_web, {f"/gate/{LINK}": gate, "/m/7": reply})
    (seen,) = opened(asker, web).verify(row(at), uri_r=LINK, near=NEAR)
    assert seen.reply.answer is answer


def test_addresses_of_the_wayback_shape_are_asked_for_raw(
    asker: Asker, practice_archive: Callable[..., PracticeArchive]
) -> None:
    """Where the archive's own addresses have that shape, the bytes as captured are judged: in the
    plain form an archived redirect is a page. The reader's address stays the plain one."""
    moved = Capture(LINK, "20150602000000", "", 301, location="http://a.example/new")
    target = Capture("http://a.example/new", "20150602000009", PAGE)
    practice = practice_archive([moved, target])
    told = practice.settings
    archive = asker.open(
        ArchiveSettings("x", "memento", "", "", timegate=told.timegate, cdx_per_minute=999)
    )
    first, second = archive.verify(
        Candidate("20150602000000", LINK, "-", "-", "-"), uri_r=LINK, near=NEAR
    )
    assert (first.reply.answer, second.reply.answer) == (Answer.REFUTED, Answer.VERIFIED)
    assert [r.reply.memento and r.reply.memento.uri_m for r in (first, second)] == [
        f"{practice.base}/web/20150602000000/{LINK}",
        f"{practice.base}/web/20150602000009/http://a.example/new",
    ]
    assert any("20150602000000id_" in hit.path for hit in practice.hits)


def test_a_named_memento_is_asked_for_as_it_is_named(asker: Asker, practice_web: Start) -> None:
    """A memento that somebody names keeps the address that it came by, and needs no TimeGate."""
    at = days(-2)[0]
    path = f"/web/{timestamp(at)}id_/{LINK}"
    web = serve(practice_web, {path: shows(at)})
    named = UriM(web.url(f"/web/{timestamp(at)}/{LINK}"))
    archive = opened(asker, web)
    assert archive.holds(named)
    (seen,) = archive.verify(row(at), uri_r=LINK, near=NEAR, uri_m=named)
    assert seen.reply.memento is not None
    assert (seen.reply.answer, seen.reply.memento.uri_m) == (Answer.VERIFIED, named)
    assert [hit.path for hit in web.hits] == [path]


def test_a_memento_in_another_archive_is_not_fetched(asker: Asker, practice_web: Start) -> None:
    """An aggregator leads elsewhere: what lies there is not proven, and not asked for."""
    at = days(-2)[0]
    away = "http://169.254.169.254/m/7"
    gate = Reply(
        302, {"Location": away, "Link": f'<{away}>; rel=memento; datetime="{as_http_date(at)}"'}
    )
    web = serve(practice_web, {f"/gate/{LINK}": gate})
    (seen,) = opened(asker, web, timemap="").verify(row(at), uri_r=LINK, near=NEAR)
    assert seen.reply.answer is Answer.UNKNOWN
    assert "another archive (169.254.169.254)" in seen.reply.detail
    assert seen.reply.memento is not None
    assert seen.reply.memento.uri_m == away


def test_captures_in_a_page_of_the_archive_s_own(
    asker: Asker, practice_web: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An archive like Perma.cc shows its captures by scripts: only a person can tell what is in
    them, so they stay unverified, with their address."""
    monkeypatch.setattr(facts, "FRAMED_HOSTS", frozenset({"127.0.0.1"}))
    at = days(-2)[0]
    gate = Reply(
        302, {"Location": "/AB-12", "Link": f'</AB-12>; rel=memento; datetime="{as_http_date(at)}"'}
    )
    web = serve(practice_web, {f"/gate/{LINK}": gate, "/AB-12": shows(at)})
    (seen,) = opened(asker, web).verify(row(at), uri_r=LINK, near=NEAR)
    assert seen.reply.answer is Answer.UNKNOWN
    assert f"look at {web.url('/AB-12')}" in seen.reply.detail
    assert len(web.hits) == 1


def test_without_a_timegate_only_a_prefix_helps(asker: Asker, practice_web: Start) -> None:
    """Where neither TimeGate nor prefix is known a listed memento stays unverified."""
    web = serve(practice_web, {f"/map/{LINK}": timemap(days(1))})
    archive = opened(asker, web, timegate="")
    (candidate,) = archive.find(LINK, NEAR).candidates
    (seen,) = archive.verify(candidate, uri_r=LINK, near=NEAR)
    assert (seen.reply.answer, len(web.hits)) == (Answer.UNKNOWN, 1)
