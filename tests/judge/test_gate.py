"""Which findings fail a build."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from citekeeper.judge.gate import FAIL_ON, fails
from citekeeper.model import (
    Answer,
    Citation,
    CitedLink,
    Confidence,
    Finding,
    Keeping,
    Kind,
    Reason,
    Standing,
    UriR,
    Verdict,
)

LINK = CitedLink("http://a.example/", UriR("http://a.example/"))
CITATION = Citation("1", "1", Kind.LINK, cited=(LINK,))


def _finding(standing: Any, answer: Any, *, confirmed: Any = False) -> Any:
    judged = Verdict(standing, Confidence.LOW, Reason.OK, "", confirmed=confirmed)
    return Finding("r.md", CITATION, LINK, judged, Keeping(answer))


LOST = _finding(Standing.DEAD, Answer.NONE)
FRAGILE = _finding(Standing.LIVE, Answer.NONE, confirmed=True)
UNSURE = _finding(Standing.BLOCKED, Answer.UNKNOWN)


def test_unconfirmed_deaths_fail_only_when_asked() -> None:
    """One strike stops nobody, unless --unconfirmed."""
    assert not fails(LOST, fail_on="lost", unconfirmed=False)
    assert fails(LOST, fail_on="lost", unconfirmed=True)
    confirmed = _finding(Standing.DEAD, Answer.NONE, confirmed=True)
    assert fails(confirmed, fail_on="lost", unconfirmed=False)
    assert fails(confirmed, fail_on="rescued", unconfirmed=False)


@pytest.mark.parametrize(
    ("finding", "fail_on", "expected"),
    [
        (FRAGILE, "fragile", True),
        (FRAGILE, "unsure", False),
        (UNSURE, "unsure", True),
        (UNSURE, "rescued", False),
        (FRAGILE, "never", False),
    ],
)
def test_levels(finding: Any, fail_on: Any, expected: Any) -> None:
    """A finding at or above the level fails; nothing ever fails on `never`."""
    assert fails(finding, fail_on=fail_on, unconfirmed=False) is expected


@pytest.mark.parametrize("fail_on", FAIL_ON)
def test_what_never_fails(fail_on: Any) -> None:
    """A citation without a link and an ignored one never fail a build."""
    assert not fails(Finding("r.md", CITATION), fail_on=fail_on, unconfirmed=True)
    assert not fails(replace(LOST, ignored=True), fail_on=fail_on, unconfirmed=True)
