"""A paragraph of a Word document as its text grows: where its links and line breaks are."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from citekeeper.model import CitedLink
from citekeeper.readers.flows import Passage
from citekeeper.readers.html_flow import named
from citekeeper.urls import find_urls


@dataclass
class Paragraph:
    """A paragraph's text with its markers, and `spans`: begin, end and address of its links.

    `breaks` are the offsets at which the author began a new line; `label` is the number that the
    program prints before it; `cell` is True for one in the cell of a table.
    """

    passage: Passage = field(default_factory=Passage)
    spans: list[tuple[int, int, str]] = field(default_factory=list)
    breaks: list[int] = field(default_factory=list)
    label: str = ""
    cell: bool = False

    def lead(self, begin: int, uri: str) -> None:
        """Say that the text from `begin` to here is a link; adjoining ones to one place are one."""
        if self.spans and self.spans[-1][1:] == (begin, uri):
            begin = self.spans.pop()[0]
        self.spans.append((begin, self.passage.offset, uri))

    @property
    def cites(self) -> bool:
        """True where there are markers, links, or what may be a URL in prose."""
        return cites(self.passage)

    def finish(self) -> Passage:
        """The passage, with its links."""
        text = self.passage.text
        for begin, end, uri in self.spans:
            shown = text[begin:end]
            if link := _link(uri, shown):
                self.passage.links.append((begin + len(shown) - len(shown.lstrip()), link))
                if end > begin:
                    self.passage.taken.append((begin, end))
        self.spans.clear()
        return self.passage


def cites(passage: Passage) -> bool:
    """True for a passage with markers, links, or what may be a URL in prose."""
    text = passage.text
    return bool(passage.marks or passage.links) or "//" in text or "www." in text.lower()


def _link(uri: str, shown: str) -> CitedLink | None:
    """The link to an address, never trimmed; another URL shown in its stead is an alternative."""
    others = tuple(url.uri for url in find_urls(shown) if url.uri != uri)[:1]
    link = named(uri.strip(), others)
    other = named(others[0]) if others else None
    if link and other and other.uri_r == link.uri_r:
        return replace(link, alternatives=())
    return link
