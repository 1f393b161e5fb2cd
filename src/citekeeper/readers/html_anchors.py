"""Which anchors are markers of notes, which lead back from a note, and where on a page they lead.

Known are Word (`_ftn1`), LibreOffice (`sdfootnote1sym`), Google (`ftnt1`), pandoc (`#fn1`),
kramdown (`#fn:1`), GitHub (`#user-content-fn-1`), DocBook (`#ftn.x`), Texinfo (`#FOOT1`), docutils,
`a.fn`, MediaWiki (`cite_note-`), the DPUB-ARIA roles (`doc-noteref`, `doc-backlink`), `epub:type`,
O'Reilly's `data-type`, raised or bracketed numbers that lead to a place on the same page, and
labels in brackets (`[RFC2119]`) that stand again at the head of what they lead to; so are numbers
of any look that lead down to where they stand again, where the page has them from 1 on.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from itertools import islice
from urllib.parse import unquote

from bs4 import BeautifulSoup, Tag

from citekeeper.readers.html_flow import (
    attribute,
    words,
)
from citekeeper.readers.html_head import address, addresses
from citekeeper.readers.html_heads import (
    NOTE_WORD,
    is_in_heading,
    is_term,
    shown_behind,
    shown_by,
    sign_of,
)
from citekeeper.readers.html_heads import beginning as beginning
from citekeeper.readers.html_heads import block as block
from citekeeper.readers.html_looks import in_brackets
from citekeeper.readers.html_looks import printed as printed
from citekeeper.readers.html_lost import Lost, is_raised, named_in_data
from citekeeper.readers.html_names import (
    BACK_WORDS,
    FORWARD,
    LIKE_MARKER,
    PAGE,
    REFERS,
    RETURNS,
    WORD_FORWARD,
    is_described,
    is_of_authors,
    is_printed_page,
    leads_up,
    reads_like_marker,
)

MARKER = "data-citekeeper-marker"
"""The attribute by which the Markdown reader hands on the label of a note."""
TYPES = ("role", "epub:type", "data-type", "class")

_PLACES = frozenset({"content-id", "data-bib-id", "data-note-id"})
"""What publishers call places by, besides their ids, for scripts."""
_RELATIONS = frozenset({"footnote", "appendix"})
_MOST_SAME = 20
"""Places of the same name that are looked at for the number that leads there."""
_PART = 0.3
"""Share of the numbers up to the highest one that numbered links must have."""
_SEVERAL = re.compile(r"(\d{1,3})(?:\s*[,;\u2010-\u2013-]\s*\d{1,3})+")
_BRACKETED = re.compile(r"\[[^\[\]]{1,60}\]")
_WORD = re.compile(r"[^\W\d_]{2}")
_LABEL = re.compile(r"\[?(?:[^\s\[\]]{1,40}|[^\[\]]{1,60}\s(?:1[5-9]|20)\d\d[a-z]?)\]?")


class Places:
    """The places of a page by their id, and by name for an `a`.

    Where several pages were put into one, an id comes again: a link leads to the next one after it,
    and else to the last. A place of a note that is lost, as where Word's names were taken out of a
    page, is the link back from that note.
    """

    def __init__(self, soup: BeautifulSoup, elements: Iterable[Tag]) -> None:
        self._own = addresses(soup)
        self._found: dict[str, list[Tag]] = {}
        self._order: dict[int, int] = {}
        self._ordinals: dict[int, int] = {}
        self._counted: set[int] = set()
        self._numbers: dict[int, int | None] = {}
        self._typed: dict[int, int | None] = {}
        self._lost = Lost()
        for order, element in enumerate(elements):
            self._order[id(element)] = order
            name = attribute(element, "name") if element.name == "a" else ""
            keys = {attribute(element, "id"), name}
            if not _PLACES.isdisjoint(element.attrs):
                keys.update(attribute(element, key) for key in _PLACES)
            for key in keys - {""}:
                self._found.setdefault(key, []).append(element)
            self._lost.add(element)
        self._found = self._lost.places | self._found

    def key(self, anchor: Tag) -> str:
        """Where on this page an anchor leads; "" for links to elsewhere."""
        before, _, fragment = attribute(anchor, "href").strip().partition("#")
        here = not before or self._is_here(before, fragment)
        if not fragment and (not before or before.lower().startswith("javascript:")):
            return named_in_data(anchor, self._found)
        if not fragment or not (here or self._is_numbered(anchor, before, fragment)):
            return ""
        return fragment if fragment in self._found else unquote(fragment)

    def at(self, key: str, anchor: Tag) -> Tag | None:
        """The element to which an anchor with this key leads."""
        found = self._found.get(key, ())
        if len(found) < 2:
            return found[0] if found else self._lost.place(anchor) if key else None
        number = label(printed(anchor)) if _short(anchor) else ""
        for same in found[:_MOST_SAME] if number.isdecimal() else ():
            if id(same) not in self._numbers:
                self._numbers[id(same)] = self.number_at(same)
            if self._numbers[id(same)] == int(number) and self.is_after(same, anchor):
                return same
        after = bisect_right(found, self._order[id(anchor)], key=lambda f: self._order[id(f)])
        return found[min(after, len(found) - 1)]

    def is_after(self, target: Tag, anchor: Tag) -> bool:
        """True where a place stands after an anchor."""
        return self._order.get(id(target), 0) > self._order[id(anchor)]

    def labels(self, anchor: Tag, target: Tag) -> bool:
        """True for a label in brackets, [RFC2119], that stands again at the head of its target."""
        if self._lost.labels(anchor, block(target)) or self._raised_alike(anchor, target):
            return True
        text = printed(anchor)
        bracketed = _BRACKETED.fullmatch(text) is not None
        like_label = _LABEL.fullmatch(text) or (bracketed and _WORD.search(text))
        if not like_label or not (bracketed or in_brackets(anchor)):
            return False
        head = f"[{text.strip('[]')}]".casefold()
        if is_term(target, head):
            return True
        if not " ".join(beginning(block(target)).split()).casefold().startswith(head):
            return False
        first = block(target).find("a", href=True)
        if self._order[id(target)] > self._order[id(anchor)]:
            return first is not anchor
        begins = beginning(block(anchor)).lstrip().casefold().startswith(head)
        menu = first is not None and self.key(first) == self.key(anchor)
        return not (begins or menu)

    def _raised_alike(self, anchor: Tag, target: Tag) -> bool:
        """True for a raised word, r1, that leads down to where it is raised again."""
        if target.name != "a" or not (is_raised(anchor) and is_raised(target)):
            return False
        said = printed(anchor)
        return len(said) < 5 and said == printed(target) and self.is_after(target, anchor)

    def answer(self, anchor: Tag) -> Tag | None:
        """The number at the head of the block to which words lead, where it leads back to them."""
        text = printed(anchor)
        key = self.key(anchor)
        target = self.at(key, anchor) if key else None
        if target is None or not text or LIKE_MARKER.fullmatch(text):
            return None
        note = block(target)
        back = note.find("a", href=True)
        number = printed(back).strip("[]().") if back is not None else ""
        if back is None or not number.isdecimal() or any(p is note for p in anchor.parents):
            return None
        if not re.match(rf"[\s\[(]*{number}(?!\w)", beginning(note)):
            return None
        own = (anchor, anchor.parent) if anchor.parent is not None else (anchor,)
        names = {attribute(element, name) for element in own for name in ("id", "name")}
        return back if self.key(back) in names - {""} else None

    def leads_here(self, anchor: Tag) -> bool:
        """True for a link to a part of this very page, by its address."""
        before, _, fragment = attribute(anchor, "href").partition("#")
        return bool(fragment) and address(before) in self._own

    def _is_here(self, before: str, fragment: str) -> bool:
        """True for the page's own address, and for a note that is on this page."""
        if address(before) in self._own or fragment.startswith("cite_note"):
            return True
        file = before.rpartition("/")[2]
        if file and any(own.rpartition("/")[2] == file for own in self._own):
            return True
        return fragment in self._found and bool(FORWARD.fullmatch(fragment) or leads_up(fragment))

    def _is_numbered(self, anchor: Tag, before: str, fragment: str) -> bool:
        """True for a number, or a label in brackets, that leads, by the path of a file, to where it
        stands again here; by an address, if it looks like a marker."""
        target = self._found.get(fragment, [None])[0]
        text = printed(anchor) if target is not None and _short(anchor) else ""
        bracketed = _BRACKETED.fullmatch(text) is not None
        if target is None or not text or ("//" in before and not (bracketed or is_raised(anchor))):
            return False
        number = label(text)
        if number.isdecimal():
            return self._typed_at(target) == int(number)
        return bracketed and "//" not in before and is_term(target, text.casefold())

    def _typed_at(self, target: Tag) -> int | None:
        """The number that a place shows outside headings, looked for once."""
        if id(target) not in self._typed:
            self._typed[id(target)] = None if is_in_heading(target) else self.number_at(target)
        return self._typed[id(target)]

    def number_at(self, target: Tag) -> int | None:
        """The number that a place shows: its own, that at the head of its block, or the one that a
        browser prints before an item of a list."""
        if target.name == "dd":
            near = islice(target.previous_siblings, 5)
            term = next((tag for tag in near if isinstance(tag, Tag)), None)
            return shown_by(term) if term is not None else None
        around = block(target)
        if not next(target.stripped_strings, "") and (number := shown_behind(target)) is not None:
            return number
        number = shown_by(target if next(target.stripped_strings, "") else around)
        number = shown_by(around) if number is None else number
        if number is None and around.name == "li" and around.parent is not None:
            return self._ordinal(around, around.parent)
        return number

    def _ordinal(self, item: Tag, listed: Tag) -> int | None:
        if listed.name != "ol":
            return None
        if id(listed) not in self._counted:
            self._counted.add(id(listed))
            start = attribute(listed, "start")
            first = int(start) if start.isdecimal() and len(start) < 5 else 1
            for number, each in enumerate(listed.find_all("li", recursive=False), first):
                self._ordinals[id(each)] = number
        return self._ordinals.get(id(item))

    def counting(self, links: Iterable[Tag]) -> frozenset[int]:
        """The links that are a number and lead down to where it stands again, outside headings:
        markers of notes, whatever they look like, where the numbers are many and in no list."""
        found: dict[int, int] = {}
        heads = 0
        for anchor in links:
            number = label(printed(anchor)) if _short(anchor) else ""
            key = self.key(anchor) if number.isdecimal() and len(number) < 4 else ""
            target = self.at(key, anchor) if key else None
            if target is None or not self.is_after(target, anchor):
                continue
            if words(anchor, *TYPES) & RETURNS or is_printed_page(key) or is_of_authors(key):
                continue
            if self._typed_at(target) != int(number):
                continue
            found[id(anchor)] = int(number)
            heads += _heads(anchor)
        numbers = set(found.values())
        if len(numbers) < 2 or len(numbers) < _PART * max(numbers) or 2 * heads >= len(found):
            return frozenset()
        return frozenset(found)

    def signs(self, links: Iterable[Tag]) -> frozenset[int]:
        """The links that are a sign and lead down to a block that begins with it."""
        found: set[int] = set()
        for anchor in links:
            said = sign_of(anchor)
            target = self.at(self.key(anchor), anchor) if said else None
            if target is None or not self.is_after(target, anchor):
                continue
            if beginning(block(target)).lstrip("[( \n\t").startswith(said) and not _heads(anchor):
                found.add(id(anchor))
        return frozenset(found)

    def heads_note(self, anchor: Tag, target: Tag) -> bool:
        """True for a number at the head of its block that leads up the page, and for any link to
        what it stands in, such as the sign behind a heading."""
        if any(parent is target for parent in anchor.parents):
            return True
        number = label(printed(anchor))
        up = self._order.get(id(target), 0) < self._order[id(anchor)]
        typed = number.isdecimal() and not anchor.has_attr(MARKER)
        return up and typed and _heads(anchor)


