"""Notes under several rules or headings in a text without pages: "came.1", and below "1 See.".

So opinions and reports come out of word processors: a rule in the midst of the text, below it the
notes that its last page asks for, and below these the text again; books have a heading below each
chapter. They are told by their markers, glued to a word as in `text_glued`, of which each stands
above its rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from citekeeper.readers.text_glued import codes, markers, spaced
from citekeeper.readers.text_headings import is_heading
from citekeeper.readers.text_pages import Line

_RULE = re.compile(
    r"\s*([=\-_*\u2013\u2014\u2015\u2500\u2501\u2550])\1{3,}\s*|\s*(?:\*\s){2,9}\*\s*"
)
_HEAD = re.compile(r"\s{0,14}(\d{1,3})(?:[.)]?\s+(?=\S)|(?=[A-Z][a-z]|https?://|www\.))")
_ENDED = re.compile(r"[.!?)>\]\"'\u2019\u201d\u00bb/]\s*\Z|(?<!\S)(?>\S*?://\S+)\s*\Z|\A\s*\Z")
_LETTER = re.compile(r"[^\W\d_]{2}")
_RAISE = str.maketrans("0123456789", "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079")
_TALLEST = 200
"""Rows of the notes of one page."""
_REACH = 150
"""Rows above a rule in which its notes are asked for."""
_CHAPTER = 3000
"""Rows of a chapter above the heading of its notes."""
_MOST = 60
"""Headings of notes in one book."""
_FEWEST = 2
"""Notes that are no accident."""


def below_rules(every: Iterable[Line]) -> Iterator[Line]:
    """The lines, such notes and their markers written with raised digits."""
    rows = list(every)
    rules = _parting(rows)
    heads: dict[int, re.Match[str]] = {}
    marks: dict[int, list[tuple[int, int]]] = {}
    known = codes(rows) if rules else frozenset[str]()
    done = last = 0
    for rule in rules:
        reach = _REACH if _RULE.fullmatch(rows[rule].text) else _CHAPTER
        if rule < done or not (chain := _chain(rows, rule, last) or _chain(rows, rule, 0)):
            continue
        asked = _asked(
            rows,
            range(max(done, rule - reach), rule),
            known,
            {int(head[1]) for head in chain.values()},
        )
        if len(asked) < len(chain):
            continue
        heads |= chain
        last, done = len(chain) - 1 + int(next(iter(chain.values()))[1]), max(chain)
        for at, start, end in asked.values():
            marks.setdefault(at, []).append((start, end))
    if len(heads) < _FEWEST:
        yield from rows
        return
    for at, row in enumerate(rows):
        text = row.text
        for start, end in sorted(marks.get(at, ()), reverse=True):
            text = f"{text[:start]}{text[start:end].translate(_RAISE)}{text[end:]}"
        if at in heads:
            head = heads[at]
            text = f"{text[: head.start(1)]}{head[1].translate(_RAISE)} {text[head.end() :]}"
        yield replace(row, text=text) if text is not row.text else row


def _parting(rows: Sequence[Line]) -> list[int]:
    """The rules of a text without pages, and its headings of notes where it has several, as books
    have below each chapter."""
    if not rows or rows[0].page is not None:
        return []
    headings = [at for at, row in enumerate(rows) if is_heading(row.text)]
    several = headings if _FEWEST <= len(headings) <= _MOST else []
    return sorted({at for at, row in enumerate(rows) if _RULE.fullmatch(row.text)}.union(several))


def _chain(rows: Sequence[Line], rule: int, last: int) -> dict[int, re.Match[str]]:
    """The notes below a rule that count on from the last one, by row; the first right below it."""
    found: dict[int, re.Match[str]] = {}
    for at in range(rule + 1, min(rule + 1 + _TALLEST, len(rows))):
        text = rows[at].text
        head = _HEAD.match(text)
        if head and int(head[1]) == last + 1 + len(found):
            above = rows[at - 1].text
            if _LETTER.search(text, head.end()) and (_ENDED.search(above) or not found):
                found[at] = head
        elif (text.strip() and not found) or _RULE.fullmatch(text) or is_heading(text):
            break
    return found


def _asked(
    rows: Sequence[Line], among: range, known: frozenset[str], numbers: set[int]
) -> Mapping[int, tuple[int, int, int]]:
    """The last marker of each of these numbers among some rows; one set apart only for a number
    without another."""
    found: dict[int, tuple[int, int, int]] = {}
    for at in among:
        for number, start, end in markers(rows[at].text, known):
            if number in numbers:
                found[number] = (at, start, end)
    if 2 * len(found) > len(numbers) > len(found):
        apart = spaced(rows, among, dict.fromkeys(numbers - found.keys(), among.stop))
        found |= {n: mark for n, mark in apart.items() if mark not in found.values()}
    return found
