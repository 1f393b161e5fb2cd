"""Reads the signs off a page: the tables of `signs` against headers, markup and words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from citekeeper.model import Sign, SignFamily
from citekeeper.page.charset import TEXTUAL
from citekeeper.page.chrome import in_paragraphs
from citekeeper.page.entry import SHORT, Entry, Place
from citekeeper.page.phrases import QUOTED, SIGH, TAIL
from citekeeper.page.plain import Visible
from citekeeper.page.signs import TABLE
from citekeeper.page.spam import hidden_spam, spam_signs

_MARKUP_MAX, _MARKUP_OF_LONG = 256_000, 64_000
"""Bytes that are searched for marks; of a page with much text only its beginning."""
_PHRASES_MAX = 6000  # three times the longest page on which such a mark counts: room for rules
_SALE_WORDS = (
    *("for sale", "zu verkaufen", "zum verkauf", "à vendre", "te koop", "en venta"),
    *("in vendita", "à venda"),
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the entries are matched against, all in lower case and bounded."""

    headers: Mapping[str, str]
    markup: bytes
    titles: tuple[str, ...]
    parts: tuple[str, ...]
    head: str
    text: str
    shown: str
    host: str
    uri: str
    short: bool


_ENTRIES = {place: tuple(e for e in TABLE.values() if e.place is place) for place in Place}
_MARKUP_NEEDLES = tuple(
    (entry, tuple(needle.encode() for needle in entry.needles)) for entry in _ENTRIES[Place.MARKUP]
)
_LOGIN = TABLE["login-form"]
_THIS_FOR_SALE = re.compile(r"\bce domaine est (?:à vendre|en vente)\b|\bdit domein is te koop\b")
"""What may be said of an estate as well: below the host's own name it is said of the name."""
_DIVIDED = re.compile(
    r"\s+[|\u2013\u2014\u00b7\u00bb\u00ab\u2022/>-]+\s+|\s*[|\u00b7\u00bb\u2022]\s*"
)
"""What divides a title into the page's own and those of site and section: a sign among spaces."""
_SUBTITLE = 4
"""Words behind a colon that make a title that of an article,"""
_OFFERS = re.compile(
    r"\b(?:buy|make an? |offer|contact|inquire|enquire|call|e-?mail|price|usd|eur|broker|"
    r"kaufen|anfrage|angebot|acheter|contacte[rz]|offre|comprar|oferta|compra|acquista|offerta|"
    r"kopen|bod|bieden|kontakt)\b|[$€£@]|\b[a-z0-9-]+\.[a-z]{2,12}\b"
)
"""unless an offer, a price or a name stand in it."""
_PROSE = 1500
"""Characters in paragraphs of a main part that make it an article, whatever its title says."""
_PASSWORD = re.compile(rb"type\s*=\s*[\"']?password\b")


def read_signs(
    page: Visible, *, kind: str, markup: bytes, headers: Mapping[str, str], uri: str
) -> tuple[Sign, ...]:
    """All signs on a page, in the order of the tables; each entry at most once."""
    sheet = _sheet(page, markup, headers, uri)
    found = [*_in_headers(sheet)]
    if kind in TEXTUAL:
        found += [
            *_in_markup(sheet),
            *_in_words(page, sheet),
            *_at_host(sheet),
            *_by_rule(page, sheet),
        ]
    return tuple(found)


def _sheet(page: Visible, markup: bytes, headers: Mapping[str, str], uri: str) -> Sheet:
    titles = tuple(_straight(line) for line in (page.title, page.h1) if line)
    # A title that asks ("Why is my domain parked?") is an article's.
    telling = [line for title in titles if (line := _without_questions(title))]
    parts = [part for line in telling for part in (line, *_DIVIDED.split(line)) if part]
    try:
        host = (urlsplit(uri).hostname or "").removeprefix("www.")
    except ValueError:
        host = ""
    short = len(page.text) < _PHRASES_MAX
    return Sheet(
        headers={name.lower(): value.lower() for name, value in headers.items()},
        markup=markup[: _MARKUP_MAX if short else _MARKUP_OF_LONG].lower(),
        titles=titles,
        parts=tuple(dict.fromkeys((*parts, *map(_bare, parts)))),
        head=QUOTED.sub(
            " ", "\n".join((*(x for x in telling if not _goes_on(x)), _straight(page.description)))
        ),
        text=QUOTED.sub(" ", _straight(page.text)) if short else "",
        shown=page.text.lower(),
        host=host,
        uri=uri.lower(),
        short=short,
    )


def _without_questions(title: str) -> str:
    """A title without the part of it that asks, where it has several."""
    if "?" not in title:
        return title
    parts = [part for part in _DIVIDED.split(title) if not part.endswith("?")]
    return " | ".join(parts)


