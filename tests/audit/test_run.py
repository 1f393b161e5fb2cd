"""An audit from targets to recorded findings, over real sockets."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from citekeeper.demo.server import Reply, html
from citekeeper.desk import Desk, Order
from citekeeper.model import (
    Answer,
    AuditKind,
    Citation,
    Kind,
    Label,
    Override,
    Reason,
    Standing,
)
from citekeeper.web import Limits

from .conftest import PAGE, at, by_id, captured, document, outcomes

ALIVE, GONE, BARE = (
    "http://alive.example/wheel",
    "http://gone.example/wheel",
    "http://bare.example/wheel",
)

ROUTES = {
    ("alive.example", "/wheel"): html("The wheel", PAGE),
    ("gone.example", "/wheel"): html("Nothing here", status=404),
    ("bare.example", "/wheel"): html("The wheel", PAGE),
}


def asked(here: Any, uri: str) -> int:
    """How often the practice web was asked for an address itself (and not for its siblings)."""
    return sum(f"http://{hit.host}{hit.path}" == uri for hit in here.practice.hits)


def test_a_whole_audit(bench: Any) -> None:
    """Live with memento is secure, dead with memento rescued, live without fragile."""
    here = bench(ROUTES, [captured(ALIVE), captured(GONE, "20150601000000")])
    audit = here.audit(document(ALIVE, GONE, BARE))
    assert outcomes(audit) == ["secure", "rescued", "fragile"]
    found = by_id(audit)
    assert (found["2"].verdict.standing, found["2"].confirmed) == (Standing.DEAD, False)
    kept = found["2"].keeping
    assert (kept.gap_days, kept.label) == (-14, Label.NEAR)
    assert kept.memento.verified_at is not None
    assert found["3"].keeping.answer is Answer.NONE
    assert (audit.degraded, audit.archive_unavailable, audit.troubles) == (False, False, ())


def test_a_404_is_asked_twice(bench: Any) -> None:
    """A page that is not found is asked a second time at the end of the run, and only that one."""
    here = bench(ROUTES)
    here.audit(document(ALIVE, GONE))
    assert (asked(here, GONE), asked(here, ALIVE)) == (2, 1)


def test_second_audit_asks_nothing_twice(bench: Any) -> None:
    """What is known and not due is not asked again, neither at the page nor at the archive."""
    here = bench(ROUTES, [captured(ALIVE)])
    first = here.audit(document(ALIVE, BARE))
    pages, questions = len(here.practice.hits), len(here.archive.hits)
    second = here.audit(document(ALIVE, BARE))
    assert outcomes(second) == outcomes(first)
    assert len(here.practice.hits) == pages + 1  # the canary
    assert len(here.archive.hits) == questions


def test_recheck_and_max_age(bench: Any) -> None:
    """--recheck asks what is not due; --max-age asks what is older than that."""
    here = bench(ROUTES)
    here.audit(document(ALIVE))
    here.audit(document(ALIVE), recheck=True)
    here.audit(document(ALIVE), max_age=timedelta(0))
    assert asked(here, ALIVE) == 3


def test_repeated_links_are_asked_once(bench: Any) -> None:
    """One link cited by three notes is one request and three findings."""
    here = bench(ROUTES, [captured(ALIVE)])
    audit = here.audit(document(ALIVE, ALIVE, ALIVE + "#part"))
    assert outcomes(audit) == ["secure"] * 3
    assert asked(here, ALIVE) == 1
    assert audit.totals.links == 1


def test_strikes_over_days_confirm(bench: Any) -> None:
    """A 404 on three days over a week becomes a confirmed death; before that it says when."""
    here = bench(ROUTES, [captured(GONE)])
    here.now = at(1)
    first = by_id(here.audit(document(GONE)))["1"]
    assert (first.confirmed, first.verdict.not_before) == (False, at(8).replace(hour=12))
    for day in (4, 8):
        here.now = at(day)
        audit = here.audit(document(GONE))
    assert (by_id(audit)["1"].confirmed, outcomes(audit)) == (True, ["rescued"])
    assert audit.simulated


def test_no_network(bench: Any) -> None:
    """No canary answers: nothing is asked, nothing is dead, the run is degraded."""
    here = bench({**ROUTES, ("canary.example", "/"): Reply(then="reset")}, [captured(ALIVE)])
    audit = here.audit(document(ALIVE, GONE))
    assert audit.degraded
    assert {f.verdict.reason for f in by_id(audit).values()} == {Reason.RUN_DEGRADED}
    assert outcomes(audit) == ["unsure", "unsure"]
    assert "network is in trouble" in audit.troubles[0]
    assert here.archive.hits == []


def test_an_outage_removes_no_answer(bench: Any) -> None:
    """After an outage the answers of before still stand."""
    here = bench(ROUTES, [captured(ALIVE)])
    here.audit(document(ALIVE))
    audit = here.audit(document(ALIVE), canaries=("http://nowhere.invalid/",))
    assert (audit.degraded, outcomes(audit)) == (True, ["secure"])


def test_a_network_lost_on_the_way(bench: Any) -> None:
    """One silent canary and most hosts failing in transport: nothing is concluded."""
    uris = [f"http://h{n}.example/" for n in range(6)]
    routes = {(f"h{n}.example", "/"): Reply(then="reset") for n in range(6)}
    canaries = ("http://canary.example/", "http://nowhere.invalid/")
    audit = bench(routes).audit(document(*uris), canaries=canaries)
    assert audit.degraded
    assert {f.verdict.reason for f in by_id(audit).values()} == {Reason.RUN_DEGRADED}


def test_offline_judges_what_is_stored(bench: Any) -> None:
    """--offline asks nothing, and says what the stored evidence says."""
    here = bench(ROUTES, [captured(GONE)])
    here.audit(document(GONE))
    asked = len(here.practice.hits)
    audit = here.audit(document(GONE), offline=True)
    assert (audit.kind, outcomes(audit), audit.run) == (AuditKind.OFFLINE, ["rescued"], None)
    assert len(here.practice.hits) == asked
    fresh = here.audit(document(ALIVE, path="other.md"), offline=True)
    assert by_id(fresh)["1"].verdict.reason is Reason.NOT_ASKED


def test_no_archives(bench: Any) -> None:
    """--no-archives asks pages only; what archives said before still counts."""
    here = bench(ROUTES, [captured(ALIVE)])
    assert outcomes(here.audit(document(ALIVE), ask_archives=False)) == ["unsure"]
    assert here.archive.hits == []


@pytest.mark.parametrize("trouble", ["503", "429", "html", "empty", "hang", "truncated", "close"])
def test_archive_trouble_touches_no_standing(
    bench: Any, trouble: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever ails the archive: every standing is as it was, and no link is "without memento"."""
    impatient = Limits(connect=1.0, read=0.3, total=0.6, body=1_000_000, pdf=4_000_000)
    monkeypatch.setattr("citekeeper.archives.facts.INDEX_LIMITS", impatient)
    monkeypatch.setattr("citekeeper.archives.facts.PAUSE_SECONDS", 0.01)
    here = bench(ROUTES, [captured(ALIVE), captured(GONE)], trouble=trouble)
    audit = here.audit(document(ALIVE, GONE, BARE))
    standings = [f.verdict.standing for f in by_id(audit).values()]
    assert standings == [Standing.LIVE, Standing.DEAD, Standing.LIVE]
    assert {f.keeping.answer for f in by_id(audit).values()} == {Answer.UNKNOWN}
    assert outcomes(audit) == ["unsure"] * 3
    assert audit.archive_unavailable
    assert "could not be asked about 3 of 3 links (" in audit.troubles[0]
    here.archive.behave()
    pages = len(here.practice.hits)
    later = here.audit(document(ALIVE, GONE, BARE))
    assert outcomes(later) == ["secure", "rescued", "fragile"]
    assert len(here.practice.hits) <= pages + 1


