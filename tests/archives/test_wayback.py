"""The index: found, none, excluded and unknown are four answers, and trouble is always the last."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from citekeeper.archives import facts
from citekeeper.archives.rows import Dialect, read_index
from citekeeper.budget import Stop
from citekeeper.demo.archive import Capture, PracticeArchive
from citekeeper.demo.server import PracticeWeb, Reply, Request
from citekeeper.demo.troubles import OF_REPLAYS, TROUBLES
from citekeeper.model import Answer, ArchiveReply, ArchiveSettings, UriR
from citekeeper.web import Answer as HttpAnswer

if TYPE_CHECKING:
    from tests.archives.conftest import Asker

NEAR = datetime(2015, 6, 2, 12, tzinfo=UTC)
LINK = UriR("http://a.example/page")
PAGE = "<html><head><title>A page</title></head><body>Words of the page.</body></html>"
DIGEST = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"


Start = Callable[..., PracticeArchive]


def test_found_with_all_rows(asker: Asker, practice_archive: Start) -> None:
    """All captures come as candidates, nearest first, revisits and redirects included."""
    practice = practice_archive(
        [
            Capture(LINK, "20120101000000", PAGE),
            Capture(LINK, "20150601000000", PAGE, revisit=True),
            Capture(LINK, "20160101000000", "", 301, location="http://a.example/new"),
        ]
    )
    reply = asker.open(practice.settings).find(LINK, NEAR, run=7)
    assert (reply.answer, reply.near, reply.run) == (Answer.FOUND, NEAR, 7)
    assert [(c.timestamp[:8], c.statuscode, c.mimetype) for c in reply.candidates] == [
        ("20150601", "-", "warc/revisit"),
        ("20160101", "301", "text/html"),
        ("20120101", "200", "text/html"),
    ]
    assert reply.detail == "3 captures"


def test_one_request_with_the_query_we_want(asker: Asker, practice_archive: Start) -> None:
    """One question is one request: sorted by distance, no status filter, no resume key, no gzip."""
    practice = practice_archive([Capture(LINK, f"2015{m:02}01000000", PAGE) for m in range(1, 9)])
    asker.open(practice.settings).find(LINK, NEAR)
    (hit,) = practice.hits
    asked = dict(pair.split("=") for pair in hit.path.partition("?")[2].split("&"))
    assert asked == {
        "url": "http%3A%2F%2Fa.example%2Fpage",
        "output": "json",
        "fl": "%2C".join(facts.FIELDS),
        "sort": "closest",
        "closest": "20150602120000",
        "limit": "60",
        "gzip": "false",
    }


def test_none_and_excluded_are_answers(asker: Asker, practice_archive: Start) -> None:
    """An empty list is none; a 403 of an excluded site is excluded; both at the first try."""
    practice = practice_archive([], excluded={"secret.example"})
    archive = asker.open(practice.settings)
    assert archive.find(LINK, NEAR).answer is Answer.NONE
    assert archive.find(UriR("http://secret.example/"), NEAR).answer is Answer.EXCLUDED
    assert len(practice.hits) == 2


@pytest.mark.parametrize("trouble", sorted(set(TROUBLES) - set(OF_REPLAYS)))
def test_trouble_is_unknown(asker: Asker, practice_archive: Start, trouble: str) -> None:
    """Whatever goes wrong at the archive is unknown, never none, and has a reason."""
    practice = practice_archive([Capture(LINK, "20150601000000", PAGE)], trouble=trouble)
    patience = 0.3 if trouble == "hang" else 10.0
    reply = asker.open(practice.settings, patience=patience).find(LINK, NEAR)
    assert reply.answer is Answer.UNKNOWN
    assert reply.candidates == ()
    assert reply.detail
    assert 1 <= len(practice.hits) <= facts.TRIES * 2  # a session may ask a closed socket again


def test_the_second_try_counts(asker: Asker, practice_archive: Start) -> None:
    """An index that fails once is asked once more, and then has answered."""
    practice = practice_archive([Capture(LINK, "20150601000000", PAGE)])
    practice.misbehave("html", times=1)
    assert asker.open(practice.settings).find(LINK, NEAR).answer is Answer.FOUND


def test_the_third_429_ends_the_service(asker: Asker, practice_archive: Start) -> None:
    """Each 429 pauses everyone for a minute; after the third the service is not asked any more."""
    practice = practice_archive([], trouble="429")
    archive = asker.open(practice.settings)
    before = asker.clock.now
    answers = [archive.find(LINK, NEAR).answer for _ in range(5)]
    assert answers == [Answer.UNKNOWN] * 5
    assert len(practice.hits) == facts.THROTTLED_END
    assert asker.clock.now - before >= 2 * facts.PAUSE_SECONDS - 1
    assert "slow down" in archive.find(LINK, NEAR).detail


@pytest.mark.parametrize(("said", "seconds"), [(90, 90), (7200, 300), (0, 60), (None, 60)])
def test_retry_after_is_honoured(
    asker: Asker, practice_archive: Start, said: int | None, seconds: int
) -> None:
    """A Retry-After is waited for, up to five minutes; without one it is a minute."""
    practice = practice_archive([], per_minute=1_000, retry_after=said)
    practice.misbehave("429", times=1)
    before = asker.clock.now
    assert asker.open(practice.settings).find(LINK, NEAR).answer is Answer.NONE
    assert asker.clock.now - before == pytest.approx(seconds, abs=1)


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("Wed, 02 Jan 2002 03:04:05 GMT", 60, 60),
        ("Fri, 02 Jan 2099 03:04:05 GMT", 300, 300),
        ("Fri, 02 Jan 2099 03:04:05 -0000", 300, 300),
        ("soon", 60, 60),
    ],
)
def test_retry_after_as_a_date(
    asker: Asker, practice_web: Callable[..., PracticeWeb], text: str, least: int, most: int
) -> None:
    """A Retry-After that is a date is honoured within the same bounds; rubbish is a minute."""
    answers = iter([Reply(429, {"Retry-After": text}), Reply(body="[]")])
    web = practice_web(lambda _: next(answers))
    before = asker.clock.now
    assert asker.open(_settings(web)).find(LINK, NEAR).answer is Answer.NONE
    assert least - 1 <= asker.clock.now - before <= most + 1


def test_temporarily_offline_ends_the_service(asker: Asker, practice_archive: Start) -> None:
    """A 503 "Temporarily Offline" is believed: nobody asks again in this run."""
    practice = practice_archive([], trouble="503")
    archive = asker.open(practice.settings)
    for _ in range(3):
        assert archive.find(LINK, NEAR).answer is Answer.UNKNOWN
    assert len(practice.hits) == 1


def test_a_hanging_archive_costs_three_timeouts(asker: Asker, practice_archive: Start) -> None:
    """After three failures to answer the service is closed, and every later question is free."""
    practice = practice_archive([], trouble="hang")
    archive = asker.open(practice.settings, patience=0.3)
    details = [archive.find(LINK, NEAR).detail for _ in range(20)]
    assert len(practice.hits) == facts.SILENT_END
    assert details[-1].startswith("not asked: it did not answer 3 times")
    assert archive.closed is None  # the replay may still work


def test_ten_useless_answers_in_a_row_are_an_outage(asker: Asker, practice_archive: Start) -> None:
    """HTML instead of rows, again and again, ends the service; one good answer starts anew."""
    practice = practice_archive([Capture(LINK, "20150601000000", PAGE)])
    archive = asker.open(practice.settings)
    practice.misbehave("html", times=9)
    for _ in range(4):
        assert archive.find(LINK, NEAR).answer is Answer.UNKNOWN
    assert archive.find(LINK, NEAR).answer is Answer.FOUND
    practice.misbehave("html")
    for _ in range(9):
        assert archive.find(LINK, NEAR).answer is Answer.UNKNOWN
    assert len(practice.hits) == 10 + facts.UNUSABLE_END


def test_a_stopped_run_asks_nothing(asker: Asker, practice_archive: Start) -> None:
    """With the run's stop set no token is taken and no request is sent."""
    practice = practice_archive([])
    stop = threading.Event()
    stop.set()
    reply = asker.open(practice.settings).find(LINK, NEAR, stop=stop)
    assert (reply.answer, len(practice.hits)) == (Answer.UNKNOWN, 0)
    assert "ended" in reply.detail


