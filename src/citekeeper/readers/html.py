"""HTML: notes by the conventions of `html_notes`, and the links of the report's main content.

Where a page has exactly one `main` (or `role=main`), or else one `article`, or one that holds more
than half of the text, only links in it are citations of their own, and elsewhere all are. In that,
what is marked as the text of an entry counts alone, if it holds more than half. Links in what
`html_furniture` knows are none: navigation, page header and footer, sidebars, comments, tags and
authors, buttons that share the page. Nor are links to the page itself and relative ones, which lead
into the report, and URLs in code, which are examples.
"""

from __future__ import annotations

import re
import warnings
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

from citekeeper.model import Document, Place
from citekeeper.readers.decoding import Neighbour, decoded, nested_too_deeply, sha256
from citekeeper.readers.drafts import (
    Draft,
    citations,
)
from citekeeper.readers.flows import with_mementos
from citekeeper.readers.html_about import About
from citekeeper.readers.html_away import mark_notes
from citekeeper.readers.html_comments import leave_out_comments
from citekeeper.readers.html_flow import (
    BLOCKS,
    Flow,
    TooDeep,
    attribute,
    check_depth,
    is_tooltip,
    leads_nowhere,
    line_of,
    link_of,
    walk,
)
from citekeeper.readers.html_furniture import Furniture, shares, text_of
from citekeeper.readers.html_head import language, published, title
from citekeeper.readers.html_labels import link_labels
from citekeeper.readers.html_mains import marked, mend
from citekeeper.readers.html_note_text import note_draft
from citekeeper.readers.html_notes import KEPT, Apparatus
from citekeeper.readers.html_one_place import unlink
from citekeeper.readers.html_pieces import Pieces
from citekeeper.readers.html_popovers import unfold
from citekeeper.readers.html_raised_in import set_apart
from citekeeper.readers.html_roman import link_romans
from citekeeper.readers.html_signs import link_signs
from citekeeper.readers.html_small_digits import raise_digits
from citekeeper.readers.html_source import Lines
from citekeeper.readers.html_teasers import Teasers
from citekeeper.readers.html_typed import preformatted
from citekeeper.readers.html_typed_marks import RULE
from citekeeper.readers.html_unlinked import link_notes
from citekeeper.readers.sentences import Sentences, goes_on
from citekeeper.readers.text import drafts as text_drafts

_NAMES_ALONE = re.compile(r"(?:\[[^\[\]]{1,60}\],?\s*)+")
_LONGEST_RANGE = 60
_EMPTY_LINE = re.compile(r"\n[ \t]*\n")
_Citing = tuple[tuple[int, int], str | None, int | None]
"""Where a note is cited first (passage and offset), the sentence that cites it, its line."""


def read(name: str, body: bytes, _neighbour: Neighbour) -> Document:
    """An HTML page as a Document, with title, language and date where its head gives them."""
    text = decoded(name, body)
    soup = parsed(text)
    try:
        typed = preformatted(soup)
        made = drafts(soup, source=text) if typed is None else text_drafts(typed)
        found = citations(made, language=language(soup))
    except TooDeep:
        raise nested_too_deeply(name) from None
    return Document(
        name,
        "text/html",
        sha256(body),
        found,
        title=title(soup),
        published_on=published(soup),
        language=language(soup),
    )


