"""Mementos that serve are replayed again: still there, still the same, still serving."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from citekeeper.archives import Archive
from citekeeper.audit.verifying import Rechecked, State, Verification, verify
from citekeeper.cli.wiring import Wiring, own_copies, world
from citekeeper.demo.captures import Capture, Shelf
from citekeeper.demo.server import html
from citekeeper.model import Answer, Document, Finding, Outcome, Target

from .conftest import Bench, document, outcomes

ALIVE, GONE = "http://alive.example/mill", "http://gone.example/mill"
STORY = (
    "The mill at the weir ground corn for the whole valley until the flood of the year in which "
    "the bridge fell. Its keeper wrote down every sack, who brought it and what was paid in eggs "
    "or in coin, and his daughter kept the books for thirty years after him. They lie in the "
    "chapel now, where a visitor may read them on the first Sunday of a month if the sexton is at "
    "home and has found his key again."
)
OTHER = (
    "Our summer sale has begun: garden chairs, parasols and hammocks in nine colours leave the "
    "shop for half of what they cost in spring. Delivery is free within the city, and whoever "
    "subscribes to the newsletter takes part in a lottery for a grill made of steel. The coffee in "
    "our showroom is always on the house, and the children may jump on every mattress."
)
ROUTES = {
    ("alive.example", "/mill"): html("The mill", STORY),
    ("gone.example", "/mill"): html("Nothing here", status=404),
}
BEGUN = datetime(2026, 3, 1, 12, tzinfo=UTC)


QUOTE = "his daughter kept the books for thirty years after him"
_BARE = document(GONE)
QUOTED = replace(_BARE, citations=(replace(_BARE.citations[0], quote=QUOTE),))


def held(uri: str, text: str = STORY, timestamp: str = "20150610120000", **more: Any) -> Capture:
    """A capture of the page with these words."""
    return Capture(uri, timestamp, body=html("The mill", text).body, **more)


def checked(here: Bench, *documents: Document, **changes: Any) -> Verification:
    """One run of verify on what the bench has stored."""
    narrow = changes.pop("narrow", tuple)
    wiring = Wiring(
        db=here.db,
        state=here.folder / "state",
        archives=changes.pop("archives", (here.archive.settings,)),
        resolver=here.practice.resolver,
        now=here.now,
    )
    settings = replace(here.settings, **changes)
    with world(settings, wiring, notify=here.steps.append) as where:
        everything: list[Archive] = [*where.archives, own_copies(wiring, where.clock, where.desk)]
        targets = [Target(d) for d in documents]
        return verify(targets, settings, where, everything, narrow=narrow)


def only(verification: Verification) -> Rechecked:
    """The one memento that was replayed."""
    (one,) = verification.rechecked
    return one


def replies(here: Bench, action: str = "verify") -> list[str]:
    """The stored answers to one kind of question, oldest first."""
    with sqlite3.connect(here.db) as db:
        sql = "select answer from archive_replies where action = ? order by id"
        return [row[0] for row in db.execute(sql, (action,))]


@pytest.fixture
def kept(bench: Any) -> Bench:
    """A bench whose first audit, on 1 March, proved a memento of each page."""
    here: Bench = bench(ROUTES, [held(ALIVE), held(GONE)])
    here.now = BEGUN
    assert outcomes(here.audit(document(ALIVE, GONE))) == ["secure", "rescued"]
    here.now = BEGUN + timedelta(days=91)
    return here


def test_what_is_as_it_was(kept: Bench) -> None:
    """After 90 days each memento is replayed once, and each is there with the same words."""
    asked = len(kept.archive.hits)
    verification = checked(kept, document(ALIVE, GONE))
    assert [one.became.state for one in verification.rechecked] == [State.KEPT, State.KEPT]
    assert [one.became.same for one in verification.rechecked] == [True, True]
    assert len(kept.archive.hits) == asked + 2
    assert verification.audit is not None
    newest = verification.audit.findings[0].keeping
    assert newest is not None
    assert newest.memento is not None
    assert newest.memento.verified_at is not None
    assert newest.memento.verified_at >= verification.started_at


def test_only_what_is_due(kept: Bench) -> None:
    """Before 90 days nothing is replayed, unless asked to; after it once, and not again."""
    kept.now = BEGUN + timedelta(days=89)
    asked = len(kept.archive.hits)
    early = checked(kept, document(ALIVE, GONE))
    assert (early.rechecked, early.not_due, early.audit) == ((), 2, None)
    assert len(kept.archive.hits) == asked
    assert len(checked(kept, document(ALIVE, GONE), recheck=True).rechecked) == 2
    kept.now = BEGUN + timedelta(days=120)
    assert checked(kept, document(ALIVE, GONE)).rechecked == ()


def test_a_capture_that_was_withdrawn(kept: Bench) -> None:
    """What two replays do not find is lost: the finding that it served has none now."""
    kept.archive.shelf = Shelf([held(ALIVE)])
    verification = checked(kept, document(ALIVE, GONE))
    states = {str(one.memento.uri_r): one.became for one in verification.rechecked}
    assert states[GONE].state is State.LOST
    assert states[GONE].detail == "the archive does not hold this capture"
    assert states[ALIVE].state is State.KEPT
    lost = verification.rechecked[1]
    assert [f.outcome for f in lost.losses] == [Outcome.LOST]
    assert verification.rechecked[0].losses == ()
    assert replies(kept)[-2:] == ["refuted", "refuted"]
    offline = kept.audit(document(ALIVE, GONE), offline=True)
    assert outcomes(offline) == ["secure", "lost"]


def test_a_loss_is_looked_for_again_at_once(kept: Bench) -> None:
    """The next audit asks the archive for another memento of a link whose own was lost."""
    kept.archive.shelf = Shelf([held(GONE, timestamp="20160610120000")])
    checked(kept, document(GONE))
    assert outcomes(kept.audit(document(GONE))) == ["rescued"]


def test_one_refutation_is_not_enough(kept: Bench) -> None:
    """A capture that is missing for one replay and there for the next is kept."""
    kept.archive.misbehave("wrong-memento", service="replay", times=1)
    verification = checked(kept, document(GONE))
    assert only(verification).became.state is State.KEPT
    assert replies(kept)[-2:] == ["refuted", "verified"]
    assert verification.audit is not None
    assert outcomes(verification.audit) == ["rescued"]


def test_another_page_under_the_same_address(kept: Bench) -> None:
    """A memento whose words are other ones is lost, and no later audit takes it for proven."""
    kept.archive.shelf = Shelf([held(GONE, OTHER)])
    one = only(checked(kept, document(GONE)))
    assert (one.became.state, one.became.same) == (State.LOST, False)
    assert one.became.share is not None
    assert one.became.share < 0.1
    assert "another page" in one.became.detail
    for days in (92, 200, 400):
        kept.now = BEGUN + timedelta(days=days)
        assert outcomes(kept.audit(document(GONE))) == ["lost"]


def test_a_text_that_was_edited(kept: Bench) -> None:
    """A memento that has most of its words still serves, and the change is told."""
    kept.archive.shelf = Shelf([held(GONE, f"{STORY} A word was added by the archive.")])
    verification = checked(kept, document(GONE))
    one = only(verification)
    assert (one.became.state, one.losses) == (State.CHANGED, ())
    assert one.became.share == 1.0
    kept.now = BEGUN + timedelta(days=200)
    assert only(checked(kept, document(GONE))).became.state is State.KEPT


def test_a_page_that_is_cut_off(kept: Bench) -> None:
    """Where only a part is shown of what was, it is no other page: that is told, and it serves."""
    kept.archive.shelf = Shelf([held(GONE, STORY[: len(STORY) // 3])])
    one = only(checked(kept, document(GONE)))
    assert (one.became.state, one.losses) == (State.CHANGED, ())
    assert "only a part" in one.became.detail


def test_a_change_that_takes_the_quotation(kept: Bench) -> None:
    """A memento that has changed and lacks the quoted words now serves no longer: a loss."""
    kept.archive.shelf = Shelf([held(GONE, STORY.replace(QUOTE, "his cat did"))])
    one = only(checked(kept, QUOTED))
    assert one.became.state is State.CHANGED
    assert [f.outcome for f in one.losses] == [Outcome.LOST]


def test_the_same_bytes_read_otherwise(kept: Bench) -> None:
    """Where our own reading has changed, the archive's index says that nothing else has."""
    digest = held(GONE).fingerprint
    kept.archive.shelf = Shelf([held(GONE, STORY[:100], digest=digest)])
    one = only(checked(kept, QUOTED))
    assert (one.became.state, one.became.same, one.losses) == (State.KEPT, True, ())
    assert "the same bytes" in one.became.detail
    kept.archive.shelf = Shelf([held(GONE)])
    kept.now = BEGUN + timedelta(days=200)
    assert only(checked(kept, QUOTED)).became.detail == "as it was"


