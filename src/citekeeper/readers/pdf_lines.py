"""Words of a page -> printed lines, each with what is raised in it and what is linked.

A line is what stands on one baseline without a gap that only columns have. A small raised number
belongs to the line beside it, before it (the number of a note) or after a word (a marker).
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from statistics import median

from citekeeper.readers.pdf_glyphs import Word
from citekeeper.readers.pdf_page import Page

_NO_SPACE = 0.04
"""Gap, in sizes, up to which letters belong to one word: kerning, not a space."""
_COLUMN_GAP = 1.0
"""Gap, in sizes, from which on words may stand in different columns."""
_HANGING = 6.0
"""Gap, in sizes, that may follow a number that hangs before its note or item."""
_RAISED_SIZE = 0.86
"""Size of raised letters against that of their line, at most."""
_ALONE = re.compile(r"\d{1,3}|\[\d{1,3}\]")
_LINE_NUMBER = re.compile(r"\d{1,3}(?!\S)")
_JUSTIFIED = 8
"""Lines that must end at one place for it to be the right edge of justified text."""
_CELLS = 4
"""Lines that begin at one place from which on they may be the cells of a table."""
_ENOUGH = 0.25
"""Share of its letters in one size that makes it the size of a line; capitals among small ones."""
_NUMBER = re.compile(r"[\[(]?\d{1,4}[\])]?[.:]?")
_NUMBERED = re.compile(
    r"[\[(]?(?:\d{1,4}|[*\u2020\u2021\u00a7]{1,3}|[ivxl]{1,6})[\])]?[.:]?|[\u2022\u2013-]"
)


@dataclass(slots=True)
class Line:
    """One printed line: text, extent, baseline, size; spans of the text by offsets.

    `raised` are small letters above the baseline, `links` parts under an annotation (start, end,
    number in its page's links), `gaps` the spaces with their width against the size of the line;
    `foot` is True below the rule that separates notes from the text.
    """

    text: str
    page: int
    x0: float
    x1: float
    y: float
    size: float
    raised: list[tuple[int, int]] = field(default_factory=list)
    links: list[tuple[int, int, int]] = field(default_factory=list)
    gaps: list[tuple[int, float]] = field(default_factory=list)
    foot: bool = False

    def overlaps(self, other: Line) -> bool:
        """True where the two stand above each other."""
        return min(self.x1, other.x1) > max(self.x0, other.x0)

    @property
    def letter(self) -> float:
        """The mean width of its letters."""
        return (self.x1 - self.x0) / max(len(self.text), 1)


def lines(page: Page) -> list[Line]:
    """The lines of a page in the order in which they were drawn."""
    drawn: list[list[Word]] = []
    for word in page.words:
        if not (drawn and _goes_on(drawn[-1], word)):
            drawn.append([])
        drawn[-1].append(word)
    rows = _put_together(drawn)
    found = [_line(part, page.number) for row in rows for part in _apart(row)]
    return _with_numbers(_unstretched(found))


def _unstretched(found: list[Line]) -> list[Line]:
    """The lines; what justification pulled apart is one line again.

    Parts on one baseline are, where they end at the right edge of running text and stand under no
    other beginnings of lines, as the cells of a table do.
    """
    edges = Counter(round(line.x1) for line in found if len(line.text) > 20)
    begins = Counter(round(line.x0) for line in found)
    kept: list[Line] = []
    at = 0
    while at < len(found):
        end = at + 1
        while end < len(found) and _beside_on_baseline(found[end - 1], found[end]):
            end += 1
        parts = found[at:end]
        justified = len(parts) > 1 and _around(edges, parts[-1].x1) >= _JUSTIFIED
        if justified and all(_around(begins, part.x0) < _CELLS for part in parts[1:]):
            for part in parts[1:]:
                _continue(parts[0], part)
            parts = parts[:1]
        kept += parts
        at = end
    return kept


def _around(counted: Counter[int], x: float) -> int:
    return sum(counted[round(x) + step] for step in (-1, 0, 1))


def _beside_on_baseline(line: Line, other: Line) -> bool:
    return (
        abs(line.y - other.y) < 0.5
        and other.x0 > line.x1
        and abs(line.size - other.size) < 0.3 * line.size
    )


def _continue(line: Line, other: Line) -> None:
    """Add a line to the end of another one."""
    size = len(line.text) + 1
    line.gaps += [(size - 1, (other.x0 - line.x1) / line.size)]
    line.gaps += [(at + size, gap) for at, gap in other.gaps]
    line.raised += [(a + size, b + size) for a, b in other.raised]
    line.links += [(a + size, b + size, n) for a, b, n in other.links]
    line.text = f"{line.text} {other.text}"
    line.x1 = other.x1


def _with_numbers(found: list[Line]) -> list[Line]:
    """The lines; a small number that stands alone is put to the end of the line above, where it
    was wrapped, or before the line below, whose number it is."""
    kept: list[Line] = []
    waiting: Line | None = None
    for line in found:
        if waiting is not None:
            drop = waiting.y - line.y
            small = waiting.size <= _RAISED_SIZE * line.size
            before = waiting.x0 < line.x0 + 2 and -2 < drop < 2.1 * line.size
            counted = _counts(waiting.text, line.text)
            if small and before and not counted and not _is_index(waiting, kept):
                _prefix(line, waiting)
            else:
                kept.append(waiting)
            waiting = None
        if not _ALONE.fullmatch(line.text):
            kept.append(line)
        elif kept and _wrapped(line, kept[-1]) and not _counts(kept[-1].text, line.text):
            _append(kept[-1], line)
        else:
            waiting = line
    return [*kept, waiting] if waiting is not None else kept


def _counts(above: str, below: str) -> bool:
    """True for the numbers of two lines of code, of which one is empty."""
    first, second = _LINE_NUMBER.match(above), _LINE_NUMBER.match(below)
    return first is not None and second is not None and int(second[0]) == int(first[0]) + 1


def _is_index(number: Line, kept: Sequence[Line]) -> bool:
    """True for a small number that hangs from a letter of the line drawn before it, as indices
    in formulas do."""
    if not kept:
        return False
    line = kept[-1]
    inside = line.x0 + 2 < number.x0 and number.x1 < line.x1
    return inside and 0 < line.y - number.y < 0.5 * line.size


def _wrapped(number: Line, before: Line) -> bool:
    """True for a small number at the left edge right below a long line."""
    drop = before.y - number.y
    return (
        number.size <= _RAISED_SIZE * before.size
        and len(before.text) > 30
        and abs(number.x0 - before.x0) < 3 * before.size
        and 0.5 * before.size < drop < 1.6 * before.size
    )


def _append(line: Line, number: Line) -> None:
    start = len(line.text)
    line.text += number.text
    _extend(line.raised, start, len(line.text))


def _prefix(line: Line, number: Line) -> None:
    size = len(number.text) + 1
    line.text = f"{number.text} {line.text}"
    line.raised = [(0, size - 1), *((a + size, b + size) for a, b in line.raised)]
    line.links = [(a + size, b + size, n) for a, b, n in line.links]
    line.gaps = [(size - 1, 1.0), *((at + size, gap) for at, gap in line.gaps)]
    line.x0 = min(line.x0, number.x0)


def _goes_on(row: list[Word], word: Word) -> bool:
    """True where a word stands on the line, behind its last word."""
    last = row[-1]
    base = max(row[-3:], key=lambda w: w.size)
    gap = word.x0 - last.x1
    if word.joined and abs(word.y - base.y) < base.size:
        return True
    size = max(word.size, base.size)
    if gap < -0.7 * size or gap > _HANGING * size:
        return False
    if not _level(base, word):
        return False
    if gap <= 3 * size:
        return True
    return len(row) < 3 and _NUMBERED.fullmatch("".join(w.text for w in row)) is not None


def _level(base: Word, word: Word) -> bool:
    """True where two words stand on one line: same baseline, or one of them small and raised."""
    size = max(base.size, word.size)
    if abs(base.y - word.y) <= 0.2 * size:
        return True
    small, large = (word, base) if word.size < base.size else (base, word)
    rise = small.y - large.y
    return small.size <= _RAISED_SIZE * large.size and -0.1 < rise / large.size < 0.75


def _put_together(drawn: list[list[Word]]) -> list[list[Word]]:
    """Rows of which one goes on where another one ends, though it was drawn at another time."""
    if len(drawn) < 2:
        return drawn
    order = {id(row): n for n, row in enumerate(drawn)}
    begins = Counter(round(row[0].x0) for row in drawn)
    by_height = sorted(drawn, key=lambda row: (-row[0].y, row[0].x0))
    gone: set[int] = set()
    for at, row in enumerate(by_height):
        if id(row) in gone:
            continue
        for other in _beside(by_height, at, gone):
            first, second = (row, other) if row[0].x0 <= other[0].x0 else (other, row)
            if _adjoins(first, second) and not _next_column(first, second, begins):
                row[:] = first + second
                gone.add(id(other))
            elif len(other) < 3 and (at_gap := _gap_for(other, row)):
                row[at_gap:at_gap] = other
                gone.add(id(other))
    return sorted((row for row in drawn if id(row) not in gone), key=lambda row: order[id(row)])


def _beside(rows: list[list[Word]], at: int, gone: set[int]) -> Iterator[list[Word]]:
    """The rows at about the height of the one at this place."""
    y, reach = rows[at][0].y, 0.8 * max(word.size for word in rows[at][:4])
    for step in (-1, 1):
        near = at + step
        while 0 <= near < len(rows) and abs(rows[near][0].y - y) <= reach:
            if id(rows[near]) not in gone:
                yield rows[near]
            near += step


def _gap_for(part: Sequence[Word], row: Sequence[Word]) -> int | None:
    """Where in a row the letters fit that were drawn by themselves, as those of another font."""
    for at in range(1, len(row)):
        left, right = row[at - 1].x1, row[at].x0
        if left - 1 <= part[0].x0 and part[-1].x1 <= right + 1:
            return at if abs(part[0].y - row[at].y) < 0.2 * row[at].size else None
    return None


def _adjoins(first: list[Word], second: list[Word]) -> bool:
    """True where the second row begins right behind the end of the first."""
    last, begin = first[-1], second[0]
    size = max(last.size, begin.size)
    gap = (begin.x0 - last.x1) / size
    if not _level(last, begin) or gap < -0.3:
        return False
    number = len(first) < 3 and _NUMBERED.fullmatch("".join(w.text for w in first)) is not None
    return gap <= (_HANGING if number else 0.45)


def _next_column(first: list[Word], second: list[Word], begins: Counter[int]) -> bool:
    """True where a row ends just before another column: the second one begins as other rows do."""
    number = len(first) < 3 and _NUMBERED.fullmatch("".join(w.text for w in first)) is not None
    return (
        not number
        and not second[0].joined
        and _NUMBER.fullmatch(second[0].text) is not None
        and all(_around(begins, row[0].x0) >= _CELLS for row in (first, second))
    )


def _apart(row: list[Word]) -> Iterator[list[Word]]:
    """A row cut at gaps that are much wider than its others: the columns of a table."""
    gaps = [b.x0 - a.x1 for a, b in itertools.pairwise(row)]
    size = max(word.size for word in row)
    if not gaps or max(gaps) < _COLUMN_GAP * size:
        yield row
        return
    usual = median([gap for gap in gaps if gap > _NO_SPACE * size] or [0.0])
    begin = 0
    for at, gap in enumerate(gaps, 1):
        wide = gap > _COLUMN_GAP * size and gap > 2.2 * min(usual, 0.8 * size)
        numbered = begin == 0 and _NUMBERED.fullmatch("".join(w.text for w in row[:at]))
        if wide and not numbered:
            yield row[begin:at]
            begin = at
    yield row[begin:]


def _line(row: Sequence[Word], page: int) -> Line:
    sizes: dict[float, int] = {}
    for word in row:
        sizes[word.size] = sizes.get(word.size, 0) + len(word.text)
    enough = sum(sizes.values()) * _ENOUGH
    common = [size for size, letters in sizes.items() if letters >= enough]
    size = max(common) if common else max(sizes, key=lambda size: sizes[size])
    base = next(word.y for word in row if word.size == size)
    line = Line("", page, row[0].x0, max(word.x1 for word in row), base, size)
    parts: list[str] = []
    offset, before = 0, None
    for word in row:
        if before is not None and not word.joined:
            gap = (word.x0 - before.x1) / size
            if gap > _NO_SPACE:
                line.gaps.append((offset, gap))
                parts.append(" ")
                offset += 1
        if word.size <= _RAISED_SIZE * size and word.y - base > 0.12 * size:
            _extend(line.raised, offset, offset + len(word.text))
        for start, end, number in word.uris:
            line.links.append((offset + start, offset + end, number))
        parts.append(word.text)
        offset += len(word.text)
        before = word
    line.text = "".join(parts)
    return line


def _extend(spans: list[tuple[int, int]], start: int, end: int) -> None:
    """Add a span, to the one before it where nothing but a space stands between them."""
    if spans and start - spans[-1][1] <= 1:
        spans[-1] = (spans[-1][0], end)
    else:
        spans.append((start, end))
