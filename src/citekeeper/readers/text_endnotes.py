"""Endnotes of a PDF that became text: under a heading, their numbers without full stop or bracket.

A raised number came down before the text of its note, or has a line of its own; in the running text
its marker is glued to a word, as in `text_glued`. Where most markers are found, the numbers may
have full stops, and a rule may stand for the heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from citekeeper.readers.text_glued import codes, markers, spaced
from citekeeper.readers.text_headings import is_heading
from citekeeper.readers.text_pages import Line

_NUMBER = re.compile(
    r"\s{0,60}(\d{1,3})"
    r"(?:[.)]?\s*|(?:\s+|(?=[A-Z\u00c0-\u00de][a-z]|[\"\u201c\u00ab]|https?://|www\.))(\S.*))"
)
_DOTTED = re.compile(r"\s{0,60}(\d{1,3})[.)]\s+(\S.*)")
_LONE = re.compile(r"\s{0,14}(\d{1,3})(\S{0})\s*")
_RULE = re.compile(r"\s*([=\-_*\u2500\u2501])\1{4,}\s*")
_LETTER = re.compile(r"[^\W\d_]")
_SIGN = re.compile(r"[,;.:](?=\s|\Z)")
_ENDED = re.compile(r"[.!?)>\]\"'\u2019\u201d\u00bb/]\s*\Z|(?<!\S)(?>\S*?://\S+)\s*\Z|\A\s*\Z")
_RAISE = str.maketrans("0123456789", "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079")
_TRIED = 5
"""Lines of nothing but a 1, from the last one up, with which such notes may begin."""
_GAP = 7
"""Rows, most of them empty, in which the text below a number begins."""
_TALLEST = 60
"""Rows that one note takes at most."""
_FEWEST = 2
"""Notes in a row that are no accident."""


def endnotes(every: Iterable[Line]) -> Iterator[Line]:
    """The lines, such notes and what asks for them written with raised digits."""
    rows = list(every)
    found: dict[int, tuple[int, int]] = {}
    for at, row in enumerate(rows):
        if is_heading(row.text) and at not in found:
            listed = _listed(rows, at, _NUMBER)
            found |= listed if len(listed) >= _FEWEST else {}
    marks = _marks(rows, found) if found else {}
    if found and not marks and any(two - one > _TALLEST for one, two in pairwise(sorted(found))):
        found = {}  # chapters below a table of contents
    if not found:
        found, marks = _dotted(rows)
    if not found:
        found, marks = _alone(rows)
    if not found:
        yield from rows
        return
    taken = {text for head, (_, text) in found.items() if text != head}
    blank = {row for head, (_, text) in found.items() for row in range(head + 1, text)}
    for at, row in enumerate(rows):
        if at in found:
            number, text_at = found[at]
            text = rows[text_at].text
            begun = _begun(text) if text_at == at else None
            indent = text[: len(text) - len(text.lstrip())]
            yield replace(row, text=f"{indent}{_raised(number)} {(begun or text).strip()}")
        elif at not in taken and at not in blank:
            text = row.text
            for number, start, end in reversed(marks.get(at, [])):
                text = f"{text[:start]}{_raised(number)}{text[end:]}"
            yield replace(row, text=text)


def _raised(number: int) -> str:
    return str(number).translate(_RAISE)


def _begun(text: str) -> str | None:
    """What stands behind a number on its line."""
    begun = _DOTTED.fullmatch(text) or _NUMBER.fullmatch(text)
    return begun[begun.re.groups] or None if begun else None


def _dotted(
    rows: Sequence[Line],
) -> tuple[dict[int, tuple[int, int]], dict[int, list[tuple[int, int, int]]]]:
    """The last list of notes whose numbers have full stops, and the markers of most of them; both
    empty where these are not found."""
    for at in range(len(rows) - 1, -1, -1):
        if _RULE.fullmatch(rows[at].text) or is_heading(rows[at].text):
            listed = _listed(rows, at, _DOTTED)
            if len(listed) >= _FEWEST:
                marks = _marks(rows, listed)
                told = marks and _rising(marks) and _beside_signs(rows, marks)
                return (listed, marks) if told else ({}, {})
    return {}, {}


def _alone(
    rows: Sequence[Line],
) -> tuple[dict[int, tuple[int, int]], dict[int, list[tuple[int, int, int]]]]:
    """The last list of notes whose numbers have lines of their own, without a heading, and the
    markers of all but a few of them; both empty where these are not found."""
    firsts = [at for at, row in enumerate(rows) if at and row.text.strip() == "1"]
    for at in reversed(firsts[-_TRIED:]):
        listed = _listed(rows, at - 1, _LONE)
        if len(listed) >= _FEWEST:
            marks = _marks(rows, listed)
            asked = sum(map(len, marks.values()))
            told = 4 * asked >= 3 * len(listed) and _rising(marks) and _beside_signs(rows, marks)
            return (listed, marks) if told and asked >= _FEWEST else ({}, {})
    return {}, {}


def _beside_signs(rows: Sequence[Line], marks: dict[int, list[tuple[int, int, int]]]) -> bool:
    """True where half of the markers stand beside the sign that ends a sentence, or a part of it;
    the numbers of things do not ("pin1", "OCTANT3")."""
    spans = [(rows[row].text, start, end) for row in marks for _, start, end in marks[row]]
    beside = sum(
        not (text[start - 1 : start].isalnum() or text[start - 1 : start].isspace())
        or _SIGN.match(text, end) is not None
        for text, start, end in spans
    )
    return 2 * beside >= len(spans)


def _rising(marks: dict[int, list[tuple[int, int, int]]]) -> bool:
    """True where most markers come in the order of their notes, as the numbers of versions and
    formulas do not."""
    numbers = [number for row in sorted(marks) for number, _, _ in marks[row]]
    return 4 * sum(one < two for one, two in pairwise(numbers)) >= 3 * (len(numbers) - 1)


def _listed(
    rows: Sequence[Line], heading: int, form: re.Pattern[str]
) -> dict[int, tuple[int, int]]:
    """The notes below a heading, from 1 on, by row: number, and row of its first text."""
    found: dict[int, tuple[int, int]] = {}
    for at in range(heading + 1, len(rows)):
        text = rows[at].text
        if not text.strip():
            continue
        begun = form.fullmatch(text)
        if begun and int(begun[1]) == len(found) + 1:
            last = next(reversed(found), None)
            hangs = last is not None and _indent(rows[last]) == _indent(rows[at])
            hangs = hangs and _indent(rows[at - 1]) > _indent(rows[at])
            text_at = _text_at(rows, at, begun[form.groups] or None, hangs=hangs)
            if text_at is not None:
                found[at] = (len(found) + 1, text_at)
        elif found and (is_heading(text) or _RULE.fullmatch(text)):
            break
        if not found:
            break
    return found


def _indent(row: Line) -> int:
    return len(row.text) - len(row.text.lstrip())


def _text_at(rows: Sequence[Line], at: int, text: str | None, *, hangs: bool) -> int | None:
    """The row with which the text of the note whose number stands in a row begins; None where that
    is a number in the midst of a text, or of a page. A number `hangs` that stands below the last
    one, to the left of the text between them."""
    if text is not None:
        above = rows[at - 1].text
        ended = hangs or _ENDED.search(above) or is_heading(above) or _RULE.fullmatch(above)
        return at if ended and _LETTER.search(text) else None
    for below in range(at + 1, min(at + _GAP, len(rows))):
        if rows[below].text.strip():
            same = rows[below].page == rows[at].page
            return below if same and _LETTER.search(rows[below].text) else None
    return None


def _marks(
    rows: Sequence[Line], found: dict[int, tuple[int, int]]
) -> dict[int, list[tuple[int, int, int]]]:
    """The markers above the lists by row, the first that asks for each number; none where most
    notes are not asked for so."""
    known = codes(rows)
    numbers = {number for number, _ in found.values()}
    marks: dict[int, list[tuple[int, int, int]]] = {}
    asked: set[int] = set()
    for at in range(min(found)):
        for number, start, end in markers(rows[at].text, known):
            held = marks.get(at, [])
            if number in numbers - asked and (not held or start >= held[-1][2]):
                asked.add(number)
                marks.setdefault(at, []).append((number, start, end))
    if 2 * len(asked) < len(numbers):
        return {}
    first = min(found)
    others = spaced(rows, range(first), dict.fromkeys(numbers - asked, first))
    for number, (at, start, end) in others.items():
        held = marks.setdefault(at, [])
        if all(end <= other[1] or start >= other[2] for other in held):
            held.append((number, start, end))
            held.sort(key=lambda mark: mark[1])
    return marks