def test_an_excluded_site(kept: Bench) -> None:
    """A site that the archive excludes by now has lost its mementos; that is what is said."""
    kept.archive.excluded.add("gone.example")
    verification = checked(kept, document(GONE))
    one = only(verification)
    assert one.became.state is State.LOST
    assert "excluded" in one.became.detail
    finding = one.losses[0]
    assert finding.keeping is not None
    assert finding.keeping.answer is Answer.EXCLUDED


def test_a_moment_that_leads_elsewhere(kept: Bench) -> None:
    """Where the archive sends us to another capture, this one is lost; the other is not proven."""
    kept.archive.shelf = Shelf([held(GONE, timestamp="20130101000000")])
    one = only(checked(kept, document(GONE)))
    assert one.became.state is State.LOST
    assert one.became.detail == "the nearest capture is that of 20130101000000"


@pytest.mark.parametrize("trouble", ["503", "html", "close"])
def test_an_outage_removes_nothing(kept: Bench, trouble: str) -> None:
    """An archive in trouble loses no memento: unknown is what is said, and the findings stand."""
    kept.archive.misbehave(trouble)
    verification = checked(kept, document(ALIVE, GONE))
    assert {one.became.state for one in verification.rechecked} == {State.UNKNOWN}
    assert all(one.losses == () for one in verification.rechecked)
    assert verification.audit is not None
    assert outcomes(verification.audit) == ["secure", "rescued"]
    kept.archive.behave()
    again = checked(kept, document(ALIVE, GONE))
    assert {one.became.state for one in again.rechecked} == {State.KEPT}