def test_excluded_is_an_answer_of_its_own(bench: Any) -> None:
    """A site that the archive may not show is excluded: known, and not kept."""
    here = bench(ROUTES, [captured(GONE)], excluded={"gone.example"})
    audit = here.audit(document(GONE))
    assert by_id(audit)["1"].keeping.answer is Answer.EXCLUDED
    assert (outcomes(audit), audit.archive_unavailable) == (["lost"], False)


def test_ignored_links_are_listed_and_not_asked(bench: Any) -> None:
    """A domain the user left out is counted, named as ignored, and never asked."""
    here = bench(ROUTES)
    audit = here.audit(document(ALIVE, BARE), domains={"example": Override("private", ignore=True)})
    assert outcomes(audit) == ["ignored", "ignored"]
    assert [hit.host for hit in here.practice.hits] == ["canary.example"]
    assert audit.totals.ignored == 2


def test_overrides_of_citation_and_domain(bench: Any) -> None:
    """The citation's own decision stands before its domain's, the nearest domain before a wider."""
    decided = document(ALIVE, GONE)
    own = replace(decided.citations[0], override=Override("seen", force="gone"))
    decided = replace(decided, citations=(own, decided.citations[1]))
    domains = {
        "example": Override("wide", force="gone"),
        "gone.example": Override("near", force="live"),
    }
    found = by_id(bench(ROUTES).audit(decided, domains=domains))
    assert [found[n].verdict.standing for n in "12"] == [Standing.DEAD, Standing.LIVE]


