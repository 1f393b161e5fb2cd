"""When a link is due again."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from citekeeper.judge.look import Look
from citekeeper.judge.policy import POLICY
from citekeeper.judge.schedule import Due, due
from citekeeper.model import PageFacts, Problem, Sign, SignFamily

from .conftest import START, URI


def _due(found: Any, *, day: Any, max_age: Any = None) -> Any:
    now = START + timedelta(days=day)
    return due(found, uri_r=URI, policy=POLICY, now=now, max_age=max_age)


@pytest.fixture
def twice(see: Any) -> Any:
    """A look whose two GETs agree."""

    def make(status: Any = None, **facts: Any) -> Any:
        return Look(see(status, **facts), see(status, **{**facts, "attempt": 2}))

    return make


def test_never_seen_is_due() -> None:
    """A link without a look is due, and so is one that only a degraded run saw."""
    assert _due([], day=0) == Due(1)


def test_degraded_look_is_no_look(see: Any) -> None:
    """What a degraded run saw leaves the link due."""
    assert _due([Look(see(200), degraded=True)], day=0) == Due(1)


def test_missing_second_get(see: Any) -> None:
    """A killed run's 404 is completed by the next run, and asked anew when it is too old."""
    assert _due([Look(see(404))], day=0.1) == Due(2)
    assert _due([Look(see(404))], day=1) == Due(1)


@pytest.mark.parametrize(
    ("facts", "days"),
    [({"status": 200}, 14), ({"status": 403}, 14), ({"status": 400}, 7)],
)
def test_schedule_by_standing(see: Any, facts: Any, days: Any) -> None:
    """Live and blocked links wait 14 days, unknown ones 7; jitter shortens by 10 % at most."""
    found = [Look(see(**facts))]
    assert _due(found, day=days * 0.9 - 0.01) is None
    assert _due(found, day=days) == Due(1)


def test_failing_links_are_asked_sooner(twice: Any) -> None:
    """After the first failure a day, then three, then four."""
    found = [twice(404)]
    assert _due(found, day=0.8) is None
    assert _due(found, day=1) == Due(1)
    found.append(twice(404, day=1))
    assert _due(found, day=1 + 2.6) is None
    assert _due(found, day=4) == Due(1)
    unreachable = [twice(problem=Problem.TIMEOUT)]
    assert _due(unreachable, day=0.8) is None
    assert _due(unreachable, day=1) == Due(1)


def test_confirmed_links_rest(twice: Any, see: Any) -> None:
    """Confirmed deaths are asked after 30, then 90 days; parked and long unreachable ones 30."""
    dead = [twice(410), twice(410, day=3)]
    assert _due(dead, day=3 + 26) is None
    assert _due(dead, day=33) == Due(1)
    dead.append(twice(410, day=33))
    assert _due(dead, day=33 + 80) is None
    assert _due(dead, day=33 + 90) == Due(1)
    page = PageFacts(chars=90, signs=(Sign(SignFamily.PARKING, "planted"),))
    parked = [Look(see(200, page=page, day=day)) for day in (0, 3, 33)]
    assert _due(parked, day=63) == Due(1)
    silent = [twice(503, day=day) for day in (0, 6, 12, 18, 24, 30)]
    assert _due(silent, day=30 + 26) is None
    assert _due(silent, day=60) == Due(1)


def test_max_age_caps_the_schedule(see: Any) -> None:
    """--max-age asks earlier, never later."""
    found = [Look(see(200))]
    assert _due(found, day=2, max_age=timedelta(days=2)) == Due(1)
    assert _due(found, day=15, max_age=timedelta(days=60)) == Due(1)
