"""citations.accepted.json: what is known and accepted."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from citekeeper.accepted import dump, is_new, key, load, to_accept
from citekeeper.errors import InputError
from citekeeper.model import (
    Answer,
    Citation,
    CitedLink,
    Confidence,
    Finding,
    Keeping,
    Kind,
    Outcome,
    Reason,
    Standing,
    UriR,
    Verdict,
)

LINK = CitedLink("http://a.example/", UriR("http://a.example/"))
LIVE = Verdict(Standing.LIVE, Confidence.LOW, Reason.OK, "answers")
DEAD = Verdict(Standing.DEAD, Confidence.MEDIUM, Reason.HTTP_404, "not found")
FRAGILE = Finding("r.md", Citation("1", "1", Kind.LINK), LINK, LIVE, Keeping(Answer.NONE))
LOST = replace(FRAGILE, verdict=DEAD)
SECURE = replace(FRAGILE, keeping=Keeping(Answer.VERIFIED))


def test_round_trip() -> None:
    """What is written is read again, and an empty list is a list."""
    accepted = to_accept([FRAGILE, replace(LOST, document="b.md")])
    assert load(dump(accepted), name="x") == accepted
    assert load(dump({}), name="x") == {}


def test_only_trouble_is_accepted() -> None:
    """Secure findings and citations without a link need no accepting."""
    assert to_accept([SECURE, Finding("r.md", Citation("2", "2", Kind.SOURCE))]) == {}


def test_worse_is_news() -> None:
    """An accepted finding is news again when it becomes worse, not when it stays or improves."""
    accepted = {key(FRAGILE): Outcome.FRAGILE}
    assert [is_new(f, accepted) for f in (SECURE, FRAGILE, LOST)] == [False, False, True]
    assert is_new(replace(FRAGILE, document="other.md"), accepted)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "valid JSON"),
        ("[]", "no list"),
        ("{}", "no list"),
        ('{"schema": "other/1"}', "schema"),
        ('{"schema": "citekeeper/accepted/1", "accepted": [{}]}', "no list"),
    ],
)
def test_damaged_file(text: Any, words: Any) -> None:
    """A damaged file is one clear line that names it."""
    with pytest.raises(InputError, match=words) as caught:
        load(text, name="citations.accepted.json")
    assert str(caught.value).startswith("citations.accepted.json")
