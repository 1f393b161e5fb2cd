"""HTML: notes by the conventions of `html_notes`, and the links of the report's main content.

Where a page has exactly one `main` (or `role=main`), or else exactly one `article`, only links in
it are citations of their own; elsewhere all but those in navigation, page header and footer,
sidebars, forms and tables of contents are. Links to the page itself and relative links lead into
the report and are none. URLs in code are examples and are none.
"""

from __future__ import annotations

import re
import warnings
from bisect import bisect_left

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

from citekeeper.model import Document, Place
from citekeeper.readers.dates import iso_date
from citekeeper.readers.decoding import Neighbour, decoded, nested_too_deeply, sha256
from citekeeper.readers.drafts import (
    Draft,
    citations,
    refuse_credentials,
    refuse_hidden_credentials,
)
from citekeeper.readers.html_flow import (
    BLOCKS,
    Flow,
    TooDeep,
    attribute,
    check_depth,
    line_of,
    link_of,
    walk,
    words,
)
from citekeeper.readers.html_notes import Apparatus, Note
from citekeeper.readers.sentences import Sentences, goes_on

_ASIDE = frozenset("nav form dialog button select textarea".split())
_ASIDE_ROLES = frozenset(
    "navigation banner contentinfo complementary search doc-toc toc navbox catlinks noprint".split()
)
_CODE = frozenset("code pre kbd samp tt".split())
_LEFT_OVER = re.compile("\\A[\\s\u2191^]+|[\\s\u21a9\u21a5\u2191\ufe0e]+\\Z")
_EMPTY_BRACKETS = re.compile(r"\A(?:\[\s*\]|\(\s*\))\s*")
_AFTER_NUMBER = re.compile(r"\s*(?:[\])][.:]?|[.:](?=\s)|(?=\s|\Z))\s*")
_DATES = (
    "citation_publication_date citation_date dc.date dcterms.date dcterms.issued dc.date.issued "
    "article:published_time date pubdate"
).split()


def read(name: str, body: bytes, _neighbour: Neighbour) -> Document:
    """An HTML page as a Document, with title, language and date where its head gives them."""
    text = decoded(name, body)
    refuse_credentials(name, text)
    soup = parsed(text)
    try:
        found = citations(drafts(soup, source=text))
    except TooDeep:
        raise nested_too_deeply(name) from None
    refuse_hidden_credentials(name, found)
    return Document(
        name,
        "text/html",
        sha256(body),
        found,
        title=_title(soup),
        published_on=_published(soup),
        language=_language(soup),
    )


def parsed(text: str) -> BeautifulSoup:
    """The tree of an HTML text."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # bs4 wonders about XHTML and about very short texts
        return BeautifulSoup(text, "lxml")


def drafts(soup: BeautifulSoup, *, source: str = "") -> tuple[Draft, ...]:
    """The notes and the links outside notes, in the order in which the text cites them.

    Notes that nothing refers to follow the note before them. `source` is only looked into for line
    numbers.
    """
    check_depth(soup)
    apparatus = Apparatus(soup)
    flows = _running_text(_main(soup), apparatus)
    lines = _Lines(source)
    cited: dict[str, tuple[int, int]] = {}
    for index, flow in enumerate(flows):
        for offset, key in flow.marks:
            cited.setdefault(key, (index, offset))
    sentences = [Sentences(flow.text) for flow in flows]
    ordered: list[tuple[tuple[int, int], Draft]] = []
    place = (-1, 0)
    for key, note in apparatus.notes.items():
        place = cited.get(key, place)
        context = sentences[place[0]].around(place[1]) if key in cited else None
        ordered.append((place, _note(note, apparatus, context, lines)))
    for index, flow in enumerate(flows):
        for offset, link in flow.links:
            line = flow.line or lines.of_href(link.uri_as_cited)
            context = sentences[index].around(offset + 1)
            ordered.append(((index, offset), Draft(None, None, context, (link,), Place(line))))
    return tuple(draft for _, draft in sorted(ordered, key=lambda pair: pair[0]))


# --- running text ---------------------------------------------------------------------------------


def _main(soup: BeautifulSoup) -> Tag:
    mains = [tag for tag in soup.find_all(True) if tag.name == "main" or tag.get("role") == "main"]
    for found in (mains, soup.find_all("article")):
        if len(found) == 1:
            return found[0]
    return soup


class _RunningText:
    """The passages of the running text, with the markers and links in them."""

    def __init__(self, apparatus: Apparatus) -> None:
        self.flows: list[Flow] = []
        self._apparatus = apparatus
        self._flow = Flow()
        self._lines: list[int | None] = [None]
        self._begun: list[int] = []
        self._cut = False

    def open(self, element: Tag) -> bool:
        """Turn to a new passage at a block; keep markers and links; leave out what is no text."""
        if self._apparatus.is_box(element):
            self._cut = True
            return False
        if _aside(element) or self._is_marker(element):
            return False
        if element.name in BLOCKS:
            self.turn()
        self._lines.append(line_of(element) or self._lines[-1])
        self._flow.line = self._flow.line or self._lines[-1]
        self._begun.append(self._flow.offset)
        if element.name == "br":
            self._flow.add(" ")
        elif element.name == "a" and (link := link_of(element)):
            self._flow.links.append((self._flow.offset, link))
        return True

    def close(self, element: Tag) -> None:
        """End a passage with its block."""
        self._lines.pop()
        begun = self._begun.pop()
        if element.name in BLOCKS:
            self.turn()
        elif element.name in _CODE or element.name == "a":
            self._flow.taken.append((begun, self._flow.offset))

    def text(self, text: NavigableString) -> None:
        """Add text, apart from the punctuation between raised markers."""
        raised = text.parent is not None and text.parent.name == "sup"
        if not raised or any(character.isalnum() for character in text):
            self._flow.add(str(text))

    def turn(self) -> None:
        """Finish the passage; where notes cut a sentence in two, it goes on with the next."""
        flow, self._flow = self._flow, Flow(self._lines[-1])
        if not (flow.text or flow.links or flow.marks):
            return
        flow.take_bare_urls()
        if self._cut and self.flows and goes_on(self.flows[-1].text, flow.text):
            self.flows[-1].absorb(flow)
        else:
            self.flows.append(flow)
        self._cut = False

    def _is_marker(self, element: Tag) -> bool:
        key = self._apparatus.references.get(id(element))
        if key is not None:
            self._flow.mark(key)
        return key is not None or id(element) in self._apparatus.backlinks


def _running_text(root: Tag, apparatus: Apparatus) -> list[Flow]:
    visitor = _RunningText(apparatus)
    walk(root, visitor)
    visitor.turn()
    return visitor.flows


def _aside(element: Tag) -> bool:
    """True for what stands around the content of a page."""
    if element.name in _ASIDE or words(element, "role", "class", "id") & _ASIDE_ROLES:
        return True
    if element.name in ("header", "footer", "aside"):
        return element.find_parent(["main", "article", "section"]) is None
    return element.has_attr("hidden")


# --- notes ----------------------------------------------------------------------------------------


class _NoteText:
    """The text of one note: from its target up to the next note's."""

    def __init__(self, note: Note, apparatus: Apparatus) -> None:
        self.flow = Flow()
        self.line = line_of(note.box)
        self._note = note
        self._apparatus = apparatus
        self._on = not any(parent is note.box for parent in note.target.parents)
        self._begun: list[int] = []

    def open(self, element: Tag) -> bool:
        """Begin at the target, stop at the next one; leave out markers and ways back."""
        key = self._apparatus.begun_by(element)
        if key is not None:
            self._on = key == self._note.key
        if id(element) in self._apparatus.backlinks or id(element) in self._apparatus.references:
            return False
        if self._apparatus.is_box(element) or words(element, "class") & {"mw-cite-backlink"}:
            return False
        if element.name in BLOCKS or element.name == "br":
            self.flow.add(" ")
        self._begun.append(self.flow.offset)
        if self._on and element.name == "a" and (link := link_of(element)):
            self.flow.links.append((self.flow.offset, link))
        return True

    def close(self, element: Tag) -> None:
        """Keep apart what is a link already."""
        begun = self._begun.pop()
        if element.name == "a":
            self.flow.taken.append((begun, self.flow.offset))
        elif element.name in BLOCKS:
            self.flow.add(" ")

    def text(self, text: NavigableString) -> None:
        """Add text of this note."""
        if self._on:
            self.flow.add(str(text))


