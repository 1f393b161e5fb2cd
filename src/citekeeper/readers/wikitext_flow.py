"""The running text of a page in wikitext, with its links, its notes and where they are cited."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

import mwparserfromhell
from mwparserfromhell import nodes
from mwparserfromhell.wikicode import Wikicode

from citekeeper.readers.drafts import Draft
from citekeeper.readers.flows import Passage
from citekeeper.readers.wikitext_notes import Apparatus
from citekeeper.readers.wikitext_templates import absolute

_UNSEEN = frozenset(
    "pre source syntaxhighlight math chem ce timeline score templatedata graph hiero inputbox "
    "categorytree section imagemap style script".split()
)
_BLOCKS = frozenset(
    "table tr td th caption li dd dt ul ol dl p div blockquote hr center h2 h3 h4".split()
)
_NO_TEXT = re.compile(
    r"\s*(?:category|kategorie|catégorie|categorie|categoría|categoria|kategoria|категория"
    r"|[a-z]{2,3}|[a-z]{2,3}-[a-z\-]{2,10}|simple):\s?\S",
    re.IGNORECASE,
)
"""Categories and the same page in other languages."""
_FILE = re.compile(
    r"\s*(?:file|image|datei|bild|fichier|bestand|afbeelding|archivo|imagen|ficheiro|imagem"
    r"|immagine|plik|файл)\s*:",
    re.IGNORECASE,
)
_MARKUP = re.compile(r"[<\[{]|''")
_EMPHASIS = re.compile(r"'{2,5}")
_PARAGRAPH = re.compile(r"\n[ \t]*\n\s*")
_TELLING = 200
_AHEAD = 200_000
"""Characters by which a piece is known on its page, and among which it is looked for."""


class Page:
    """What the parts of a page share: its notes, what it says of works, on which line what stands.

    `works` are the works that templates cite, by what short forms call them; `short_forms` are the
    texts of short forms, and what they call their works.
    """

    def __init__(self, source: str) -> None:
        self.apparatus = Apparatus()
        self.works: dict[str, Draft] = {}
        self.short_forms: dict[str, str] = {}
        self._source = source
        self._newlines = [found.start() for found in re.finditer("\n", source)]
        self._next = 0

    def line(self, piece: object) -> int:
        """The line on which a piece of the page begins; pieces are asked for in order."""
        written = str(piece)[:_TELLING]
        found = self._source.find(written, self._next, self._next + _AHEAD)
        if found >= 0:
            self._next = found + 1
        return bisect_right(self._newlines, self._next - 1) + 1


class Text:
    """A part of a page as it is read: the running text in passages, or one note in one."""

    def __init__(self, page: Page, *, whole: bool = False) -> None:
        self.page = page
        self.passages: list[Passage] = []
        self.passage = Passage()
        self.defining: str | None = None
        self._whole = whole
        self._beside: list[Passage] = []
        self._in_item = False
        self._own_line = False

    def turn(self) -> None:
        """Begin a new passage; within a note, a new word."""
        self._in_item = False
        if self._whole:
            self.passage.add(" ")
        elif self._begun:
            self.passages += [self.passage, *self._beside]
            self.passage, self._beside = Passage(), []

    @property
    def _begun(self) -> bool:
        return bool(self.passage.text or self.passage.links or self.passage.marks)

    def read(self, code: Wikicode | Iterable[nodes.Node]) -> None:
        """Take all nodes of a piece of wikitext."""
        every = list(code.nodes if isinstance(code, Wikicode) else code)
        for before, node, behind in zip([None, *every], every, [*every[1:], None], strict=False):
            self._own_line = _breaks(before, -1) and _breaks(behind, 0) and behind is not None
            if isinstance(node, nodes.ExternalLink):
                doubled = isinstance(before, nodes.Text) and str(before).endswith("[")
                self._external(node, doubled=doubled)
            else:
                self._node(node)

    def read_apart(self, code: Wikicode | Iterable[nodes.Node]) -> None:
        """Take what stands beside the running text, a caption or a field of a box: before the
        passage, or behind it where that has begun."""
        if self._whole:
            self.passage.add(" ")
            self.read(code)
            return
        inner = type(self)(self.page)
        inner.read(code)
        inner.turn()
        (self._beside if self._begun else self.passages).extend(inner.passages)

    def note(self, content: Wikicode) -> Passage:
        """The passage of a note."""
        inner = type(self)(self.page, whole=True)
        inner.read(content)
        return inner.passage

    def apart(self, code: Wikicode) -> Passage:
        """A piece as it is read by itself: its notes are none of the page."""
        inner = type(self)(Page(""), whole=True)
        inner.read(code)
        return inner.passage

    def shown(self, code: Wikicode) -> str:
        """The text of a piece, without what it cites."""
        if not _MARKUP.search(str(code)):
            return " ".join(_entities(code).split())
        return self.apart(code).text.strip()

    def _node(self, node: nodes.Node) -> None:
        if isinstance(node, nodes.Text):
            self._text(str(node))
        elif isinstance(node, nodes.Tag):
            self._tag(node)
        elif isinstance(node, nodes.Template):
            self.template(node)
        elif isinstance(node, nodes.Wikilink):
            self._wikilink(node)
        elif isinstance(node, nodes.HTMLEntity):
            self._text(_entity(node))
        elif isinstance(node, nodes.Heading):
            self.turn()
            self.read(node.title)
            self.turn()
        elif isinstance(node, nodes.Argument) and node.default is not None:
            self.read(node.default)

    def template(self, template: nodes.Template) -> None:
        """Take what a template shows."""
        raise NotImplementedError

    def _text(self, text: str) -> None:
        if "''" in text:
            text = _EMPHASIS.sub("", text)
        if self._whole:
            self.passage.add(text)
            return
        if self._in_item and "\n" in text:
            item, _, text = text.partition("\n")
            self.passage.add(item)
            self.turn()
        first, *rest = _PARAGRAPH.split(text)
        self.passage.add(first)
        for paragraph in rest:
            self.turn()
            self.passage.add(paragraph)

    def _tag(self, tag: nodes.Tag) -> None:
        name = str(tag.tag).strip().lower()
        if name == "ref":
            self._ref(tag)
        elif name == "references":
            self.list_of_notes(attribute(tag, "group"), tag.contents)
        elif name == "gallery":
            self._gallery(str(tag.contents or ""))
        elif name == "nowiki":
            self.passage.add_taken(str(tag.contents or ""))
        elif name in _UNSEEN:
            return
        elif name in _BLOCKS:
            self.turn()
            self._in_item = bool(tag.wiki_markup) and tag.self_closing
            if not tag.self_closing:
                self.read(tag.contents)
                self.turn()
        elif name == "br":
            self.passage.add(" ")
        else:
            self.read(tag.contents or ())

    def _ref(self, tag: nodes.Tag) -> None:
        content = None if tag.self_closing else tag.contents
        line = self.page.line(tag)
        passage = self.note(content) if content is not None and str(content).strip() else None
        self.cite(attribute(tag, "group"), attribute(tag, "name"), passage, line)

    def cite(self, group: str, name: str, passage: Passage | None, line: int) -> None:
        """Mark where a note is cited; or keep it, where it only is written here."""
        apparatus = self.page.apparatus
        if self.defining is not None and name and passage is not None:
            apparatus.define(group or self.defining, name, passage, line)
        elif name or passage is not None:
            self.passage.mark(apparatus.use(group or self.defining or "", name, passage, line))

    def list_of_notes(self, group: str, content: Wikicode | None) -> None:
        """The place where the notes of a group are printed, and those that are written in it."""
        if content is not None:
            inner = type(self)(self.page, whole=True)
            inner.defining = group
            inner.read(content)
        self.page.apparatus.end(group)

    def _gallery(self, text: str) -> None:
        for line in text.split("\n"):
            if caption := line.partition("|")[2]:
                self.read_apart(mwparserfromhell.parse(caption))

    def _external(self, link: nodes.ExternalLink, *, doubled: bool) -> None:
        """Take a link; in double brackets, as of a page or a picture, a bar ends its address."""
        uri = address(link.url)
        if doubled and link.brackets:
            uri = uri.partition("|")[0]
        self.passage.at(self.page.line(link.url))
        title = self.shown(link.title) if link.title is not None else ""
        if link.brackets:
            self.passage.add_link(absolute(uri), title or uri)
        else:
            self._bare(uri)

    def _bare(self, uri: str) -> None:
        """A URL in the text; it ends with its node, whatever follows."""
        inner = Passage()
        inner.add(uri)
        inner.take_bare_urls()
        self.passage.links += [(self.passage.offset, link) for _, link in inner.links]
        self.passage.add_taken(uri)

    def _wikilink(self, link: nodes.Wikilink) -> None:
        target = str(link.title).strip()
        if _FILE.match(target):
            if link.text is not None:
                self.read_apart(_caption(link.text))
        elif not _NO_TEXT.match(target):
            self.read(link.text if link.text is not None else link.title)


def _breaks(node: nodes.Node | None, at: int) -> bool:
    """True where a line ends at the edge of a node, or with nothing."""
    return node is None or (isinstance(node, nodes.Text) and str(node)[at:][:1] == "\n")


def attribute(tag: nodes.Tag, name: str) -> str:
    """An attribute of a tag; "" where it has none."""
    for found in tag.attributes:
        if str(found.name).strip().lower() == name:
            return " ".join(str(found.value or "").strip("\"' /").split())
    return ""


def address(code: Wikicode) -> str:
    """A URL as it is asked for: `&amp;` and {{!}} undone, without comments."""
    return _entities(code).strip()


def _entities(code: Wikicode) -> str:
    parts = []
    for node in code.nodes:
        if isinstance(node, nodes.HTMLEntity):
            parts.append(_entity(node))
        elif isinstance(node, nodes.ExternalLink) and not node.brackets:
            parts.append(_entities(node.url))
        elif isinstance(node, nodes.Template):
            parts.append({"!": "|", "=": "="}.get(str(node.name).strip(), str(node)))
        elif not isinstance(node, nodes.Comment):
            parts.append(str(node))
    return "".join(parts)


def _entity(entity: nodes.HTMLEntity) -> str:
    """The character; half of one (`&#xD800;`) as it is written."""
    character = str(entity.normalize())
    return str(entity) if "\ud800" <= character <= "\udfff" else character


def _caption(code: Wikicode) -> list[nodes.Node]:
    """What stands after the last bar: the options of a picture come before its caption."""
    kept: list[nodes.Node] = []
    for node in code.nodes:
        if isinstance(node, nodes.Text) and "|" in str(node):
            kept = [nodes.Text(str(node).rpartition("|")[2])]
        else:
            kept.append(node)
    return kept