def test_expired_override_is_not_heard(bench: Any) -> None:
    """A decision whose day has come no longer hides a link."""
    gone = {"alive.example": Override("old", ignore=True, until="2020-01-01")}
    assert outcomes(bench(ROUTES).audit(document(ALIVE), domains=gone)) == ["fragile"]


def test_only_and_host_narrow_the_asking(bench: Any) -> None:
    """--only and --host ask less; the others are listed as not asked yet."""
    here = bench(ROUTES)
    found = by_id(here.audit(document(ALIVE, GONE, BARE), only=("1",)))
    assert found["1"].verdict.standing is Standing.LIVE
    assert found["2"].verdict.reason is Reason.NOT_ASKED
    found = by_id(here.audit(document(ALIVE, GONE, BARE), hosts=("bare.example",)))
    assert found["3"].verdict.standing is Standing.LIVE


def test_citations_without_links_are_listed(bench: Any) -> None:
    """A note without a link is a finding without an outcome, in its place."""
    whole = document(ALIVE)
    book = Citation("2", "2", Kind.SOURCE, note="A book")
    audit = bench(ROUTES).audit(replace(whole, citations=(*whole.citations, book)))
    assert outcomes(audit) == ["fragile", None]
    assert audit.totals.without_link == 1


def test_max_runtime_ends_the_asking(bench: Any) -> None:
    """When the time is over the rest is over budget: no verdict, and the next run asks it."""
    uris = [f"http://alive.example/{n}" for n in range(40)]
    routes = {("alive.example", "*"): html("Slow", PAGE)}
    here = bench(routes)
    audit = here.audit(
        document(*uris),
        max_runtime=timedelta(seconds=0.4),
        host_interval=0.2,
        ask_archives=False,
    )
    reasons = [f.verdict.reason for f in by_id(audit).values()]
    assert Reason.OVER_BUDGET in reasons
    assert Reason.OK in reasons
    assert any("--max-runtime" in line for line in audit.troubles)


