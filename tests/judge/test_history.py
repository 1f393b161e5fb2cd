"""Strikes over days, confirmation, freezing, flapping and human decisions."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citekeeper.judge.history import verdict
from citekeeper.judge.look import Look
from citekeeper.judge.policy import POLICY
from citekeeper.model import (
    Observation,
    Override,
    PageFacts,
    Problem,
    Reason,
    Sign,
    SignFamily,
    Standing,
    UriR,
    Verdict,
)

from .conftest import START, URI


def _judge(*found: Look, days: float = 200, override: Override | None = None) -> Verdict:
    return verdict(found, policy=POLICY, now=START + timedelta(days=days), override=override)


@pytest.fixture
def twice(see: Any) -> Any:
    """A look whose two GETs agree."""

    def make(status: Any = None, **facts: Any) -> Any:
        return Look(see(status, **facts), see(status, **{**facts, "attempt": 2}))

    return make


def test_nothing_known() -> None:
    """Without any look the standing is unknown and says that it was not asked."""
    found = _judge()
    assert (found.standing, found.reason) == (Standing.UNKNOWN, Reason.NOT_ASKED)


def test_one_strike_is_not_confirmed(twice: Any) -> None:
    """One failure names the earliest day on which it can be confirmed."""
    found = _judge(twice(404))
    assert (found.standing, found.confirmed, found.streak) == (Standing.DEAD, False, 1)
    assert found.not_before == START + timedelta(days=7)


@pytest.mark.parametrize(
    ("facts", "days", "confirmed"),
    [
        ({"status": 410}, (0, 3), True),
        ({"status": 410}, (0, 2), False),
        ({"status": 404}, (0, 4, 7), True),
        ({"status": 404}, (0, 1, 2), False),
        ({"status": 404}, (0, 7), False),
        ({"problem": Problem.DNS_NXDOMAIN_DOMAIN}, (0, 3), True),
        ({"problem": Problem.DNS_NXDOMAIN}, (0, 3), False),
        ({"problem": Problem.DNS_NXDOMAIN}, (0, 3, 7), True),
    ],
)
def test_strike_rules(twice: Any, facts: Any, days: Any, confirmed: Any) -> None:
    """Each reason is confirmed by its own number of strikes over its own number of days."""
    found = _judge(*(twice(day=day, **facts) for day in days))
    assert (found.standing, found.confirmed) == (Standing.DEAD, confirmed)


def test_parked_is_confirmed_by_two(see: Any) -> None:
    """Parking is confirmed by two strikes over three days."""
    page = PageFacts(chars=90, signs=(Sign(SignFamily.PARKING, "planted"),))
    found = _judge(Look(see(200, page=page)), Look(see(200, page=page, day=3)))
    assert (found.standing, found.confirmed) == (Standing.PARKED, True)


def test_looks_close_together_are_one_strike(twice: Any) -> None:
    """Ten looks in one day are one strike."""
    found = _judge(*(twice(410, day=hour / 24) for hour in range(10)))
    assert found.streak == 1


def test_strictest_reason_rules(twice: Any) -> None:
    """410 once among 404s does not shorten what 404 asks for."""
    found = _judge(twice(410), twice(404, day=3))
    assert not found.confirmed
    assert found.reason is Reason.HTTP_404


def test_live_look_ends_the_streak(twice: Any, see: Any) -> None:
    """One live look and the counting starts anew."""
    found = _judge(twice(410), Look(see(200, day=1)), twice(410, day=3))
    assert (found.streak, found.confirmed, found.since) == (1, False, START + timedelta(days=3))


@pytest.mark.parametrize(
    "freezing", [{"status": 403}, {"status": 503}, {"problem": Problem.TIMEOUT}, {"status": 400}]
)
def test_undecided_looks_freeze_a_death(twice: Any, freezing: Any) -> None:
    """A look that cannot tell neither advances nor resets a streak, and removes no answer."""
    found = _judge(twice(410), twice(day=5, **freezing))
    assert (found.standing, found.streak, found.confirmed) == (Standing.DEAD, 1, False)
    assert "could not be told" in found.message
    assert _judge(twice(410), twice(day=5, **freezing), twice(410, day=9)).confirmed


def test_live_answer_stands_for_a_month(see: Any) -> None:
    """After a live look a blocked one changes nothing for 30 days, and then it counts."""
    live = Look(see(200))
    assert _judge(live, Look(see(403, day=29))).standing is Standing.LIVE
    assert _judge(live, Look(see(403, day=31))).standing is Standing.BLOCKED


def test_degraded_look_after_nothing(twice: Any) -> None:
    """A first run without network leaves `run-degraded`, and the next answer takes its place."""
    lost = Look(twice(404).first, degraded=True)
    assert _judge(lost).reason is Reason.RUN_DEGRADED
    assert _judge(lost, twice(404, day=1)).standing is Standing.DEAD


def test_degraded_look_hides_nothing(twice: Any, see: Any) -> None:
    """A degraded run neither ends a streak nor hides the answer before it."""
    blocked = Look(see(403))
    assert _judge(blocked, Look(see(404, day=1), degraded=True)).standing is Standing.BLOCKED
    assert _judge(twice(410), Look(see(200, day=1), degraded=True)).streak == 1


def test_persistently_unreachable(twice: Any) -> None:
    """Six failed looks over thirty days are a death; five, or a shorter time, are not."""
    days = (0, 6, 12, 18, 24, 30)
    found = _judge(*(twice(503, day=day) for day in days))
    assert (found.standing, found.reason) == (Standing.DEAD, Reason.UNREACHABLE_PERSISTENT)
    assert found.confirmed
    assert _judge(*(twice(503, day=day) for day in days[1:])).standing is Standing.UNREACHABLE
    assert _judge(*(twice(503, day=d / 2) for d in days)).standing is Standing.UNREACHABLE


def test_flapping_asks_for_more(twice: Any, see: Any) -> None:
    """A link that comes and goes needs two strikes more, and says that it is flapping."""
    flips = [twice(410), Look(see(200, day=1)), twice(410, day=2), Look(see(200, day=3))]
    steady = [twice(410, day=day) for day in (4, 5, 6, 8)]
    assert not _judge(*flips, *steady[:3]).confirmed
    found = _judge(*flips, *steady)
    assert "flapping" in found.warnings
    assert found.confirmed


@pytest.mark.parametrize(
    ("override", "standing", "reason"),
    [
        (Override("seen", force="live"), Standing.LIVE, Reason.MARKED),
        (Override("seen", force="gone"), Standing.DEAD, Reason.MARKED),
        (Override("seen", ignore=True), Standing.UNKNOWN, Reason.IGNORED),
        (Override("known wall", expect=403), Standing.LIVE, Reason.EXPECTED),
        (Override("known wall", expect=401), Standing.BLOCKED, Reason.FORBIDDEN),
    ],
)
def test_human_decisions(see: Any, override: Any, standing: Any, reason: Any) -> None:
    """A human decision stands before all evidence; an expected status must really come."""
    found = _judge(Look(see(403)), override=override)
    assert (found.standing, found.reason) == (standing, reason)


def test_human_decision_without_evidence() -> None:
    """A mark holds for a link that was never asked; an expectation has nothing to hold on."""
    assert _judge(override=Override("seen", force="live")).standing is Standing.LIVE
    assert _judge(override=Override("wall", expect=403)).reason is Reason.NOT_ASKED


def test_human_decision_expires(see: Any) -> None:
    """From its `until` on, a decision is no longer heard."""
    decided = Override("seen", force="live", until="2026-11-10")
    assert _judge(Look(see(403)), days=8, override=decided).standing is Standing.LIVE
    assert _judge(Look(see(403)), days=9, override=decided).standing is Standing.BLOCKED


def test_evidence_is_named(twice: Any, see: Any) -> None:
    """A death names every look of its streak; a live page the one look that proves it."""
    dead = [twice(410), twice(410, day=3)]
    assert len(_judge(*dead).evidence) == 4
    assert len(_judge(Look(see(200)), Look(see(200, day=3))).evidence) == 1


STATUSES = st.sampled_from([200, 403, 404, 410, 503, 400])


def _observed(status: int, day: float, number: int) -> Observation:
    page = PageFacts(chars=3000)
    at = START + timedelta(days=day)
    return Observation(UriR(URI), 1, 1, at, URI, status=status, page=page, id=number)


def _look(status: int, day: float, number: int) -> Look:
    return Look(_observed(status, day, number), _observed(status, day, number + 1))


@given(st.lists(st.tuples(STATUSES, st.integers(0, 90)), max_size=12), st.integers(91, 120))
def test_more_death_never_revives(steps: Any, day: Any) -> None:
    """Adding a 410 look never turns a gone link towards live, nor unconfirms it."""
    found = [_look(s, d, n * 2 + 1) for n, (s, d) in enumerate(sorted(steps, key=lambda x: x[1]))]
    before, after = _judge(*found), _judge(*found, _look(410, day, 99))
    assert after.standing is Standing.DEAD
    if before.standing is Standing.DEAD:
        assert after.streak >= before.streak


@given(
    st.lists(st.tuples(STATUSES, st.integers(0, 60)), max_size=10),
    st.sampled_from([403, 400]),
)
def test_blocked_and_unknown_never_change_a_streak(steps: Any, status: Any) -> None:
    """A look that cannot tell leaves streak, since and confirmation of a death alone."""
    found = [_look(s, d, n * 2 + 1) for n, (s, d) in enumerate(sorted(steps, key=lambda x: x[1]))]
    before, after = _judge(*found), _judge(*found, _look(status, 61, 99))
    if before.standing.gone:
        assert (after.standing, after.streak, after.since, after.confirmed) == (
            before.standing,
            before.streak,
            before.since,
            before.confirmed,
        )


def test_an_expected_status_does_not_hide_a_parked_domain(see: Any) -> None:
    """`expect` vouches for a status, not for a stranger's page, nor for a run without network."""
    page = PageFacts(chars=90, signs=(Sign(SignFamily.PARKING, "planted"),))
    wall = Override("known wall", expect=403)
    assert _judge(Look(see(403, page=page)), override=wall).standing is Standing.PARKED
    lost = Look(see(403), degraded=True)
    assert _judge(lost, override=wall).reason is Reason.RUN_DEGRADED
