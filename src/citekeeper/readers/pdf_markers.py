"""Markers of notes: at the beginning of a line, where they number a note, and in the text, where
they cite one; raised, in brackets ("[12]", "[3-5]", "[Knu84]") or plain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from citekeeper.readers.layout import RAISED, level
from citekeeper.readers.pdf_lines import Line

_SYMBOLS = "*\u2217\u2020\u2021\u00a7\u00b6"
_NAME = rf"\d{{1,3}}|[{_SYMBOLS}]{{1,3}}|[ivxl]{{1,8}}"
_CAPITAL = '[A-Z\u00c0-\u00de"\u201c\u201e\u00ab]'
_GLUED = rf"{_CAPITAL}(?!\.\d)[^\W\d_]"
"""The first letters of a note right behind its number, where a program puts no space."""
_KEY = r"[A-Z][\w+\-]{1,24}\d{2,4}[a-z]?"
_RAISED_START = re.compile(rf"[\[(]?({_NAME})[\])]?[.:]?\s*")
_SUPERSCRIPT = re.compile(rf"([{RAISED}]{{1,3}})\s*")
_STARTS = (
    ("bracket", re.compile(r"\[(\d{1,4})\]:?\s*")),
    ("key", re.compile(rf"\[({_KEY})\](?![.,;)])\s*")),
    ("key", re.compile(r"\[(?!Online|Internet)([A-Z][\w+.:\u2122\-]{1,24})\](?:\s+|\Z)")),
    ("dotted", re.compile(rf"\(?(\d{{1,3}})[.)]{{1,2}}:?(?:\s+|\Z|(?=https?:|www\.|{_GLUED}))")),
    ("colon", re.compile(r"(\d{1,3}):\s+(?=\S)")),
    ("plain", re.compile(rf"({_NAME})(?:\s+|\Z|(?=https?:|www\.|(?<=[\divxl]){_CAPITAL}))")),
)
_SECTION = re.compile(r"\d|[A-Z]{1,2}\b")
"""The number of a section behind its sign."""
_CELL = re.compile(
    r"[=|\u2264\u2265\u00b1\u00d7\u00f7\u2208\u2248\u221d]|[+\u00b7\u2219\u22c5]\s|<(?!\w|/)|/(?=[\s\d])"
    r"|[\-\u2013\u2212]\s?\d|\(\d+(?:[.,]\d+)?\s?%"
)
"""What stands behind a number in a formula or in the cells of a table, and begins no note."""
_RAISED_NAME = re.compile(_NAME)
_RAISED_RANGE = re.compile(r"(\d{1,3})\s?[\-\u2010-\u2013]\s?(\d{1,3})")
_BETWEEN = re.compile(r"[\s,;()\[\].]")
_CITED = re.compile(
    rf"\[((?:\d{{1,4}}|{_KEY})(?:[^\[\]\d]{{1,30}}?\d{{1,4}}[a-z]?){{0,12}})[^\[\]]{{0,40}}\]"
)
_ONE = re.compile(rf"(\d{{1,4}})\s?[\-\u2010-\u2013]\s?(\d{{1,4}})|{_KEY}|\d{{1,4}}")
_UNITS = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
_LONE = re.compile(r"(?:\A|[\W\d_])[^\W\d_]\Z|[=+<>\u00b1\u00d7\u00f7\u2212\u2264\u2265] ?\Z")
"""A letter that is no word, or the sign of a formula."""
_WIDEST = 30
"""Notes that one range of markers may stand for."""


@dataclass(frozen=True, slots=True)
class Start:
    """The beginning of a note that a line may be: raised, bracket, key, dotted, colon or plain."""

    marker: str
    style: str
    text_at: int


@dataclass(frozen=True, slots=True)
class Cited:
    """A marker inside a text: where it stands, and the notes that it asks for."""

    start: int
    end: int
    names: tuple[str, ...]


def start_of(line: Line) -> Start | None:
    """How a line begins a note, if it may."""
    text = line.text
    if line.raised and line.raised[0][0] <= _opened(text):
        end = line.raised[0][1]
        found = _RAISED_START.match(text)
        if found and found.end(1) <= end <= found.end() + 1 and len(text) > found.end():
            if found[1] == "\u00a7" and _SECTION.match(text, found.end()):
                return None  # the heading of a section
            if _is_cell(text, found[1], found.end()):
                return None
            return Start(found[1], "raised", found.end())
        return None
    if text[:1] in RAISED:
        found = _SUPERSCRIPT.match(text)
        return Start(level(found[1]), "raised", found.end()) if found else None
    for style, pattern in _STARTS:
        if found := pattern.match(text):
            mixed = line.raised and line.raised[0][0] < found.end(1)
            mixed = mixed or (style == "plain" and _is_cell(text, found[1], found.end()))
            return None if mixed else Start(_in_ascii(found[1]), style, found.end())
    return None


def _in_ascii(marker: str) -> str:
    """A marker with the digits of Persian or other scripts as European ones."""
    return str(int(marker)) if marker.isdecimal() and not marker.isascii() else marker


def _is_cell(text: str, marker: str, end: int) -> bool:
    """True for a number that is no note's: 0, or one with the rest of a formula or a table."""
    return marker.strip("0") == "" or _CELL.match(text, end) is not None


