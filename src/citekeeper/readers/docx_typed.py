"""Numbers that authors typed before references in ways which no plain text has.

A paragraph of its own for each "[1]", as in the table that Word makes of sources, and signs behind
numbers ("1.- Lind", "1: Lind", "/1/ Lind"): where such paragraphs count up from 1, they are shown
to the rules for plain text as those know them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from citekeeper.readers.layout import RAISED

_ALONE = re.compile(r"\s*\[(\d{1,3})\][.:]?\s*")
_SIGNED = re.compile(
    r"\s*(?:(?P<one>\d{1,3})(?:\.\s?[\-\u2013\u2014]+|\s?[:/|]|\s[\-\u2013\u2014])\s+|/(?P<two>\d{1,3})/\s*"
    r"|\[(?P<three>\d{1,3})\]\s?[\-\u2013\u2014]+\s+)(?=\S)"
)
_BEGINS = re.compile(r"\s*(?:[\[(/]?0{0,2}[01](?!\d)|\[\w)")
_ASKS = re.compile(rf"\[\^?\w|\(0?1[,;)\u2013-]|[{RAISED}]")
_FEWEST = 3
_BETWEEN = 3
"""Paragraphs between two numbers that count on: further ones of a reference, blank ones."""


def may_list(texts: Sequence[str]) -> bool:
    """False for a document in which nothing may be the first of typed references, or asks for one:
    most of those with footnotes are such, and need no closer look."""
    return any(map(_BEGINS.match, texts)) and any(map(_ASKS.search, texts))


def shown_labels(texts: Sequence[str]) -> tuple[dict[int, str], dict[int, str]]:
    """What to show before paragraphs whose numbers stand alone in the one before (which shows
    nothing), and the whole text to show of paragraphs with signs behind their numbers, by their
    places."""
    labels: dict[int, str] = {}
    for run in _runs([_number(_ALONE.fullmatch(text)) for text in texts], texts):
        for at in run:
            behind = next((i for i in range(at + 1, len(texts)) if texts[i].strip()), at)
            if not _ALONE.fullmatch(texts[behind]):
                labels[behind] = texts[at].strip()
                labels[at] = ""
    signed: dict[int, str] = {}
    found = [_SIGNED.match(text[:60]) for text in texts]
    for run in _runs([_number(one) for one in found], texts):
        for at in run:
            if one := found[at]:
                number = f"[{one['three']}]" if one["three"] else f"{_number(one)}."
                signed[at] = f"{number} {texts[at][one.end() :]}"
    return labels, signed


def _number(found: re.Match[str] | None) -> int:
    """The number of a match, 0 for none."""
    return int(next(filter(None, found.groups()))) if found else 0


def _runs(numbers: Sequence[int], texts: Sequence[str]) -> list[list[int]]:
    """The places of numbers that count up from 1, close to each other."""
    runs: list[list[int]] = []
    between = 0
    for at, number in enumerate(numbers):
        if number == 1:
            runs.append([at])
            between = 0
        elif runs and number and number == len(runs[-1]) + 1 and between <= _BETWEEN:
            runs[-1].append(at)
            between = 0
        elif texts[at].strip():
            between += 1
    return [run for run in runs if len(run) >= _FEWEST]
