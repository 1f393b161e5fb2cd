"""The numbers of a page that may be markers of notes, and those that may begin a note.

A marker is a number that is raised, stands in brackets, or is all that an element of a line holds;
what begins a note is a number at the head of a block, or of a line in one that begins so.
"""

from __future__ import annotations

import re
from itertools import islice

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

from citekeeper.readers.html_flow import BLOCKS, attribute, words
from citekeeper.readers.html_furniture import Furniture, is_listing
from citekeeper.readers.html_headings import is_title
from citekeeper.readers.html_looks import brief, raises
from citekeeper.readers.html_numbers import (
    Head,
    Late,
    Mark,
    Numbers,
    form_of,
    in_circle,
    spread,
)
from citekeeper.readers.html_typed_marks import (
    BRACKETED,
    ELEMENT,
    HEAD,
    LINKED,
    RAISED_MARK,
    ROUND,
    RULE,
    STRONG,
    STYLES,
    TYPED,
)
from citekeeper.readers.layout import level

_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_AT_FOOT = frozenset({"footer", "aside"})
"""What stands around a text and may hold its notes all the same."""
_AUTHORS = frozenset("authors author-list authors-list contributors contrib-group".split())
_APART = frozenset("code pre kbd samp tt textarea select math".split())
NAMED = re.compile(
    r"(?:.*[-_])?(?:(?:foot|end|side)-?_?notes?|fn|ftn|notes?|references?|refs?|ref-?list|reflist"
    r"|citations?|bibliograph\w*|bib|biblio|literature|sources|works-?cited|notas?|referencias?"
    r"|fu(?:ss|ß)noten?|anmerkung(?:en)?|quellen|literatur|voetnoten|noten)"
    r"(?:[-_]?(?:\d+|list\w*|text|item|block|box|body|div|area|content|section|wrap\w*|container"
    r"|group|footer))?"
)
"""Classes and ids of what holds notes."""
_NOTE = re.compile(r"_?(?:ftn|edn)\d|(?:fn|(?:foot|end)?note|cite_note)[-_:.]?\d", re.IGNORECASE)
"""Places of notes, to which links may lead by an address that the page no longer has."""
_UNSEEN = " \t\n\r\f\v\xa0\u2002\u2003\u3000\u00ad\u200b\u2060\ufeff"
"""What stands before a number and is none of its line."""
_LONGEST = 24
"""Characters of an element that is a marker, with white space."""
_SENTENCE_ENDS = (".", "!", "?", ")", "]", "\u00bb", "\u201d", '"')
_OF_LAW = re.compile(
    r"(?:\d|\b(?:para(?:graph)?s?|points?|articles?|arts?\.?|sections?|clauses?|rules?|items?|part"
    r"|eqs?\.?|equations?|lines?|abs(?:atz|\.)?|nr\.?|ziff(?:er|\.)?|buchst\w*|satz|n\u00ba|alin\u00e9a"
    r"|punkt|apartado|comma|lid|onder)\s?)\Z",
    re.IGNORECASE,
)
"""What stands before the number of a part of a law, or of a formula."""
_UNIT = re.compile(r"(?:(?:^|[\s\d(/])(?:[kcdm]?m|ft|in|mi|[a-zR])|\d)\Z")
"""What stands before a power: 5 m², 10³."""


