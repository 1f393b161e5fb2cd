"""Where a printed URL was broken at the end of a line: does it go on, and with which hyphen?

The signs, strongest first: what the line end and the next word look like (`/`, `=`, `.pdf`),
whether there was room left for the next piece on the line, and whether the next word is a word of
the document. What is not sure keeps the other reading beside it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from citekeeper.readers.pdf_words import HYPHENS, Words

_FILE = r"(?:s?html?|pdf|php|aspx?|jsp|cfm|docx?|xlsx?|pptx?|xml|txt|md|json|jpe?g|png)"
_TLD = r"(?:com|org|net|edu|gov|int|info|eu|io|[a-z]{2})"
_ENDING = re.compile(rf"{_FILE}\b|{_TLD}(?:[/:?#]|[.,;)\]>]*\Z)|[a-z]{{2,3}}/", re.IGNORECASE)
_BEGINS = re.compile(r"(?:https?|ftp)://|www\.|https?:\Z", re.IGNORECASE)
_UNBEGUN = re.compile(r"(?:https?|ftp)(?::/?/?)?\Z|(?:(?:https?|ftp)://)?www?\.?\Z", re.IGNORECASE)
_WRAPS = re.compile(r"/\d{8,14}(?:[a-z]{2}_)?/\Z|[?&]\w+=\Z")
"""What another URL follows in archive addresses and in those of mail wrappers."""
_IDENTIFIER = re.compile(r"(?:doi:)?10\.\d{4,9}/", re.IGNORECASE)
_CHARACTERS = re.compile(r"[\w\-./?#&=%+~:;,@!$'()*\[\]]+")
_DATE = re.compile(r"\(?\d{1,4}[./\-]\d{1,2}[./\-]\d{1,4}\b(?!/)")
_PACKED = re.compile(r"\.(?:ps|tar|txt|dvi|pdf)\.\Z")
_PACKERS = frozenset({"Z", "gz", "bz2", "xz"})
"""What the name of a packed file ends with."""
_AND_OR = re.compile(r"[^\W\d_]+/[^\W\d_]+[.,;:)]*")
_SIGNS = re.compile(
    r"[/?&=#%~]\w|_\w|\w\.[a-z]\w{1,4}(?=[\s.,;)>]|\Z)|[a-z]-\w+-|[a-z]\d+[a-z]|\d[a-z]+\d|\w/\Z|\w/[.,)>]"
)
_SHORT = 3
"""Letters of a word that hardly is the last part of a URL: "la", "en", "the"."""
_AND = frozenset("and or und oder et ou en of e y o".split())
_HOST = re.compile(rf"(?:https?://)?[\w\-]+(?:\.[\w\-]+)*\.{_TLD}", re.IGNORECASE)
_NAMES = re.compile(rf"[\w\-]+(?:\.[\w\-]+)*\.{_TLD}", re.IGNORECASE)
"""A whole host, and the next one of a list."""
_OPENS = "<([{\"'\u201c\u201e\u00ab\u2018\u2022\u2013\u2014"
_LOOSE = ".,;:)]>\u201d'\""


@dataclass(frozen=True, slots=True)
class Joint:
    """A line end inside, or right behind, a URL.

    `tail` is the URL up to the line end, `token` the first word of the next line; `room` how many
    letters still fitted on the line; `whole` is True where the line holds nothing but the URL.
    """

    tail: str
    token: str
    room: float
    whole: bool
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a URL goes on, whether its last hyphen was added, and how sure that is."""

    goes_on: bool
    sure: bool = True
    hyphen_added: bool = False


def judged(joint: Joint, words: Words) -> Verdict:
    """Does the URL go on in the next line?"""
    tail, token = joint.tail, joint.token
    if not token or token[0] in _OPENS or not _CHARACTERS.match(token):
        return Verdict(goes_on=False)
    if _UNBEGUN.search(tail):
        return Verdict(goes_on=True)
    if _BEGINS.match(token):
        return Verdict(goes_on=_WRAPS.search(tail) is not None)
    if _IDENTIFIER.match(tail):
        return Verdict(goes_on=tail[-1] in "/.-_(" and any(map(str.isdigit, token)))
    if tail[-1] in HYPHENS:
        return _after_hyphen(joint, words)
    if joint.closed:
        return Verdict(goes_on=True)
    return _after(joint, words)


def _after(joint: Joint, words: Words) -> Verdict:
    tail, token, last = joint.tail, joint.token, joint.tail[-1]
    bare = token.rstrip(_LOOSE)
    pair = _is_pair(token, words) and (last != "/" or len(bare) <= 2 * _SHORT + 1)
    signs = _SIGNS.search(token) is not None and not pair
    if _DATE.match(token) or (not signs and not bare.isascii()):
        return Verdict(goes_on=False)
    if _HOST.fullmatch(joint.tail) and _NAMES.fullmatch(bare):
        return Verdict(goes_on=False, sure=False)
    if token[0] in "/?&=#%_~" and len(token) > 1 and last != token[0]:
        return Verdict(goes_on=True)
    if joint.room > len(re.split(r"(?<=[/.?&=])", token, maxsplit=1)[0]) + 2:
        joins = last in "/." and (signs or _ENDING.match(token)) and not token[0].isupper()
        return Verdict(goes_on=last in "=&?%_" or bool(joins), sure=False)
    if last in "=&?%_#+~":
        return Verdict(goes_on=True)
    known = not bare or bare.lower() in words or bare.lower() in _AND or _is_pair(token, words)
    if last == "/":
        ends = token[-1] in ".,;)" and token[0].islower() and bare.lower() not in _AND
        whole = joint.whole and joint.room < 1.5 and not (known and len(bare) <= _SHORT)
        return Verdict(goes_on=signs or not known or whole or ends, sure=signs)
    if last == ".":
        if bare in _PACKERS and _PACKED.search(tail):
            return Verdict(goes_on=True)
        begins = token[0].isupper() and not bare.isupper()  # a sentence
        return Verdict(goes_on=not begins and bool(signs or _ENDING.match(token)), sure=False)
    if last in ",;:!)]":
        return Verdict(goes_on=signs and token[0].islower() and last in ",;", sure=False)
    if token[0] in ".-" and len(token) > 1:
        return Verdict(goes_on=True)
    if signs:
        return Verdict(goes_on=True, sure=not bare[:1].isupper())
    if joint.whole and joint.room < 1.5:
        return Verdict(goes_on=not (bare[:1].isupper() and known), sure=False)
    return Verdict(goes_on=not known and joint.room < 1.5 and bare[:1].islower(), sure=False)


def _is_pair(token: str, words: Words) -> bool:
    """True for two words of the document, "and/or"."""
    return bool(_AND_OR.fullmatch(token)) and all(
        part in words for part in token.rstrip(_LOOSE).split("/")
    )


def _after_hyphen(joint: Joint, words: Words) -> Verdict:
    """A hyphen at the end: most URLs are written with it; some typesetters add one."""
    left = re.search(r"([^\W\d_]+)[\-\u2010\u2011]\Z", joint.tail)
    right = re.match(r"[^\W\d_]+", joint.token)
    if left is None or right is None or not words.in_urls:
        return Verdict(goes_on=True)
    segment = re.split(r"[/?=&]", joint.tail[:-1])[-1]
    following = re.split(r"[/?=&]", joint.token)[0].rstrip("-")
    slug = segment.count("-") + following.count("-") > 1
    parts = [part for part in (left[1], right[0]) if len(part) > 2 and part in words]
    added = left[1] + right[0] in words or not (slug or parts)
    return Verdict(goes_on=True, sure=False, hyphen_added=added)
