"""What changed between two texts of a note, word by word, on one line."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

AROUND = 4
"""Words shown before and after a change."""

LONGEST = 2000
"""Words of a text that are compared; a note has far fewer."""


def changes(ours: str, theirs: str) -> str:
    """`… in the [-old-] {+new+} mill …`: what only ours has, what only theirs has, a few words
    around them (the marks are those of `git diff --word-diff`)."""
    one, other = ours.split()[:LONGEST], theirs.split()[:LONGEST]
    return " ".join(_pieces(one, other))


def _pieces(one: list[str], other: list[str]) -> Iterator[str]:
    steps = SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
    for number, (kind, start, end, begin, stop) in enumerate(steps):
        if kind == "equal":
            yield from _kept(one[start:end], first=number == 0, last=number == len(steps) - 1)
            continue
        if start < end:
            yield f"[-{' '.join(one[start:end])}-]"
        if begin < stop:
            yield f"{{+{' '.join(other[begin:stop])}+}}"


def _kept(words: list[str], *, first: bool, last: bool) -> Iterator[str]:
    """The words both have, shortened to those next to a change."""
    head = 0 if first else AROUND
    tail = 0 if last else AROUND
    if len(words) <= head + tail + 1:
        yield from words
        return
    yield from words[:head]
    yield "\u2026"
    yield from words[len(words) - tail :]
