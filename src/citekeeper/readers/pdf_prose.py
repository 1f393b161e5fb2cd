"""Printed lines -> one text: spaces, hyphens and URLs as they were before the lines were broken.

What an annotation lies on is linked to its target, and a target that two lines share joins them.
Elsewhere geometry and the look of the words decide (`pdf_joints`), and a join that was a guess
keeps the other reading as an alternative.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import unquote

from citekeeper.model import CitedLink
from citekeeper.readers.dates import ACCESS, is_month
from citekeeper.readers.drafts import citable
from citekeeper.readers.pdf_joints import Joint, judged
from citekeeper.readers.pdf_kerning import without_kerning
from citekeeper.readers.pdf_lines import Line
from citekeeper.readers.pdf_markers import Cited, raised_in
from citekeeper.readers.pdf_words import HYPHENS, Words
from citekeeper.urls import cited_link, find_urls

_TAIL = re.compile(
    r"(?:(?<![A-Za-z])(?:https?|ftp)://|(?<![\w@/.\-])www\.)[^\s<>\"\u201c\u201d]*\Z"
    r"|(?<![A-Za-z])(?:https?|ftp):?/{0,2}\Z|(?<![\w@/.\-])www\Z"
    r"|(?<![\w/.])(?:doi:)?10\.\d{4,9}/[^\s<>\"]*\Z",
    re.IGNORECASE,
)
_ITEM = re.compile(r"[\[(]?\d{1,4}[\])]?[.:]?\s+|[\u2022\u2013-]\s+")
_GLUED = re.compile(r"(?<=[\w/.])(?<!\d)\d{1,3}(?=https?://)", re.IGNORECASE)
"""The number of the next note between two URLs."""
_HINT = re.compile(r"http|www|ftp", re.IGNORECASE)
_DANGLING = "-=&?_%"
"""What a URL does not end with."""
_CUT_WORD = re.compile(r"([\-\u2010\u2011]?)([^\W\d_]+)[\-\u2010]\Z")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_CUT_COMPOUND = re.compile(r"[^\W_][\-\u2010\u2011]\Z")
_CUT_RANGE = re.compile(r"\d[\u2012\u2013]\d\Z")
"""A range of numbers that was cut behind its dash."""
_ANGLES = re.compile(r"<((?:https?|ftp)://[^<>]{1,800}|www\.[^<>]{1,800})>", re.IGNORECASE)
_GLUED_DAY = re.compile(r"[,;](\d{1,2})\Z")
_GLUED_WORD = re.compile(r"[.,;]([^\W\d_]{4,15})\Z")
_NEXT_WORD = re.compile(r"\s(\w{1,12})")
_ACCESS = frozenset(word.lower() for words in ACCESS.values() for word in words)
_LONGEST = 4200
"""Letters of a URL that are looked at."""
_LONG_WORD = 200
"""Letters of a word that is cut at the end of a line: longer ones are none."""


@dataclass
class Printed:
    """A URL of a text: where it stands, and what it links to."""

    start: int
    end: int
    link: CitedLink


@dataclass
class Prose:
    """The text of some lines, its URLs, and the raised markers in it."""

    text: str = ""
    urls: list[Printed] = field(default_factory=list)
    marks: list[Cited] = field(default_factory=list)


@dataclass(frozen=True)
class Setting:
    """What is known of the document around a text: its words, the targets of its annotations by
    page, the right edge of the column of a line; `wrapped` is True where annotations follow links
    over line ends, `pitch` the usual distance of lines against their size."""

    words: Words
    targets: Mapping[int, Sequence[str]]
    edge: Callable[[Line], float]
    wrapped: bool = False
    pitch: float = 1.2


class _Builder:
    """A text that grows line by line."""

    def __init__(self, setting: Setting) -> None:
        self.setting = setting
        self.text = ""
        self.spans: list[tuple[int, int, str]] = []
        self.marks: list[Cited] = []
        self.readings: dict[int, list[str]] = {}
        self.breaks: set[int] = set()
        self._before: Line | None = None
        self._size = self._lead = 0

    def add(self, line: Line, begin: int = 0) -> None:
        """Add a line, from an offset of its text on."""
        tail = self._tail()
        text, moved = without_kerning(line, begin, inside=tail is not None)
        if not text:
            return
        links = [(moved(a), moved(b), self._target(line, n)) for a, b, n in line.links if b > begin]
        if self._before is not None:
            self._join(self._before, line, text, tail, links)
            self.breaks.add(len(self.text))
        base = len(self.text)
        self.text += text
        for start, end, uri in links:
            self._span(base + max(start, 0), base + end, uri)
        if line.raised or not line.text.isascii():
            for cited in raised_in(line):
                if cited.start >= begin:
                    start, end = base + moved(cited.start), base + moved(cited.end)
                    self.marks.append(Cited(start, end, cited.names))
        item = _ITEM.match(text)
        self._before, self._size, self._lead = line, len(text), item.end() if item else 0

    def _target(self, line: Line, number: int) -> str:
        return self.setting.targets[line.page][number]

    def _tail(self) -> str | None:
        found = _TAIL.search(self.text, max(self.text.rfind(" ") + 1, len(self.text) - _LONGEST))
        return found[0] if found else None

    def _span(self, start: int, end: int, uri: str) -> None:
        if self.spans and self.spans[-1][2] == uri and start - self.spans[-1][1] <= 2:
            self.spans[-1] = (self.spans[-1][0], end, uri)
        else:
            self.spans.append((start, end, uri))

    def _join(
        self,
        before: Line,
        line: Line,
        text: str,
        tail: str | None,
        links: Sequence[tuple[int, int, str]],
    ) -> None:
        """Put between two lines what stood there before they were broken."""
        ending = self.spans[-1] if self.spans and self.spans[-1][1] >= len(self.text) - 1 else None
        beginning = next((one for one in links if one[0] <= 1), None)
        if tail is not None and not _is_beside(before, line):
            self._join_url(before, text, tail, ending, beginning)
        else:
            self._join_words(text)

    def _join_words(self, text: str) -> None:
        """Put a space where a line ends, or take the hyphen away that a word was cut with."""
        near = max(len(self.text) - _LONG_WORD, 0)
        cut, first = _CUT_WORD.search(self.text, near), _FIRST_WORD.match(text)
        if cut and first and _is_one_word(cut[2], first[0]):
            parted = text[first.end() : first.end() + 1] in HYPHENS and len(text) > first.end()
            words = self.setting.words
            if not parted and words.hyphen_added(cut[2], first[0], compound=bool(cut[1])):
                self._drop_hyphen()
        elif not (_CUT_COMPOUND.search(end := self.text[-2:]) or _CUT_RANGE.search(end + text[0])):
            self.text += " "

    def _join_url(
        self,
        before: Line,
        text: str,
        tail: str,
        ending: tuple[int, int, str] | None,
        beginning: tuple[int, int, str] | None,
    ) -> None:
        start = len(self.text) - len(tail)
        token = text.split(" ", 1)[0]
        if ending and beginning and ending[2] == beginning[2]:
            printed = tail[-6:] + token[:3]
            without = tail[-6:-1] + token[:3]
            if tail[-1] in HYPHENS and printed not in ending[2] and without in ending[2]:
                self._drop_hyphen()
            return
        trusted = self.setting.wrapped and tail[-1] not in _DANGLING
        if ending and not beginning and trusted and _same(ending[2], tail):
            self.text += " "
            return
        room = (self.setting.edge(before) - before.x1) / max(before.letter, 0.1)
        whole = len(tail) >= self._size - 1 - self._lead
        closed = start > 0 and self.text[start - 1] == "<"
        verdict = judged(Joint(tail, token, room, whole, closed), self.setting.words)
        readings = self.readings.setdefault(start, [])
        ended = ending is not None and not beginning and _same(ending[2], tail)
        ended = ended and tail[-1] not in _DANGLING
        if not verdict.goes_on or (ended and not verdict.sure):
            self.text += " "
            if not verdict.sure and room < 3:
                readings.append(tail + token)
            return
        if (not verdict.sure and "." in tail) or tail[-1] in HYPHENS:
            readings.append(tail)
        if tail[-1] in HYPHENS:
            readings.append(tail + token if verdict.hyphen_added else tail[:-1] + token)
        if verdict.hyphen_added:
            self._drop_hyphen()

    def _drop_hyphen(self) -> None:
        self.text = self.text[:-1]
        if self.spans and self.spans[-1][1] > len(self.text):
            self.spans[-1] = (self.spans[-1][0], len(self.text), self.spans[-1][2])


def prose(lines: Sequence[Line], setting: Setting, *, begin: int = 0) -> Prose:
    """The lines as one text; `begin` is the offset in the first line from which on it counts."""
    builder = _Builder(setting)
    for number, line in enumerate(lines):
        builder.add(line, begin if number == 0 else 0)
    return Prose(builder.text, _urls(builder), builder.marks)


# --- urls -----------------------------------------------------------------------------------------


def _urls(builder: _Builder) -> list[Printed]:
    """The links of a text: targets of annotations, and URLs that are only printed."""
    text = builder.text
    linked = [Printed(s, e, link) for s, e, uri in builder.spans if (link := _named(uri))]
    if not _HINT.search(text):
        return linked
    searched = _blanked(text, builder.marks)
    printed = list(_printed(searched, builder.readings))
    for one in printed:
        over = [other for other in linked if other.start < one.end and other.end > one.start]
        if not over:
            linked.append(one)
        elif len(over) == 1:
            cut = not builder.breaks.isdisjoint(range(over[0].end - 1, over[0].end + 2))
            over[0].link = _agreed(over[0].link, one.link, cut=cut)
    return sorted(linked, key=lambda one: one.start)


def _blanked(text: str, marks: Sequence[Cited]) -> str:
    """The text with spaces where raised markers stand, which are no part of a URL."""
    for mark in marks:
        text = text[: mark.start] + " " * (mark.end - mark.start) + text[mark.end :]
    return _GLUED.sub(lambda number: " " * len(number[0]), text)


def _printed(text: str, readings: Mapping[int, Sequence[str]]) -> list[Printed]:
    found: list[Printed] = []
    closed = {angle.start(1): angle for angle in _ANGLES.finditer(text) if " " in angle[1].strip()}
    for url in find_urls(text):
        others = [r for reading in readings.get(url.start, ()) for r in _spellings(reading)]
        uri, end = url.uri, url.end
        if glued := _glued(text, uri, url.start + len(uri)):
            others.append(uri)
            uri, end = uri[:-glued], url.start + len(uri) - glued
        if url.start in closed:
            others.append(uri)
            uri, end = "".join(closed[url.start][1].split()), closed[url.start].end(1)
        link = _named(uri, (*url.alternatives, *others))
        if link is not None and not (found and url.start < found[-1].end):
            found.append(Printed(url.start, end, link))
    return found


def _glued(text: str, uri: str, end: int) -> int:
    """How many letters at the end of a URL are a date, or the word before one, that was glued to it
    behind a comma or a full stop: "https://x.example/a,16 May 2020", "https://x.example/.accessed
    on 3 May"."""
    glued = _GLUED_DAY.search(uri) or _GLUED_WORD.search(uri)
    if glued is None or not text.startswith(uri, end - len(uri)):
        return 0
    behind = _NEXT_WORD.match(text, end)
    if behind is None or (glued[1].isdigit() and not is_month(behind[1])):
        return 0
    if not glued[1].isdigit() and glued[1].lower() not in _ACCESS:
        return 0
    return len(glued[0])


