"""What printing did to URLs: numbers glued to them, and blanks within them.

Where a printed text shows an address and a note repeats it, the raised marker comes out as part of
the address: "http://a.example/4", and below "4. http://a.example/". A justified line moves the
parts of an address apart: "http: // a. example/ ships/ all. html".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from citekeeper.readers.text_pages import Line

_NOTE = re.compile(
    r"\s*[\[({]?(\d{1,3})[\])}.]{0,2}\s+<?((?:https?|ftp)://[^\s<>]+?|www\.[^\s<>]+?)>?[.,;]?\s*"
)
_URL = re.compile(r"(?:(?:https?|ftp)://|www\.)[^\s<>]{0,2000}\d")
_STRETCHED = re.compile(
    r"(?<![A-Za-z])(?P<scheme>https?)\s?:\s?/\s?/\s?(?P<rest>(?:[\w\-]+\.\s)+[^\s<>()]*)", re.I
)
"""A scheme, and a host with a blank behind a dot."""
_WIDE = re.compile(r"(?<![A-Za-z])(?P<scheme>https?)\s?:\s/\s/\s(?P<rest>[\w\-]+)(?=\s\.\s)", re.I)
"""The same with blanks on both sides of each sign."""
_MORE_WIDE = re.compile(r"(?:\s[./\-_?&=#%~+]{1,3}(?:\s[\w%~@][^\s<>()]*|\Z))*")
_BEGINS_MORE = re.compile(r"[\w%~@][^\s<>()]*")
_CUT_HOST = re.compile(r"(?<![A-Za-z])https?://[\w\-]{1,60}(?:\.[\w\-]{1,60}){0,5}\.\Z", re.I)
_WIDE_REST = re.compile(r"[a-z]{2,6} / \w")
_PART = re.compile(r"\s(?![A-Z][a-z]+\s)[\w%~][^\s<>()]*")
_BEGUN_HOST = re.compile(r"(?<![A-Za-z])https?://([\w\-.]{1,250})-\Z", re.I)
_JOINTS = tuple("./_-?&=#%~+")
_CUT_ESCAPE = re.compile(r"%[0-9A-F] [0-9A-F](?![a-z])")
_CUT_DOI = re.compile(
    r"doi(?:\.org/|/)(?:[a-z]{2,8}/)?10\.(?: \d{4,9}/\S|\d{4,9}/\S*\. \d{4,})", re.I
)
_CUT_HASH = re.compile(r"/[0-9a-f]{4,39} [0-9a-f]{1,36}(?![\w\-])")
_HASH = 40
"""Digits of the name that git gives a commit."""
_HUMPS = re.compile(r"/ (?:[A-Z]{1,2}[a-z0-9]{1,20}){4,}(?=[.,;:)]*\Z)")
"""A name of four words or more without blanks, as wikis call their pages."""
_ASKS = re.compile(r"[\w\-.]{1,80}/[\w\-./]{1,200}\?[a-z_]{1,30}=[^\s=]")
"""Parts of a path and a query behind them."""
_BEGUN_DOI = re.compile(r"doi(?:\.org)?/(?:[a-z]{2,8}/)?10\.\d{4,9}/(?:j\.)?\Z", re.I)
_MORE_COLONS = re.compile(r":\w{1,40}: \w{1,40}(?::\w{1,40}){1,9}[.,;)]*\Z")
_PATH = re.compile(r"[\w\-]/[\w\-.]*\Z")
_PATTERN = re.compile(r"\((?:\.[+*]|\\[dws.]|\[[^\]]{1,20}\][+*])")
_ALIKE = 12
"""First letters that two spellings of one URL have in common."""
_SLUG = re.compile(r"(?=[\w\-]*\d)(?=[\w\-]*[A-Za-z])[\w\-]{3,12}", re.ASCII)
_RAISE = str.maketrans("0123456789", "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079")
_FEWEST = 2
"""Markers of which each has its note that are no accident."""


def numbered_urls(every: Iterable[Line]) -> Iterator[Line]:
    """The lines, such numbers raised."""
    rows = list(every)
    found = [_NOTE.fullmatch(row.text) for row in rows]
    notes = {note[2] + note[1]: len(note[2]) for note in found if note}
    asked = notes and {url[0] for row in rows for url in _URL.finditer(row.text)} & notes.keys()
    if len(asked) < _FEWEST:
        yield from rows
        return
    for row, note in zip(rows, found, strict=True):
        yield (
            row if note else replace(row, text=_URL.sub(lambda url: _told(url[0], notes), row.text))
        )


def _told(url: str, notes: dict[str, int]) -> str:
    size = notes.get(url, len(url))
    return url[:size] + url[size:].translate(_RAISE)


def closed_up(texts: Sequence[str]) -> list[str]:
    """The texts, each with single blanks, their stretched URLs without blanks; such a URL may go on
    in the next text."""
    closed: list[str] = []
    inside = wide = False
    for text in texts:
        line = " ".join(text.split())
        if closed and _WIDE_REST.match(line) and _CUT_HOST.search(closed[-1][-400:]):
            inside = wide = True
        done = (_more_end(line) if wide else _parts_end(line)) if inside else 0
        parts = [line[:done].replace(" ", "")]
        inside = inside and done == len(line) and line.endswith(_JOINTS)
        while url := _WIDE.search(line, done) or _STRETCHED.search(line, done):
            wide = url.re is _WIDE
            end = _more_end(line, url.end()) if wide else _parts_end(line, url.end())
            rest = line[url.start("rest") : end].replace(" ", "")
            parts += (line[done : url.start()], f"{url['scheme']}://{rest}")
            inside, done = end == len(line) and line.endswith(_JOINTS), end
        closed.append("".join((*parts, line[done:])))
    return closed


def _more_end(line: str, at: int | None = None) -> int:
    """Where a URL with blanks on both sides of its signs ends, behind a place or the first word."""
    if at is None:
        first = _BEGINS_MORE.match(line)
        at = first.end() if first else 0
    more = _MORE_WIDE.match(line, at)
    return more.end() if more else at


def _parts_end(line: str, at: int | None = None) -> int:
    """Where the parts of a stretched URL end that go on in a line, at a place or its start."""
    if at is None:
        at = len(line.split(" ", 1)[0])
    while line[at - 1 : at] in _JOINTS and (part := _PART.match(line, at)):
        at = part.end()
    return at


def goes_on_surely(url: str, line: str) -> bool:
    """True where a line end cut an escape ("%C", "3"), a DOI behind its first part or within that,
    the name of a commit or of a page of a wiki, one of several parts between colons, or a URL that
    the line has once more."""
    token = line.split(" ", 1)[0]
    joint = f"{url[-60:]} {token[:80]}"
    if _CUT_DOI.search(joint) or _HUMPS.search(joint) or _cuts_hash(url, token):
        return True
    if _says_twice(url, line):
        return True
    if url[-1].isalnum() and _PATH.search(url[-80:]) and _ASKS.match(token[:300]):
        return True
    if _BEGUN_DOI.search(url[-40:]) and token[0].isalnum() and any(map(str.isdecimal, token[:60])):
        return not token.isdecimal() or len(token) > 4
    if _CUT_ESCAPE.search(f"{url[-2:]} {token[:2]}"):
        return True
    return url[-1] == ":" and _MORE_COLONS.search(f"{url[-60:]} {token[:400]}") is not None


def _cuts_hash(url: str, token: str) -> bool:
    """True where both parts make the name that git gives a commit."""
    found = _CUT_HASH.search(f"{url[-60:]} {token[:60]}")
    return found is not None and len(found[0]) == _HASH + 2


def _says_twice(url: str, line: str) -> bool:
    """True where a line goes on with a URL and has all of it once more in round brackets, as
    xml2rfc prints a link whose text is its address."""
    rest, opened, again = line[:2000].partition(" (")
    if not opened or " " in rest or not again.startswith(url[:_ALIKE]):
        return False
    again = again.split(" ", 1)[0]
    return f"{url}{rest}".startswith(again.rstrip(")")) or again == f"{url}{rest})"


def cuts_host(before: str, line: str, whole: frozenset[str]) -> bool:
    """True where a typesetter's hyphen cuts the name of a host that the document spells out."""
    begun = _BEGUN_HOST.search(before[-300:])
    if begun is None:
        return False
    rest = re.split(r"[/?#\s]", line[:300], maxsplit=1)[0]
    hosts = _hosts(whole)
    return begun[1] + rest in hosts and f"{begun[1]}-{rest}" not in hosts


@lru_cache(maxsize=4)
def _hosts(whole: frozenset[str]) -> frozenset[str]:
    return frozenset(url.partition("://")[2].partition("/")[0] for url in whole)


def is_pattern(url: str) -> bool:
    """True for a regular expression that many URLs match."""
    return _PATTERN.search(url) is not None


def is_slug(line: str) -> bool:
    """True for letters and digits as services that shorten URLs put them behind their name."""
    return _SLUG.fullmatch(line) is not None
