"""One look: a GET, a second one, and what they mean together."""

from __future__ import annotations

from typing import Any

import pytest

from citekeeper.judge.look import Look, looks, sight
from citekeeper.judge.policy import POLICY
from citekeeper.model import Problem, Reason, Standing


def test_second_get_completes_the_first(see: Any) -> None:
    """A second attempt belongs to the first before it, also when it came from the next run."""
    first, second = see(404, run=1), see(404, day=0.1, attempt=2, run=2)
    assert looks([second, first], degraded_runs=frozenset(), policy=POLICY) == (
        Look(first, second),
    )


def test_late_second_get_stands_alone(see: Any) -> None:
    """After the time a second look may wait, it is a look of its own."""
    found = looks([see(404), see(404, day=2, attempt=2)], degraded_runs=frozenset(), policy=POLICY)
    assert [look.second for look in found] == [None, None]


def test_degraded_second_get_is_dropped(see: Any) -> None:
    """What a degraded run saw never completes a sound look, and never stands alone."""
    found = looks(
        [see(404), see(404, day=0.1, attempt=2, run=2)],
        degraded_runs=frozenset({2}),
        policy=POLICY,
    )
    assert [(look.second, look.degraded) for look in found] == [(None, False)]


def test_degraded_look_is_unknown(see: Any) -> None:
    """Row 2: a look of a degraded run says nothing and is no strike."""
    found = sight(Look(see(404), see(404, attempt=2), degraded=True), POLICY)
    assert (found.standing, found.reason, found.strike) == (
        Standing.UNKNOWN,
        Reason.RUN_DEGRADED,
        False,
    )


def test_404_asked_once_is_not_dead(see: Any) -> None:
    """A single 404 is no proof: some hosts answer 404 to programs now and then."""
    found = sight(Look(see(404)), POLICY)
    assert (found.standing, found.reason) == (Standing.UNKNOWN, Reason.NOT_ASKED_TWICE)
    assert not found.strike


def test_failure_asked_once_is_no_strike(see: Any) -> None:
    """An unreachable host that was asked once is unreachable, but no strike."""
    found = sight(Look(see(problem=Problem.TIMEOUT)), POLICY)
    assert (found.standing, found.strike) == (Standing.UNREACHABLE, False)


@pytest.mark.parametrize(
    ("first", "second", "standing"),
    [
        (404, 404, Standing.DEAD),
        (404, 410, Standing.DEAD),
        (404, 200, Standing.LIVE),
        (503, 200, Standing.LIVE),
        (404, 503, Standing.UNREACHABLE),
        (503, 404, Standing.UNREACHABLE),
        (404, 403, Standing.BLOCKED),
        (503, 503, Standing.UNREACHABLE),
    ],
)
def test_the_kinder_answer_counts(see: Any, first: Any, second: Any, standing: Any) -> None:
    """Of two answers that differ, the one kinder to the page counts."""
    look = Look(see(first), see(second, attempt=2))
    assert sight(look, POLICY).standing is standing


def test_page_that_answers_at_once_needs_no_second(see: Any) -> None:
    """A live page is live by one GET."""
    assert sight(Look(see(200)), POLICY).standing is Standing.LIVE


def test_a_degraded_run_in_between_swallows_nothing(see: Any) -> None:
    """The second GET of a sound run completes its own look, whatever came in between."""
    found = looks(
        [see(404), see(404, day=0.1, run=2), see(200, day=0.2, attempt=2, run=3)],
        degraded_runs=frozenset({2}),
        policy=POLICY,
    )
    assert [(look.second is not None, look.degraded) for look in found] == [
        (True, False),
        (False, True),
    ]


def test_two_processes_at_once(see: Any) -> None:
    """Two runs over the same link: each second GET belongs to the first one of its run."""
    seen = [
        see(404, run=1),
        see(404, run=2, day=0.01),
        see(404, run=1, day=0.02, attempt=2),
        see(200, run=2, day=0.03, attempt=2),
    ]
    found = looks(seen, degraded_runs=frozenset(), policy=POLICY)
    assert [(look.first.run, look.second and look.second.run) for look in found] == [(1, 1), (2, 2)]
