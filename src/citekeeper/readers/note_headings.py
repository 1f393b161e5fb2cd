"""Numbers in brackets that begin headings, steps, or lines of a list of corrections, and no notes.

The questions of a FAQ are numbered so ("[7] What is a ship?"), once in its table of contents and
once above each answer; and whoever corrects a text shows a line as it was and as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from citekeeper.readers.layout import Block, NoteLines, begins_note
from citekeeper.readers.text_markers import asked_for, markers_in

_DOTS = re.compile(r"\s?(?:\.\s?){5}")
_LEADER = re.compile(r"\.\s?\.\s?\.\s?\.\s?\.\s{0,3}\S{0,6}\Z")
_END = 40
"""Letters at the end of an entry in which its page stands."""
_FEWEST = 3
"""Headings that stand in a table of contents."""
_CLOSE = 2
"""Lines of an entry in a table of contents."""
_ALIKE = 20
"""Letters with which a heading begins as its entry does."""


def leave_out_headings(candidates: Sequence[dict[str, list[NoteLines]]]) -> None:
    """Leave out the bracketed numbers that count headings or show what was corrected."""
    headings = _headings(candidates)
    for found in candidates:
        notes = found.get("bracket", [])
        if any(map(_shows_twice, notes)) or (notes and all(map(_is_entry, notes))):
            del found["bracket"]
    for found in candidates if headings else ():
        if headings.issuperset(note.marker for note in found.get("bracket", ())):
            found.pop("bracket", None)


def leave_out_steps(
    blocks: Sequence[Block], candidates: Sequence[dict[str, list[NoteLines]]]
) -> None:
    """Leave out the bracketed numbers that count steps, of which most cite notes that are listed
    under a heading further down, in a list that has all their numbers, too."""
    headed: set[str] = set()
    steps: list[int] = []
    for at in range(len(blocks) - 1, -1, -1):
        notes = [note for note in candidates[at].get("bracket", ()) if note.marker.isdigit()]
        if blocks[at].section:
            headed |= {note.marker for note in notes}
            continue
        if notes and headed.issuperset(note.marker for note in notes):
            steps.insert(0, at)
            if notes[0].marker == "1":
                _leave_out_if_citing(candidates, steps)
                steps = []


def _leave_out_if_citing(
    candidates: Sequence[dict[str, list[NoteLines]]], steps: Sequence[int]
) -> None:
    """Leave out steps that count from one on, if more than half of them cite what has a number."""
    numbers = [candidates[at]["bracket"][0].marker for at in steps]
    if len(numbers) < 2 or numbers != [str(number) for number in range(1, len(numbers) + 1)]:
        return
    citing = 0
    for at in steps:
        lines = (line for note in candidates[at]["bracket"] for line in note.lines)
        inner = (found for line in lines for found in markers_in(line.text))
        citing += any(key.isdigit() for found in inner for key in asked_for(found))
    if 2 * citing > len(numbers):
        for at in steps:
            del candidates[at]["bracket"]


def _shows_twice(note: NoteLines) -> bool:
    """True where the next line begins with the same number and the same text."""
    if not (note.marker.isdigit() and len(note.lines) > 1):
        return False
    again = begins_note(note.lines[1].text, "bracket")
    return again is not None and (again[0], _begins(again[1])) == (
        note.marker,
        _begins(note.lines[0].text),
    )


def _is_entry(note: NoteLines) -> bool:
    """True for an entry of a table of contents, whose page stands behind dots."""
    return any(_LEADER.search(line.text.rstrip()[-_END:]) for line in note.lines)


def _begins(text: str) -> str:
    return " ".join(_DOTS.split(text[:200], maxsplit=1)[0].split())[:_ALIKE]


def _headings(candidates: Sequence[dict[str, list[NoteLines]]]) -> set[str]:
    """The numbers of headings: each stands in a list of short entries, and again, with the same
    words, above a text of its own."""
    listed: dict[tuple[str, str], int] = {}
    again: dict[tuple[str, str], int] = {}
    every = [note for found in candidates for note in found.get("bracket", ())]
    for note in every:
        words = _begins(note.lines[0].text)
        if note.marker.isdigit() and words and "://" not in words:
            kept = again if (note.marker, words) in listed else listed
            kept.setdefault((note.marker, words), note.lines[0].number)
    entries = [listed[key] for key in again]
    if len(entries) < _FEWEST or not (
        _apart(entries) <= _CLOSE < 2 * _CLOSE <= _apart(list(again.values()))
    ):
        return set()
    last = max(int(marker) for marker, _ in again)
    return {note.marker for note in every if note.marker.isdigit() and int(note.marker) <= last}


def _apart(numbers: Sequence[int]) -> float:
    """How many lines stand from one to the next, most of the time."""
    return median(two - one for one, two in pairwise(numbers))
