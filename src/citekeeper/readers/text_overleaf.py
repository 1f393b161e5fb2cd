"""Footnotes that go on at the foot of the next page without a number: below a rule, or right above
the next note."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import groupby

from citekeeper.readers.text_pages import Line

RULE = re.compile(r"\s*([\-_\u2013\u2014\u2015\u2500\u2501])\1{3,}\s*")
"""What parts the notes of a page from its text."""
_ENDED = re.compile(r"[.!?)>\]\"'\u2019\u201d/:]\s*\Z|(?<!\S)(?>\S*?://\S+)\s*\Z")
_LONGEST = 60
"""Rows with which a note goes on."""


def overleaf(
    rows: Sequence[Line], last: Mapping[int, int], heads: Collection[int]
) -> dict[int, list[int]]:
    """The rows that go on with the last note of a page, by the row with which that breaks off.

    `last` is the row with which the notes of each page end, `heads` the rows where notes begin.
    """
    found: dict[int, list[int]] = {}
    for page, numbered in groupby(range(len(rows)), key=lambda at: rows[at].page):
        before = last.get((page or 0) - 1)
        if page is None or before is None or _ENDED.search(rows[before].text):
            continue
        at = list(numbered)
        rule = next((row for row in reversed(at) if RULE.fullmatch(rows[row].text)), None)
        rule = _above_next(rows, at, heads) if rule is None else rule
        if rule is None:
            continue
        more: list[int] = []
        for row in range(rule + 1, min(at[-1] + 1, rule + _LONGEST)):
            if row in heads:
                break
            if rows[row].text.strip():
                more.append(row)
        if more and not rows[more[0]].text.lstrip()[:1].isdigit():
            found[before] = more
    return found


def _above_next(rows: Sequence[Line], at: Sequence[int], heads: Collection[int]) -> int | None:
    """The empty row above the lines right above the first note of a page that go on in the midst of
    a sentence and end one; None for others."""
    first = next((row for row in at if row in heads), at[0])
    above = first
    while above > at[0] and rows[above - 1].text.strip():
        above -= 1
    if not at[0] < above < first:
        return None
    begins = rows[above].text.lstrip()[:1]
    filled = next((row for row in range(above - 1, at[0], -1) if rows[row].text.strip()), None)
    text = rows[filled].text.rstrip().rstrip("0123456789") if filled is not None else "-"
    ended = _ENDED.search(text)  # before a marker
    return above - 1 if begins.islower() and ended and _ENDED.search(rows[first - 1].text) else None
