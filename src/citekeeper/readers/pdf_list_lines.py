"""What stands beside and between the items of numbered lists: marks to be ticked, captions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby, pairwise

from citekeeper.readers.pdf_cells import cells, has_words
from citekeeper.readers.pdf_lines import Line

_CELLS = 4
"""Lines behind an item in which the cells beside it may stand."""
_IN_ORDER = 0.75
"""Share of the markers that stand behind the one before in the text."""
_LONG = 8
"""Items of a list that are more than exponents may ask for."""
_SCALE = re.compile(r"(?<![\w.])(?:\d{1,2} ){1,10}\d{1,2}\Z")
"""Numbers to choose from."""
_ENOUGH = 40
"""Letters at the end of a line that show whether it ends so."""
_CAPTION = re.compile(
    r"(?:fig(?:ure|ura|uur|\.)?|tab(?:le|\.|elle?|la|leau|ela|ella)|abb(?:ildung|\.)|afb\.)"
    r"\s?\d{1,3}(?:\.\d{1,3})?\s?(?:[.:|\u2013]|\Z)",
    re.IGNORECASE,
)
"""How the caption of a figure begins."""


def cells_of(flow: Sequence[Line]) -> set[int]:
    """The identities of the lines that are cells of tables."""
    found: set[int] = set()
    for _, page in groupby(flow, key=lambda line: line.page):
        found |= cells(list(page))
    return found


def no_notes(
    items: Sequence[tuple[int, str, int]], flow: Sequence[Line], size: float, inside: set[int]
) -> bool:
    """True where most items are cells of a table, headings in larger type than the running text, or
    hold no word, as the lines of formulas and figures."""
    odd = sum(
        id(flow[at]) in inside
        or flow[at].size > 1.1 * size
        or not has_words(flow[at : at + 2], text_at)
        for at, _, text_at in items
    )
    return 2 * odd > len(items)


def in_order(markers: Sequence[str], asked: Iterable[str]) -> bool:
    """True where the text asks for the markers of a list mostly in their order, as it does for
    notes, but not for the exponents that it holds; those do not ask for a long list."""
    if len(markers) > _LONG:
        return True
    mine = set(markers)
    first = [name for name in asked if name in mine]
    place = {marker: at for at, marker in enumerate(markers)}
    rising = sum(place[a] < place[b] for a, b in pairwise(first))
    return rising >= _IN_ORDER * (len(first) - 1)


def is_cited_list(cited: set[str], asked: Mapping[str, Mapping[str, int]], page: int) -> bool:
    """True where the numbers in brackets that a list answers are most of those of the text, and
    hardly cited again behind it; otherwise its items are the steps of a method."""
    numbers = sum(len(name) < 4 and name.strip("0").isdigit() for name in asked["bracket"])
    again = sum(asked["again"].get(name, 0) > page for name in cited)
    return 2 * len(cited) >= numbers and 3 * again <= len(cited)


def is_form(items: Sequence[tuple[int, str, int]], flow: Sequence[Line]) -> bool:
    """True where numbers to be ticked stand beside each item, as in a form for marks; items are
    given by place in the flow, marker, and where the text begins."""
    return all(_is_ticked(flow, at, text_at) for at, _, text_at in items)


def _is_ticked(flow: Sequence[Line], at: int, text_at: int) -> bool:
    item = flow[at]
    cells = [item.text[text_at:][-_ENOUGH:]]
    cells += [
        line.text
        for line in flow[at + 1 : at + 1 + _CELLS]
        if line.page == item.page
        and abs(line.y - item.y) < item.size
        and line.x0 > item.x1
        and len(line.text) < _ENOUGH
    ]
    return any(map(_SCALE.search, cells))


def is_caption(line: Line, caption: Line | None, before: Line) -> bool:
    """True for a line of the caption of a figure that stands apart from the item around it, the
    last line of which is `before`; further lines go on below the last line of the `caption`."""
    if caption is not None and adjoins(line, caption) and line.size == caption.size:
        return True
    apart = line.page != before.page or not 0 < before.y - line.y < 1.6 * line.size
    return apart and _CAPTION.match(line.text) is not None


def adjoins(line: Line, before: Line) -> bool:
    """True for a line of code or small print that is set like the line above it."""
    level = abs(line.x0 - before.x0) < 2 and line.page == before.page
    return level and 0 < before.y - line.y < 1.8 * max(line.size, before.size)
