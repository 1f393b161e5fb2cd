"""The bibliographic facts that a footnote gives in its running text, where they are certain.

Only shapes that leave no choice are taken apart: a title in quotation marks or between `_` or `*`
behind a name, or at the beginning; "Ness, K. (2014). Title. Publisher."; "K. Ness, Title,
Publisher, 2014, p. 5." Anything else gives nothing: the note itself says it better than a guess.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

Facts = dict[str, object]

LONGEST = 600
"""Characters of a note without its addresses; longer ones are comments, or cite several works."""

_ADDRESS = re.compile(r"\b(?:https?://|ftp://|www\.)[^\s<>\"]+|\bdoi:\s?10\.\S+", re.IGNORECASE)
_LEAD = re.compile(
    r"(?:see(?: also| e\.g\.)?|cf\.?|voir(?: aussi)?|siehe(?: auch)?|vgl\.|zie(?: ook)?|véase"
    r"|vedi)[,:]?\s+",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"\b(?:(?:last )?(?:accessed|retrieved|visited|consulted)"
    r"|available (?:at|from|online)|online at|disponible (?:sur|en|à)|consulté|abgerufen"
    r"|verfügbar unter|beschikbaar op|geraadpleegd|consultado|consultato|acesso em)\b.{0,80}\Z",
    re.IGNORECASE | re.DOTALL,
)
_EMPTY = re.compile(r"\(\s*\)|<\s*>")
_TITLE = (
    r"[\"\u201c\u201e\u00ab]\s?(?P<quoted>[^\"\u201c\u201d\u201e\u00ab\u00bb]{3,300}?)[,.]?\s?"
    r"[\"\u201d\u201c\u00bb]"
)
_SET_OFF = r"(?<!\w)(?P<mark>[_*])(?P<italic>[^_*\s][^_*]{1,300}[^_*\s])(?P=mark)(?!\w)"
_MARKED = re.compile(rf"{_TITLE}|{_SET_OFF}")
_PAGE = re.compile(r"(?:pp?|S|blz|págs?|pagg?)\.\s?(?P<page>\d{1,5}(?:\s?[\-\u2013]\s?\d{1,5})?)")
_YEAR = r"(?:1[5-9]|20)\d\d"
_MONTH = r"[^\W\d_]{3,10}\.?"
_DATE = re.compile(
    rf"\(?(?:(?:(?P<day>\d\d?)\.?\s)?(?:{_MONTH}\s)?{_YEAR}|{_MONTH}\s(?P<d>\d\d?),?\s{_YEAR})\)?"
)
_INITIALS = r"(?:[A-ZÀ-Þ]\.[\s\-]?){1,4}"
_FAMILY = r"(?:(?:van|von|de|del|della|di|da|der|den|la|le|ten|ter)\s){0,3}[A-ZÀ-Þ][\w'\u2019\-]+"
_FAMILY_FIRST = re.compile(rf"(?P<family>{_FAMILY}),\s(?P<given>{_INITIALS})")
_GIVEN_FIRST = re.compile(rf"(?P<given>{_INITIALS})\s?(?P<family>{_FAMILY})")
_AFTER_AUTHOR = re.compile(
    rf"\s?\({_YEAR}[a-z]?\)(?P<stop>[.,])\s(?P<title>[^.]{{3,300}})"
    r"(?:\.\s(?P<publisher>[^.,:()]{2,80}))?"
)
_SMALL = frozenset(
    "of the for against on and in to a an at by with de la le les du des et en pour sur der die das"
    " und für von zur zum van het een voor y el los las del e di della do da dos".split()
)
"""Words in lower case that stand in the names of bodies."""
_NO_NAME = frozenset(
    "as at by for from in on to under with aus bei dans en in op par selon nach".split()
)
"""Words that begin a phrase, and no name."""
_NO_LETTER = re.compile(r"[\d?!\"=<>@(){}\[\]\\:]")
_SEVERAL = re.compile(r"(?:\b(?:and|et|und|en|y|e|al)\b|[&;/])", re.IGNORECASE)


def noted(note: str) -> Facts:
    """CSL variables (`title`, `author`, `container-title`, `publisher`, `page`) that a note tells
    for certain; {} where it does not tell a title. Dates are the business of the readers."""
    text = bare(note)
    if not text or len(text) > LONGEST:
        return {}
    return _with_marked_title(text) or _by_year(text) or _by_commas(text)


def bare(note: str) -> str:
    """The note without addresses, "see", and what it says about access: what may be taken apart."""
    text = " ".join(_ADDRESS.sub(" ", note).split())
    if found := _BEHIND.search(text):
        text = text[: found.start()].rstrip(" ,;.:([-\u2013")
    lead = _LEAD.match(text)
    return _EMPTY.sub(" ", text[lead.end() :] if lead else text).strip(" ,;:.")


def _with_marked_title(text: str) -> Facts:
    """A title in quotation marks or set off, the author before it, the rest behind it."""
    found = list(_MARKED.finditer(text))
    if len(found) != 1:
        return {}
    before = text[: found[0].start()].strip(" ,:;.")
    author = _author(re.sub(rf"\s*\({_YEAR}\)\Z", "", before)) if before else []
    rest = _rest(text[found[0].end() :])
    if rest is None or author is None:
        return {}
    title = (found[0]["quoted"] or found[0]["italic"]).strip()
    return {"title": title} | ({"author": author} if author else {}) | rest


def _rest(text: str) -> Facts | None:
    """Page and container behind a title; None where something else stands there."""
    facts: Facts = {}
    names, dated = list[str](), ""
    for piece in filter(
        None, (part.strip(" .;:") for part in re.split(r",\s|\s(?=\()", text.strip(" ,.;:")))
    ):
        if page := _PAGE.fullmatch(piece):
            facts["page"] = _pages(page)
        elif date := _DATE.fullmatch(piece):
            dated = date["day"] or date["d"] or dated
        elif _is_name(piece):
            names.append(piece)
        else:
            return None
    if len(names) > 1:
        return None
    # Before a date with its day stands a newspaper; before a year it may be a publisher, too.
    return facts | ({"container-title": names[0]} if names and dated else {})


def _by_year(text: str) -> Facts:
    """ "Ness, K. (2014). The ledger of mills. Lind." """
    person = _FAMILY_FIRST.match(text)
    if person is None:
        return {}
    found = _AFTER_AUTHOR.fullmatch(text, person.end())
    if found is None or (found["stop"] == "," and "," in found["title"]):
        return {}
    facts: Facts = {"author": [_person(person)], "title": found["title"].strip()}
    named = found["publisher"] and _is_name(found["publisher"].strip())
    return facts | ({"publisher": found["publisher"].strip()} if named else {})


def _by_commas(text: str) -> Facts:
    """ "K. Ness, The Ledger, Lind, 1999, p. 5": exactly these, in this order."""
    person = _GIVEN_FIRST.match(text) or _FAMILY_FIRST.match(text)
    if person is None or not text[person.end() :].startswith(", "):
        return {}
    pieces = text[person.end() + 2 :].split(", ")
    facts: Facts = {"author": [_person(person)]}
    if page := _PAGE.fullmatch(pieces[-1]):
        facts["page"] = _pages(page)
        pieces.pop()
    if len(pieces) != 3 or not re.fullmatch(_YEAR, pieces[2]) or not _is_name(pieces[1]):
        return {}
    return {**facts, "title": pieces[0], "publisher": pieces[1]}


def _author(text: str) -> list[Mapping[str, str]] | None:
    """Who stands before a title: one person, or one body; [] where it may be several, and None
    where it is no name at all."""
    if person := _FAMILY_FIRST.fullmatch(text) or _GIVEN_FIRST.fullmatch(text):
        return [_person(person)]
    if not _is_name(text) or "," in text:
        return None
    return [] if _SEVERAL.search(text) else [{"literal": text}]


def _is_name(text: str) -> bool:
    """Whether every word begins with a capital, but for small words between them."""
    words = text.split()
    if not 1 <= len(words) <= 14 or _NO_LETTER.search(text):
        return False
    if words[0].lower() in _NO_NAME or words[-1].lower() in _SMALL:
        return False
    big = [word[:1].isupper() or word.lower() in _SMALL for word in words]
    return words[0][:1].isupper() and (all(big) or _body(words))


def _body(words: list[str]) -> bool:
    """A long name of a body: "European Coalition against Exploitation of Children online"."""
    capitals = sum(word[:1].isupper() for word in words)
    small = sum(word.lower() in _SMALL for word in words)
    return len(words) >= 6 and capitals >= 4 and capitals + small >= len(words) - 1


def _person(found: re.Match[str]) -> Mapping[str, str]:
    return {"family": found["family"], "given": found["given"].strip()}


def _pages(found: re.Match[str]) -> str:
    return re.sub(r"\s?[\-\u2013]\s?", "-", found["page"])