class Search:
    """A visitor that gathers the numbers of a page."""

    def __init__(self, soup: BeautifulSoup) -> None:
        self.found = Numbers()
        self._furniture = Furniture(soup)
        self._asides = 0
        everything = [tag for tag in soup.find_all(True) if isinstance(tag, Tag)]
        self._places = {attribute(tag, name) for tag in everything for name in ("id", "name")}
        self._order = self._section = 0
        self._blocks: list[Tag] = [soup]
        self._blank = self._fresh = True
        self._listed = self._titled = self._ruled = self._gap = False
        self._before = self._line = ""
        self._counted = ("", 0)
        self.late = Late()

    def open(self, element: Tag) -> bool:
        """Begin a block or a line; an element that is nothing but a number is one."""
        self._order += 1
        is_number = element.name == "button" and self._numbered(element) is not None
        if not is_number and self._furniture.is_aside(element) and not _may_hold_notes(element):
            self._words("aside")
            return False
        self._section += element.name in _HEADINGS
        if (element.name == "pre" and is_listing(element)) or _lists_authors(element):
            self._words("code")
            return False
        if element.name in BLOCKS:
            self._blocks.append(element)
            self._blank = self._fresh = True
            self._before = self._line = ""
            self._titled = self._ruled = False
            self._counted = ("", 0)
            if element.name == "li":
                self.found.items[id(element)] = (self._order, self._section)
            return True
        if element.name == "br":
            self._begin_line()
            return True
        if element.name in _APART:
            self._words("code")
            return False
        numbered = self._numbered(element)
        if numbered is None:
            return True
        if self._leads(element):
            if self._begins():
                self._take_head(element, numbered)
            self._words("1")
            return False
        self._take(element, numbered)
        return False

    def close(self, element: Tag) -> None:
        """End a block."""
        if element.name in BLOCKS:
            self._blocks.pop()
            self._blank = self._fresh = True

    def text(self, text: NavigableString) -> None:
        """Look for numbers in a text, and at its head."""
        self._order += 1
        done = 0
        if self._blank and not RULE.fullmatch(text) and (head := HEAD.match(text)):
            done = self._typed_head(text, head)
        for found in TYPED.finditer(text, done):
            if found.start() < done:
                continue
            self._words(text[done : found.start()])
            done = found.end()
            if found["line"]:
                self._blank = True
                self._order += 1
                if self._counted[1] and (counts := self._counts_on(text, done)):
                    done = self._typed_head(text, counts)
                continue
            headed = found["bracket"] or found["raised"]
            if headed and self._begins() and self._heads_line(text, found):
                continue
            typed = found["bracket"] or found["round"] or found["starred"] or found["half"]
            if found["round"] and _OF_LAW.search(text[max(found.start() - 24, 0) : found.start()]):
                continue
            style = next((STYLES[kind] for kind in STYLES if found[kind]), RAISED_MARK)
            if found["circled"]:
                typed = str(in_circle(found["circled"]))
            numbers = spread(typed) if typed else (int(level(found["raised"])),)
            if numbers and not self._is_power(style, numbers):
                mark = Mark(style, numbers, self._order, text, *found.span())
                self.found.marks.append(mark)
                self._may_be_late(mark)
            self._blank = False
        self._words(text[done:])

    def _heads_line(self, text: NavigableString, found: re.Match[str]) -> bool:
        """Keep a bracketed or raised number at the head of a line as one that begins a note."""
        number = found["bracket"] or str(level(found["raised"]))
        if not number.isdecimal():
            return False
        form = "bracket" if found["bracket"] else "raised"
        block = self._blocks[-1]
        self.found.heads.append(
            Head(form, int(number), self._order, block, text, *found.span(), True, self._section)
        )
        self._blank = False
        return True

    def _typed_head(self, text: NavigableString, head: re.Match[str]) -> int:
        """Keep the number at the head of a text; where the text goes on after it."""
        line = not self._fresh
        form, value = form_of(head)
        typed = form in ("bracket", "raised", "told", "word") or self._titled
        counts = (form, value) == (self._counted[0], self._counted[1] + 1)
        if not self._begins() or (line and not (typed or counts)):
            if line and form in ("stop", "bare"):
                place = (self._order, self._blocks[-1], text, *head.span(form))
                head_ = Head(form, value, *place, True, self._section)
                self.late.add_plain(head_, gap=self._gap)
            return head.start()
        self._counted = (form, value)
        start, end = head.span(form)
        self.found.heads.append(
            Head(
                form,
                value,
                self._order,
                self._blocks[-1],
                text,
                start,
                end,
                line,
                self._section,
                ruled=self._ruled or self._titled,
            )
        )
        self._blank = False
        return end

    def _counts_on(self, text: NavigableString, start: int) -> re.Match[str] | None:
        """The number at the head of a line of the source, without a break before it, that counts on
        behind a sentence in a block of such lines."""
        if not text[max(start - 4, 0) : start].rstrip().endswith(_SENTENCE_ENDS):
            return None
        head = HEAD.match(text, start)
        form, value = form_of(head) if head else ("", 0)
        return head if (form, value) == (self._counted[0], self._counted[1] + 1) else None

    def _take(self, element: Tag, numbered: re.Match[str]) -> None:
        numbers = spread(numbered["numbers"])
        if len(numbers) == 1 and self._begins():
            self._take_head(element, numbered)
            self._words("1")
            return
        style = _style(element, numbered)
        linked = element.name == "a" or element.find("a") is not None
        if numbers and (linked or not self._is_power(style, numbers)):
            mark = Mark(style, numbers, self._order, element)
            self.found.marks.append(mark)
            self._may_be_late(mark)
        self._words("1")
        self._before = ""

    def _may_be_late(self, mark: Mark) -> None:
        """Keep a marker that may begin a note below the text of its block."""
        if mark.style == ROUND or mark.style.endswith("("):
            self.late.add_round(mark, self._blocks[-1], self._section, heads=self._blank)
        elif self._blank and mark.style in STRONG and len(mark.numbers) == 1:
            self.late.add(mark, self._blocks[-1], self._section)

    def _take_head(self, element: Tag, numbered: re.Match[str]) -> None:
        if not numbered["numbers"].isdecimal():
            return
        bracket, par = numbered["open"] == "[", numbered["open"] == "("
        form = "bracket" if bracket else "par" if par else "raised" if raises(element) else "apart"
        number = int(numbered["numbers"])
        self.found.heads.append(
            Head(form, number, self._order, self._blocks[-1], element, section=self._section)
        )

    def _numbered(self, element: Tag) -> re.Match[str] | None:
        """The number that is all an element holds; None for others, and for live links that are
        raised or more than a number."""
        text = brief(element)
        found = ELEMENT.fullmatch(text) if text else None
        if found is None or bool(found["open"]) > bool(found["close"]):
            return None
        return None if any(tag.name in BLOCKS for tag in element.find_all(True)) else found

    def _leads(self, element: Tag) -> bool:
        """True for links that lead somewhere, and elements with one in them: they are known by
        that."""
        anchors = [element] if element.name == "a" else []
        for anchor in (*anchors, *islice(element.find_all("a"), 9)):
            href = attribute(anchor, "href").strip()
            before, _, place = href.partition("#")
            gone = _NOTE.match(place) is not None and place not in self._places
            if before and not (gone or before.lower().startswith("javascript:")):
                return True
            if place and place in self._places:
                return True
        return False

    def _is_power(self, style: str, numbers: tuple[int, ...]) -> bool:
        """True for a small raised number after a unit, a variable or a number."""
        if style != RAISED_MARK or len(numbers) != 1 or numbers[0] > 6:
            return False
        return _UNIT.search(self._before) is not None

    def _words(self, words_: str) -> None:
        """Note that words, if there are any, are no number: a block that begins so is no note."""
        if RULE.fullmatch(words_):
            self._blank = self._fresh = self._ruled = True
        elif words_.strip(_UNSEEN):
            self._blank = False
            self._listed = self._listed and not self._fresh
            self._fresh = False
        if len(self._line) < _LONGEST:
            self._line += words_
        if words_:
            self._before = (self._before + words_)[-8:]

    def _begin_line(self) -> None:
        """Begin a line; after one that is a heading of notes, as at the head of the block."""
        self._blank = True
        if not self._titled and is_title(self._line.strip()):
            self._fresh = self._titled = True
        self._gap = not self._line.strip()
        self._line = self._before = ""

    def _begins(self) -> bool:
        """True at the head of a block, and of a line in a block whose head was one."""
        if self._fresh:
            self._listed = self._blank
            self._fresh = False
        return self._blank and self._listed


def _may_hold_notes(element: Tag) -> bool:
    """True for what stands around a text but may be its notes all the same."""
    named = any(map(NAMED.fullmatch, words(element, "class", "id")))
    return named or element.name in _AT_FOOT


def _lists_authors(element: Tag) -> bool:
    """True for the names of authors, at which numbers lead to where they work."""
    return bool(words(element, "class") & _AUTHORS)


def _style(element: Tag, numbered: re.Match[str]) -> str:
    """What markers of one kind share: raised, in brackets, or the element and its class."""
    if raises(element) or element.find_parent("sup") is not None:
        return RAISED_MARK
    if numbered["open"] == "[":
        return BRACKETED
    if numbered["open"] == "(" and element.name == "a":
        return LINKED
    return f"{element.name} {attribute(element, 'class')} {numbered['open']}"