def parsed(text: str) -> BeautifulSoup:
    """The tree of an HTML text."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # bs4 wonders about XHTML and about very short texts
        soup = BeautifulSoup(marked(text), "lxml")
    mend(soup)
    return soup


def drafts(
    soup: BeautifulSoup, *, source: str = "", entries: Mapping[str, Draft] | None = None
) -> tuple[Draft, ...]:
    """The notes and the links outside notes, in the order in which the text cites them.

    Notes that nothing refers to follow the note before them. `source` is only looked into for line
    numbers. `entries` are what a bibliography says of the notes whose element is marked as KEPT.
    """
    check_depth(soup)
    anchors = [tag for tag in soup.find_all("a") if isinstance(tag, Tag)]
    leave_out_comments(anchors)
    raise_digits(soup, anchors)
    unfold(soup, anchors)
    mark_notes(soup)
    unlink(soup)
    set_apart(soup)
    apparatus = Apparatus(soup)
    known = apparatus.holds if apparatus.references else None
    labelled = link_romans(soup, apparatus.holds) or link_labels(soup, apparatus.holds)
    labelled = link_signs(soup, apparatus.holds) or labelled
    if link_notes(soup, known=known, whole=known is None) or labelled:
        apparatus = Apparatus(soup)
    flows = _running_text(soup, apparatus)
    lines = Lines(source)
    cited: dict[str, _Citing] = {}
    between = _Ranges(apparatus)
    for index, flow in enumerate(flows):
        sentences = Sentences(flow.text)
        for mark, (offset, key) in enumerate(flow.marks):
            citing = ((index, offset), _citing(flow, sentences, offset), flow.line)
            keys = between(flow.marks[mark - 1][1], key) if mark in flow.through else ()
            for each in (*keys, key):
                cited.setdefault(each, citing)
    ordered = _notes(apparatus, cited, lines, entries or {})
    for index, flow in enumerate(flows):
        sentences = Sentences(flow.text)
        for offset, link in with_mementos(flow.links):
            line = flow.line or lines.of_href(link.uri_as_cited)
            context = sentences.around(offset + 1)
            ordered.append(((index, offset), Draft(None, None, context, (link,), Place(line))))
    return tuple(draft for _, draft in sorted(ordered, key=lambda pair: pair[0]))


class _Ranges:
    """The notes between two: the text cites 2 and 3, too, where it says 1-4."""

    def __init__(self, apparatus: Apparatus) -> None:
        self._markers = {key: note.marker for key, note in apparatus.notes.items()}
        count = Counter(self._markers.values())
        self._keys = {marker: key for key, marker in self._markers.items() if count[marker] == 1}

    def __call__(self, first: str, last: str) -> Iterator[str]:
        """The keys of the notes between, as far as their numbers are those of one note each."""
        begin, end = self._markers.get(first, ""), self._markers.get(last, "")
        if begin.isdecimal() and end.isdecimal() and len(end) < 5:
            for number in range(int(begin) + 1, min(int(end), int(begin) + _LONGEST_RANGE)):
                if str(number) in self._keys:
                    yield self._keys[str(number)]


def _citing(flow: Flow, sentences: Sentences, offset: int) -> str:
    """The sentence that cites a note; the one before, where names follow it: "Text. [RFC2119]"."""
    around = sentences.around(offset)
    if _NAMES_ALONE.fullmatch(around):
        return sentences.around(len(flow.text[:offset].rstrip(" [")))
    return around


def _notes(
    apparatus: Apparatus, cited: dict[str, _Citing], lines: Lines, entries: Mapping[str, Draft]
) -> list[tuple[tuple[int, int], Draft]]:
    """Each note with its place in the text, which is that of the note in which it is cited first,
    where the text itself does not cite it."""
    ordered: list[tuple[tuple[int, int], Draft]] = []
    place = (-1, 0)
    pieces = Pieces(apparatus.notes.values())
    for key, note in apparatus.notes.items():
        place, context, line = cited.get(key, (place, None, None))
        draft, marks = note_draft(note, apparatus, context, lines, pieces=pieces.of(note))
        if marks:
            sentences = Sentences(draft.note or "")
            for offset, other in marks:
                cited.setdefault(other, (place, sentences.around(offset), draft.place.line))
        if note.box.has_attr(KEPT):
            kept = entries.get(note.marker, Draft(note.marker, None, None, ()))
            draft = replace(kept, marker=note.marker, context=context, place=Place(line))
        ordered.append((place, draft))
    return ordered


# --- running text ---------------------------------------------------------------------------------


def _main(soup: BeautifulSoup) -> Tag:
    """The one main element or article; the whole page where Bikeshed made it, which sets only the
    middle of a specification in `main` (`data-fill-with` are its places in templates)."""
    generator = soup.find("meta", attrs={"name": "generator"})
    named = isinstance(generator, Tag) and attribute(generator, "content").startswith("Bikeshed")
    if named or soup.find(True, attrs={"data-fill-with": True}) is not None:
        return soup
    mains = [tag for tag in soup.find_all(True) if tag.name == "main" or tag.get("role") == "main"]
    outer = [main for main in mains if not any(other in main.parents for other in mains)]
    return text_of(soup, outer)


class _RunningText:
    """The passages of the running text, with the markers and links in them."""

    def __init__(self, apparatus: Apparatus, root: Tag, page: BeautifulSoup) -> None:
        self.flows: list[Flow] = []
        self._apparatus = apparatus
        self._furniture = Furniture(root)
        self._about = About(root, page)
        self._teasers = Teasers(root, page)
        self._flow = Flow()
        self._lines: list[int | None] = [None]
        self._begun: list[int] = []
        self._cut = False
        self._pre = 0

    def open(self, element: Tag) -> bool:
        """Turn to a new passage at a block; keep markers and links; leave out what is no text."""
        if self._apparatus.is_box(element):
            self._cut = self._cut or element.name in BLOCKS
            self._is_marker(element)
            return False
        if self._furniture.is_aside(element) or self._is_marker(element) or is_tooltip(element):
            return False
        if element.name in BLOCKS:
            self.turn()
            self._pre += element.name == "pre"
        self._lines.append(line_of(element) or self._lines[-1])
        self._flow.line = self._flow.line or self._lines[-1]
        self._begun.append(self._flow.offset)
        if element.name == "br":
            self._flow.add(" ")
        elif element.name == "a" and not self._apparatus.leads_here(element):
            link = link_of(element)
            if link and not shares(link) and not self._is_about(element):
                self._flow.links.append((self._flow.offset, link))
        return True

    def _is_about(self, anchor: Tag) -> bool:
        return self._about.is_about(anchor) or self._teasers.is_teaser(anchor)

    def close(self, element: Tag) -> None:
        """End a passage with its block."""
        self._lines.pop()
        begun = self._begun.pop()
        linked = element.name == "a" and not leads_nowhere(element)
        if linked or self._furniture.is_code(element):
            self._flow.taken.append((begun, self._flow.offset))
        if element.name in BLOCKS:
            self.turn()
            self._pre -= element.name == "pre"

    def text(self, text: NavigableString) -> None:
        """Add text, apart from the punctuation between raised markers; in what is preformatted,
        empty lines part passages."""
        raised = text.parent is not None and text.parent.name == "sup"
        if raised and not any(character.isalnum() for character in text):
            self._flow.hold(str(text))
            return
        if RULE.fullmatch(text):
            self.turn()
            return
        first, *further = _EMPTY_LINE.split(text) if self._pre else [str(text)]
        self._flow.add(first)
        for part in further:
            self.turn()
            self._flow.add(part)

    def turn(self) -> None:
        """Finish the passage; where notes cut a sentence in two, it goes on with the next."""
        flow, self._flow = self._flow, Flow(self._lines[-1])
        if not (flow.text or flow.links or flow.marks):
            return
        flow.take_bare_urls()
        flow.links = [(at, link) for at, link in flow.links if not self._about.is_own(link)]
        if self._cut and self.flows and goes_on(self.flows[-1].text, flow.text):
            self.flows[-1].absorb(flow)
        else:
            self.flows.append(flow)
        self._cut = False

    def _is_marker(self, element: Tag) -> bool:
        key = self._apparatus.references.get(id(element))
        if key is not None and (element.has_attr(KEPT) or id(element) in self._apparatus.named):
            self._flow.marks.append((self._flow.offset, key))
            return False
        if key is not None:
            self._flow.mark(key)
        return key is not None or id(element) in self._apparatus.backlinks


def _running_text(page: BeautifulSoup, apparatus: Apparatus) -> list[Flow]:
    root = _main(page)
    visitor = _RunningText(apparatus, root, page)
    walk(root, visitor)
    visitor.turn()
    for further in _postscripts(page, root):
        walk(further, visitor)
        visitor.turn()
    return visitor.flows


def _postscripts(page: BeautifulSoup, root: Tag) -> list[Tag]:
    """What SPIP puts outside the text of an article and belongs to it: its postscript."""
    found = page.find_all("div", class_="ps")
    inner = {id(root), *map(id, root.find_all(True))} if found else set()
    outside: list[Tag] = []
    for ps in found:
        if id(ps) not in inner and ps.find("a", class_="spip_out") is not None:
            outside.append(ps)
            inner.update(map(id, ps.find_all(True)))
    return outside
