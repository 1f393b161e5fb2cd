"""Markers in the running text of a plain text, and which notes they ask for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citekeeper.readers.layout import KEY, RAISED, level

_RUN = rf"[{RAISED}]{{1,4}}"
_TO = r"\s?[\-\u2010-\u2015\u207b]\s?"
_PLACE = (
    r"(?:pp?|[sS\u0441\u0421cC]|\u0441\u0442\u0440|Seiten?|pages?|[Ss]ec(?:t(?:ion)?s?)?|[Cc]h(?:ap(?:ter)?s?)?"
    r"|[Tt]heorems?|Thm|[Ll]emma|Prop(?:osition)?|Cor(?:ollary)?|Def(?:inition)?|[Ff]ig(?:ure)?s?"
    r"|Tab(?:le)?|Eq|[Ee]xample|[Aa]pp(?:endix)?|[Vv]ol(?:ume)?|\u0442|\u0433\u043b|paras?|[Aa]rt"
    r"|Kap(?:itel)?|cap|Abschnitt|blz|p[\u00e1a]gs?|str|fol|ff?)(?:\.\s?|\s)|\u00a7\s?|\u00b6\s?"
)
"""What stands before a place within the work that a marker asks for."""
_PART = rf"[\w.+\-]{{1,40}}(?:,\s?(?:{_PLACE})[^\[\],;]{{0,40}})?"
MARKERS = re.compile(
    rf"(?P<raised>{_RUN}(?:(?:\s?[,;]\s?|{_TO}){_RUN})*)"
    rf"|\s?\\(?P<slashed>\d{{1,4}})\\(?![\w$/(\[{{]|\S*\\)"
    rf"|\s?\[(?P<from>\d{{1,4}})\]{_TO}\[(?P<to>\d{{1,4}})\]"
    rf"|(?<=[\w.,;:!?\"'\u2019\u201d)])\s?\((?P<round>\d{{1,3}}(?:(?:\s?[,;]\s?|-?{_TO})\d{{1,3}}){{0,8}})\)"
    rf"|\s?\^?\[[\^#]?(?P<bracket>{KEY}"
    rf"(?:(?:\s?[,;]\s?|{_TO})\d{{1,4}}){{0,8}})\](?:_|(?<=\d\]):\d{{1,4}}(?:[-\u2013]\d{{1,4}})?(?![\w/.]))?"
    rf"|\s?\[(?P<placed>{_PART}(?:[,;]\s?{_PART}){{0,8}})\]"
)
"""Markers in running text: "¹", "¹,²", "\\3\\", "[3]", "^[3]", "[RFC 1]", "[1, 4]", "[2-5]",
"[2]-[5]", "[3]:12" for a page, "[3, p. 4; 5]", "[Lind, Ness]"; and "(3)", which asks for a note
only where nothing else does: by the key "(3)"."""
_NUMBERS = re.compile(rf"\d{{1,4}}(?:(?:\s?[,;]\s?|{_TO})\d{{1,4}})*")
PADDED = re.compile(r"0\d{1,3}")
"""A number that begins with a zero: a code, in most texts."""
_WIDEST = 50
"""Notes that one range of markers may stand for."""
_CODE_BEFORE = re.compile(
    r"[A-Za-z_]\w*\([^\s()]*\Z|(?:-{3}|={2}|[\-=]>|\|)\Z|['\"]\)\)\Z"
    r"|[\w)\]]\s?=\s?[A-Za-z_][\w.]{0,40}\Z"  # "name=list"
    r"|\A\s*(?:(?:const|static|unsigned|struct|int|char|short|long|float|double|byte|void|[A-Z]{4,}"
    r"|\w{1,30}_t)[\s*]+){1,4}\w{1,40}\Z"
)
_CODE_BEHIND = re.compile(
    r"\s?[+\-*/|&]?=(?!\w*\Z)|-{1,9}>|-{3}|==|\+\+|\.[a-z_]\w{0,40}(?:[(.=]|(?<=_\w)\w*\s?=|\s=)"
)
"""What stands beside the index of an array in a program, or a box in a drawing."""
_CLASS = re.compile(r"0-[1-9](?=\])|\d-\d(?=\](?:[*+?{$]|\\|\.\w))")
"""Digits in a pattern that programs search for: "[0-7]", "[1-9]*", "log[1-5].txt"."""
_CODE_LINE = re.compile(r"[A-Za-z_]\w{0,60}\([^;]{0,200};[\s}]*\Z|[{}]\s*\Z")


def markers_in(text: str) -> Iterator[re.Match[str]]:
    """The markers in a text, without what only looks like one in a line of code."""
    code = text.count("[") and _CODE_LINE.search(text, max(len(text) - 300, 0)) is not None
    for found in MARKERS.finditer(text):
        glued = (
            (found["bracket"] or found["placed"])
            and found.start()
            and not found[0].startswith((" ", "^"))
        )
        if glued and (
            (code and text[found.start() - 1].isalnum())
            or _CODE_BEFORE.search(text, max(found.start() - 60, 0), found.start())
            or _CODE_BEHIND.match(text, found.end())
        ):
            continue
        if found["bracket"] and _CLASS.match(text, found.start("bracket"), found.end() + 2):
            continue
        yield found


def asked_for(found: re.Match[str]) -> Iterator[str]:
    """The markers of the notes that one match of MARKERS asks for."""
    if found["from"]:
        yield from _range(int(found["from"]), int(found["to"]))
        return
    if found["round"]:
        yield from (f"({key})" for key in _numbers(found["round"].replace("--", "-")))
        return
    if found["placed"]:
        yield from _placed(found["placed"])
        return
    text = level(found["raised"] or "") or found["slashed"] or level(found["bracket"])
    if not _NUMBERS.fullmatch(text) or PADDED.fullmatch(text):
        yield text
        return
    yield from _numbers(text)


def _numbers(text: str) -> Iterator[str]:
    """The numbers in a list of numbers and ranges."""
    for part in re.split(r"\s?[,;]\s?", text):
        ends = [int(number) for number in re.split(r"\D+", part)]
        if ends[-1] < ends[0]:  # the second note of a page
            yield part
        yield from _range(ends[0], ends[-1])


def _placed(text: str) -> Iterator[str]:
    """The keys in a list, without places: further numbers behind the page of a work are pages."""
    behind_place = False
    for found in re.finditer(r"([,;]?)\s?([^,;]+)", text):
        place = found[1] == "," and re.match(_PLACE, found[2])
        if place or (behind_place and found[1] == "," and found[2].isdigit()):
            behind_place = True
            continue
        behind_place = False
        yield found[2].strip()


def _range(first: int, last: int) -> Iterator[str]:
    return map(str, range(first, min(last, first + _WIDEST) + 1))
