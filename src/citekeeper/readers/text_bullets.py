"""Bullets before the numbers of sources, as word processors set a list that is numbered by hand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from citekeeper.readers.text_pages import Line

_BULLET = re.compile(r"\s*([\u2022\u25aa\u25cf\u2023\uf0b7])\s+\[(\d{1,3})\]\s")
_FEWEST = 2
"""Sources in a row that are no accident."""


def unbulleted(every: Iterable[Line]) -> Iterator[Line]:
    """The lines; no bullets before numbers in brackets where these count on from 1."""
    rows = list(every)
    found = {at: bullet for at, row in enumerate(rows) if (bullet := _BULLET.match(row.text))}
    numbers = [int(bullet[2]) for bullet in found.values()]
    counts = len(numbers) >= _FEWEST and numbers == list(range(1, len(numbers) + 1))
    for at, row in enumerate(rows):
        if counts and at in found:
            sign = found[at].start(1)
            yield replace(row, text=f"{row.text[:sign]} {row.text[sign + 1 :]}")
        else:
            yield row
