"""One page as PDFium sees it: its words with their geometry, and its link annotations.

Lengths are PDF points. Coordinates are turned so that most of the page's text runs from left to
right and y grows upwards; what runs in another direction (the label of an axis, a stamp in the
margin) is left out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from ctypes import byref
from dataclasses import dataclass, field
from typing import Any

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

from citekeeper.readers.pdf_accents import ACCENTS, Placed, put_on
from citekeeper.readers.pdf_glyphs import HYPHEN, Box, Drawn, Glyphs, Word, drawn_words, inside
from citekeeper.readers.pdf_line_numbers import without_line_numbers
from citekeeper.readers.pdf_links import Link, links
from citekeeper.readers.pdf_rules import Rule, rules_on, with_underscores
from citekeeper.readers.pdf_unnamed import CORK

_SPELLINGS = {
    **dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\ufe0e\ufe0f", ""),
    **dict.fromkeys("\u21a9\u21b5", ""),  # the way back from a note, where a web page was printed
    HYPHEN: "-",
    "\u00ad": "-",
    "\ufffe": "-",
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
_UNUSUAL = re.compile(f"[{''.join(_SPELLINGS)}\x01-\x1f\ud800-\udfff]")
_UNNAMED = re.compile("[\x01\x03-\x1f]")
_NARROWER = 0.965
"""Width of "fi" against its letters; the ligatures of Computer Modern have 0.95 of theirs."""
_USUAL_WIDTHS = (0.3, 0.27)
"""Widths of "f" and "i" against their size, where a page does not show its own."""


@dataclass
class Page:
    """A page: its number (1-based), its box, its words in the order of drawing, its links and
    horizontal rules."""

    number: int
    box: Box
    words: list[Word] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)


def read_page(document: Any, index: int, glyphs: Glyphs) -> Page:
    """The page at an index (0-based) of an open document; an empty one where it is damaged."""
    handle = pdfium.FPDF_LoadPage(document, index)
    if not handle:
        return Page(index + 1, (0.0, 0.0, 0.0, 0.0))
    try:
        box = pdfium.FS_RECTF()
        pdfium.FPDF_GetPageBoundingBox(handle, byref(box))
        page = Page(index + 1, (box.left, box.bottom, box.right, box.top))
        text_page = pdfium.FPDFText_LoadPage(handle)
        if text_page:
            try:
                drawn = list(drawn_words(text_page, glyphs, page.box))
            finally:
                pdfium.FPDFText_ClosePage(text_page)
            page.links = list(links(document, handle))
            _turn(page, drawn)
            page.rules = list(rules_on(handle))
            page.words = without_line_numbers(with_underscores(page.rules, page.words))
        return page
    finally:
        pdfium.FPDF_ClosePage(handle)


def _turn(page: Page, drawn: Sequence[Drawn]) -> None:
    """Keep the words in the direction of most text, and turn everything upright.

    A word that is drawn again in its own place, for weight or as a hidden layer, is one word.
    """
    weights = Counter[int]()
    for one in drawn:
        weights[one.turns] += len(one.word.text)
    main = weights.most_common(1)[0][0] if weights else 0
    if main:
        page.links = [Link(link.uri, _turned(link.box, main)) for link in page.links]
        page.box = _turned(page.box, main)
    widths = _widths(drawn)
    placed: list[Placed] = []
    boxes: dict[int, Box] = {}
    seen: set[tuple[str, int, int]] = set()
    accented = False
    for word, turns, box, lefts, rights in drawn:
        if turns != main:
            continue
        if main:
            box = _turned(box, main)
            word.x0, word.x1, word.y = box[0], box[2], box[1] + 0.2 * (box[3] - box[1])
            step = (box[2] - box[0]) / len(lefts)
            lefts = [box[0] + n * step for n in range(len(lefts))]
            rights = [left + step for left in lefts]
        if not inside(page.box, word.x0, word.y):  # nor is a place that is no number
            continue
        place = word.text, round(word.x0), round(word.y)
        if place not in seen:
            seen.add(place)
            placed.append((word, lefts, rights))
            boxes[id(word)] = box
            accented = accented or word.text == "." or not ACCENTS.isdisjoint(word.text)
    for word, lefts, rights in put_on(placed) if accented else placed:
        if page.links:
            extents = list(zip(lefts, rights, strict=True))
            _annotate(word, boxes[id(word)], extents, page.links)
        if not word.text.isascii() or not word.text.isprintable():
            _spell(word, list(zip(lefts, rights, strict=True)), widths)
        if word.text:
            page.words.append(word)


def _turned(box: Box, turns: int) -> Box:
    """A box turned clockwise by quarter turns about the origin."""
    left, bottom, right, top = box
    for _ in range(turns):
        left, bottom, right, top = bottom, -right, top, -left
    return left, bottom, right, top


def _annotate(
    word: Word,
    box: Box,
    extents: Sequence[tuple[float, float]],
    links: list[Link],
) -> None:
    """Note which links lie on which letters of a word."""
    middle = word.y + 0.25 * word.size
    for number, link in enumerate(links):
        left, bottom, right, top = link.box
        if not (bottom <= middle <= top and left < box[2] and right > box[0]):
            continue
        under = [n for n, (x0, x1) in enumerate(extents) if left <= (x0 + x1) / 2 <= right]
        if under:
            word.uris = (*word.uris, (under[0], under[-1] + 1, number))


def _widths(drawn: Sequence[Drawn]) -> tuple[float, float]:
    """The mean widths of "f" and "i" on a page; only looked for where ligatures have no name."""
    if not any(_UNNAMED.search(one.word.text) for one in drawn):
        return _USUAL_WIDTHS
    found = []
    for letter, usual in zip("fi", _USUAL_WIDTHS, strict=True):
        seen = [
            (one.rights[at] - one.lefts[at]) / one.word.size
            for one in drawn
            if (at := one.word.text.find(letter)) >= 0
        ]
        found.append(sum(seen) / len(seen) if seen else usual)
    return found[0], found[1]


def _ligature(width: float, f: float, i: float) -> str:
    """The ligature that is about as wide as its letters, or a little narrower; "ff" and "ffi" are
    more often without a name than "fi"."""
    if width < _NARROWER * (f + i):
        return "fi"
    return "ff" if width < 2 * f + i / 2 else "ffi"


def _spell(word: Word, extents: Sequence[tuple[float, float]], widths: tuple[float, float]) -> None:
    """Write ligatures as letters, hyphens as "-", and leave out what has no width."""
    if not _UNUSUAL.search(word.text):
        return
    parts = [_SPELLINGS.get(character, character) for character in word.text]
    for at, (left, right) in enumerate(extents):
        if word.text[at] == "\u00ad" and right - left < 0.1 * word.size:
            parts[at] = ""
        elif "\ud800" <= word.text[at] <= "\udfff":
            parts[at] = _whole(word.text[at : at + 2])
        elif _UNNAMED.match(word.text[at]):
            inside_word = any(map(str.isalpha, word.text[max(at - 1, 0) : at + 2]))
            sign = CORK.get(word.text[at], "")
            parts[at] = _ligature((right - left) / word.size, *widths) if inside_word else sign
    if word.uris:
        ends = [0]
        for part in parts:
            ends.append(ends[-1] + len(part))
        word.uris = tuple((ends[start], ends[end], uri) for start, end, uri in word.uris)
    word.text = "".join(parts)


def _whole(pair: str) -> str:
    """The character that a pair of surrogates stands for; "" for its second half."""
    if pair[0] >= "\udc00":
        return ""
    return pair.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore") or "\ufffd"
