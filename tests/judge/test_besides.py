"""A question that is open only to archives that have never answered it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from citekeeper.judge.choose import Question, question_for, unanswered, unasked
from citekeeper.model import (
    Action,
    Answer,
    ArchiveReply,
    Candidate,
    Citation,
    CitedLink,
    Kind,
    Memento,
    UriM,
    UriR,
)

LINK = UriR("http://a.example/page")
CITED = CitedLink(LINK, LINK)
NEAR = datetime(2015, 6, 2, 12, tzinfo=UTC)
NOW = datetime(2026, 11, 23, tzinfo=UTC)
BOTH = ("one", "other")


def question(number: str = "1", near: datetime = NEAR) -> Question:
    """The question of one citation."""
    return question_for(Citation(number, number, Kind.LINK, cited=(CITED,)), CITED, near, None)


def said(answer: Answer, *, days: int = 1, archive: str = "one") -> ArchiveReply:
    """An answer of an index, so many days ago."""
    rows = (Candidate("20150601000000", LINK, "text/html", "200", "A"),)
    at = NOW - timedelta(days=days)
    found = rows if answer is Answer.FOUND else ()
    return ArchiveReply(LINK, archive, Action.FIND, answer, at, near=NEAR, candidates=found)


def proven() -> ArchiveReply:
    """A memento that serves."""
    uri_m = UriM(f"http://archive.example/web/20150601000000/{LINK}")
    at = NOW - timedelta(days=1)
    memento = Memento(LINK, uri_m, "one", datetime(2015, 6, 1, tzinfo=UTC), verified_at=at)
    return ArchiveReply(
        LINK, "one", Action.VERIFY, Answer.VERIFIED, at, near=NEAR, memento=memento, status=200
    )


@pytest.mark.parametrize("answer", [Answer.NONE, Answer.EXCLUDED])
def test_open_to_the_one_that_was_not_heard(answer: Answer) -> None:
    """Where one archive said no, another is asked, and that one is not asked again."""
    (asked,) = unasked([question()], {LINK: [said(answer)]}, now=NOW, archives=BOTH)
    assert (asked.find, asked.besides, asked.answered) == (True, True, frozenset({"one"}))
    assert unasked([question()], {LINK: [said(answer)]}, now=NOW, archives=("one",)) == ()


def test_its_silence_is_no_outage() -> None:
    """What is known stays known: an archive that never answers makes nothing unavailable."""
    replies = {LINK: [said(Answer.NONE)]}
    asked = unasked([question()], replies, now=NOW, archives=BOTH)
    replies[LINK] += [said(Answer.UNKNOWN, days=0, archive="other")]
    assert unanswered(asked, replies, since=NOW) == ()
    assert len(unasked([question()], replies, now=NOW, archives=BOTH)) == 1


def test_not_open_where_something_serves() -> None:
    """A proven memento is enough, whoever has not answered."""
    replies = {LINK: [said(Answer.FOUND), proven()]}
    assert unasked([question()], replies, now=NOW, archives=BOTH) == ()


def test_open_to_all_where_nobody_was_heard_or_it_is_long_ago() -> None:
    """Without an answer, or with an old one, every archive is asked, and silence is an outage."""
    for replies in ([], [said(Answer.UNKNOWN)], [said(Answer.NONE, days=31)]):
        (asked,) = unasked([question()], {LINK: replies}, now=NOW, archives=BOTH)
        assert (asked.besides, asked.answered) == (False, frozenset())
        assert unanswered([asked], {LINK: replies}, since=NOW) == (asked,)


def test_both_heard() -> None:
    """Where both have said no there is nothing to ask until one of the answers is old."""
    replies = {LINK: [said(Answer.NONE), said(Answer.NONE, archive="other")]}
    assert unasked([question()], replies, now=NOW, archives=BOTH) == ()
