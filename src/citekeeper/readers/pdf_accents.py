"""Accents that were drawn beside or above their letters, as TeX does in its old fonts: one letter.

Such a font has no "\u00e9": TeX prints the accent, moves back and prints the letter, and what
comes out is "\u00b4e". An accent belongs to the letter that stands in the same place; one that
stands apart from every letter, as a quotation mark does, is left alone.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence

from citekeeper.readers.pdf_glyphs import Word

_COMBINING = {
    "`": "\u0300",
    "\u02cb": "\u0300",
    "\u00b4": "\u0301",
    "\u02ca": "\u0301",
    "^": "\u0302",
    "\u02c6": "\u0302",
    "~": "\u0303",
    "\u02dc": "\u0303",
    "\u00af": "\u0304",
    "\u02c9": "\u0304",
    "\u02d8": "\u0306",
    "\u02d9": "\u0307",
    "\u00a8": "\u0308",
    "\u02da": "\u030a",
    "\u02dd": "\u030b",
    "\u02c7": "\u030c",
    "\u00b8": "\u0327",
    "\u02db": "\u0328",
    ".": "\u0323",
}
"""Accents as letters of their own, and the marks that are put on a letter."""
ACCENTS = frozenset(_COMBINING) - {"."}
_BELOW = (-0.4, -0.1)
"""How far a dot that belongs to the letter above it stands below that one's baseline."""
_BREVE, _CARON = "\u0306", "\u030c"
_DOTLESS = {"\u0131": "i", "\u0237": "j"}
_MOST = 2_000
"""Accents of one page that are looked at."""
_RISE = (-0.1, 0.5)
"""How far the baseline of an accent may stand above that of its letter, against their size."""
_NEAR = 3
"""Words to the left of an accent, at one height, that may hold its letter."""
_OVER = 0.3
"""Distance of the middle of an accent from that of its letter, against the letter's width."""

Placed = tuple[Word, list[float], list[float]]
"""A word with the left and right of each of its letters."""


def put_on(words: Sequence[Placed]) -> list[Placed]:
    """The words of a page with accents on their letters; the accents themselves are gone."""
    found = [one for one in words if not ACCENTS.isdisjoint(one[0].text)]
    for one in found[:_MOST]:
        _put_on_beside(*one)
    alone = [one for one in found[:_MOST] if len(one[0].text) == 1]
    alone += [one for one in words if one[0].text == "."][:_MOST]
    if not alone:
        return list(words)
    gone: set[int] = set()
    rows = _rows(words)
    for one in alone:
        if _put_on_below(one, rows):
            gone.add(id(one[0]))
    return [one for one in words if id(one[0]) not in gone]


def _put_on_beside(word: Word, lefts: list[float], rights: list[float]) -> None:
    """Put the accents inside a word on the letters behind or before them."""
    letters, gone = list(word.text), set[int]()
    for at, letter in enumerate(letters):
        middle = (lefts[at] + rights[at]) / 2
        for beside in (at + 1, at - 1, at - 2) if letter in ACCENTS else ():
            if (
                0 <= beside < len(letters)
                and _over(middle, lefts[beside], rights[beside])
                and (whole := _whole(letters[beside], letter))
            ):
                letters[beside] = whole
                gone.add(at)
                break
    if gone:
        kept = [at for at in range(len(letters)) if at not in gone]
        word.text = "".join(letters[at] for at in kept)
        lefts[:], rights[:] = [lefts[at] for at in kept], [rights[at] for at in kept]


def _put_on_below(accent: Placed, rows: dict[int, list[Placed]]) -> bool:
    """Put an accent that was drawn by itself on the letter below it, if there is one."""
    mark, lefts, rights = accent
    middle = (lefts[0] + rights[0]) / 2
    least, most = _BELOW if mark.text == "." else _RISE
    low, high = mark.y - most * mark.size, mark.y - least * mark.size
    for y in range(int(high), int(low) - 1, -1):
        row = rows.get(y, [])
        end = bisect_right(row, middle, key=lambda one: one[0].x0)
        for word, begins, ends in reversed(row[max(end - _NEAR, 0) : end]):
            if word is mark or not low <= word.y <= high:
                continue
            near = bisect_right(begins, middle)
            for at in range(max(near - 2, 0), min(near + 1, len(word.text))):
                if _over(middle, begins[at], ends[at]) and (
                    whole := _whole(word.text[at], mark.text)
                ):
                    word.text = f"{word.text[:at]}{whole}{word.text[at + 1 :]}"
                    return True
    return False


def _rows(words: Sequence[Placed]) -> dict[int, list[Placed]]:
    """The words by the height of their baselines, from left to right."""
    rows: dict[int, list[Placed]] = defaultdict(list)
    for one in words:
        rows[int(one[0].y)].append(one)
    for row in rows.values():
        row.sort(key=lambda one: one[0].x0)
    return rows


def _over(middle: float, left: float, right: float) -> bool:
    return abs(middle - (left + right) / 2) < _OVER * (right - left)


def _whole(letter: str, accent: str) -> str:
    """A letter with an accent, where there is one such letter; "" where there is none.

    Some fonts name their caron a breve: what has no breve has a caron then.
    """
    letter = _DOTLESS.get(letter, letter)
    if not letter.isalpha():
        return ""
    mark = _COMBINING[accent]
    whole = unicodedata.normalize("NFC", letter + mark)
    if mark == _BREVE and (len(whole) > 1 or letter in "eE"):
        whole = unicodedata.normalize("NFC", letter + _CARON)
    return whole if len(whole) == 1 else ""
