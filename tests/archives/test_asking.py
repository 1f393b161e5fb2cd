"""One question, walked from the index to a proof."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

import pytest

from citekeeper.archives import ARCHIVES, ask, open_archive
from citekeeper.demo.archive import Capture, PracticeArchive
from citekeeper.demo.server import html
from citekeeper.judge.choose import Question, floor, keeping, question_for, unasked
from citekeeper.judge.sight import Texts, no_texts
from citekeeper.model import (
    Action,
    Answer,
    ArchiveReply,
    Citation,
    CitedLink,
    Keeping,
    Kind,
    Label,
    Pin,
    UriM,
    UriR,
)

if TYPE_CHECKING:
    from tests.archives.conftest import Asker

NEAR = datetime(2015, 6, 2, 12, tzinfo=UTC)
NOW = datetime(2026, 11, 23, tzinfo=UTC)
LINK = UriR("http://a.example/page")
WORDS = "These are the words of the page that was cited, as it was on that day. " * 5
PAGE = html("A page", WORDS).content
STUB = html("Page not found", "Sorry.").content

CITED = CitedLink(LINK, LINK)
NOTE = Citation("3", "3", Kind.LINK, cited=(CITED,))

Start = Callable[..., PracticeArchive]


def question(citation: Citation = NOTE, cited: CitedLink = CITED) -> Question:
    """The question of one citation."""
    return question_for(citation, cited, NEAR, floor(citation))


def walk(
    asker: Asker,
    practice: PracticeArchive,
    asked: Question | None = None,
    stop: threading.Event | None = None,
) -> list[ArchiveReply]:
    """All replies to one question."""
    archive = asker.open(practice.settings)
    return [r.reply for r in ask(archive, asked or question(), run=1, stop=stop)]


def told(replies: list[ArchiveReply]) -> list[tuple[str, str]]:
    """What was done and what came of it."""
    return [(reply.action.value, reply.answer.value) for reply in replies]


def kept(replies: list[ArchiveReply], citation: Citation = NOTE, text: Texts = no_texts) -> Keeping:
    """What the replies add up to for the citation."""
    return keeping(
        replies,
        citation=citation,
        cited=CITED,
        target=NEAR,
        floor=floor(citation),
        now=NOW,
        text=text,
    )


def test_every_kind_of_archive_can_be_opened(asker: Asker, practice_archive: Start) -> None:
    """Each kind in the registry opens, answers to its name and keeps the promise of a none."""
    practice = practice_archive([])
    for kind in ARCHIVES:
        archive = open_archive(
            replace(practice.settings, kind=kind, name=f"my {kind}"),
            web=asker.web,
            clock=asker.web.clock,
            budget=asker.budget,
        )
        reply = archive.find(LINK, NEAR)
        assert (reply.archive, reply.answer, archive.closed) == (f"my {kind}", Answer.NONE, None)


def test_the_best_capture_is_found_and_proven(asker: Asker, practice_archive: Start) -> None:
    """First what the index says, then one replay of the best candidate; then nothing more."""
    practice = practice_archive(
        [Capture(LINK, "20150521000000", PAGE), Capture(LINK, "20120101000000", PAGE + b"2012")]
    )
    replies = walk(asker, practice)
    assert told(replies) == [("find", "found"), ("verify", "verified")]
    assert len(practice.hits) == 2
    keeps = kept(replies)
    assert (keeps.answer, keeps.gap_days, keeps.label) == (Answer.VERIFIED, -12, Label.NEAR)


def test_the_next_candidate_where_the_first_is_a_stub(
    asker: Asker, practice_archive: Start
) -> None:
    """A soft 404 is refuted by its replay, and the next candidate is tried."""
    practice = practice_archive(
        [Capture(LINK, "20150601000000", STUB), Capture(LINK, "20140101000000", PAGE)]
    )
    replies = walk(asker, practice)
    assert told(replies) == [("find", "found"), ("verify", "refuted"), ("verify", "verified")]
    keeps = kept(replies)
    assert keeps.label is Label.DISTANT
    assert [r.timestamp for r in keeps.rejected] == ["20150601000000"]


def test_three_candidates_at_most(asker: Asker, practice_archive: Start) -> None:
    """After three refutations the archive is left alone, and the answer is none."""
    stubs = [Capture(LINK, f"201{n}0601000000", STUB + b"%d" % n) for n in range(7)]
    replies = walk(asker, practice_archive(stubs))
    assert told(replies) == [("find", "found"), *[("verify", "refuted")] * 3]
    assert kept(replies).answer is Answer.NONE


def test_none_and_excluded_end_the_walk(asker: Asker, practice_archive: Start) -> None:
    """Where the index says no there is nothing to replay."""
    assert told(walk(asker, practice_archive([]))) == [("find", "none")]
    closed = practice_archive([Capture(LINK, "20150521000000", PAGE)], excluded={"a.example"})
    assert told(walk(asker, closed)) == [("find", "excluded")]


def test_an_exclusion_met_in_replay_ends_the_walk(asker: Asker, practice_archive: Start) -> None:
    """An index may list what the replay refuses: then the link is excluded."""
    practice = practice_archive(
        [Capture(LINK, "20150521000000", PAGE), Capture(LINK, "20140521000000", PAGE)]
    )
    archive = asker.open(practice.settings)
    walking = ask(archive, question())
    replies = [next(walking).reply]
    practice.excluded.add("a.example")
    replies += [replayed.reply for replayed in walking]
    assert told(replies) == [("find", "found"), ("find", "excluded")]
    assert kept(replies).answer is Answer.EXCLUDED


@pytest.mark.parametrize("trouble", ["503", "429", "html", "empty", "reset"])
def test_an_outage_is_never_a_none(asker: Asker, practice_archive: Start, trouble: str) -> None:
    """Whether index, replay or both fail: the answer is unknown, and an older one stays."""
    captures = [Capture(LINK, "20150521000000", PAGE)]
    before = walk(asker, practice_archive(captures))
    for service in ("cdx", "replay", None):
        practice = practice_archive(captures)
        practice.misbehave(trouble, service=service)
        replies = walk(asker, practice)
        assert kept(replies).answer is Answer.UNKNOWN
        assert kept([*before, *replies]).answer is Answer.VERIFIED


def test_an_archive_that_dies_is_soon_left_alone(asker: Asker, practice_archive: Start) -> None:
    """Five hundred questions to a dead archive cost a handful of requests and no time."""
    practice = practice_archive([Capture(LINK, "20150521000000", PAGE)], trouble="reset")
    archive = asker.open(practice.settings)
    replies = [r.reply for _ in range(500) for r in ask(archive, question())]
    assert {reply.answer for reply in replies} == {Answer.UNKNOWN}
    assert len(practice.hits) < 10


def test_the_replay_may_die_alone(asker: Asker, practice_archive: Start) -> None:
    """With a dead replay the index still answers; both dead, the archive says why it is closed."""
    practice = practice_archive([Capture(LINK, "20150521000000", PAGE)])
    practice.misbehave("reset", service="replay")
    archive = asker.open(practice.settings)
    replies = [r.reply for _ in range(9) for r in ask(archive, question())]
    assert told(replies)[-2:] == [("find", "found"), ("verify", "unknown")]
    assert archive.replay_closed is not None
    assert archive.closed is None
    practice.misbehave("reset")
    for _ in range(3):
        archive.find(LINK, NEAR)
    assert "did not answer" in str(archive.closed)


def test_captures_from_before_the_publication_are_not_replayed(
    asker: Asker, practice_archive: Start
) -> None:
    """What cannot show the work costs no request."""
    late = replace(NOTE, published_on="2015-01")
    practice = practice_archive([Capture(LINK, "20140101000000", PAGE)])
    replies = walk(asker, practice, question(late))
    assert told(replies) == [("find", "found")]
    assert kept(replies, late).answer is Answer.NONE


def test_a_pin_is_replayed_first_and_wins(asker: Asker, practice_archive: Start) -> None:
    """What a human pinned is verified before anything else, and settles the question."""
    practice = practice_archive(
        [Capture(LINK, "20120101000000", PAGE), Capture(LINK, "20150601000000", PAGE + b"2")]
    )
    pin = Pin(UriM(f"{practice.base}/web/20120101000000/{LINK}"), "by eye")
    citation = replace(NOTE, pin=pin)
    (asked,) = unasked([question(citation)], {}, now=NOW)
    replies = walk(asker, practice, asked)
    assert told(replies) == [("find", "found"), ("verify", "verified")]
    keeps = kept(replies, citation)
    assert keeps.memento is not None
    assert keeps.memento.uri_m == pin.memento


def test_a_named_memento_elsewhere_is_left_alone(asker: Asker, practice_archive: Start) -> None:
    """An archive that nobody configured is not asked; the index is."""
    practice = practice_archive([Capture(LINK, "20150601000000", PAGE)])
    archive = asker.open(practice.settings)
    perma = UriM("https://perma.cc/ABCD-1234")
    other = UriM(f"https://arquivo.pt/wayback/20150601000000/{LINK}")
    ours = UriM(f"{practice.base}/web/20150601000000if_/{LINK}")
    assert [archive.holds(m) for m in (perma, other, ours)] == [False, False, True]
    replies = walk(asker, practice, replace(question(), known=(perma, other)))
    assert told(replies) == [("find", "found"), ("verify", "verified")]


def test_a_named_memento_from_before_the_publication_settles_nothing(
    asker: Asker, practice_archive: Start
) -> None:
    """A memento that cannot serve does not end the walk, though it is proven."""
    practice = practice_archive(
        [Capture(LINK, "20120101000000", PAGE), Capture(LINK, "20150601000000", PAGE + b"2")]
    )
    named = UriM(f"{practice.base}/web/20120101000000/{LINK}")
    asked = replace(question(replace(NOTE, published_on="2015")), known=(named,))
    replies = walk(asker, practice, asked)
    assert told(replies) == [("find", "found"), ("verify", "verified"), ("verify", "verified")]


def test_a_named_memento_is_not_replayed_twice(asker: Asker, practice_archive: Start) -> None:
    """A capture that was refuted as the named one is no candidate any more."""
    practice = practice_archive([Capture(LINK, "20150601000000", STUB)])
    named = UriM(f"{practice.base}/web/20150601000000/{LINK}")
    replies = walk(asker, practice, replace(question(), known=(named,)))
    assert told(replies) == [("find", "found"), ("verify", "refuted")]
    assert kept(replies).answer is Answer.NONE


def test_the_walk_goes_on_until_what_is_cited_is_found(
    asker: Asker, practice_archive: Start
) -> None:
    """A page without the quoted words is proven, and the next candidate is tried all the same; it
    ends with the first one that has them."""
    captures = [
        Capture(LINK, "20150601000000", PAGE),
        Capture(LINK, "20140101000000", html("A page", f"{WORDS} The wheel was of elm.").content),
        Capture(LINK, "20130101000000", PAGE + b"2013"),
    ]
    quoted = replace(NOTE, quote="the wheel was of elm")
    replayed = list(ask(asker.open(practice_archive(captures).settings), question(quoted), run=1))
    replies = [r.reply for r in replayed]
    assert told(replies) == [("find", "found"), ("verify", "verified"), ("verify", "verified")]
    texts = {r.reply.page.text_sha256: r.text for r in replayed if r.reply.page is not None}
    keeps = kept(replies, quoted, texts.get)
    assert (keeps.gap_days, keeps.label) == (-517, Label.DISTANT)
    assert [(r.timestamp, r.reason) for r in keeps.rejected] == [
        ("20150601000000", "it does not have the quoted words")
    ]


def test_two_citations_of_one_question_may_need_two_mementos(
    asker: Asker, practice_archive: Start
) -> None:
    """The walk ends when both are served, each by its own; nothing is replayed twice."""
    captures = [
        Capture(LINK, "20150601000000", html("A page", f"{WORDS} It was of oak.").content),
        Capture(LINK, "20150101000000", html("A page", f"{WORDS} It was of elm.").content),
        Capture(LINK, "20130101000000", PAGE),
    ]
    oak, elm = (replace(NOTE, id=tree, quote=f"it was of {tree}") for tree in ("oak", "elm"))
    (both,) = unasked([question(elm), question(oak)], {}, now=NOW)
    replayed = list(ask(asker.open(practice_archive(captures).settings), both, run=1))
    assert len(replayed) == 3
    texts = {r.reply.page.text_sha256: r.text for r in replayed if r.reply.page is not None}
    days = [
        keeps.memento.captured_at.month
        for citation in (oak, elm)
        if (keeps := kept([r.reply for r in replayed], citation, texts.get)).memento is not None
    ]
    assert days == [6, 1]


def test_stubs_of_the_same_bytes_are_replayed_once(asker: Asker, practice_archive: Start) -> None:
    """However many captures of one stub lie around the date, the page beyond them is found."""
    stubs = [Capture(LINK, f"201505{day}000000", STUB) for day in range(10, 30)]
    practice = practice_archive([*stubs, Capture(LINK, "20110101000000", PAGE)])
    replies = walk(asker, practice)
    assert told(replies) == [("find", "found"), ("verify", "refuted"), ("verify", "verified")]
    assert kept(replies).answer is Answer.VERIFIED


def hours(first: datetime, count: int, body: bytes) -> list[Capture]:
    """So many captures of one body, an hour apart."""
    moments = (first + timedelta(hours=n) for n in range(count))
    return [Capture(LINK, f"{moment:%Y%m%d%H%M%S}", body) for moment in moments]


def test_behind_a_list_of_stubs_that_was_cut_off(asker: Asker, practice_archive: Start) -> None:
    """Where all rows that came are one stub's bytes the rows of other bytes are asked for. While
    that fails nothing is known, and the next run asks only that."""
    stubs = hours(NEAR, 70, STUB)
    practice = practice_archive([*stubs, Capture(LINK, "20110101000000", PAGE)])
    walking = ask(asker.open(practice.settings), question(), run=1)
    first = [next(walking).reply, next(walking).reply]
    practice.misbehave("html", service="cdx")
    first += [replayed.reply for replayed in walking]
    assert told(first) == [("find", "found"), ("verify", "refuted"), ("find", "unknown")]
    assert kept(first).answer is Answer.UNKNOWN
    practice.behave()
    practice.hits.clear()
    (again,) = unasked([question()], {LINK: first}, now=first[-1].at)
    second = walk(asker, practice, again)
    assert told(second) == [("find", "found"), ("verify", "verified")]
    assert len(practice.hits) == 2
    digest = stubs[0].fingerprint
    assert ("filter", f"!digest:{digest}") in parse_qsl(urlsplit(practice.hits[0].path).query)
    keeps = kept([*first, *second])
    assert (keeps.answer, keeps.gap_days) == (Answer.VERIFIED, -1613)


def test_nothing_but_stubs_is_none(asker: Asker, practice_archive: Start) -> None:
    """Where there is nothing else behind the list the answer is none, and no more is asked."""
    practice = practice_archive(hours(NEAR, 70, STUB))
    replies = walk(asker, practice)
    assert told(replies) == [("find", "found"), ("verify", "refuted"), ("find", "found")]
    assert kept(replies).answer is Answer.NONE
    assert unasked([question()], {LINK: replies}, now=replies[-1].at) == ()


def test_behind_a_list_from_before_the_publication(asker: Asker, practice_archive: Start) -> None:
    """Where all rows that came are too early, later ones are asked for."""
    early = hours(datetime(2015, 5, 25, tzinfo=UTC), 100, PAGE)
    practice = practice_archive([*early, Capture(LINK, "20150901000000", PAGE + b"2")])
    late = replace(NOTE, published_on="2015-06-01")
    replies = walk(asker, practice, question(late))
    assert told(replies) == [("find", "found"), ("find", "found"), ("verify", "verified")]
    assert kept(replies, late).label is Label.DISTANT


def test_only_what_is_missing_is_asked(asker: Asker, practice_archive: Start) -> None:
    """After a failed replay the next run replays, and does not ask the index again; a pin that came
    later is replayed alone."""
    practice = practice_archive(
        [Capture(LINK, "20150601000000", STUB), Capture(LINK, "20140101000000", PAGE)]
    )
    practice.misbehave("reset", service="replay")
    first = walk(asker, practice)
    practice.behave()
    now = first[-1].at
    (again,) = unasked([question()], {LINK: first}, now=now)
    second = walk(asker, practice, again)
    assert told(second) == [("verify", "refuted"), ("verify", "verified")]
    assert unasked([question()], {LINK: [*first, *second]}, now=now) == ()
    pin = Pin(UriM(f"{practice.base}/web/20140101000000if_/{LINK}"), "by eye")
    pinned = question(replace(NOTE, pin=pin))
    archive = asker.open(practice.settings)
    (alone,) = unasked([pinned], {LINK: [*first, *second]}, now=now, holds=archive.holds)
    practice.misbehave("reset", service="replay")
    assert told(walk(asker, practice, alone)) == [("verify", "unknown")]
    practice.behave()
    assert told(walk(asker, practice, alone)) == [("verify", "verified")]


def test_a_stopped_run_walks_no_further(asker: Asker, practice_archive: Start) -> None:
    """With the run's stop set, what is under way ends and nothing new begins."""
    captures = [Capture(LINK, f"201{n}0601000000", STUB + b"%d" % n) for n in range(4)]
    practice = practice_archive(captures)
    stop = threading.Event()
    walking = ask(asker.open(practice.settings), question(), stop=stop)
    assert next(walking).reply.action is Action.FIND
    stop.set()
    rest = [replayed.reply for replayed in walking]
    assert told(rest) == [("verify", "unknown")]
    assert len(practice.hits) == 1
