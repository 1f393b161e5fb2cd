"""The dates that a note gives in English words or ISO form; nothing is guessed.

"03/06/2015" is June or March and is left alone. Several different dates are left alone too.
"""

from __future__ import annotations

import re
from datetime import date

_NAMES = (
    "january february march april may june july august september october november december".split()
)
_MONTH = r"(?P<{0}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
_MONTH += r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
_YEAR = r"(?P<{0}>(?:19|20)\d\d)(?!\d)"
_DATE = (
    r"(?<![\w/.\-])(?:"
    + r"(?P<y1>(?:19|20)\d\d)-(?P<m1>\d\d)(?:-(?P<d1>\d\d))?(?![\w\-])"
    + rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s+{_MONTH.format('m2')},?\s+{_YEAR.format('y2')}"
    + rf"|{_MONTH.format('m3')}\s+(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?,\s+{_YEAR.format('y3')}"
    + rf"|{_MONTH.format('m4')},?\s+{_YEAR.format('y4')}"
    + r")"
)
MONTH = re.compile(_MONTH.format("m"), re.IGNORECASE)
DATE = re.compile(_DATE, re.IGNORECASE)
_YEAR_ALONE = re.compile(rf"\(\s*{_YEAR.format('y')}\s*\)")
_ACCESSED = re.compile(
    r"\b(?:accessed|retrieved|visited|consulted|viewed|checked)\s*(?:on\b|:)?\s*", re.IGNORECASE
)


def accessed_on(note: str) -> str | None:
    """The one date after "accessed", "retrieved", "last visited" ..., as YYYY[-MM[-DD]]."""
    found = {_iso(d) for a in _ACCESSED.finditer(note) if (d := DATE.match(note, a.end()))}
    return _only(found)


def published_on(note: str) -> str | None:
    """The one date a note gives outside its quoted title and apart from the date of access."""
    text = _without_access(note)
    full = {_iso(matched) for matched in DATE.finditer(text)}
    return _only(full) if full else _only({m["y"] for m in _YEAR_ALONE.finditer(text)})


def iso_date(text: str) -> str | None:
    """The date at the start of a text in ISO form ("2015-06-02T10:00"), if there is such a day."""
    found = re.match(r"\s*((?:19|20)\d\d)(?:[-/](\d\d))?(?:[-/](\d\d))?(?![\d/-])", text)
    if found is None:
        return None
    try:
        whole = date(int(found[1]), int(found[2] or 1), int(found[3] or 1)).isoformat()
    except ValueError:
        return None
    return whole[: 4 + 3 * (len(found.groups("")) - found.groups("").count("") - 1)]


def _without_access(note: str) -> str:
    text, done = [], 0
    for said in _ACCESSED.finditer(note):
        if said.start() >= done and (matched := DATE.match(note, said.end())):
            text.append(note[done : said.start()])
            done = matched.end()
    return " ".join([*text, note[done:]])


def _iso(found: re.Match[str]) -> str | None:
    """YYYY, YYYY-MM or YYYY-MM-DD; None for a day or month that does not exist."""
    year = next(v for k, v in found.groupdict().items() if k[0] == "y" and v)
    month = next(v for k, v in found.groupdict().items() if k[0] == "m" and v)
    day = next((v for k, v in found.groupdict().items() if k[0] == "d" and v), None)
    number = int(month) if month.isdigit() else _number(month)
    try:
        whole = date(int(year), number, int(day or 1)).isoformat()
    except ValueError:
        return None
    return whole if day else whole[:7]


def _number(month: str) -> int:
    return next(i for i, name in enumerate(_NAMES, 1) if name.startswith(month.lower()[:3]))


def _only(found: set[str | None]) -> str | None:
    return found.pop() if len(found) == 1 else None
