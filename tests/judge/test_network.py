"""Row 2: when a whole run is distrusted."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from citekeeper.judge.network import all_silent, cut_off_in_doubt, degraded, suspicious
from citekeeper.judge.policy import POLICY
from citekeeper.model import Canary, Problem, UriR

from .conftest import START


def _canaries(*answers: Any, minute: Any = 0) -> Any:
    at = START + timedelta(minutes=minute)
    return tuple(Canary(f"http://c{n}.example/", answer, at) for n, answer in enumerate(answers))


@pytest.fixture
def hosts(see: Any) -> Any:
    """Observations of `total` hosts, of which `failed` could not be reached."""

    def make(failed: Any, total: Any) -> Any:
        seen = [see(problem=Problem.TIMEOUT) for _ in range(failed)]
        seen += [see(200) for _ in range(total - failed)]
        return [replace(o, uri_r=UriR(f"http://h{n}.example/")) for n, o in enumerate(seen)]

    return make


def test_all_canaries_silent(hosts: Any) -> None:
    """No canary answers: the run is degraded whatever the links say."""
    assert degraded(_canaries(False, False), hosts(0, 9), POLICY)
    assert not degraded(_canaries(True, True), hosts(9, 9), POLICY)


def test_no_canary_at_all(hosts: Any) -> None:
    """Without canaries nothing can be told about our network."""
    assert not all_silent(())
    assert not degraded((), hosts(9, 9), POLICY)


@pytest.mark.parametrize(
    ("failed", "total", "expected"), [(2, 5, True), (1, 5, False), (3, 10, False), (4, 4, False)]
)
def test_one_canary_silent(hosts: Any, failed: Any, total: Any, expected: Any) -> None:
    """One silent canary needs more than 30 % of at least five hosts to fail as well."""
    assert degraded(_canaries(True, False), hosts(failed, total), POLICY) is expected
    assert suspicious(hosts(failed, total), POLICY) is expected


def test_the_newest_answer_of_a_canary_counts() -> None:
    """A network that broke during the run is found out by asking the canaries again."""
    before, after = _canaries(True, True), _canaries(False, False, minute=9)
    assert degraded((*after, *before), [], POLICY)


def test_dead_pages_are_no_network_trouble(see: Any) -> None:
    """404s and refusals come from servers: they never put our network in doubt."""
    seen = [replace(see(404), uri_r=UriR(f"http://h{n}.example/")) for n in range(9)]
    assert not suspicious(seen, POLICY)


def test_an_archives_silence_is_its_own_trouble(hosts: Any) -> None:
    """A silent archive beside many dead hosts is an old report, not a broken network."""
    silent = tuple(
        replace(c, uri="http://archive.example/", archive=True) for c in _canaries(False)
    )
    assert not degraded((*_canaries(True), *silent), hosts(9, 9), POLICY)
    assert degraded(silent, [], POLICY)


def test_a_canary_that_was_silent_on_the_way(hosts: Any) -> None:
    """One that was silent before and answers afterwards still speaks against the run."""
    back = _canaries(True, True, minute=9)
    assert degraded((*_canaries(True, False), *back), hosts(9, 9), POLICY)


def test_a_run_that_was_cut_off_in_doubt(hosts: Any) -> None:
    """An unfinished run with many failures needs a canary that answered after them."""
    seen = hosts(9, 9)
    assert cut_off_in_doubt(_canaries(True), seen, POLICY)
    assert not cut_off_in_doubt(_canaries(True, minute=9), seen, POLICY)
    assert not cut_off_in_doubt(_canaries(True), hosts(0, 9), POLICY)
    assert not cut_off_in_doubt(_canaries(True), [], POLICY)
    assert cut_off_in_doubt(_canaries(False), [], POLICY)
