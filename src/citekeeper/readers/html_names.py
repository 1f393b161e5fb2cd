"""What the places are called to which markers of notes lead, and from which notes lead back, and
how such anchors and their classes are named.
"""

from __future__ import annotations

import re
from itertools import islice

from bs4 import Tag

from citekeeper.readers.html_flow import attribute

PAGE = "\x1f"
"""What stands between an id and the name of its page, where several pages are one tree."""

LIKE_MARKER = re.compile(
    r"[\[(]?\s*(\d{1,4}|[a-z]{1,2}|[ivxlc]{1,7}|[*\u2020\u2021\u00a7\u00b6#]{1,5}|\*\d{1,4}"
    r"|(?:(?:foot|end|fu(?:ß|ss))?note|voetnoot|nb|n|fn)\.?\s?\d{1,4})\s*[\])]?[.:]?",
    re.IGNORECASE,
)
_YEAR = re.compile(r"[\[(]?(?:(?:1[5-9]|20)\d\d[a-z]?|[a-z])[\])]?")
"""The year of an entry in a bibliography, or the letter behind it in a link of its own."""
_ONLY_YEAR = re.compile(r"[\[(]?(?:1[5-9]|20)\d\d[a-z]?[\])]?")
_NUMBERED_ENTRY = re.compile(r"(?:ref|bib|cit|cr|[rbc])[-_:.]?\d{1,4}", re.IGNORECASE)
_PRINTED_PAGE = re.compile(r"(?:page|pg)[-_.]?(?:\d+|[ivxlc]+)", re.IGNORECASE)
_ENTRY = re.compile(r"(?:ref|bib|cite(?!_note)|citeref)[-_:.].*", re.IGNORECASE)
_AUTHORS = re.compile(
    r"(?:aff?(?:il(?:iation)?)?|ins(?:t(?:itution)?)?|cor(?:r|resp)?|auth(?:or)?)[-_.]?\d{1,4}"
    r"|auth(?:or)?-.*",
    re.IGNORECASE,
)
"""Where journals say of an author, by the number at the name, where they work and get mail."""
_AFFILIATIONS = re.compile(r"(?:\A|[\s_-])(?:author-?)?affiliations?(?:-?list)?(?![\w-])", re.I)
_DESCRIBES = re.compile(r"(?:user-content-)?(?:foot|end)notes?-(?:label|heading|title)", re.I)
FORWARD = re.compile(
    r"(?:user-content-)?(?:_?ftnt?|_?edn|fn|(?:easy-)?footnote|endnote|note|cite_note"
    r"|(?:en|nb|cn|bib|ref(?!-for-))(?=[-_:.\d])|FOOT(?=\d)|tthFtNt)[-_:.]?.*"
    r"|f(?=[-_]?\d|-[0-9a-f]{8}).*|sd(?:foot|end)note\d+sym",
    re.IGNORECASE,
)
BACK = re.compile(
    r"(?:user-content-)?(?:_?ftnref|ftnt_ref|_?ednref|fnref|enref|fnr(?=[-_:.])|fn-?back|fnanchor|cnref|fm(?=\d)"
    r"|footnote-?(?:ref|anchor)|easy-footnote(?!-bottom)|endnote-?ref|note-?ref"
    r"|cite_ref|citeref(?=[-_:.])|fr(?=[-_])|tthFref|tex2html(?=\d)|r?ef-?fn|backref|nh|DOCF(?=\d))[-_:.]?.*|sd(?:foot|end)note\d+anc",
    re.IGNORECASE,
)
WORD_FORWARD = re.compile(r"_(?:ftn|edn)\d{1,4}")
"""Where Word has a note; the number may be missing, as it is a field."""
WORD_BACK = re.compile(r"(_ftn|_edn)ref(\d{1,4})")
REFERS = frozenset(
    "doc-noteref noteref fn footnote footnote-ref footnoteref footnote_ref footnote-reference "
    "sdfootnoteanc sdendnoteanc fn-ref fnref footref data-footnote-ref footnote-anchor "
    "easy-footnote".split()
)
RETURNS = frozenset(
    "doc-backlink backlink footnote-back footnote-backref footnote-backlink reversefootnote "
    "fn-backref footnote-return footnum sdfootnotesym sdendnotesym footnoteback "
    "mw-cite-backlink footnote-number".split()
)
BACK_WORDS = re.compile(
    r"[\[(]?(?:back|return|retour|zur(?:ü|ue)ck|terug|volver|regresar|ritorno|voltar)"
    r"(?:\s(?:to|au|zum|naar|al|ao)(?:\s(?:the|de))?\s\w+)?\s?[\u2191\u21a9\u21b5\u2934]?\ufe0e?[\])]?\.?"
    r"|[\u2190\u21a9\u21a5\u2191\u21b5\u23ce\u2934\u2b06]\ufe0e?\s?\d{0,2}",
    re.IGNORECASE,
)
"""What a link says that leads from a note back to the text."""


def reads_like_marker(text: str, fragment: str) -> bool:
    """True for a number, letter or sign; the year of an entry in a bibliography is none, and
    neither is the number of a printed page."""
    if LIKE_MARKER.fullmatch(text) is None or is_printed_page(fragment):
        return False
    if _ONLY_YEAR.fullmatch(text) and _NUMBERED_ENTRY.fullmatch(fragment):
        return False
    return not (_YEAR.fullmatch(text) and _ENTRY.fullmatch(fragment))


def is_described(anchor: Tag) -> bool:
    """True for a reference that a heading of notes describes, as it does for programs that speak;
    it may be words of the sentence."""
    return _DESCRIBES.fullmatch(attribute(anchor, "aria-describedby")) is not None


def stands_with_authors(target: Tag) -> bool:
    """True for what stands in a list of where authors work, by its name."""
    around = (target, *islice(target.parents, 2))
    return any(
        _AFFILIATIONS.search(attribute(tag, "id")) or _AFFILIATIONS.search(attribute(tag, "class"))
        for tag in around
    )


def is_of_authors(fragment: str) -> bool:
    """True for what a journal says of an author: no note, though a number leads there."""
    return _AUTHORS.fullmatch(fragment.partition(PAGE)[0]) is not None


def is_printed_page(fragment: str) -> bool:
    """True for the place at which a page of the printed book begins."""
    return _PRINTED_PAGE.fullmatch(fragment.partition(PAGE)[0]) is not None


def leads_up(fragment: str) -> bool:
    """True for the name of a place where a note is referred to."""
    return BACK.fullmatch(fragment.partition(PAGE)[0]) is not None
