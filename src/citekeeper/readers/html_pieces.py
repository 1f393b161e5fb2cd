"""Which part of an element holds one note, where many stand in it: a list of a thousand lines in
one block is not read a thousand times.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence

from bs4.element import PageElement

from citekeeper.readers.html_notes import Note


class Pieces:
    """The children of a box from that in which a note begins to that in which the next one does."""

    def __init__(self, notes: Iterable[Note]) -> None:
        held: dict[int, list[Note]] = defaultdict(list)
        for note in notes:
            held[id(note.box)].append(note)
        self._of: dict[str, Sequence[PageElement]] = {}
        for together in held.values():
            if len(together) > 1:
                self._part(together)

    def of(self, note: Note) -> Sequence[PageElement] | None:
        """These children; None where they are all of the box."""
        return self._of.get(note.key)

    def _part(self, notes: Sequence[Note]) -> None:
        box = notes[0].box
        places = {id(child): index for index, child in enumerate(box.contents)}
        begun: dict[str, int] = {}
        for note in notes:
            for around in (note.target, *note.target.parents):
                if around is box:
                    break
                if id(around) in places:
                    begun[note.key] = places[id(around)]
                    break
        starts = sorted(set(begun.values()))
        for key, start in begun.items():
            after = bisect_right(starts, start)
            end = starts[after] + 1 if after < len(starts) else len(box.contents)
            self._of[key] = box.contents[start:end]
