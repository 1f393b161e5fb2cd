"""What a note is, and the dates it gives: rules a reader can follow.

A note with a link is a *link*. Without one it is a *short form* ("ibid.", "op. cit.", "supra note
7", "Smith (2014), p. 25."), a *source* (it shows a sign of a bibliographic reference) or
*explanatory*.
"""

from __future__ import annotations

import re

from citekeeper.model import Kind
from citekeeper.readers import dates, short_forms
from citekeeper.readers.phrases import ELSEWHERE
from citekeeper.readers.short_forms import AUTHOR_YEAR, QUOTED, YEAR

_SIGNS = re.compile(
    r"\b(?:pp?|blz|p[áa]gs?|pagg?)\.\s?(?:\d|[ivxlc]+\b)|(?-i:\bS\.\s?\d)|\bparas?\.\s?\d|\bvol\.?\s?\d"
    r"|\b(?:ISBN|ISSN|doi)\b[:\s]|\b10\.\d{4,9}/"
    r"|\b(?:eds?|hrsg|dir|ét?d)\.[\s,)]|(?-i:\bIn:\s)|\bavailable (?:at|from|in print)\b"
    r"|\b(?:University Press|Official Journal|Moniteur belge|Staatsblad|COM\(\d{4}\))\b"
    r"|(?-i:\b[A-Z][\w.'\-]+ v\.? [A-Z])|\bA/(?:RES|HRC)/\d|\bDirective \d{2,4}/\d",
    re.IGNORECASE,
)
_IMPRINT = re.compile(
    r"[A-ZÀ-Þ][^\s,;:()]*(?:\s[^\s,;:()]+){0,5}[,:;]\s.{0,600}?[\s,(](?:19|20)\d\d\)?"
    r"(?:\s*(?:[.;]|\Z)|,?\s(?:(?:pp?|S|s|Seite|page|blz|p[áa]gs?)\b|[\d§]))",
    re.DOTALL,
)
"""A name, a title and a year at the end or before the pages: "Ness, K., The Ledger, Lind 1999." """
_AFTER_SEE = re.compile(
    r"\s*(?:see|see also|see, e\.g\.|cf|voir|siehe|vgl|zie|véase|vedi|ver)\b[.,:]?\s+"
    r"(?P<what>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_ELSEWHERE = re.compile(
    rf"(?:also\s+|aussi\s+|auch\s+|ook\s+)?(?:the\s+|la\s+|le\s+|die\s+|das\s+)?(?:{ELSEWHERE})\b",
    re.IGNORECASE,
)


def accessed_on(note: str, language: str | None = None) -> str | None:
    """The one date of access (dates.accessed_on)."""
    return dates.accessed_on(note, language)


def published_on(note: str, language: str | None = None) -> str | None:
    """The one date of the cited work, looked for outside quoted titles."""
    return dates.published_on(QUOTED.sub(" ", note), language)


def kind(note: str, *, has_link: bool) -> Kind:
    """What a note is, seen from its text alone."""
    if has_link:
        return Kind.LINK
    note = note[:LONGEST]
    form = short_forms.read(note)
    if form is not None and not form.full:
        return Kind.SHORT_FORM
    return Kind.SOURCE if _is_source(note) else Kind.EXPLANATORY


LONGEST = 20_000
"""Characters of a note that are looked at for what it is: real ones have a tenth of them."""


def _is_source(note: str) -> bool:
    text = short_forms.without_lead(note)
    if _SIGNS.search(note) or _IMPRINT.match(text):
        return True
    quoted = QUOTED.search(note)
    if quoted and YEAR.search(note[: quoted.start()] + note[quoted.end() :]):
        return True
    author = AUTHOR_YEAR.match(text)
    if author and re.match(r"\)\s*(?:[,.:;]|\Z)", text[author.end("year") :]):
        return author["author"][:1].isupper() and author["author"].count(" ") < 8
    see = _AFTER_SEE.match(note)
    return see is not None and not see["what"][0].islower() and not _ELSEWHERE.match(see["what"])