def test_waiting_ends_when_the_service_is_closed(asker: Asker, practice_archive: Start) -> None:
    """Who waits for a token of a service that is closed meanwhile is sent home at once."""
    practice = practice_archive([])
    archive = asker.open(practice.settings)
    plain = asker.clock.sleep

    def sleep(seconds: float) -> None:
        archive._index.closed = "it is over"
        plain(seconds)

    asker.budget.pause(archive._index.name, 200)
    asker.clock.sleep = sleep  # type: ignore[method-assign]
    before = asker.clock.now
    assert archive.find(LINK, NEAR).detail == "not asked: it is over"
    assert asker.clock.now - before < 1


def test_without_a_budget_nothing_is_asked(asker: Asker, practice_archive: Start) -> None:
    """Where no record of requests can be kept the archive is left alone, and that is said."""
    practice = practice_archive([])
    archive = asker.open(practice.settings)
    asker.budget.close()
    reply = archive.find(LINK, NEAR)
    assert (reply.answer, len(practice.hits)) == (Answer.UNKNOWN, 0)
    assert "CITEKEEPER_STATE" in reply.detail


def test_a_pause_that_cannot_be_kept_closes_the_service(
    asker: Asker, practice_archive: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A 429 that nobody else can be told of ends our own asking."""
    practice = practice_archive([], trouble="429")
    archive = asker.open(practice.settings)
    take = asker.budget.take

    def last_one(service: str, per_minute: int, *, stop: Stop | None = None, **_: object) -> bool:
        taken = take(service, per_minute, stop=stop)
        asker.budget.close()
        return taken

    monkeypatch.setattr(asker.budget, "take", last_one)
    assert archive.find(LINK, NEAR).answer is Answer.UNKNOWN
    assert len(practice.hits) == 1


def test_a_quota_that_is_used_up_ends_the_service(asker: Asker, practice_archive: Start) -> None:
    """Where a service has a quota for the day its end is said at once, and nothing is sent."""
    practice = practice_archive([])
    archive = asker.open(practice.settings)
    archive._index.per_day = 2
    before = asker.clock.now
    answers = [archive.find(LINK, NEAR) for _ in range(3)]
    assert [reply.answer for reply in answers] == [Answer.NONE, Answer.NONE, Answer.UNKNOWN]
    assert "its 2 requests of today (UTC) are used up" in answers[-1].detail
    assert (len(practice.hits), asker.clock.now) == (2, before)


# --- rows of all kinds --------------------------------------------------------------------------


def _settings(web: PracticeWeb, kind: str = "wayback") -> ArchiveSettings:
    return ArchiveSettings(
        name="practice",
        kind=kind,
        cdx=web.url("/cdx"),
        replay=web.url("/web/"),
        cdx_per_minute=100_000,
        replay_per_minute=100_000,
    )


def _row(timestamp: str, original: str = LINK, digest: str = DIGEST) -> list[str]:
    return ["example,a)/page", timestamp, original, "text/html", "200", digest, "500"]


def _find(asker: Asker, web: PracticeWeb, kind: str = "wayback") -> ArchiveReply:
    return asker.open(_settings(web, kind)).find(LINK, NEAR)


Routes = Callable[..., PracticeWeb]


def test_bad_rows_are_skipped_and_counted(asker: Asker, practice_web: Routes) -> None:
    """Rows that make no sense are left out, however exotic; the others are used."""
    rows = [
        list(facts.FIELDS),
        _row("20150601000000"),
        _row("20150631000000"),
        _row("2015"),
        _row("20150601000001", "http://a.example/a b"),
        _row("20150601000002", "http://a.example/\udce9"),
        _row("20150601000003", "http://a.example/x\ny"),
        ["too", "short"],
        [*_row("20150601000004"), "and", "too", "long"],
        _row("20150601000005", "http://[broken/"),
        [],
        ["com%2Cexample%29%2F+20150601000000"],
    ]
    web = practice_web(lambda _: Reply(body=json.dumps(rows)))
    reply = _find(asker, web)
    assert reply.answer is Answer.FOUND
    assert [(c.timestamp, c.original) for c in reply.candidates] == [
        ("20150601000000", LINK),
        ("20150601000001", "http://a.example/a%20b"),
        ("20150601000004", LINK),
        ("20150601000005", "http://[broken/"),
    ]
    assert reply.detail == "4 captures, 6 rows could not be read"


def test_rows_without_header_and_in_another_order(asker: Asker, practice_web: Routes) -> None:
    """Columns go by the header where there is one, else by their usual order."""
    plain = practice_web(lambda _: Reply(body=json.dumps([_row("20150601000000")])))
    assert [c.original for c in _find(asker, plain).candidates] == [LINK]
    names = list(reversed(facts.FIELDS))
    turned = [names, list(reversed(_row("20150601000000")))]
    other = practice_web(lambda _: Reply(body=json.dumps(turned)))
    (candidate,) = _find(asker, other).candidates
    assert (candidate.original, candidate.statuscode, candidate.length) == (LINK, "200", "500")


def test_what_is_no_row_among_rows_is_skipped(asker: Asker, practice_web: Routes) -> None:
    """A message, a number, an object or a null beside good rows, in either dialect, hides none."""
    good = _row("20150601000000")
    rows = [list(facts.FIELDS), good, {"error": "a shard is down"}, 7, None, "20160601", []]
    table = _find(asker, practice_web(lambda _: Reply(body=json.dumps(rows))))
    line = dict(zip(facts.FIELDS, good, strict=True)) | {"url": LINK, "status": 200, "mime": None}
    text = "\n".join([json.dumps(line), "no JSON", '{"message": "slow"}', "[1]"])
    lines = _find(asker, practice_web(lambda _: Reply(body=text)), "pywb")
    for reply in (table, lines):
        assert [c.timestamp for c in reply.candidates] == ["20150601000000"]
        assert reply.detail == "1 capture, 3 rows could not be read"
    assert [(c.statuscode, c.mimetype) for c in lines.candidates] == [("200", "-")]


def test_nulls_and_numbers_are_cells(asker: Asker, practice_web: Routes) -> None:
    """A cell of an unexpected kind is what it says: nothing, or its digits."""
    row: list[object] = list(_row("20150601000000"))
    row[1], row[3], row[4], row[6] = 20150601000000, None, None, 512
    web = practice_web(lambda _: Reply(body=b"\xef\xbb\xbf" + json.dumps([row]).encode()))
    (candidate,) = _find(asker, web).candidates
    assert (candidate.timestamp, candidate.length) == ("20150601000000", "512")
    assert (candidate.mimetype, candidate.statuscode) == ("-", "-")


@pytest.mark.parametrize(
    ("body", "kind", "answer"),
    [
        ("[]", "wayback", Answer.NONE),
        (json.dumps([list(facts.FIELDS)]), "wayback", Answer.NONE),
        ("", "wayback", Answer.UNKNOWN),
        ("  \n", "wayback", Answer.UNKNOWN),
        ("", "pywb", Answer.NONE),
        ("[]", "pywb", Answer.NONE),
        ("{}", "wayback", Answer.UNKNOWN),
        ('{"message": "down"}', "pywb", Answer.UNKNOWN),
        ("null", "wayback", Answer.UNKNOWN),
        ('["a", "b"]', "wayback", Answer.UNKNOWN),
        ("[null]", "wayback", Answer.UNKNOWN),
        ('[{"error": "down"}]', "wayback", Answer.UNKNOWN),
        ("[7]", "pywb", Answer.UNKNOWN),
        ('"down"', "pywb", Answer.UNKNOWN),
        ('[["a", "b"]]', "wayback", Answer.UNKNOWN),
        ('[["timestamp", "original"], ["x", "y"]]', "wayback", Answer.UNKNOWN),
        ("[[", "wayback", Answer.UNKNOWN),
        ("[" * 100_000, "wayback", Answer.UNKNOWN),
        (
            "<html>This site is excluded from the Wayback Machine.</html>",
            "wayback",
            Answer.EXCLUDED,
        ),
        ("org.archive...RobotAccessControlException: no", "wayback", Answer.EXCLUDED),
    ],
)
def test_what_a_body_means(body: str, kind: str, answer: Answer) -> None:
    """Only an empty list says none; an empty body does so in pywb's dialect alone."""
    heard = HttpAnswer(200, {}, body.encode(), False, True, "http://x/", 0.0)
    outcome = read_index(heard, Dialect(kind))
    if answer is Answer.UNKNOWN:
        assert not isinstance(outcome, Answer)
    else:
        assert outcome is answer


def test_rows_of_which_none_can_be_read_are_no_answer(asker: Asker, practice_web: Routes) -> None:
    """Rows were sent, so "none" would be a lie."""
    web = practice_web(lambda _: Reply(body=json.dumps([list(facts.FIELDS), ["x"] * 7])))
    assert _find(asker, web).answer is Answer.UNKNOWN


@pytest.mark.parametrize(
    ("status", "headers", "body", "answer"),
    [
        (403, {}, "AdministrativeAccessControlException", Answer.EXCLUDED),
        (403, {"X-Archive-Wayback-Runtime-Error": "Blocked"}, "", Answer.EXCLUDED),
        (403, {}, "Forbidden by the firewall", Answer.UNKNOWN),
        (451, {}, "", Answer.EXCLUDED),
        (400, {}, "[]", Answer.UNKNOWN),
        (404, {}, "[]", Answer.UNKNOWN),
        (302, {"Location": "https://archive.example/"}, "", Answer.UNKNOWN),
        (500, {}, "[]", Answer.UNKNOWN),
        (520, {}, "", Answer.UNKNOWN),
    ],
)
def test_the_status_comes_before_the_body(
    asker: Asker,
    practice_web: Routes,
    status: int,
    headers: dict[str, str],
    body: str,
    answer: Answer,
) -> None:
    """An empty list with an error status is no "none"."""
    web = practice_web(lambda _: Reply(status, headers, body))
    assert _find(asker, web).answer is answer


def test_a_cut_off_answer_is_unknown(asker: Asker, practice_web: Routes) -> None:
    """An answer that breaks off is no answer, even where what came can be read."""
    web = practice_web(lambda _: Reply(body=json.dumps([_row("20150601000000")]), then="truncate"))
    assert _find(asker, web).answer is Answer.UNKNOWN


def test_pywb_speaks_another_dialect(asker: Asker, practice_web: Routes) -> None:
    """pywb answers one object per line with names of its own, and is not asked for other ones."""
    lines = [
        {
            "urlkey": "example,a)/page",
            "timestamp": "20150601000000",
            "url": LINK,
            "mime": "text/html",
            "status": "200",
            "digest": DIGEST,
            "length": 512,
            "filename": "x.warc.gz",
        },
        {"urlkey": "example,a)/page", "timestamp": "20160601000000", "url": LINK, "mime": None},
    ]
    asked: list[Request] = []

    def answer(request: Request) -> Reply:
        asked.append(request)
        return Reply(body="\n".join(json.dumps(line) for line in lines) + "\n")

    reply = _find(asker, practice_web(answer), "pywb")
    assert [(c.original, c.mimetype, c.statuscode, c.length) for c in reply.candidates] == [
        (LINK, "text/html", "200", "512"),
        (LINK, "-", "-", "-"),
    ]
    assert "fl" not in dict(asked[0].query)


def test_a_star_in_a_link_asks_for_no_whole_site(asker: Asker, practice_web: Routes) -> None:
    """To an index a final star means a prefix; a cited star is a star."""
    asked: list[Request] = []

    def answer(request: Request) -> Reply:
        asked.append(request)
        return Reply(body="[]")

    archive = asker.open(_settings(practice_web(answer)))
    assert archive.find(UriR("http://a.example/*"), NEAR).answer is Answer.NONE
    assert dict(asked[0].query)["matchType"] == "exact"


# --- order --------------------------------------------------------------------------------------


def _unsorted(rows: list[list[str]], *, window: bool = True) -> Callable[[Request], Reply]:
    """An index that does not sort by distance; perhaps it knows from and to."""

    def answer(request: Request) -> Reply:
        asked = dict(request.query)
        first, last = asked.get("from", ""), asked.get("to", "9")
        kept = [row for row in rows if not window or first <= row[1] <= last]
        if "from" in asked and not window:
            kept = []
        return Reply(body=json.dumps([list(facts.FIELDS), *kept[: int(asked["limit"])]]))

    return answer


DAILY = [
    _row(f"20{y:02}{m:02}{d:02}000000") for y in range(8, 21) for m in (1, 6) for d in (1, 2, 3)
]


def test_rows_that_do_not_come_nearest_first(asker: Asker, practice_web: Routes) -> None:
    """Where a cut-off list is not sorted, the year on both sides of the date is asked for."""
    web = practice_web(_unsorted(DAILY))
    reply = _find(asker, web)
    assert len(DAILY) > facts.ROWS
    months = {candidate.timestamp[:6] for candidate in reply.candidates}
    assert months == {"201406", "201501", "201506", "201601", "201606"}
    assert len(web.hits) == 2


def test_nothing_within_the_year_either(asker: Asker, practice_web: Routes) -> None:
    """Where the window brings nothing, everything is asked for, without any date."""
    web = practice_web(_unsorted(DAILY, window=False))
    reply = _find(asker, web)
    assert len(reply.candidates) == len(DAILY)
    assert len(web.hits) == 3


def test_trouble_in_the_second_question_leaves_it_open(asker: Asker, practice_web: Routes) -> None:
    """Rows out of order may be years off: without the repetition nothing is known."""
    plain = _unsorted(DAILY)

    def answer(request: Request) -> Reply:
        whole = dict(request.query)["limit"] == str(facts.ROWS)
        return plain(request) if whole and "from" not in dict(request.query) else Reply(500)

    assert _find(asker, practice_web(answer)).answer is Answer.UNKNOWN


def _missing(timestamp: str) -> list[str]:
    return [*_row(timestamp)[:4], "404", *_row(timestamp)[5:]]


NEAREST = [_missing(f"201506{15 - n // 24:02}{23 - n % 24:02}0000") for n in range(facts.ROWS)]


def test_a_page_behind_the_rows_that_were_cut_off(asker: Asker, practice_web: Routes) -> None:
    """Sixty 404s near the date do not mean that there is no good capture behind them."""
    good = _row("20090101000000")
    web = practice_web(_unsorted([*NEAREST, good], window=False))
    reply = _find(asker, web)
    assert reply.answer is Answer.FOUND
    assert good[1] in {candidate.timestamp for candidate in reply.candidates}


def test_a_list_that_stays_cut_off_is_no_answer(asker: Asker, practice_web: Routes) -> None:
    """Where the rest cannot be had, it is unknown whether a good capture is in it."""
    plain = _unsorted([*NEAREST, _row("20090101000000")], window=False)

    def answer(request: Request) -> Reply:
        whole = dict(request.query)["limit"] == str(facts.ROWS)
        return plain(request) if whole else Reply(500)

    assert _find(asker, practice_web(answer)).answer is Answer.UNKNOWN


def test_a_bad_row_counts_among_those_delivered(asker: Asker, practice_web: Routes) -> None:
    """A list was cut off where as many rows came as were asked for, readable or not."""
    web = practice_web(_unsorted([_row("20080001000000"), *DAILY]))
    reply = _find(asker, web)
    assert "20150601" in {candidate.timestamp[:8] for candidate in reply.candidates}


def test_a_year_of_more_rows_than_one_list(
    asker: Asker, practice_web: Routes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the year does not fit either a month is asked for; more than that is unknown."""
    monkeypatch.setattr(facts, "ROWS", 20)
    monkeypatch.setattr(facts, "ROWS_UNSORTED", 40)
    thick = [_row(f"2015{m:02}{d:02}000000") for m in range(1, 13) for d in range(1, 29, 3)]
    web = practice_web(_unsorted(thick))
    reply = _find(asker, web)
    assert {candidate.timestamp[:6] for candidate in reply.candidates} == {
        "201505",
        "201506",
        "201507",
    }
    assert len(web.hits) == 3
    monkeypatch.setattr(facts, "ROWS_UNSORTED", 15)
    assert _find(asker, practice_web(_unsorted(thick))).answer is Answer.UNKNOWN


@pytest.mark.parametrize("year", [1, 9999])
def test_dates_at_the_ends_of_the_calendar(asker: Asker, practice_web: Routes, year: int) -> None:
    """A window of a year ends where the calendar does."""
    web = practice_web(_unsorted(DAILY))
    near = datetime(year, 6, 2, 12, tzinfo=UTC)
    reply = asker.open(_settings(web)).find(LINK, near)
    assert reply.answer is Answer.FOUND


# --- lists that were cut off ------------------------------------------------------------------


def _errors(status: int, days: int = 70) -> list[Capture]:
    """Captures of an error, every day around the date."""
    begin = NEAR - timedelta(days=days // 2)
    stamps = [(begin + timedelta(days=n)).strftime("%Y%m%d%H%M%S") for n in range(days)]
    to = "http://a.example/new" if status == 301 else None
    return [Capture(LINK, stamp, f"no {stamp}", status, location=to) for stamp in stamps]


@pytest.mark.parametrize("status", [404, 301])
def test_a_page_behind_sixty_errors_is_found(
    asker: Asker, practice_archive: Start, status: int
) -> None:
    """Sixty errors or redirects nearest to the date hide no page that is further away."""
    practice = practice_archive([*_errors(status), Capture(LINK, "20130101000000", PAGE)])
    reply = asker.open(practice.settings).find(LINK, NEAR)
    assert reply.answer is Answer.FOUND
    assert "20130101000000" in [c.timestamp for c in reply.candidates]
    assert len(practice.hits) == 2


def test_nothing_but_errors_is_none(asker: Asker, practice_archive: Start) -> None:
    """Only where the archive has no page at all beyond the errors listed, the answer is none."""
    practice = practice_archive(_errors(404))
    reply = asker.open(practice.settings).find(LINK, NEAR)
    assert (reply.answer, len(reply.candidates)) == (Answer.NONE, facts.ROWS)


def test_redirects_may_still_lead_somewhere(asker: Asker, practice_archive: Start) -> None:
    """Where there are redirects only, they are what was found."""
    practice = practice_archive(_errors(301))
    reply = asker.open(practice.settings).find(LINK, NEAR)
    assert (reply.answer, len(reply.candidates)) == (Answer.FOUND, facts.ROWS)


def test_errors_and_then_trouble_are_unknown(asker: Asker, practice_web: Routes) -> None:
    """A cut-off list of errors, and no answer to the second question: nothing is known."""
    shelf = PracticeArchive(_errors(404))

    def answer(request: Request) -> Reply:
        return Reply(500) if "filter" in dict(request.query) else shelf.answer(request)

    web = practice_web(answer)
    settings = replace(_settings(web), cdx=web.url("/cdx/search/cdx"))
    assert asker.open(settings).find(LINK, NEAR).answer is Answer.UNKNOWN


def test_an_endless_list_of_errors_is_unknown(
    asker: Asker, practice_web: Routes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An index that cannot leave errors out, and has more of them than we read, says nothing."""
    monkeypatch.setattr(facts, "ROWS_UNSORTED", 65)
    rows = [capture.row for capture in _errors(404)]
    rows.sort(
        key=lambda row: abs(
            datetime.strptime(row["timestamp"], "%Y%m%d%H%M%S").replace(tzinfo=UTC) - NEAR
        )
    )
    web = practice_web(_unsorted([[row[name] for name in facts.FIELDS] for row in rows]))
    assert _find(asker, web).answer is Answer.UNKNOWN


def test_few_rows_need_no_order(asker: Asker, practice_web: Routes) -> None:
    """A list that is complete is not asked for again, however it is sorted."""
    web = practice_web(_unsorted(DAILY[:20]))
    assert len(_find(asker, web).candidates) == 20
    assert len(web.hits) == 1


def test_the_setting_decides_the_address(asker: Asker, practice_web: Routes) -> None:
    """Address and name of an archive come from its settings; nothing is built in."""
    web = practice_web({("127.0.0.1", "/my/cdx"): Reply(body="[]")})
    archive = asker.open(replace(_settings(web), cdx=web.url("/my/cdx"), name="mine"))
    reply = archive.find(LINK, NEAR)
    assert (reply.answer, reply.archive) == (Answer.NONE, "mine")