def test_what_is_being_read_when_the_time_is_over_is_kept(
    bench: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page that comes back from the desk when all threads have gone home is recorded."""

    def late(_desk: Desk, orders: Sequence[Order]) -> None:
        def read() -> None:
            for thread in threading.enumerate():
                if thread.name == "citekeeper-_probe":
                    thread.join(20)
            for page, done in orders:
                done(page.read())

        if orders:
            threading.Thread(target=read, daemon=True).start()

    monkeypatch.setattr(Desk, "read", late)
    audit = bench({("alive.example", "*"): html("Slow", PAGE)}).audit(
        document("http://alive.example/1"),
        max_runtime=timedelta(seconds=0.2),
        ask_archives=False,
    )
    assert by_id(audit)["1"].verdict.reason is Reason.OK


def test_a_server_that_asks_us_to_wait_too_often(bench: Any) -> None:
    """After three waits the rest of that host stays unasked, and nothing is invented about it."""
    waiting = Reply(429, {"Retry-After": "0"}, "slow down")
    here = bench({("busy.example", "*"): waiting})
    audit = here.audit(document(*(f"http://busy.example/{n}" for n in range(6))))
    reasons = {f.verdict.reason for f in by_id(audit).values()}
    assert reasons == {Reason.RATE_LIMITED, Reason.OVER_BUDGET}
    assert any("told us to wait" in line for line in audit.troubles)


def test_everything_is_recorded(bench: Any) -> None:
    """The findings, the run and the thresholds that were used are in the database."""
    here = bench(ROUTES, [captured(ALIVE)])
    here.audit(document(ALIVE, GONE))
    with sqlite3.connect(here.db) as db:
        rows = db.execute("select marker, outcome, standing from current_findings").fetchall()
        (policy,) = db.execute("select policy from audits").fetchone()
        finished = db.execute("select count(*) from runs where finished_at is not null").fetchone()
    db.close()
    assert rows == [("1", "secure", "live"), ("2", "lost", "dead")]
    assert "strike_gap" in policy
    assert finished == (1,)


def test_progress_reaches_its_total(bench: Any) -> None:
    """Each stage counts up to its total and never beyond."""
    here = bench(ROUTES, [captured(ALIVE)])
    here.audit(document(ALIVE, GONE, BARE))
    for stage in ("links", "archive"):
        steps = [step for step in here.steps if step.stage == stage]
        assert (steps[-1].done, steps[-1].total) == (3, 3)


def test_the_newest_captures_of_what_looks_gone(bench: Any) -> None:
    """They are asked for where the list around the date was cut off: it may not have them. A short
    list, or none, has told them."""
    many = [captured(GONE, f"201506{d:02}{h:02}0000") for d in range(1, 5) for h in range(20)]
    here = bench(ROUTES, many)
    here.audit(document(GONE))
    asked = [step for step in here.steps if step.stage == "witness"]
    assert [(step.done, step.total, step.what) for step in asked] == [(0, 1, ""), (1, 1, GONE)]
    for page in ("one", "none"):
        uri = f"http://gone.example/{page}"
        short = bench(ROUTES, [captured(uri)] if page == "one" else [])
        found = by_id(short.audit(document(uri, path=f"{page}.md")))
        assert found["1"].verdict.standing is Standing.DEAD
        assert "witness" not in {step.stage for step in short.steps}


def test_how_long_it_will_take_comes_first(bench: Any) -> None:
    """Before the first question to an archive it is said how long they will take; where there is
    none nothing is said."""
    here = bench(ROUTES, [captured(ALIVE)])
    here.audit(document(ALIVE, GONE, BARE))
    first = next(step for step in here.steps if step.stage == "archive")
    assert (first.done, first.total) == (0, 3)
    assert first.minutes == pytest.approx(3 / here.archive.settings.cdx_per_minute)
    here.steps.clear()
    here.audit(document(ALIVE, GONE, BARE))
    assert all(step.minutes is None for step in here.steps)


def test_a_failing_thread_fails_the_run(bench: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A mistake of ours in a thread is raised, not swallowed; what was learnt before is kept."""

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("planted")

    monkeypatch.setattr("citekeeper.probe.Prober.fetch", broken)
    with pytest.raises(RuntimeError, match="planted"):
        bench(ROUTES).audit(document(ALIVE))


def test_a_run_killed_during_our_own_outage(bench: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a run saw after its network went away is not believed by the next one."""
    uris = [f"http://h{n}.example/" for n in range(6)]
    here = bench({(f"h{n}.example", "/"): Reply(then="reset") for n in range(6)})

    def killed(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("citekeeper.audit.suspicious", killed)
        with pytest.raises(KeyboardInterrupt):
            here.audit(document(*uris))
    audit = here.audit(document(*uris), offline=True)
    assert {f.verdict.reason for f in by_id(audit).values()} == {Reason.RUN_DEGRADED}


def test_a_page_published_after_it_was_read(bench: Any) -> None:
    """A publication date after the access date is a mistake, and hides no snapshot."""
    whole = document(ALIVE)
    odd = replace(whole.citations[0], accessed_on="2015-06-15", published_on="2016")
    here = bench(ROUTES, [captured(ALIVE)])
    assert outcomes(here.audit(replace(whole, citations=(odd,)))) == ["secure"]