def test_a_loss_is_not_believed_when_the_archive_falls_silent(kept: Bench) -> None:
    """Refuted once and unanswered the second time is unknown, and nothing of it is kept."""
    before = replies(kept)

    class Withdrawn(Shelf):
        def nearest(self, uri: str, timestamp: str) -> Capture | None:  # noqa: ARG002
            kept.archive.misbehave("close")
            return None

    kept.archive.shelf = Withdrawn([])
    one = only(checked(kept, document(GONE)))
    assert one.became.state is State.UNKNOWN
    assert replies(kept)[len(before) :] == ["unknown"]


def test_time_that_is_over(kept: Bench) -> None:
    """--max-runtime ends the replays; what was not asked is unknown, and still due."""
    verification = checked(kept, document(ALIVE, GONE), max_runtime=timedelta(0))
    left = [one for one in verification.rechecked if one.became.state is State.UNKNOWN]
    assert left
    assert "time" in left[0].became.detail
    again = checked(kept, document(ALIVE, GONE))
    assert len(again.rechecked) >= len(left)


def test_an_archive_that_is_not_asked_any_more(kept: Bench) -> None:
    """A memento of an archive that the settings no longer name is told, and loses nothing."""
    verification = checked(kept, document(GONE), archives=())
    one = only(verification)
    assert (one.became.state, one.losses) == (State.ELSEWHERE, ())
    assert verification.audit is not None
    assert outcomes(verification.audit) == ["rescued"]


