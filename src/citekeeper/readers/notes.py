"""What a note is, and which earlier note it repeats: rules a reader can follow.

A note with a link is a *link*. Without one it is a *short form* ("ibid.", "op. cit.", "supra note
7", "Smith (2014), p. 25."), a *source* (it shows a sign of a bibliographic reference) or
*explanatory*. A tie is made only where one earlier note can be meant; otherwise none is made.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from citekeeper.model import Kind
from citekeeper.readers import dates

_LEAD = r"(?:(?:see|see also|cf|voir|siehe|vgl|zie)\b\.?,?\s+)?"
_IBID = re.compile(
    rf"\s*{_LEAD}(?:(?:ibid(?:em)?|ebd|ebenda|idem)\b\.?|id\.|ibidem\b|loc\.\s?cit\.)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"\b(?:supra|op\.\s?cit\.?|above|see)\s*,?\s*(?:at\s+)?(?:foot)?(?:notes?|n\.|no\.|nn\.)"
    r"\s*(\d{1,4})\b|\b(?:foot)?notes?\s+(\d{1,4})\s+above\b|\(n\.?\s?(\d{1,4})\)",
    re.IGNORECASE,
)
_OP_CIT = re.compile(r"\bop\.\s?cit\b|\bloc\.\s?cit\b|\bsupra\b|\ba\.\s?a\.\s?O\.", re.IGNORECASE)
_SHORT = re.compile(
    rf"\s*{_LEAD}(?P<author>[^\d()\"“«]{{2,120}}?),?\s*\(?(?P<year>(?:19|20)\d\d[a-z]?)\)?"
    r"(?:[,:;]?\s*(?:at\s+)?(?:(?:pp?|paras?|§§?|art|ch|s|blz|n)\b\.?\s?)?[\divxlc\-\u2013\u2014,\s]{0,30}f{0,2})?"
    r"\s*\.?\s*",
    re.IGNORECASE,
)
_AUTHOR_YEAR = re.compile(
    rf"\s*{_LEAD}(?P<author>[^\d()\"“«]{{2,120}}?),?\s*\(?(?P<year>(?:19|20)\d\d[a-z]?)\)?(?!\d)",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[\"“”„«][^\"“”„«»]{3,400}[\"”“»]")
_SIGNS = re.compile(
    r"\bpp?\.\s?\d|\bparas?\.\s?\d|\bvol\.?\s?\d|\b(?:ISBN|ISSN|doi)\b[:\s]|\b10\.\d{4,9}/"
    r"|\b(?:eds?|hrsg|dir|ét?d)\.[\s,)]|(?-i:\bIn:\s)|\bavailable (?:at|from|in print)\b"
    r"|\b(?:University Press|Official Journal|Moniteur belge|Staatsblad|COM\(\d{4}\))\b"
    r"|(?-i:\b[A-Z][\w.'\-]+ v\.? [A-Z])|\bA/(?:RES|HRC)/\d|\bDirective \d{2,4}/\d",
    re.IGNORECASE,
)
_AFTER_SEE = re.compile(
    r"\s*(?:see|see also|see, e\.g\.|cf|voir|siehe|vgl|zie)\b[.,:]?\s+(?P<what>\S.*)",
    re.I | re.DOTALL,
)
_ELSEWHERE = re.compile(
    r"(?:also\s+)?(?:the\s+)?(?:section|chapter|part|page|pp?\.|para|note|footnote|figure|fig\.|table|annex"
    r"|appendix|above|below|infra|supra|ci-dessus|ci-dessous|oben|unten|hierboven|next|previous)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Entry:
    """What a tie is decided on: id, marker (None outside notes), text, the URI-Rs of its links."""

    id: str
    marker: str | None
    text: str
    links: frozenset[str] = frozenset()


accessed_on = dates.accessed_on


def published_on(note: str) -> str | None:
    """The one date of the cited work, looked for outside quoted titles."""
    return dates.published_on(_QUOTED.sub(" ", note))


def kind(note: str, *, has_link: bool) -> Kind:
    """What a note is, seen from its text alone."""
    if has_link:
        return Kind.LINK
    if short_form(note):
        return Kind.SHORT_FORM
    return Kind.SOURCE if _is_source(note) else Kind.EXPLANATORY


def short_form(note: str) -> bool:
    """True for a note that only points back to a work cited before."""
    if _IBID.match(note) or _author_and_year(note):
        return True
    if _QUOTED.search(note) or len(note) > 200:
        return False
    return _OP_CIT.search(note) is not None or (_numbered(note) is not None and len(note) < 80)


def _author_and_year(note: str) -> re.Match[str] | None:
    """A note that is only an author, a year and a place in the work; "Adopted in 2014." is none."""
    matched = _SHORT.fullmatch(note)
    last = (
        matched["author"].split()[-1].strip(".,") if matched and matched["author"].strip() else ""
    )
    named = last[:1].isupper() and dates.MONTH.fullmatch(last) is None
    return matched if named or last == "al" else None


def _is_source(note: str) -> bool:
    if _SIGNS.search(note):
        return True
    quoted = _QUOTED.search(note)
    if quoted and _YEAR.search(note[: quoted.start()] + note[quoted.end() :]):
        return True
    author = _AUTHOR_YEAR.match(note)
    if author and re.match(r"\)\s*(?:[,.:;]|\Z)", note[author.end("year") :]):
        return author["author"][:1].isupper() and author["author"].count(" ") < 8
    see = _AFTER_SEE.match(note)
    return see is not None and not see["what"][0].islower() and not _ELSEWHERE.match(see["what"])


def ties(entries: Sequence[Entry]) -> dict[str, str]:
    """For each note that repeats an earlier one, by id: the id of the first note of that work."""
    tied: dict[str, str] = {}
    by_links: dict[frozenset[str], str] = {}
    known = _Known()
    for entry in entries:
        if entry.marker is None:
            continue
        target = by_links.get(entry.links) if entry.links else known.meant_by(entry)
        if target is not None:
            tied[entry.id] = target = tied.get(target, target)
        elif entry.links:
            by_links[entry.links] = entry.id
        known.add(entry, target)
    return tied


class _Known:
    """The notes read so far, by what a later note may call them."""

    def __init__(self) -> None:
        self._by_marker: dict[str, str | None] = {}
        self._by_author: dict[str, set[str]] = {}
        self._by_year: dict[tuple[str, str], set[str]] = {}
        self._previous: str | None = None

    def add(self, entry: Entry, tie: str | None) -> None:
        """Take a note in; one that repeats another speaks for the first of them."""
        cites = entry.links or kind(entry.text, has_link=False) is Kind.SOURCE
        work = tie or (entry.id if cites else None)
        self._previous = work
        self._by_marker[entry.marker or ""] = work
        if tie is None and work is not None:
            author = _author(entry.text)
            for name in {author, author.rpartition(" ")[2]}:
                self._by_author.setdefault(name, set()).add(work)
            if matched := _AUTHOR_YEAR.match(entry.text):
                self._by_year.setdefault(_key(matched), set()).add(work)

    def meant_by(self, entry: Entry) -> str | None:
        """The id of the one note that a short form can mean; None where none or several can."""
        text = entry.text
        if not short_form(text):
            return None
        if _IBID.match(text):
            return self._previous
        if (number := _numbered(text)) is not None:
            return self._by_marker.get(number)
        if matched := _author_and_year(text):
            return _only(self._by_year.get(_key(matched)))
        return _only(self._by_author.get(_author(text)))


def _numbered(text: str) -> str | None:
    """The number in "supra note 7", "see note 7", "op. cit. n. 7", "(n 7)", "note 7 above"."""
    found = _NUMBERED.search(text)
    return next(filter(None, found.groups()), None) if found else None


def _author(text: str) -> str:
    """The words a note begins with, up to the first comma, bracket, quote or digit; folded.

    Initials before a family name are left out.
    """
    lead = re.match(rf"\s*{_LEAD}(?-i:(?:[A-Z]\.[\s\-]?){{0,4}})", text, re.IGNORECASE)
    begin = text[lead.end() if lead else 0 :]
    return " ".join(re.split(r"[,;:(\"“«\d]", begin, maxsplit=1)[0].split()).casefold()


def _key(matched: re.Match[str]) -> tuple[str, str]:
    return " ".join(matched["author"].split()).casefold().rstrip(" ,."), matched["year"].lower()


def _only(ids: set[str] | None) -> str | None:
    return next(iter(ids)) if ids and len(ids) == 1 else None
