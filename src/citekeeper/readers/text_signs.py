"""Notes whose markers are signs: "came*", and below the paragraph "* See there.".

A sign is one of notes where every line that begins with it is asked for, a little further up; lines
and markers are then written with brackets around the sign. A star may also stand for a note in a
bracket of its own that has none ("[Footnote: See there.]"). The signs that printers take after it
("+", "#", "§", "||") are notes only close behind a star's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from citekeeper.readers.text_licences import Licences
from citekeeper.readers.text_pages import Line

SIGNED = "\ue000"
"""Stands, within brackets, before the sign of a note, as many programs begin lines with "[*]"."""
_RARE = r"\+|#|\u00a7|\|\||\u00b6"
_SIGN = rf"[*\u2217]{{1,4}}|[\u2020\u2021]{{1,2}}|{_RARE}"
_NOTE = re.compile(
    rf"\s{{0,14}}(?:[\[(]({_SIGN})[\])]|({_SIGN})\)?)\s?(?=[^\s*\u2217+#|\u2020\u2021])"
)
_BOX = re.compile(
    r"(\s{0,14}\[)(?:\*\s?)?((?:foot|end)?note|note|nota|noot|voetnoot|fu\u00dfnote|anm(?:erkung|\.)"
    r"|fotnot|fodnote)(?:\s?\*)?:\s*(?=\S)",
    re.I,
)
_MARKER = re.compile(
    rf"(?<=[\w.,;:!?)\]\"'\u2019\u201d])(?:\s?[\[(]({_SIGN})[\])]|({_SIGN})\)?)"
    r"(?=[\s,.;:)\u201d\"]|$)"
)
_EMPHASIS = re.compile(r"\s*\*{1,3}[^\s*][^*]{0,60}\*")
_ENDED = re.compile(r"[.!?)>\]\"'\u2019\u201d/\u3002]\s*\Z|(?<!\S)(?>\S*?://\S+)\s*\Z|\A[\W_]*\Z")
_NEAR = 150
"""Rows between a sign and its note, or between a star's note and that of a rarer sign."""


@dataclass
class _Signs:
    """The notes by row, as sign and end of its spelling; the markers by row; how many lines begin
    with each sign."""

    heads: dict[int, tuple[str, int]] = field(default_factory=dict)
    marks: dict[int, list[tuple[str, int, int]]] = field(default_factory=dict)
    counted: dict[str, int] = field(default_factory=dict)

    @property
    def noted(self) -> set[str]:
        """The signs with which nothing but notes begins."""
        found = [sign for sign, _ in self.heads.values()]
        return {sign for sign in found if self.counted[sign] == found.count(sign)}


def signed(every: Iterable[Line]) -> Iterator[Line]:
    """The lines, with brackets around stars and daggers that ask for a note, and that begin it."""
    rows = list(every)
    found = _found(rows)
    noted = found.noted
    for at, row in enumerate(rows):
        text = row.text
        if at in found.heads and found.heads[at][0] in noted:
            sign, end = found.heads[at]
            box = _BOX.match(text)
            opens = f"{box[1]}{box[2]} {sign}:" if box else f"[{SIGNED}{sign}]"
            text = f"{opens} {text[end:]}"
        for sign, start, end in reversed(found.marks.get(at, [])):
            if sign in noted:
                text = f"{text[:start]}[{SIGNED}{sign}]{text[end:]}"
        yield replace(row, text=text) if text is not row.text else row


def _found(rows: Sequence[Line]) -> _Signs:
    """The notes that are asked for, and all markers."""
    found = _Signs()
    asked: dict[str, int] = {}
    begins, starred = True, -_NEAR
    licences = Licences(rows)
    for at, row in enumerate(rows):
        if licences.hold(row):
            continue
        sign, end = _head(row.text)
        emphasis = _EMPHASIS.match(row.text) is not None
        found.counted[sign] = found.counted.get(sign, 0) + (not emphasis)
        framed = emphasis or row.text.rstrip()[-1:] in ("*", "|")
        near = at - starred < _NEAR or not re.fullmatch(_RARE, sign)
        if sign and begins and not framed and near and at - asked.pop(sign, -_NEAR) < _NEAR:
            found.heads[at] = (sign, end)
            starred = at if sign == "*" else starred
            continue
        begins = _ENDED.search(row.text) is not None
        openings: dict[str, int] = {}
        for mark in _MARKER.finditer(row.text):
            sign = mark[1] or mark[2]
            if sign not in openings:
                opening = re.search(rf"(?<!\S)[(\"'\u201c]?{re.escape(sign)}\w", row.text)
                openings[sign] = opening.start() if opening else len(row.text)
            if openings[sign] > mark.start():  # no emphasis
                asked[sign] = at
                found.marks.setdefault(at, []).append((sign, *mark.span()))
    return found


def _head(text: str) -> tuple[str, int]:
    """The sign with which a line begins, and the end of its spelling; a bracket of its own without
    one has a star."""
    if box := _BOX.match(text):
        return "*", box.end()
    head = _NOTE.match(text)
    return (head[1] or head[2], head.end()) if head else ("", 0)
