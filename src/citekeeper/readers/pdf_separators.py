"""The short rule that separates the notes at the foot of a page from the text above it.

Most programs draw it, each in one width through a whole document. What stands below it is notes:
the next one, or the end of the one before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from citekeeper.readers.pdf_lines import Line
from citekeeper.readers.pdf_rules import Rule

_SHARE = 0.6
"""Width of a separator against that of the text, at most."""
_UNDERLINE = 0.4
"""Distance of a rule from the baseline, against the size of the letters, that underlines them."""
_MOST = 200
"""Rules of one page that are looked at; tables have more."""
_LOW, _HIGH = 0.5, 0.95
"""Share of the lines of a page that may stand below a separator; below one as others have it."""
_AT_EDGE, _EDGE_SHARE = 3, 0.1
"""Lines of a page that begin where a separator does, at least; their share, which the parts of
formulas around the bar of a fraction do not have."""
_LEVEL, _TOUCHING = 0.6, 3.0
"""Points by which the heights of two parts of one rule, and its ends, may differ."""
_SEVERAL = 3
"""Pages with one rule in the same width that show it to be a separator, however high it stands."""


def mark_notes(pages: Sequence[Sequence[Line]], rules: Sequence[Sequence[Rule]]) -> None:
    """Say of each line that stands below a separator that it does."""
    found = [_separators(page, drawn) for page, drawn in zip(pages, rules, strict=True)]
    low, all_ = Counter[int](), Counter[int]()
    for separators in found:
        all_.update({round(one[1] - one[0]) for one, _ in separators})
        low.update({round(one[1] - one[0]) for one, is_low in separators if is_low})
    widths = {width: n for width, n in all_.items() if low[width] or n >= _SEVERAL}
    if not widths:
        return
    usual = max(widths, key=lambda width: (low[width], widths[width]))
    for page, separators in zip(pages, found, strict=True):
        same = [one for one, _ in separators if abs(one[1] - one[0] - usual) <= 1]
        if all(a[1] < b[0] for a, b in pairwise(sorted(same))):  # one in each column
            for one in same:
                for line in _below(page, one):
                    line.foot = True


def _separators(page: Sequence[Line], drawn: Sequence[Rule]) -> list[tuple[Rule, bool]]:
    """The rules that may be separators: at the left edge of the lines below them, under no word;
    and whether each is in the lower part of the page."""
    if not drawn or not page:
        return []
    left, right = min(line.x0 for line in page), max(line.x1 for line in page)
    most = _SHARE * (right - left)
    found: list[tuple[Rule, bool]] = []
    for one in drawn[:_MOST]:
        if one[1] - one[0] <= most and not _is_border(one, drawn) and _separates(page, one):
            found.append((one, len(_below(page, one)) <= _LOW * len(page)))
    return found


def _is_border(rule: Rule, drawn: Sequence[Rule]) -> bool:
    """True for a part of a longer rule: the border of the cell of a table."""
    return any(
        other is not rule
        and abs(other[2] - rule[2]) < _LEVEL
        and (abs(other[0] - rule[1]) < _TOUCHING or abs(other[1] - rule[0]) < _TOUCHING)
        for other in drawn[:_MOST]
    )


def _below(page: Sequence[Line], rule: Rule) -> list[Line]:
    """The lines below a rule, in its column."""
    left, right, y = rule
    under = [line for line in page if line.y < y and line.x1 > left]
    edge = max((line.x1 for line in under if line.x0 - left < 4 * line.size), default=right)
    return [line for line in under if line.x0 < edge]


def _separates(page: Sequence[Line], rule: Rule) -> bool:
    left, right, y = rule
    if any(
        abs(line.y - y) < _UNDERLINE * line.size and line.x0 < right and line.x1 > left
        for line in page
    ):
        return False
    below = _below(page, rule)
    first = max(below, key=lambda line: line.y, default=None)
    at_edge = sum(abs(line.x0 - left) < 2 for line in page)
    return (
        first is not None
        and at_edge >= max(_AT_EDGE, _EDGE_SHARE * len(page))
        and -2 < first.x0 - left < 4 * first.size
        and y - first.y < 3 * first.size
        and len(below) <= _HIGH * len(page)
    )