def _goes_on(title: str) -> bool:
    """Whether a title goes on behind a colon ("Domain for sale: a year among brokers")."""
    _, colon, rest = title.partition(": ")
    return bool(colon) and len(rest.split()) >= _SUBTITLE and not _OFFERS.search(title)


def _straight(text: str) -> str:
    """A text as the tables are written: lower case, straight apostrophes."""
    return text.lower().replace("\u2019", "'")


def _bare(part: str) -> str:
    """A part of a title without "Oops!" before it and "(404)" behind."""
    sigh = SIGH.match(part)
    return TAIL.sub("", part[sigh.end() :] if sigh else part)


def _in_headers(sheet: Sheet) -> Iterator[Sign]:
    for entry in _ENTRIES[Place.HEADER]:
        value = sheet.headers.get(entry.needles[0])
        if value is not None and (entry.pattern is None or entry.pattern.search(value)):
            yield Sign(entry.family, entry.name)


def _in_markup(sheet: Sheet) -> Iterator[Sign]:
    for entry, needles in _MARKUP_NEEDLES:
        if not sheet.short and entry.family is not SignFamily.CHALLENGE:
            continue
        shown = entry.family is SignFamily.CHALLENGE  # walls show the names of their hosts
        if any(_is_used(needle, sheet, hosts=shown) for needle in needles) and (
            entry.pattern is None or entry.pattern.search(sheet.markup.decode("latin-1"))
        ):
            yield Sign(entry.family, entry.name)


def _is_used(needle: bytes, sheet: Sheet, *, hosts: bool) -> bool:
    """Whether a mark is in the markup, and not only where readers see it: that is shown code, or a
    list of names; with `hosts`, names of hosts may be seen as well."""
    if needle not in sheet.markup:
        return False
    if hosts and needle.endswith((b".com", b".net")):
        return True
    shown = sheet.shown.count(needle.decode())
    return not shown or sheet.markup.count(needle) > shown


def _says(entry: Entry, words: str) -> bool:
    if not any(needle in words for needle in entry.needles):
        return False
    return entry.pattern is None or entry.pattern.search(words) is not None


def _names(entry: Entry, part: str) -> bool:
    """Whether all of a part of a title is what the entry says."""
    if not any(needle in part for needle in entry.needles):
        return False
    return entry.pattern is not None and entry.pattern.fullmatch(part) is not None


def _is_article(page: Visible) -> bool:
    """Whether the main part is known and written in paragraphs: no error page is."""
    if page.main_span is None:
        return False
    start, end = page.main_span
    return end - start > _PROSE and in_paragraphs(page.text[start:end].split("\n")) > _PROSE


def _in_words(page: Visible, sheet: Sheet) -> Iterator[Sign]:
    for entry in _ENTRIES[Place.TITLE]:
        if any(_says(entry, title) for title in sheet.titles):
            yield Sign(entry.family, entry.name)
    named = [
        Sign(entry.family, entry.name)
        for entry in _ENTRIES[Place.PART]
        if any(_names(entry, part) for part in sheet.parts)
    ]
    if named and not _is_article(page):
        yield from named
    for place, words in ((Place.HEAD, sheet.head), (Place.TEXT, sheet.text)):
        for entry in _ENTRIES[place]:
            if _says(entry, words):
                yield Sign(entry.family, entry.name)


def _at_host(sheet: Sheet) -> Iterator[Sign]:
    for entry in _ENTRIES[Place.HOST]:
        here = any(sheet.host == host or sheet.host.endswith(f".{host}") for host in entry.needles)
        if here and (entry.pattern is None or entry.pattern.search(sheet.uri.split("//", 1)[-1])):
            yield Sign(entry.family, entry.name)


def _by_rule(page: Visible, sheet: Sheet) -> Iterator[Sign]:
    own_name = bool(sheet.host) and any(sheet.host in title for title in sheet.titles)
    titled = any(words in title for title in sheet.titles for words in _SALE_WORDS)
    below = len(page.text) < SHORT and _THIS_FOR_SALE.search(sheet.text) is not None
    if own_name and (titled or below):
        yield Sign(SignFamily.FOR_SALE, "own-name-for-sale")
    yield from spam_signs("\n".join(sheet.titles), sheet.text or page.text[:20_000].lower())
    if page.hidden and (sign := hidden_spam(page.hidden.lower())):
        yield sign
    if any(_names(_LOGIN, part) for part in sheet.parts) and _PASSWORD.search(sheet.markup):
        yield Sign(_LOGIN.family, _LOGIN.name)