def leads_back(anchor: Tag, fragment: str) -> bool:
    """True where an anchor is marked as a way back, or leads to where a note is referred to."""
    parent = anchor.parent
    around = words(parent, "class") if parent is not None else frozenset()
    own = words(anchor, *TYPES)
    if "footref" in own:  # Org gives its references the role of a way back
        return False
    marked = (own | around) & RETURNS or anchor.has_attr("data-footnote-backref")
    if leads_up(fragment) or BACK_WORDS.fullmatch(printed(anchor)):
        return True
    return bool(marked or words(anchor, "rev") & _RELATIONS)


def refers(anchor: Tag, fragment: str, *, strict: bool) -> bool:
    """True where an anchor reads like the marker of a note; `strict`: even from within a note."""
    text = printed(anchor)
    if words(anchor, "role", "epub:type", "data-type") & REFERS or anchor.has_attr(MARKER):
        return True
    if anchor.has_attr("data-footnote-ref") or is_described(anchor):
        return True
    like_marker = reads_like_marker(text, fragment)
    parent = anchor.parent
    around = words(parent, "class") if parent and parent.name in ("span", "sup") else frozenset()
    related = (words(anchor, "class") | around) & REFERS or words(anchor, "rel") & _RELATIONS
    if related and (like_marker or not text or _BRACKETED.fullmatch(text)):
        return True
    if like_marker and FORWARD.fullmatch(fragment.partition(PAGE)[0]):
        return True
    if fragment.startswith("cite_note") and _BRACKETED.fullmatch(text):  # [lower-alpha 1]
        return True
    if not text and WORD_FORWARD.fullmatch(fragment.partition(PAGE)[0]):
        return True
    if strict or not like_marker:
        return False
    raised = anchor.find_parent("sup") is not None or anchor.find("sup") is not None
    return raised or re.fullmatch(r"\[f?n?\d{1,4}\][.:]?", text) is not None or in_brackets(anchor)


