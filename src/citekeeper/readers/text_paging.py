"""The pages of a text whose form feeds were lost, as where it was copied from a PDF.

Their numbers are still there: alone on a line, or in a running head or foot whose words come again
and again. They count the pages, at distances that pages have and chapters have not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

_NUMBER = re.compile(r"\d+")
_ALONE = re.compile(
    r"[\s\-\u2013\u2014|~_\u00b7\u2022]*(?:(?:page|seite|side|sida|pagina|p\u00e1gina|strona|str\.|p\.|s\.)\s?|[a-z]{1,4}-)?\|?\s?\d{1,4}"
    r"(?:\s?(?:/|of|von|de|di|van|sur|av|z)\s?\d{1,4})?(?:\s?\|\s?p\s?a\s?g\s?e)?[\s\-\u2013\u2014|~_\u00b7\u2022]*",
    re.IGNORECASE,
)
"""What may be the number of a page: "7", "- 7 -", "Page 7 of 9", "CRS-7", "7 | P a g e"."""
_HEAD = re.compile(r"\s*(?:\d{1,4}\s\D.*|.*\D\s\d{1,4}\s*)")
"""A line with a number at one of its ends."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_WORDS = 3
"""Words of a running head; "Article 7" and "Table 7" have fewer."""
_WIDEST = 120
_SHORTEST, _TALLEST = 12, 110
"""Lines of a page."""
_PAGES = 3
"""Pages of a text that has more of them than by accident."""
_CLOSE = 6
"""Lines between the foot of a page and the head of the next one."""


def turns(raw: Sequence[str]) -> frozenset[int]:
    """The numbers of the lines (1-based) behind which a page turns; none where nothing counts them
    from the beginning of the text to its end."""
    alone: dict[str, list[tuple[int, int]]] = {}
    heads: dict[str, list[tuple[int, str]]] = {}
    for at, line in enumerate(raw, 1):
        if len(line) >= _WIDEST or not any(map(str.isdecimal, line)):
            continue
        form = "".join(_NUMBER.sub("0", line).split()).lower()
        if _ALONE.fullmatch(line):
            alone.setdefault(form, []).append((at, _last(line)))
        elif _HEAD.fullmatch(line) and len(_WORD.findall(line)) >= _WORDS:
            heads.setdefault(form, []).append((at, line))
    for lone in alone.values():
        if found := _counted(lone, len(raw)):
            return found
    counting = (_running(found, len(raw)) for found in heads.values() if len(found) > _PAGES)
    places = sorted(at for found in counting for at in found)
    close = (one for one, two in pairwise((*places, len(raw) + 2 * _CLOSE)) if two - one > _CLOSE)
    return frozenset(close)


def _last(line: str) -> int:
    """The number of a page in a line that has it alone, perhaps with the number of all."""
    return int(_NUMBER.findall(line)[0][:9])


def _counted(lone: Sequence[tuple[int, int]], size: int) -> frozenset[int]:
    """The longest row of numbers, each the next one or the one behind that, which reaches through a
    text of some lines."""
    best: list[tuple[int, int]] = []
    chains: dict[int, list[tuple[int, int]]] = {}
    for at, number in lone:
        before = chains.pop(number - 1, None) or chains.pop(number - 2, [])
        chain = before if before and at - before[-1][0] <= 2 * _TALLEST else []
        chain.append((at, number))
        chains[number] = chain
        best = max(best, chain, key=len)
    gaps = [two[0] - one[0] for one, two in pairwise(best)]
    reach = best[-1][0] - best[0][0] + 2 * _TALLEST if best else 0
    apart = sum(_SHORTEST <= gap <= _TALLEST for gap in gaps)
    told = len(best) > _PAGES and 10 * apart >= 8 * len(gaps) and reach >= size
    return frozenset(at for at, _ in best) if told else frozenset()


def _running(found: Sequence[tuple[int, str]], size: int) -> list[int]:
    """The places of a running head whose first or last number counts its pages, or every other
    one; numbers may begin anew. Empty for others."""
    if 3 * (found[-1][0] - found[0][0]) < size:
        return []
    places = [at for at, _ in found]
    gaps = [two - one for one, two in pairwise(places)]
    if 10 * sum(_SHORTEST <= gap <= 2 * _TALLEST for gap in gaps) < 9 * len(gaps):
        return []
    for end in (0, -1):
        numbers = [int(_NUMBER.findall(line)[end][:9]) for _, line in found]
        steps = [two - one for one, two in pairwise(numbers)]
        counts = sum(step in (1, 2) for step in steps)
        begins = sum(
            step < 0 and number < _CLOSE for step, number in zip(steps, numbers[1:], strict=True)
        )
        if counts > len(steps) / 2 and 10 * (counts + begins) >= 9 * len(steps):
            return places
    return []
