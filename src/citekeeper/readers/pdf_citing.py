"""Which marker in the running text cites which note of a PDF.

A footnote is asked for on its own page, or on one beside it; a note of a list is asked for first
somewhere between the list of the same numbers before it and its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from citekeeper.readers.pdf_note_lines import Note
from citekeeper.readers.pdf_passages import Mark

_RAISED = frozenset({"raised", "plain", "dotted", "colon", "label"})
"""Styles of footnotes whose markers are raised; items of lists may be cited either way."""


_NEARNESS = {0: 0, -1: 1, 1: 2}
"""Where a marker is looked for, by its page against that of the note: programs push notes on to
the next page, and some pull them to the one before."""


def paired(
    feet: Sequence[Note], listed: Sequence[Note], marks: Sequence[Mark]
) -> list[Mark | None]:
    """For each footnote, then for each note of a list, the first marker that asks for it."""
    asking: dict[tuple[str, bool], list[Mark]] = defaultdict(list)
    for mark in marks:
        asking[mark.name, mark.raised].append(mark)
    used: set[int] = set()
    cited = [_of_footnote(note, asking, used) for note in feet]
    styled = {note.marker for note in feet}
    before: dict[str, int] = {}
    for note in listed:
        free = [
            mark
            for raised in (False, True)
            if not (raised and note.marker in styled and note.style in ("bracket", "key"))
            for mark in asking.get((note.marker, raised), ())
            if id(mark) not in used
        ]
        since = before.get(note.marker, 0)
        within = [mark for mark in free if since <= mark.page <= note.page]
        chosen = next(iter(within or free), None)
        if chosen is not None:
            used.add(id(chosen))
        before[note.marker] = note.page
        cited.append(chosen)
    return cited


def _of_footnote(
    note: Note, asking: dict[tuple[str, bool], list[Mark]], used: set[int]
) -> Mark | None:
    free = [
        mark
        for mark in asking.get((note.marker, note.style in _RAISED), ())
        if id(mark) not in used and abs(mark.page - note.page) < 2
    ]
    chosen = min(free, key=lambda mark: _NEARNESS[mark.page - note.page], default=None)
    if chosen is not None:
        used.add(id(chosen))
    return chosen
