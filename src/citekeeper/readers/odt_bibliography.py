"""The entries that the bibliography of an ODT shows, for the marks in the text which cite them.

LibreOffice writes a `text:bibliography` from its marks; the body is what the reader sees, and may
be older than the marks, edited, or without some of them. An entry begins with what its mark shows
("[3]:"), or with the short name of the work; in a list that leaves both out, its title tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from citekeeper.readers.odt_styles import TEXT, shown_text

MARK = f"{TEXT}bibliography-mark"
_TITLE = f"{TEXT}index-title"
_BRACKETS = "[](){}<> "
_BEHIND = re.compile(r"[\])}>]?(?:\s?[:.,;](?!\S)|[:.,;]|\s|\Z)")
_LONGEST = 60
"""Of a short name."""
_WORDS = re.compile(r"\w+")
_LONGEST_TITLE = 20
"""Words of a title that are compared."""
_ALIKE = 8
"""Works whose titles begin alike, which are tried."""


@dataclass
class Shown:
    """The key of each paragraph that is an entry, and what stands in it before its text; the
    marker and the mark of each key."""

    keys: dict[etree._Element, str] = field(default_factory=dict)
    labels: dict[etree._Element, str] = field(default_factory=dict)
    markers: dict[str, str] = field(default_factory=dict)
    marks: dict[str, etree._Element] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.keys)


def name_of(mark: etree._Element) -> str:
    """The short name of the work that a mark cites."""
    return (mark.get(f"{TEXT}identifier") or "").strip()


def key_of(name: str) -> str:
    """The key of the work of a short name."""
    return f"work {name}"


def shown_by(body: etree._Element) -> Shown:
    """The entries of the bibliographies of a document, as they show them."""
    marks: dict[str, etree._Element] = {}
    shown: dict[str, str] = {}
    for mark in body.iter(MARK):
        if name := name_of(mark):
            marks.setdefault(name, mark)
            shown.setdefault(_alone("".join(map(str, mark.itertext()))), name)
    names = {alone: name for name in marks if (alone := _alone(name))} | shown
    names.pop("", None)
    lengths = sorted({len(name) for name in names if len(name) <= _LONGEST}, reverse=True)
    titles = _titles(marks)
    markers = {name: marker for marker, name in reversed(shown.items()) if marker}
    found = Shown()
    for paragraph in _paragraphs(body):
        text = shown_text(paragraph)
        marker, label = _label(text, names, lengths)
        name = names[marker] if marker else _titled(text, titles)
        key = key_of(name)
        if name and key not in found.marks:
            begins = marker and _begins_text(marker, text[len(label) :].lstrip(), marks[name])
            found.keys[paragraph] = key
            found.labels[paragraph] = "" if begins else label.strip()
            found.markers[key] = marker or markers.get(name, name)
            found.marks[key] = marks[name]
    return found


def _paragraphs(body: etree._Element) -> Iterator[etree._Element]:
    """The paragraphs of bibliographies, without their headings."""
    for listed in body.iter(f"{TEXT}bibliography"):
        for index in listed.iterchildren(f"{TEXT}index-body"):
            for child in index:
                if child.tag != _TITLE:
                    yield from child.iter(f"{TEXT}p")


def _label(text: str, names: Mapping[str, str], lengths: list[int]) -> tuple[str, str]:
    """The short name at the start of an entry, alone and with what stands around it."""
    start = len(text) - len(text.lstrip(_BRACKETS))
    for length in lengths:
        end = start + length
        behind = _BEHIND.match(text, end) if text[start:end] in names else None
        if behind:
            return text[start:end], text[: behind.end()]
    return "", ""


def _begins_text(name: str, rest: str, mark: etree._Element) -> bool:
    """True where a short name is the author's, or the title's first word, which stands there in
    its own right."""
    said = [mark.get(f"{TEXT}{what}", "").strip() for what in ("author", "title")]
    return any(one.startswith(name) for one in said) and not rest.startswith(name)


def _titles(marks: Mapping[str, etree._Element]) -> dict[tuple[str, ...], list[tuple[str, str]]]:
    """The titles of the works, with their names, by their first two words."""
    found: dict[tuple[str, ...], list[tuple[str, str]]] = {}
    for name, mark in marks.items():
        words = _WORDS.findall(mark.get(f"{TEXT}title", "").casefold())[:_LONGEST_TITLE]
        alike = found.setdefault(tuple(words[:2]), [])
        if words and len(alike) < _ALIKE:
            alike.append((" ".join(words), name))
    return found


def _titled(text: str, titles: Mapping[tuple[str, ...], list[tuple[str, str]]]) -> str:
    """The name of the work with the longest title in an entry; "" where it has none of them."""
    words = _WORDS.findall(text.casefold())
    best = ("", "")
    for at in range(len(words)):
        for key in (tuple(words[at : at + 2]), tuple(words[at : at + 1])):
            for title, name in titles.get(key, ()):
                length = title.count(" ") + 1
                if len(title) > len(best[0]) and " ".join(words[at : at + length]) == title:
                    best = title, name
    return best[1]


def _alone(label: str) -> str:
    """A short name without the brackets around it."""
    return " ".join(label.split()).strip(_BRACKETS)
