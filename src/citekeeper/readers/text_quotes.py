"""What a mail quotes: the signs before its lines, and where quotation and answer part.

A quotation begins and ends with no empty line in many mails; so does the line above it that says
who wrote it and when. A line that a mailer folded once more leaves a rest with fewer signs, which
parts nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from citekeeper.readers.text_pages import Line

_QUOTED = re.compile(r"(?:>[ \t]?)+(?=[^>]|\Z)")
_ESCAPED = re.compile(r">+From ")
"""A line of text that begins as a mail does in a file of mails."""
_FOLDED_AT = 64
"""Columns, at the least, at which mailers fold a line."""
_SAYS_WHO = re.compile(r":\s*\Z")
_DATED = re.compile(r"\d")
_ENDED = re.compile(r"[.!?:]\s*\Z|\A\s*\Z")


def unquoted(rows: Sequence[Line]) -> Iterator[Line]:
    """The lines of a page without such signs; an empty line where a quotation begins or ends."""
    if not any(row.text.startswith(">") for row in rows):
        yield from rows
        return
    texts, depths = list[str](), list[int]()
    for row in rows:
        quoted = _QUOTED.match(row.text)
        texts.append(row.text[quoted.end() :] if quoted else row.text)
        escaped = _ESCAPED.match(row.text) is not None
        depths.append(quoted[0].count(">") if quoted and not escaped else 0)
    parts = _parts(rows, texts, depths)
    for at, (row, text) in enumerate(zip(rows, texts, strict=True)):
        if at in parts:
            yield replace(row, text="")
        yield replace(row, text=text) if text is not row.text else row


def _parts(rows: Sequence[Line], texts: Sequence[str], depths: Sequence[int]) -> set[int]:
    """The lines before which a quotation begins or ends, or that say who wrote it."""
    found = set[int]()
    rest = False
    for at in range(1, len(rows)):
        if _ESCAPED.match(rows[at].text) or _ESCAPED.match(rows[at - 1].text):
            continue
        before, depth = depths[at - 1], depths[at]
        if depth == before or not (texts[at].strip() and texts[at - 1].strip()):
            rest = False
        elif depth < before and _is_rest(rows, depths, at):
            rest = True
        elif not (depth > before and rest):
            rest = False
            found.add(at)
            if depth > before:
                found |= _who(texts, depths, at - 1)
        else:
            rest = False
    return found


def _is_rest(rows: Sequence[Line], depths: Sequence[int], at: int) -> bool:
    """True for the rest of a quoted line: its first word had no room there, and the quotation goes
    on below it."""
    goes_on = at + 1 < len(rows) and depths[at + 1] >= depths[at - 1]
    word = rows[at].text.lstrip("> \t").split(" ", 1)[0]
    return goes_on and len(rows[at - 1].text) + len(word) >= _FOLDED_AT


def _who(texts: Sequence[str], depths: Sequence[int], at: int) -> set[int]:
    """The line that says who wrote what stands below it, with its first half on the line above."""
    if not _SAYS_WHO.search(texts[at]):
        return set()
    if _DATED.search(texts[at]):
        return {at}
    above = at - 1
    begun = above >= 0 and depths[above] == depths[at] and _DATED.search(texts[above])
    return {above} if begun and not _ENDED.search(texts[above]) else set()
