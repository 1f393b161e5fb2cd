"""Headings of lists of notes in a PDF, and those that run at the head of their further pages."""

from __future__ import annotations

import re
from collections.abc import Sequence

from citekeeper.readers.layout import HEADING
from citekeeper.readers.pdf_lines import Line

_APART = 1.55
"""Distance of a running head from the text below it, in sizes, at least."""
_FURTHER = 3
"""Parts of a running head on one baseline, at most."""
_HEADING = re.compile(
    r"(?:(?:chapter|kapitel|chapitre|annex|appendix|[\dIVXA-Z.]{1,6})[\s.:\u2013-]{0,3})?"
    r"(?:list of |selected |cited )?(?:references?|bibliogra\w+|works cited|literatur\w*|citations"
    r"|quellen\w*|literatuur\w*|bronnen\w*|referenties|r\u00e9f\u00e9rences?|sources|noten|notes?"
    r"|endnotes?|footnotes?|notes de fin|anmerkungen|endnoten|fu\u00dfnoten|eindnoten|voetnoten"
    r"|notas?|referencias|refer\u00eancias|riferimenti|bibliograf\u00eda|sitografia|webograph\w+)"
    r"(?: (?:bibliogr\w+|(?:and|et|und|en|y|e) \w+))?[\s:.]*",
    re.IGNORECASE,
)


def is_heading(text: str) -> bool:
    """True for "References", "7. Literatur", "Notes and sources"."""
    return bool(HEADING.fullmatch(text.strip()) or _HEADING.fullmatch(text.strip()))


def is_running_head(flow: Sequence[Line], at: int, size: float) -> bool:
    """True for a line at the head of a page, inside a list, that stands apart from what is below it
    and is a heading or in capitals: the title of the list, or that of the chapter before."""
    first = at
    while first and flow[first - 1].page == flow[at].page and at - first < _FURTHER:
        first -= 1
        if abs(flow[first].y - flow[at].y) > 1:
            return False
    line = flow[at]
    below = next(
        (one for one in flow[at + 1 : at + 1 + _FURTHER] if abs(one.y - line.y) > 1),
        None,
    )
    if below is None or below.page != line.page or line.y - below.y < _APART * size:
        return False
    return is_heading(line.text) or (line.text.isupper() and len(line.text) > _FURTHER)
