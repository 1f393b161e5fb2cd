"""The archive as a second witness: of time only, and never of a standing."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from citekeeper.judge.history import verdict
from citekeeper.judge.look import Look
from citekeeper.judge.policy import POLICY
from citekeeper.judge.witness import (
    END_OF_TIME,
    Witness,
    missing_since,
    there_near,
    unheard,
    witnesses,
)
from citekeeper.model import (
    Action,
    Answer,
    ArchiveReply,
    Candidate,
    Confidence,
    Standing,
    Verdict,
)

from .conftest import START, URI


def listed(*rows: tuple[str, str], **facts: Any) -> ArchiveReply:
    """What an archive listed: (timestamp, status) each."""
    found = tuple(Candidate(at, URI, "text/html", status, "d") for at, status in rows)
    defaults: dict[str, Any] = {"candidates": found, "at": START, "near": END_OF_TIME}
    return ArchiveReply(
        URI, "practice", Action.FIND, facts.pop("answer", Answer.FOUND), **{**defaults, **facts}
    )


def day(number: float) -> datetime:
    """A moment so many days after the first."""
    return START + timedelta(days=number)


def test_only_clear_rows_speak() -> None:
    """404 and 410 say missing, 2xx says there; redirects, errors and impossible dates nothing."""
    reply = listed(
        ("20190301000000", "404"), ("20190302000000", "410"), ("20190303000000", "200"),
        ("20190304000000", "301"), ("20190305000000", "503"), ("20190306000000", "-"),
        ("20191399000000", "404"), ("20190307000000", "2"), ("20300101000000", "404"),
    )  # fmt: skip
    found = witnesses([reply], until=START)
    assert [(w.at.day, w.missing) for w in found] == [(1, True), (2, True), (3, False)]


def test_there_stands_before_missing() -> None:
    """Of two rows of one moment, the one that saw the page counts; later replies are not heard."""
    twice = [listed(("20190301000000", "200")), listed(("20190301000000", "404"))]
    assert [w.missing for w in witnesses(twice, until=START)] == [False]
    assert [w.missing for w in witnesses(reversed(twice), until=START)] == [False]  # type: ignore[arg-type]
    assert witnesses([listed(("20190301000000", "404"), at=day(1))], until=START) == ()


def test_other_questions_are_no_witnesses() -> None:
    """A replay that was checked says nothing of what the index saw."""
    reply = ArchiveReply(URI, "practice", Action.VERIFY, Answer.REFUTED, START)
    assert witnesses([reply], until=START) == ()


def test_what_is_older_than_a_sight_of_the_page_is_over() -> None:
    """Captures that missed the page count from the last time that anybody saw it."""
    seen = [Witness(day(n), n != 3) for n in range(6)]
    assert missing_since(seen, None) == [day(4), day(5)]
    assert missing_since(seen, day(4)) == [day(5)]
    assert there_near(seen, day(4), timedelta(days=2)) == day(3)
    assert there_near(seen, day(9), timedelta(days=2)) is None


@pytest.mark.parametrize(
    ("reply", "asks"),
    [
        ([], True),
        ([listed()], False),
        ([listed(answer=Answer.NONE)], False),
        ([listed(answer=Answer.UNKNOWN)], True),
        ([listed(at=START - timedelta(days=30))], True),
        ([listed(near=START)], False),
        ([listed(near=START, answer=Answer.NONE)], False),
        ([listed(near=START, warnings=("truncated",))], True),
        ([listed(*[("20190301000000", "404")] * 60, near=START)], True),
        ([replace(listed(near=START), action=Action.VERIFY, answer=Answer.VERIFIED)], True),
    ],
)
def test_when_the_newest_captures_are_asked_for(reply: list[ArchiveReply], asks: bool) -> None:
    """Once a month, of each archive; a silent one is asked again. One that listed all its captures
    around a date has told the newest as well."""
    assert unheard("practice", reply, START) is asks
    assert unheard("another", reply, START)


# --- what it does to a verdict --------------------------------------------------------------------


def judged(seen: list[Any], *captures: Witness) -> Verdict:
    """The verdict on a link that these looks, asked twice each, saw."""
    looks = [Look(one, one) for one in seen]
    return verdict(looks, policy=POLICY, now=day(99), seen_elsewhere=captures)


def test_long_gone_is_confirmed_at_once(see: Any) -> None:
    """Missing in 2019 and 2022 for the archive, and today for us: that is three strikes."""
    captures = (Witness(day(-2500), True), Witness(day(-1400), True))
    found = judged([see(404)], *captures)
    assert (found.confirmed, found.streak, found.since) == (True, 3, day(-2500))
    assert not judged([see(404)], captures[0]).confirmed
    assert not judged([see(404)]).confirmed


def test_a_page_seen_since_is_not(see: Any) -> None:
    """What the archive saw missing before it, or we, saw the page counts nothing."""
    gone = (Witness(day(-90), True), Witness(day(-80), True))
    assert judged([see(404)], *gone, Witness(day(-40), False)).streak == 1
    assert judged([see(200), see(404, day=5)], *gone).streak == 1


def test_captures_close_together_are_one_strike(see: Any) -> None:
    """An archive that looks every hour is no better witness; nor one that looks after us."""
    hours = [Witness(day(-9) + timedelta(hours=n), True) for n in range(12)]
    assert judged([see(404)], *hours).streak == 2
    later = [Witness(day(n), True) for n in (1, 2, 3)]
    assert judged([see(404)], *later).streak == 1


def test_a_fresh_capture_makes_less_sure(see: Any) -> None:
    """Seen there within a week of our 410: less confident, warned, and just as dead."""
    found = judged([see(410)], Witness(day(-3), False))
    assert (found.standing, found.confidence) == (Standing.DEAD, Confidence.MEDIUM)
    assert "seen-there" in found.warnings
    assert judged([see(410)], Witness(day(-8), False)).confidence is Confidence.HIGH


def test_living_pages_need_no_witness(see: Any) -> None:
    """What the archive missed makes no page dead that answers, nor one that cannot be told."""
    gone = [Witness(day(-n), True) for n in (30, 20, 10)]
    for seen in (see(200), see(403)):
        assert judged([seen], *gone) == judged([seen])