def _opened(text: str) -> int:
    """Where a raised number begins that may number a note: behind a bracket that is not raised,
    as in laws of the European Union."""
    return 1 if text[:1] in "([" else 0


def is_key(name: str) -> bool:
    """True for a key that is looked for in the text, "Knu84"."""
    return re.fullmatch(_KEY, name) is not None


def raised_in(line: Line) -> Iterator[Cited]:
    """The raised markers of a line, in order; one at its beginning may number a note instead."""
    for start, end in line.raised:
        if names := _raised_names(line.text[start:end]):
            yield Cited(start, end, names)
    if not line.text.isascii():
        for found in re.finditer(rf"[{RAISED}]{{1,3}}", line.text):
            if found.start():
                yield Cited(found.start(), found.end(), (level(found[0]),))


def is_exponent(line: Line, marker: str) -> bool:
    """True where a number stands raised in a line behind single letters only, as exponents do, or
    behind signs, as the parts of fractions."""
    return all(
        _LONE.search(line.text[max(start - 2, 0) : start])
        for start, end in line.raised
        if line.text[start:end] == marker
    )


def _raised_names(text: str) -> tuple[str, ...]:
    """The notes that raised letters ask for; none where they hold anything else."""
    if (found := _RAISED_RANGE.search(text)) and (names := _range(found[1], found[2])):
        return names
    names = tuple(_RAISED_NAME.findall(text))
    return names if len("".join(names)) == len(_BETWEEN.sub("", text)) else ()


def value(marker: str) -> int | None:
    """The number that a marker stands for, in digits or small Roman numerals below 60."""
    if marker.isdigit():
        return int(marker)
    lead, tens = next(
        ((one, n) for one, n in (("xl", 40), ("l", 50)) if marker.startswith(one)), ("", 0)
    )
    rest = marker[len(lead) :]
    while rest.startswith("x"):
        rest, tens = rest[1:], tens + 10
    return tens + _UNITS.index(rest) if rest in _UNITS and marker else None


def bracketed_in(text: str) -> Iterator[Cited]:
    """The bracketed markers of a text, in order."""
    for found in _CITED.finditer(text):
        names: list[str] = []
        for one in _ONE.finditer(found[1]):
            names += _range(one[1], one[2]) if one[1] else (_in_ascii(one[0]),)
        yield Cited(found.start(), found.end(), tuple(names))


def _range(first: str, last: str) -> tuple[str, ...]:
    low, high = int(first), int(last)
    return tuple(map(str, range(low, high + 1))) if low < high <= low + _WIDEST else ()