def label(text: str) -> str:
    """The marker as printed, without the brackets around it; of several numbers the first."""
    text = " ".join(text.split()).lstrip("\u2190\u2191^ ")
    bare = text.rstrip(".:").strip("[]()").rstrip(".:").strip()
    several = _SEVERAL.fullmatch(bare)
    return several[1] if several else NOTE_WORD.sub("", bare)


def says_words(anchor: Tag) -> bool:
    """True for words of a sentence behind which a style draws the number of their note."""
    text = printed(anchor)
    if text.startswith("[") or anchor.has_attr(MARKER) or is_raised(anchor):
        return False
    return _WORD.search(text) is not None and LIKE_MARKER.fullmatch(label(text)) is None


def as_headed(marker: str, target: Tag) -> str:
    """A label as it stands at the head of its note: [RFC2119], though cited as [rfc2119]."""
    head = re.match(r"\s*\[([^\[\]]{1,60})\]", beginning(block(target)))
    return head[1] if head and head[1].casefold() == marker.casefold() else marker


def _short(anchor: Tag) -> bool:
    return sum(len(text.strip()) for text in islice(anchor.strings, 12)) < 30


def _heads(anchor: Tag) -> bool:
    """True where the block of an anchor, or a line typed in it, begins with it."""
    before = anchor.previous_sibling
    if isinstance(before, str) and before.rstrip(" ").endswith("\n") and anchor.find_parent("pre"):
        return True
    own = "".join(printed(anchor).split()).lstrip("[(")
    return "".join(beginning(block(anchor)).split()).lstrip("[(^\u2191").startswith(own)
