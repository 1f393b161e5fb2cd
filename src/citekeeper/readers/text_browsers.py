"""Pages as text browsers dump them: numbers before links, and the list of these at the end.

lynx and elinks number the links of a page ("the [3]bay") and list them below a heading of their
own. Where the page has notes itself, such numbers stand right before their markers ("came.[4]^1",
"came.[4][1]") and before the ways back: these are taken off. Lines that
were broken within a marker ("came.^" and "95 It") are put together, and the numbers of notes that a
table set beside the middle of their text are put before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from citekeeper.readers.text_headings import is_heading
from citekeeper.readers.text_pages import Line

_TARGET = re.compile(r"\s{0,8}(\d{1,4})\. ([a-z][a-z0-9+.\-]{1,20}:\S.*)")
_TITLE = re.compile(r"\s{0,6}[^\W\d_][^\d\[\]]{2,30}")
_MARKED = re.compile(
    r"\[(\d{1,4})\](?:(?P<bracket>\^?\[\^?(\d{1,3})\])|\^(\d{1,3})(?!\w)|\((\d{1,3})\)"
    r"|(\d{1,3})(?:(?=\.\s)|(?![\w.])))"
)
"""The number of a link, and a marker that is one."""
_BACK = re.compile(
    r"\[(\d{1,4})\](?=[\[(]?(?:[\u21a9\u21b5\u2191\u21d1\u21e7\u23ce\u25b2\u2b06]|\^(?:\s|\Z)"
    r"|(?:return|back|jump up|top)\b))",
    re.I,
)
"""The number of a link that leads back from a note."""
_HEAD = re.compile(r"(\s*)\[(\d{1,4})\][\[(^]{0,2}(\d{1,3})[\])]?[.:]?(?:\s+|\Z)")
_ALONE = re.compile(r"\s*[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]{1,3}\s*")
_LINK = re.compile(r"\[\d{1,4}\]")
_FIRST_GLUED = re.compile(r"(\s*)\[(\d{1,4})\](?=\S)")
_WITHIN = re.compile(r"(\^?)\[\[(\d{1,4})\](\d{1,3})\]")
_BEHIND_CARET = re.compile(r"\^\[(\d{1,4})\](\d{1,3})(?!\w)")
_CUT = re.compile(r"(?<=\S)\^\s*\Z|(?<=\S)\[\d{0,3}\Z")
_MAY_CUT = frozenset("^[0123456789")
_REST = re.compile(r"\s*(\d{1,3}(?![\w.])\S{0,9}|\d{0,3}\]\S{0,9})")
_BESIDE = re.compile(r"\s{0,14}\[\d{1,4}\]\s{1,4}(?=\S)")
_RAISE = str.maketrans("0123456789", "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079")
_LONGEST = 90
"""Letters of a heading."""
_TITLES = 4
"""Headings within such a list: "References", "Visible links", "Hidden links"."""
_FEWEST = 2
"""Notes, or links of a list, that are no accident."""


@dataclass(frozen=True, slots=True)
class _Links:
    """The list of links at the end of a page: its first row, and the addresses by number."""

    first: int
    targets: Mapping[int, str]

    def is_within(self, number: int) -> bool:
        """True for a link to a part of the page, which the list may leave out."""
        return number <= max(self.targets) and "#" in self.targets.get(number, "#")


def browsed(every: Iterable[Line]) -> Iterator[Line]:
    """The lines, without the numbers of links that are markers of notes or lead back from these."""
    rows = _beside(_joined(list(every)))
    links = _listed(rows)
    rows = [_outside(row, links) for row in rows] if links else rows
    own = _marked(rows, links) if links else set[int]()
    if links is None or len(own) < _FEWEST:
        yield from rows
        return
    begun = (_HEAD.match(row.text) for row in rows[: links.first])
    led = len({head[3] for head in begun if head and links.is_within(int(head[2]))}) >= _FEWEST
    asked, held = set[int](), ""
    for at, row in enumerate(rows[: links.first]):
        text = _told(rows, at, links, asked) if led else _bare(row.text, links)
        if held and text.strip():
            text, held = f"{text[: len(text) - len(text.lstrip())]}{held} {text.strip()}", ""
        elif _ALONE.fullmatch(text):
            text, held = "", text.strip()
        yield replace(row, text=text)
    yield from rows[links.first :]


def _outside(row: Line, links: _Links) -> Line:
    """A row, the number of a link before its marker, where it came out within ("^[[3]1]")."""
    if "[" not in row.text:
        return row
    text = _WITHIN.sub(
        lambda m: f"[{m[2]}][{m[3]}]" if links.is_within(int(m[2])) else m[0], row.text
    )
    text = _BEHIND_CARET.sub(
        lambda m: f"[{m[1]}]^{m[2]}" if links.is_within(int(m[1])) else m[0], text
    )
    return replace(row, text=text) if text != row.text else row


def _bare(text: str, links: _Links) -> str:
    """A text without the numbers of links that are markers, or lead back."""
    if "[" in text:
        for form in (_MARKED, _BACK):
            text = form.sub(lambda m: _off(m, links), text)
    return _heading(text) or text


def _heading(text: str) -> str | None:
    """A heading of notes without the numbers of links, as those to edit it."""
    bare = _LINK.sub("", text) if "[" in text and len(text) < _LONGEST else ""
    return bare if bare and is_heading(bare) else None


def _off(found: re.Match[str], links: _Links) -> str:
    """A match, without the number of the link before it where that is one within the page."""
    return found[0].partition("]")[2] if links.is_within(int(found[1])) else found[0]


def _raised(found: re.Match[str], links: _Links, asked: set[int]) -> str:
    """The same, a marker raised that is not in brackets, nor first in its row."""
    if not links.is_within(int(found[1])):
        return found[0]
    number = next(filter(None, found.groups()[2:]))
    asked.add(int(number))
    first = not found.string[: found.start()].strip()
    return found[0].partition("]")[2] if first or found["bracket"] else number.translate(_RAISE)


def _told(rows: Sequence[Line], at: int, links: _Links, asked: set[int]) -> str:
    """The text of a row where links lead back from the numbers of notes: these and their markers
    raised, but for those in brackets, without the numbers of links, which stand at the start of
    further rows of a note, too."""
    text = rows[at].text
    if "[" not in text:
        return text
    head = _HEAD.match(text)
    if head and links.is_within(int(head[2])) and int(head[3]) in asked:
        text = f"{head[1]}{head[3].translate(_RAISE)} {text[head.end() :]}"
    text = _MARKED.sub(lambda m: _raised(m, links, asked), text)
    text = _BACK.sub(lambda m: _off(m, links), text)
    if heading := _heading(text):
        return heading
    glued = _FIRST_GLUED.match(text)
    if glued and int(glued[2]) in links.targets and rows[at - 1].text.strip():
        text = glued[1] + text[glued.end() :]
    return text


def _listed(rows: Sequence[Line]) -> _Links | None:
    """The list of links with which a page ends, counted from the first one on."""
    targets: dict[int, str] = {}
    first, titles, above = len(rows), 0, 0
    for at in range(len(rows) - 1, -1, -1):
        text = rows[at].text.rstrip()
        if not text:
            continue
        target = _TARGET.fullmatch(text)
        if target and (not above or int(target[1]) < above):
            above = int(target[1])
            targets[above] = target[2]
        elif targets and titles < _TITLES and _TITLE.fullmatch(text) and (not at or first != at):
            titles += 1
            if above == 1:
                return _Links(at, targets) if len(targets) >= _FEWEST else None
        else:
            return None
        first = at
    return None


def _marked(rows: Sequence[Line], links: _Links) -> set[int]:
    """The numbers of notes for which links ask, or to which they belong."""
    every = (found for row in rows[: links.first] for found in _MARKED.finditer(row.text))
    return {int(next(filter(None, m.groups()[2:]))) for m in every if links.is_within(int(m[1]))}


def _joined(rows: list[Line]) -> list[Line]:
    """The lines, markers that a line end cut put together."""
    for at in range(len(rows) - 1):
        text = rows[at].text
        if not text or text[-1] not in _MAY_CUT or not _CUT.search(text, max(len(text) - 6, 0)):
            continue
        rest = _REST.match(rows[at + 1].text)
        closes = rest and ("]" in rest[1]) != (text[-1] == "^")
        if rest and closes:
            rows[at] = replace(rows[at], text=text + rest[1])
            rows[at + 1] = replace(rows[at + 1], text=rows[at + 1].text[rest.end() :].lstrip())
    return rows


def _beside(rows: list[Line]) -> list[Line]:
    """The lines, such numbers of notes on the first line of their block."""
    start = 0
    for end in range(len(rows) + 1):
        if end < len(rows) and rows[end].text.strip():
            continue
        heads = [at for at in range(start, end) if _BESIDE.match(rows[at].text)]
        if len(heads) == 1 and start < heads[0] < end - 1:
            found = _BESIDE.match(rows[heads[0]].text)
            column = found.end() if found else 0
            others = [row.text for at, row in enumerate(rows[start:end], start) if at != heads[0]]
            if all(len(text) - len(text.lstrip()) == column for text in others):
                first, text = rows[start].text, rows[heads[0]].text
                rows[start] = replace(rows[start], text=text[:column] + first[column:])
                rows[heads[0]] = replace(rows[heads[0]], text=" " * column + text[column:])
        start = end + 1
    return rows
