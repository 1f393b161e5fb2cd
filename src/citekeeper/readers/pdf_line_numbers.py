"""The numbers of the lines, which stand in the margin of code, manuscripts and court papers.

They count every line, also an empty one, in one column and at one distance. They are no text, and
above all no numbers of notes: notes have more than one line, or begin with capitals, and their
numbers are raised where they are small.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from citekeeper.readers.pdf_glyphs import Word

_NUMBER = re.compile(r"\d{1,4}")
_FEWEST = 5
"""Numbers in a row from which on they count lines."""
_LEVEL = 0.06
"""Distance of two baselines, against the size of the letters, that makes them one."""
_SMALL = 0.86
"""Size of a number against that of its line that would be raised if it were one of a note."""
_STEP = 0.25
"""Points by which the distance of two numbers may differ from that of the two before."""
_CODE = re.compile(r"[{}\[\](;>\\:]\Z|\A(?:</?\w|//|#|[}{\]])")
"""How a line of code ends or begins."""
_ENDED = re.compile(r"\A\Z|[.!?:;)\d]\Z|://|www\.")
"""A word that ends a note, or an address."""
_ITEM = re.compile(r"\[\d{1,3}\]|\d{1,3}[.)]")
"""The number of an item behind that of its line."""
_BETWEEN = 0.5
"""Distance from two baselines, against the size of the letters, in which other lines stand."""
_NUMBERED = 0.8
"""Share of the lines that must have a number where they stand at different distances."""
_RAISED = 0.12
"""Height of a small number above its line, against the size of the letters, from which on it is
that of a note."""
_WIDEST = 200
"""Words of one line that are looked at."""
_SHARE = 0.3
"""Share of the lines that show that they are no notes."""


def without_line_numbers(words: list[Word]) -> list[Word]:
    """The words of a page but for the numbers of its lines."""
    numbers = [word for word in words if word.text.isdecimal() and _NUMBER.fullmatch(word.text)]
    if len(numbers) < _FEWEST:
        return words
    columns: dict[int, list[Word]] = defaultdict(list)
    for word in numbers:
        if not word.joined:
            columns[round(word.x1)].append(word)
            columns[-1 - round(word.x0)].append(word)
    gone: set[int] = set()
    rows: _Rows | None = None
    for column in columns.values():
        if len(column) >= _FEWEST:
            rows = rows or _Rows(words)
            ordered = sorted(column, key=lambda word: -word.y)
            for run in _runs(ordered):
                if _counts_lines(run, rows):
                    gone |= {id(word) for word in run}
            for run in _runs(ordered, steady=False):
                if _numbers_all(run, rows) and _counts_lines(run, rows):
                    gone |= {id(word) for word in run}
    return [word for word in words if id(word) not in gone] if gone else words


def _runs(column: Sequence[Word], *, steady: bool = True) -> Iterator[list[Word]]:
    """The numbers of a column that follow each other, at one distance where they are `steady`."""
    run: list[Word] = []
    for word in column:
        if run and not _follows(run if steady else run[-1:], word):
            if len(run) >= _FEWEST:
                yield run
            run = [run[-1]] if _follows(run[-1:], word) else []
        run.append(word)
    if len(run) >= _FEWEST:
        yield run


def _follows(run: Sequence[Word], word: Word) -> bool:
    last = run[-1]
    drop = last.y - word.y
    if int(word.text) != int(last.text) + 1 or abs(word.size - last.size) > 0.1 or drop <= 0:
        return False
    return len(run) < 2 or abs(run[-2].y - last.y - drop) < _STEP


class _Rows:
    """The words of a page by their height."""

    def __init__(self, words: Sequence[Word]) -> None:
        self._words = sorted(words, key=lambda word: word.y)
        self._heights = [word.y for word in self._words]

    def beside(self, number: Word) -> list[Word]:
        """The other words of the line that a number stands in, or above whose baseline it is
        raised, from left to right."""
        low = bisect_left(self._heights, number.y - 0.9 * number.size)
        high = bisect_right(self._heights, number.y + 0.3 * number.size)
        near = [word for word in self._words[low : min(high, low + _WIDEST)] if word is not number]
        nearest = min(near, key=lambda word: abs(word.y - number.y), default=number)
        level = (word for word in near if abs(word.y - nearest.y) < 0.1 * nearest.size)
        return sorted(level, key=lambda word: word.x0)

    def between(self, above: Word, below: Word) -> bool:
        """True where words stand between the lines of two numbers."""
        low = bisect_left(self._heights, below.y + _BETWEEN * below.size)
        return bisect_left(self._heights, above.y - _BETWEEN * above.size) > low


def _numbers_all(run: Sequence[Word], rows: _Rows) -> bool:
    """True where hardly a line stands between two numbers: paragraphs stand apart from each other,
    but notes have more lines than numbers."""
    alone = sum(not rows.between(above, below) for above, below in pairwise(run))
    return alone >= _NUMBERED * (len(run) - 1)


def _counts_lines(run: Sequence[Word], rows: _Rows) -> bool:
    """True for numbers at the edge of lines that are no items of a list."""
    texts, level, signs, before = 0, 0, 0, ""
    for number in run:
        words = rows.beside(number)
        if any(word.x0 < number.x0 for word in words):
            return False
        if not words:
            signs += 1
            continue
        first, last = words[0], words[-1]
        rise, small = number.y - first.y, number.size <= _SMALL * first.size
        if small and rise > _RAISED * first.size:
            return False
        texts += 1
        level += small and abs(rise) < _LEVEL * first.size
        item = len(words) > 1 and _ITEM.fullmatch(first.text)
        code = item or _CODE.search(first.text) or _CODE.search(last.text)
        signs += bool(code) or _goes_on(before, first.text)
        before = last.text
    return texts > 1 and (level == texts or signs >= max(_SHARE * len(run), 2))


def _goes_on(before: str, text: str) -> bool:
    """True for a line in the middle of a sentence."""
    return text[0].islower() and _ENDED.search(before) is None and _ENDED.search(text) is None