def _note(note: Note, apparatus: Apparatus, context: str | None, lines: _Lines) -> Draft:
    visitor = _NoteText(note, apparatus)
    walk(note.box, visitor)
    flow = visitor.flow
    flow.take_bare_urls()
    links = tuple(dict.fromkeys(link for _, link in flow.links))
    line = visitor.line or lines.of_id(note.key)
    return Draft(note.marker, _without_marker(flow.text, note.marker), context, links, Place(line))


def _without_marker(text: str, marker: str) -> str:
    """A note's text without its own number and the arrows that lead back."""
    text = _EMPTY_BRACKETS.sub("", _LEFT_OVER.sub("", text))
    begin = 1 if text[:1] in ("[", "(") else 0
    end = _AFTER_NUMBER.match(text, begin + len(marker))
    if end and text.startswith(marker, begin):
        text = text[end.end() :]
    return _LEFT_OVER.sub("", text)


# --- facts ----------------------------------------------------------------------------------------


class _Lines:
    """Line numbers, looked up in the source: the parser keeps none."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._breaks = [found.start() for found in re.finditer(r"\n", source)]
        self._ids: dict[str, int] = {}
        for found in re.finditer(r"\b(?:id|name)\s*=\s*[\"']?([^\s\"'>]{1,200})", source):
            self._ids.setdefault(found[1], found.start())
        self._cursor = 0

    def of_id(self, key: str) -> int | None:
        """The line on which an id is given."""
        return self._line(self._ids.get(key, -1))

    def of_href(self, href: str) -> int | None:
        """The line of the next link to an address; links are asked for in document order."""
        if not self._source:
            return None
        found = self._source.find(href.replace("&", "&amp;"), self._cursor)
        found = found if found >= 0 else self._source.find(href, self._cursor)
        self._cursor = max(self._cursor, found)
        return self._line(found)

    def _line(self, offset: int) -> int | None:
        return bisect_left(self._breaks, offset) + 1 if offset >= 0 else None


def _title(soup: BeautifulSoup) -> str | None:
    for found in (soup.find("title"), soup.find("h1")):
        text = " ".join(found.get_text().split()) if isinstance(found, Tag) else ""
        if text:
            return text[:500]
    return None


def _language(soup: BeautifulSoup) -> str | None:
    root = soup.find("html")
    given = (
        (attribute(root, "lang") or attribute(root, "xml:lang")) if isinstance(root, Tag) else ""
    )
    return given.strip() if re.fullmatch(r"\s*[A-Za-z]{2,3}(?:-\w{2,8})*\s*", given) else None


def _published(soup: BeautifulSoup) -> str | None:
    """The date in the head, as YYYY, YYYY-MM or YYYY-MM-DD."""
    given: dict[str, str] = {}
    for meta in soup.find_all("meta"):
        if isinstance(meta, Tag):
            name = attribute(meta, "name") or attribute(meta, "property")
            given.setdefault(name.lower(), attribute(meta, "content"))
    return next((date for name in _DATES if (date := iso_date(given.get(name, "")))), None)