def _is_one_word(left: str, right: str) -> bool:
    """True where two parts look like one word: the second in small letters, or both in capitals."""
    return right[0].islower() or (left.isupper() and right.isupper() and len(left) > 1)


def _is_beside(before: Line, line: Line) -> bool:
    """True for the next cell of a table: a URL that was broken goes on below."""
    return before.page == line.page and abs(before.y - line.y) < 0.3 * line.size


def _spellings(reading: str) -> list[str]:
    """A reading as a URL, trimmed as prose is; nothing where it is none."""
    return [url.uri for url in find_urls(reading)[:1]]


def _named(uri: str, alternatives: tuple[str, ...] = ()) -> CitedLink | None:
    try:
        link = cited_link(uri.translate(_TYPED), alternatives=alternatives)
    except ValueError:
        return None
    return link if citable(link) else None


def _agreed(target: CitedLink, shown: CitedLink, *, cut: bool) -> CitedLink:
    """What a printed URL under an annotation links to: the target, with the printed spelling as an
    alternative; but the printed URL where the annotation was `cut` off at the end of a line."""
    if target.uri_r == shown.uri_r and target.fragment == shown.fragment:
        return target
    if _decoded(target) == _decoded(shown):
        return shown
    one, other = target.uri_as_cited, shown.uri_as_cited
    if cut and len(one) < len(other) and other.startswith(one.rstrip("-")):
        return CitedLink(
            other, shown.uri_r, shown.fragment, (one, *shown.alternatives), shown.known_memento
        )
    return CitedLink(one, target.uri_r, target.fragment, (other,), target.known_memento)


def _decoded(link: CitedLink) -> str:
    """A link in the one spelling of those that name the same (RFC 3986, 6.2.2 and 6.2.3)."""
    name = unquote(link.uri_r)
    root = name.count("/") == 3 and name.endswith("/")
    return f"{name[:-1] if root else name}#{unquote(link.fragment or '')}"


def _same(uri: str, printed: str) -> bool:
    return uri.rstrip("/").lower().endswith(printed.rstrip("/.,;)").lower())


_TYPED = dict.fromkeys(map(ord, "\u2010\u2011"), "-")
"""Hyphens that typesetting programs put for the one that is typed, and that no URL has."""
