"""Footnotes that go on at the foot of the next page, below a rule and without a number."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import groupby

from citekeeper.readers.text_pages import Line

RULE = re.compile(r"\s*([\-_\u2013\u2014\u2015\u2500\u2501])\1{3,}\s*")
"""What parts the notes of a page from its text."""
_ENDED = re.compile(r"[.!?)>\]\"'\u2019\u201d/:]\s*\Z|://\S+\s*\Z")
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
