"""Notes that begin with a caret and no number: "^ Lind, The Harbour.".

So the references of an encyclopaedia come out where its page was copied: the numbers of the list
were the browser's. They are counted again, where the text asks for each of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from citekeeper.readers.text_headings import is_heading
from citekeeper.readers.text_pages import Line

_NOTE = re.compile(r"\s{0,14}[\^\u2191]\s+(?=\S)|\s{0,14}\^\s?Jump up")
_MARKER = re.compile(r"(?<=\S)\[(\d{1,4})\]")
_CARET_ALONE = re.compile(r"\s{0,14}\^(\d{1,3})\s*")
_ROUND_ALONE = re.compile(r"\s{0,14}\((\d{1,3})\)\s*")
_GAP = 4
"""Rows in which the text below such a number begins."""
_FEWEST = 2
"""Notes of a list that are no accident."""


def _with_texts(rows: list[Line]) -> list[Line]:
    """The rows, numbers that stand alone on them ("^1", "(1)") before the text below."""
    for form in (_CARET_ALONE, _ROUND_ALONE):
        found: list[tuple[int, int]] = []
        for at, row in enumerate(rows):
            alone = form.fullmatch(row.text)
            if alone and (int(alone[1]) == 1 or (found and int(alone[1]) == len(found) + 1)):
                below = next(
                    (b for b in range(at + 1, min(at + _GAP, len(rows))) if rows[b].text.strip()),
                    None,
                )
                if below is not None and int(alone[1]) == 1:
                    found = [(at, below)]
                elif below is not None:
                    found.append((at, below))
        if len(found) >= _FEWEST:
            for at, below in found:
                text = rows[below].text
                indent = text[: len(text) - len(text.lstrip())]
                first = f"{indent}{rows[at].text.strip()} {text.strip()}"
                rows[below] = replace(rows[below], text=first)
                rows[at] = replace(rows[at], text="")
    return rows


def counted(every: Iterable[Line]) -> Iterator[Line]:
    """The lines, the longest list of such notes below a heading with numbers in brackets."""
    rows = _with_texts(list(every))
    best = list[int]()
    found: list[int] | None = None
    for at, row in enumerate(rows):
        if is_heading(row.text):
            found = []
        elif found is not None and _NOTE.match(row.text):
            found.append(at)
            best = found if len(found) > len(best) else best
    first = best[0] if best else 0
    texts = (row.text for row in rows[:first])
    asked = {int(marker[1]) for text in texts for marker in _MARKER.finditer(text)}
    if len(best) < _FEWEST or not asked.issuperset(range(1, len(best) + 1)):
        yield from rows
        return
    numbers = {at: number for number, at in enumerate(best, 1)}
    for at, row in enumerate(rows):
        if at in numbers:
            row = replace(row, text=f"[{numbers[at]}] {row.text.strip()}")
        yield row
