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
_PICTURED = re.compile(
    r"\b(?:fig(?:ure|ura)?s?|abb(?:ildung(?:en)?)?|tab(?:les?|ellen?|ela|la|leaux?)?|scheme|eqs?)"
    r"\.?\s+\Z",
    re.IGNORECASE,
)
_OF_LAW = re.compile(
    r"\b(?:abs(?:atz|\u00e4tze|\u00e4tzen)?|art(?:ikel|icle|icles|icolo|\u00edculo|igo)?s?|para(?:graph)?s?"
    r"|ziffer|nummer|nr|buchstabe|anhang|annex|annexe|sub-?sections?|clauses?|rules?|recitals?"
    r"|erw\u00e4gungsgrund|alin\u00e9as?|apartados?|commi|comma|lid|leden|point|punkt)\.?\s+\Z",
    re.IGNORECASE,
)
"""Before the number of a part of a law."""
_NOTES = re.compile(r"(?:_?(?:ft|ed)n|fn|foot|end|note|cite|sd)", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:[,&\u2013-]|and|or|und|oder|sowie|et|ou|y|e|o|to|bis|\u00e0)?\s*")
_SEVERAL = 8


def is_cross_reference(anchor: Tag) -> bool:
    """True for a number behind a word such as "Fig.", which leads to what it numbers, and for a
    word of a program, such as the operator "is"."""
    if anchor.find("code") is not None:
        return True
    if words(anchor, "class") & {"ltx_ref"} and anchor.find(class_="ltx_ref_tag") is not None:
        return True
    before = anchor.previous_sibling
    return isinstance(before, str) and _CROSS.search(before[-20:]) is not None


def leads_to_figure(anchor: Tag, fragment: str) -> bool:
    """True for a plain number behind "Figure", "Table" or what parts of laws are called, or behind
    another such number."""
    if _NOTES.match(fragment) or anchor.find("sup") is not None:
        return False
    for _ in range(_SEVERAL):
        before = anchor.previous_sibling
        if not isinstance(before, str) or not anchor.get_text().strip()[:1].isalnum():
            return False
        said = f"{before.rstrip()[-20:]} " if before[-1:].isspace() else ""
        if _PICTURED.search(said) or _OF_LAW.search(said):
            return True
        last = before.previous_sibling
        if not _BETWEEN.fullmatch(before) or not isinstance(last, Tag) or last.name != "a":
            return False
        anchor = last
    return False
