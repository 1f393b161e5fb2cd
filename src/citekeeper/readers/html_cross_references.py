"""Links that lead to what they name, a figure, a section or a keyword, and so are no markers of
notes."""

from __future__ import annotations

import re

from bs4 import Tag

from citekeeper.readers.html_flow import words

_CROSS = re.compile(
    r"\b(?:fig(?:ure|uras?)?s?|abb(?:ildung)?|tab(?:les?|elle|ela|la)?|eqs?|equations?|sect?s?|sections?"
    r"|chap(?:ter)?s?|appendix|part|step|box|kapitel|abschnitt|cap[i\u00ed]tulo|chapitre|theorem|lemma)"
    r"\.?[\s(]*\Z|\u00a7\s*\Z",
    re.IGNORECASE,
)


def is_cross_reference(anchor: Tag) -> bool:
    """True for a number behind a word such as "Fig.", which leads to what it numbers, and for a
    word of a program, such as the operator "is"."""
    if anchor.find("code") is not None:
        return True
    if words(anchor, "class") & {"ltx_ref"} and anchor.find(class_="ltx_ref_tag") is not None:
        return True
    before = anchor.previous_sibling
    return isinstance(before, str) and _CROSS.search(before[-20:]) is not None
