"""Words in brackets that begin a sentence of the text, as keys of sources do in standards."""

from __future__ import annotations

import re
from collections.abc import Sequence

from citekeeper.readers.layout import NoteLines

_SUBJECT = re.compile(r"(?=\S*[A-Z])[A-Z]\S* [a-z]+ ")


def leave_out_subjects(candidates: Sequence[dict[str, list[NoteLines]]]) -> None:
    """Words in brackets that begin a sentence ("[Lind] shows that"), with their note elsewhere."""
    told: set[str] = set()
    subjects: list[tuple[dict[str, list[NoteLines]], set[str]]] = []
    for found in candidates:
        notes = found.get("bracket", ())
        small = {n.marker for n in notes if _SUBJECT.match(n.marker + " " + n.lines[0].text)}
        told.update(note.marker for note in notes if note.marker not in small)
        if small:
            subjects.append((found, small))
    for found, small in subjects:
        if small <= told:
            del found["bracket"]
