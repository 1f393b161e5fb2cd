"""Bracketed numbers and letters that count headings or things of the text, and no notes.

A manual numbers its steps and items so, too ("[1] Unpack", "[a] the menu"), and speaks of them
further down: "as in [1]". A note is asked for above it. What speaks of such an item within the list
or right below it asks for no note.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from citekeeper.readers.layout import RAISED, Block, NoteLines
from citekeeper.readers.text_markers import asked_for, markers_in

_FEWEST = 2
"""Items that are a list."""
_NEAR = 3
"""Blocks below a list, at least, that speak of its items."""


@dataclass
class _Counted:
    """Items in brackets that count on from the first one, by the places of their blocks."""

    places: list[int] = field(default_factory=list)
    items: list[NoteLines] = field(default_factory=list)

    @property
    def end(self) -> int:
        """The last block that may speak of the items: each takes as many blocks as the longest."""
        longest = max((two - one for one, two in pairwise(self.places)), default=0)
        return self.places[-1] + max(longest, _NEAR)

    @property
    def linked(self) -> bool:
        """True where most items have a link: they are sources."""
        linked = sum(any("://" in line.text for line in item.lines) for item in self.items)
        return 2 * linked > len(self.items)


def leave_out_enumerated(
    blocks: Sequence[Block],
    candidates: Sequence[dict[str, list[NoteLines]]],
    asked: dict[str, int],
) -> None:
    """Leave out such items, and from what is `asked` the words that speak of them."""
    lists = [one for one in _lists(blocks, candidates) if len(one.items) >= _FEWEST]
    if not lists:
        return
    wanted = {item.marker for one in lists for item in one.items}
    places = _asking(blocks, candidates, wanted & asked.keys())
    for one in lists:
        above, inner, behind, last = 0, 0, 0, one.end
        spoken: dict[str, tuple[int, int]] = {}
        for item in one.items:
            found = places.get(item.marker, [])
            first, end = bisect_left(found, one.places[0]), bisect_right(found, last)
            above, inner, behind = above + first, inner + end - first, behind + len(found) - end
            spoken[item.marker] = (first, end)
        if above or one.linked or (behind and not inner):
            continue
        for at in set(one.places):
            candidates[at].pop("bracket", None)
        for marker, (first, end) in spoken.items():
            _forget(marker, first, end, places, asked)


def _forget(
    marker: str, first: int, end: int, places: dict[str, list[int]], asked: dict[str, int]
) -> None:
    """Take those that speak of an item from the blocks that ask for notes."""
    if first < end:
        del places[marker][first:end]
        if places[marker]:
            asked[marker] = places[marker][0]
        else:
            del asked[marker]


def _lists(
    blocks: Sequence[Block], candidates: Sequence[Mapping[str, list[NoteLines]]]
) -> list[_Counted]:
    """The lists of such items that stand under no heading of notes."""
    lists: list[_Counted] = []
    for at, (block, found) in enumerate(zip(blocks, candidates, strict=True)):
        for item in found.get("bracket", ()) if not (block.section or block.boxed) else ():
            if item.marker in ("1", "a", "A"):
                lists.append(_Counted())
            elif not (lists and _counts_on(lists[-1].items[-1].marker, item.marker)):
                continue
            lists[-1].places.append(at)
            lists[-1].items.append(item)
    return lists


def _counts_on(one: str, other: str) -> bool:
    """True for numbers, or letters, that follow each other."""
    if one.isdecimal() and other.isdecimal():
        return int(other) == int(one) + 1
    return len(one) == len(other) == 1 and one.isalpha() and ord(other) == ord(one) + 1


def _asking(
    blocks: Sequence[Block],
    candidates: Sequence[Mapping[str, list[NoteLines]]],
    wanted: set[str],
) -> dict[str, list[int]]:
    """The blocks that ask for these markers; raised numbers do not where notes begin with them."""
    raised = {note.marker for found in candidates for note in found.get("raised", ())}
    counted = raised.issuperset(("1", "2"))
    places: dict[str, list[int]] = {}
    for at, (block, found) in enumerate(zip(blocks, candidates, strict=True)):
        begun = {note.marker for note in found.get("bracket", ())}
        keys = set[str]()
        for line in block.lines:
            for marker in markers_in(line.text) if _may_ask(line.text) else ():
                if not (counted and marker["raised"]):
                    keys.update(asked_for(marker))
        for key in (keys & wanted) - begun:
            places.setdefault(key, []).append(at)
    return places


def _may_ask(text: str) -> bool:
    return "[" in text or any(digit in text for digit in RAISED)
