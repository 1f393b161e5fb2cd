"""Notes at the foot of pages whose markers did not come out of a PDF, told by their counting.

Where the numbers of two notes leave a gap, and lines between them begin with the numbers that fill
it exactly, those are notes, too: their markers are glued to other letters, or set as large.
"""

from __future__ import annotations

from collections.abc import Sequence

from citekeeper.readers.pdf_lines import Line
from citekeeper.readers.pdf_markers import Start, value

_WIDEST = 12
"""Notes that a gap may have, at most."""
_FARTHEST = 4
"""Pages between two notes with a gap, at most."""
_MOST = 2_000
"""Lines that are looked at to fill one gap."""
_ALIKE = 0.3
"""Points by which the sizes of notes may differ."""
_STYLES = frozenset({"raised", "plain", "dotted"})

Begun = tuple[Line, Start]


def fillings(
    chosen: Sequence[Sequence[Begun]], candidates: Sequence[Sequence[Begun]]
) -> list[tuple[int, Begun]]:
    """What begins further notes, with its page (0-based): by page, in the order of printing,
    `chosen` is what begins a note, and `candidates` what may."""
    found: list[tuple[int, Begun]] = []
    before: tuple[int, Begun] | None = None
    for page, begun in enumerate(chosen):
        for one in begun:
            if before is not None:
                found += _between(before, (page, one), candidates)
            before = page, one
    return found


def _between(
    before: tuple[int, Begun], behind: tuple[int, Begun], candidates: Sequence[Sequence[Begun]]
) -> list[tuple[int, Begun]]:
    """The candidates that fill the gap between two notes exactly; none where one is missing."""
    (first, (above, low)), (last, (below, high)) = before, behind
    begin, end = value(low.marker), value(high.marker)
    if begin is None or end is None or not 1 < end - begin <= _WIDEST or last - first > _FARTHEST:
        return []
    if sum(map(len, candidates[first : last + 1])) > _MOST:
        return []
    wanted, found = begin + 1, list[tuple[int, Begun]]()
    inside = False
    for page in range(first, last + 1):
        for line, start in candidates[page]:
            if line is above:
                inside = True
            elif line is below:
                return found if wanted == end else []
            elif inside and _fits(line, start, wanted, above, below):
                found.append((page, (line, start)))
                wanted += 1
    return []


def _fits(line: Line, start: Start, wanted: int, above: Line, below: Line) -> bool:
    """True for a line of the size and at the edge of the notes around it, with a number wanted."""
    if start.style not in _STYLES or value(start.marker) != wanted:
        return False
    small = abs(line.size - above.size) < _ALIKE and abs(line.size - below.size) < _ALIKE
    edges = [other.x0 for other in (above, below) if other.page == line.page]
    level = not edges or any(abs(line.x0 - x) < line.size for x in edges)
    return small and level and len(line.text) > start.text_at
