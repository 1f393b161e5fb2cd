"""Markers in the running text of a plain text, and which notes they ask for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citekeeper.readers.layout import KEY, RAISED, level

_RUN = rf"[{RAISED}]{{1,4}}"
_TO = r"\s?[\-\u2010-\u2015\u207b]\s?"
MARKERS = re.compile(
    rf"(?P<raised>{_RUN}(?:(?:\s?[,;]\s?|{_TO}){_RUN})*)"
    rf"|\s?\\(?P<slashed>\d{{1,4}})\\(?!\S*\\)"
    rf"|\s?\[(?P<from>\d{{1,4}})\]{_TO}\[(?P<to>\d{{1,4}})\]"
    rf"|(?<=[\w.,;:!?\"'\u2019\u201d)])\s?\((?P<round>\d{{1,3}})\)"
    rf"|\s?\^?\[[\^#]?(?P<bracket>{KEY}"
    rf"(?:(?:\s?[,;]\s?|{_TO})\d{{1,4}}){{0,8}})\](?:_|(?<=\d\]):\d{{1,4}}(?:[-\u2013]\d{{1,4}})?(?![\w/.]))?"
)
"""Markers in running text: "¹", "¹,²", "\\3\\", "[3]", "^[3]", "[RFC 1]", "[1, 4]", "[2-5]",
"[2]-[5]", "[3]:12" for a page; and "(3)", which asks for a note only where nothing else does: by
the key "(3)"."""
_NUMBERS = re.compile(rf"\d{{1,4}}(?:(?:\s?[,;]\s?|{_TO})\d{{1,4}})*")
PADDED = re.compile(r"0\d{1,3}")
"""A number that begins with a zero: a code, in most texts."""
_WIDEST = 50
"""Notes that one range of markers may stand for."""
_CODE_BEFORE = re.compile(r"[A-Za-z_]\w*\([^\s()]*\Z|(?:-{3}|={2}|[\-=]>|\|)\Z")
_CODE_BEHIND = re.compile(r"\s?[+\-*/|&]?=(?!\w*\Z)|-{1,9}>|-{3}|==|\+\+|\.[a-z_]\w*[(.=]")
"""What stands beside the index of an array in a program, or a box in a drawing."""
_CODE_LINE = re.compile(r"[A-Za-z_]\w{0,60}\([^;]{0,200};[\s}]*\Z|[{}]\s*\Z")


def markers_in(text: str) -> Iterator[re.Match[str]]:
    """The markers in a text, without what only looks like one in a line of code."""
    code = text.count("[") and _CODE_LINE.search(text, max(len(text) - 300, 0)) is not None
    for found in MARKERS.finditer(text):
        glued = found["bracket"] and found.start() and not found[0].startswith((" ", "^"))
        if glued and (
            (code and text[found.start() - 1].isalnum())
            or _CODE_BEFORE.search(text, max(found.start() - 60, 0), found.start())
            or _CODE_BEHIND.match(text, found.end())
        ):
            continue
        yield found


def asked_for(found: re.Match[str]) -> Iterator[str]:
    """The markers of the notes that one match of MARKERS asks for."""
    if found["from"]:
        yield from _range(int(found["from"]), int(found["to"]))
        return
    if found["round"]:
        yield f"({found['round']})"
        return
    text = level(found["raised"] or "") or found["slashed"] or level(found["bracket"])
    if not _NUMBERS.fullmatch(text) or PADDED.fullmatch(text):
        yield text
        return
    for part in re.split(r"\s?[,;]\s?", text):
        ends = [int(number) for number in re.split(r"\D+", part)]
        yield from _range(ends[0], ends[-1])


def _range(first: int, last: int) -> Iterator[str]:
    return map(str, range(first, min(last, first + _WIDEST) + 1))
