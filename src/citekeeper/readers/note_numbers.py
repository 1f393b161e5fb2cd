"""Which numbered paragraphs of a plain text are notes: "1. See there."

Chapters, tables of contents and lists are numbered, too. Those under a heading such as "Notes" are
notes; elsewhere the one list is that which stands below the markers and answers the most of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from citekeeper.readers.layout import Block, NoteLines

_SHORT = 3
"""Notes of a short list."""
NEAR = 3
"""Blocks without a marker that may stand between two notes of one list."""


def is_number(marker: str) -> bool:
    """True for the number of a note; a year or a process has more digits."""
    return marker.isdigit() and len(marker) < 4


@dataclass
class _List:
    """Numbered paragraphs that follow each other, by the places of their blocks."""

    section: int
    notes: dict[int, list[NoteLines]] = field(default_factory=dict)

    @property
    def linked(self) -> bool:
        """True for a list of nothing but links."""
        notes = (note for found in self.notes.values() for note in found)
        return all("://" in note.lines[0].text for note in notes)

    @property
    def markers(self) -> list[str]:
        return [note.marker for found in self.notes.values() for note in found]


def numbered(
    blocks: Sequence[Block],
    candidates: Sequence[Mapping[str, list[NoteLines]]],
    asked: Mapping[str, int],
    styles: dict[int, str],
    *,
    others: bool,
) -> Iterator[dict[int, list[NoteLines]]]:
    """The lists of numbered paragraphs that are notes."""
    every = _lists(blocks, candidates)
    lists = [one for one in every if is_number(one.markers[0])]  # a year begins none
    headed = [one for one in lists if one.section and styles.get(one.section) == "number"]
    first = {block.section: at for at, block in reversed(list(enumerate(blocks)))}
    numbers = any(map(is_number, asked))
    for one in headed:
        begins = first[one.section] in one.notes
        if begins and not asked.keys() & set(one.markers) and _in_rounds(one, asked):
            for note in (note for found in one.notes.values() for note in found):
                note.style = "round"
    wanted = [
        one
        for one in headed
        if asked.keys() & {key for found in one.notes.values() for n in found for key in n.keys}
        or not (numbers or others or first[one.section] not in one.notes)
        if not (others and _is_one(one) and first[one.section] not in one.notes)
    ]
    if wanted:
        sections = set[int]()
        for one in wanted:
            if one.section not in sections:
                yield one.notes
            sections.add(one.section)
    elif not others:
        below = [one for one in _joined(lists) if _stands_below(one, asked) and not _is_one(one)]
        best = max(reversed(below), key=lambda one: _answers(one, asked), default=None)
        if best and _is_asked_for(best, asked):
            yield best.notes


def _in_rounds(one: _List, asked: Mapping[str, int]) -> bool:
    """True for a list that "(1)", "(2)" in the text above ask for, most of it."""
    begins = min(one.notes)
    answered = sum(asked.get(f"({marker})", begins) < begins for marker in one.markers)
    return 2 * answered >= len(one.markers)


def _stands_below(one: _List, asked: Mapping[str, int]) -> bool:
    """True for a list that begins after all markers that ask for it, as no chapters do; its own
    items may name each other. One of nothing but links may go on below further text."""
    items = [(at, note) for at, found in one.notes.items() for note in found]
    begins, linked = min(one.notes), one.linked
    places = [(at if linked else begins, asked.get(note.marker, -1)) for at, note in items]
    return all(place < at or place in one.notes for at, place in places)


def _is_asked_for(one: _List, asked: Mapping[str, int]) -> bool:
    """True where the text asks for most of a list, in the order of its numbers; for all of a short
    one. The indices of arrays do so by accident."""
    places = [asked[marker] for marker in one.markers if marker in asked]
    rises = sum(first <= then for first, then in pairwise(places))
    least = len(one.markers) if len(one.markers) <= _SHORT else len(one.markers) / 2
    return len(places) >= least and 4 * rises >= 3 * (len(places) - 1)


def _is_one(one: _List) -> bool:
    """True for one paragraph with a number that begins no list."""
    return len(one.markers) == 1 and one.markers[0] not in ("0", "1") and not one.linked


def _joined(lists: Sequence[_List]) -> list[_List]:
    """The lists, those of links that count on together: each below its part of the text."""
    joined: list[_List] = []
    for one in lists:
        last = joined[-1] if joined else None
        follows = last and int(one.markers[0]) == int(last.markers[-1]) + 1
        if last and follows and one.section == last.section and one.linked and last.linked:
            joined[-1] = _List(one.section, {**last.notes, **one.notes})
        else:
            joined.append(one)
    return joined


def _answers(one: _List, asked: Mapping[str, int]) -> tuple[int, float]:
    """How many markers a list answers, and how much of it is asked for."""
    answered = len(asked.keys() & set(one.markers))
    return answered, answered / len(one.markers)


def _lists(
    blocks: Sequence[Block], candidates: Sequence[Mapping[str, list[NoteLines]]]
) -> list[_List]:
    """The numbered paragraphs, each list in one section and without long gaps."""
    lists: list[_List] = []
    last = last_number = -1
    for at, found in enumerate(candidates):
        notes = found.get("number", [])
        if not notes:
            continue
        current = lists[-1] if lists else None
        near = at - last <= NEAR + 1 or _indented(blocks[last + 1 : at], notes[0].indent)
        if not (
            current
            and near
            and current.section == blocks[at].section
            and int(notes[0].marker) == last_number + 1
        ):
            current = _List(blocks[at].section)
            lists.append(current)
        current.notes[at] = notes
        last, last_number = at, int(notes[-1].marker)
    return lists


def _indented(blocks: Sequence[Block], indent: int) -> bool:
    return all(block.indent > indent for block in blocks)