def test_only_what_was_meant(kept: Bench) -> None:
    """`narrow` leaves some findings; the others' mementos are not replayed."""

    def narrow(findings: Sequence[Finding]) -> Sequence[Finding]:
        return [f for f in findings if f.citation.id == "2"]

    one = only(checked(kept, document(ALIVE, GONE), narrow=narrow))
    assert one.memento.uri_r == GONE


def test_one_memento_of_several_citations(kept: Bench) -> None:
    """A memento that serves three citations is replayed once, and all three are told."""
    one = only(checked(kept, document(GONE, GONE, GONE + "#part")))
    assert [served.after.citation.id for served in one.served] == ["1", "2", "3"]


def test_many_at_once(bench: Any) -> None:
    """Some hundred mementos are replayed by several threads, each once, each committed."""
    uris = [f"http://h{n}.example/mill" for n in range(120)]
    routes = {(f"h{n}.example", "/mill"): html("The mill", STORY) for n in range(120)}
    here = bench(routes, [held(uri) for uri in uris])
    here.now = BEGUN
    here.audit(document(*uris))
    here.now = BEGUN + timedelta(days=91)
    asked = len(here.archive.hits)
    verification = checked(here, document(*uris))
    assert verification.count(State.KEPT) == 120
    assert len(here.archive.hits) == asked + 120
    assert (here.steps[-1].stage, here.steps[-1].done, here.steps[-1].total) == ("verify", 120, 120)


def test_an_archive_that_goes_offline(bench: Any) -> None:
    """One that says it is offline is not asked on: the rest is unknown, and says why."""
    uris = [f"http://h{n}.example/mill" for n in range(60)]
    here = bench({}, [held(uri) for uri in uris])
    here.now = BEGUN
    here.audit(document(*uris))
    here.now = BEGUN + timedelta(days=91)
    here.archive.misbehave("503")
    asked = len(here.archive.hits)
    verification = checked(here, document(*uris))
    assert verification.count(State.UNKNOWN) == 60
    assert len(here.archive.hits) - asked <= 8
    assert "temporarily offline" in verification.rechecked[-1].became.detail


def test_pages_without_words(bench: Any) -> None:
    """A page whose text cannot be compared is judged by its digest in the index alone."""
    uri = "http://gone.example/table.json"
    here = bench({}, [Capture(uri, "20150610120000", body=b"[]", mimetype="application/json")])
    here.now = BEGUN
    assert outcomes(here.audit(document(uri))) == ["rescued"]
    here.now = BEGUN + timedelta(days=91)
    one = only(checked(here, document(uri)))
    assert (one.became.state, one.became.same) == (State.KEPT, True)
    here.archive.shelf = Shelf(
        [Capture(uri, "20150610120000", body=b"{}", mimetype="application/json")]
    )
    one = only(checked(here, document(uri), recheck=True))
    assert one.became.state is State.CHANGED
    assert "other bytes" in one.became.detail
    here.archive.misbehave("503", service="cdx")
    one = only(checked(here, document(uri), recheck=True))
    assert (one.became.state, one.became.same) == (State.KEPT, None)


def test_a_run_of_verify_is_no_doubt(kept: Bench) -> None:
    """A verify that was cut off makes no later audit distrust its own network."""
    checked(kept, document(GONE))
    with sqlite3.connect(kept.db) as db:
        db.execute("drop trigger runs_finish_once")
        db.execute("update runs set finished_at = null, degraded = null where id = 2")
    assert outcomes(kept.audit(document(GONE), offline=True)) == ["rescued"]
