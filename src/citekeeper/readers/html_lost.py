"""Places of notes that links ask for and a page does not have: their ids are misspelt, or went lost
where a page was copied, but where the notes stand can be told.
"""

from __future__ import annotations

import re
from collections.abc import Container

from bs4 import Tag

from citekeeper.readers.html_flow import attribute
from citekeeper.readers.html_names import WORD_BACK

_BACK = re.compile(r"\s*[\u2190\u2191^]\s*\d{1,3}\s*")
"""A link back to the text that shows the number of its note."""
_LABEL = re.compile(r"[^\W\d_][\w\-]{0,19}")
_NAMES_PLACE = re.compile(r"data-(?!(?:bs-)?t(?:arget|oggle)\Z|dismiss\Z|parent\Z).+")
"""An attribute of a script's, but not of a button that folds or opens something."""
_BLOCKS = frozenset("p li dd div aside td".split())


class Lost:
    """Where notes stand whose ids are lost: as of Word's names, the link back from the note; of a
    link back that has the address of its own note, that; and the only block that begins with the
    same raised word as the marker."""

    def __init__(self) -> None:
        self.places: dict[str, list[Tag]] = {}
        self._heads: dict[str, list[Tag]] = {}
        self._labels: dict[int, str] = {}

    def add(self, element: Tag) -> None:
        """Keep what an element tells, in document order."""
        if element.name == "sup":
            self._add_head(element)
        if element.name != "a" or not element.has_attr("href"):
            return
        fragment = attribute(element, "href").rpartition("#")[2]
        back = WORD_BACK.fullmatch(fragment)
        if back:
            self.places.setdefault(back[1] + back[2], [element])
        elif fragment and len(element.contents) == 1 and _BACK.fullmatch(element.string or ""):
            self.places.setdefault(fragment, [element])

    def _add_head(self, raised: Tag) -> None:
        block = raised.parent
        label = raised.string or ""
        if block is None or block.name not in _BLOCKS or not _LABEL.fullmatch(label):
            return
        before = raised.previous_sibling
        if before is None or (isinstance(before, str) and before.isspace()):
            self._heads.setdefault(label, []).append(block)
            self._labels.setdefault(id(block), label)

    def place(self, anchor: Tag) -> Tag | None:
        """The only block that begins with the raised word that an anchor is."""
        found = self._heads.get(anchor.get_text(), ()) if self._heads and is_raised(anchor) else ()
        return found[0] if len(found) == 1 else None

    def labels(self, anchor: Tag, block: Tag) -> bool:
        """True where a block begins with the raised word that an anchor is."""
        label = self._labels.get(id(block))
        return label is not None and is_raised(anchor) and anchor.get_text() == label


def named_in_data(anchor: Tag, places: Container[str]) -> str:
    """The place that an attribute of a script names, on a link that leads nowhere without it, or
    on what holds it; else ""."""
    for element in (anchor, anchor.parent):
        for name, value in element.attrs.items() if element is not None else ():
            place = value.removeprefix("#") if isinstance(value, str) else ""
            if _NAMES_PLACE.fullmatch(name) and place and place in places:
                return place
    return ""


def is_raised(anchor: Tag) -> bool:
    """True for a raised link, which is no word of its sentence."""
    around = anchor.parent
    return around is not None and (around.name == "sup" or anchor.find("sup") is not None)
