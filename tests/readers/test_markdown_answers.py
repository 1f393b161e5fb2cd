"""Answers of chat programs, each with its own numbered sources."""

from __future__ import annotations

import time

from citekeeper.model import Document
from citekeeper.readers import read

ANSWERS = (
    "# Mills\n\nWater turns the wheel[1][2].\n\nCitations:\n"
    "[1] https://a.example/one\n[2] https://a.example/two\n\n"
    "## Steps\n\n1. open the gate\n2. wait\n\nWind turns it too[2], `x[1]` aside.\n\n"
    "**Sources:**\n[1] https://b.example/one\n[2] https://b.example/two\n"
)


def _read(text: str) -> Document:
    return read("report.md", text.encode(), lambda _: None)


def test_lists_that_restart() -> None:
    """A number means the source of the next list below it; steps of a list are no notes."""
    found = _read(ANSWERS).citations
    assert [(c.marker, c.note, c.context, c.place.line) for c in found] == [
        ("1", "https://a.example/one", "Water turns the wheel.", 6),
        ("2", "https://a.example/two", "Water turns the wheel.", 7),
        ("2", "https://b.example/two", "Wind turns it too, x[1] aside.", 18),
        ("1", "https://b.example/one", None, 17),
    ]


def test_lists_that_nothing_cites() -> None:
    """A list that no text above it cites is none of notes, its addresses are cited in passing."""
    found = _read(ANSWERS.replace("wheel[1][2]", "wheel")).citations
    assert [c.marker for c in found if "a.example" in c.cited[0].uri_as_cited] == [None, None]
    assert [c.marker for c in found if "b.example" in c.cited[0].uri_as_cited] == ["2", "1"]


def test_lists_that_are_none() -> None:
    """Lists that do not count from one, or have more than addresses, are left to other rules."""
    for other in ("[2] https://c.example/", "[1] See https://c.example/", "Sources:"):
        found = _read(f"Text[1].\n\n[1] https://a.example/\n\nMore[1].\n\n{other}\n").citations
        assert [c.marker for c in found if "a.example" in c.cited[0].uri_as_cited]


def test_bounded() -> None:
    """Thousands of lists take no more than their share of time."""
    began = time.monotonic()
    _read("Text[1].\n\n[1] https://a.example/\n\n" * 3_000)
    assert time.monotonic() - began < 20
