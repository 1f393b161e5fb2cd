"""Reads the signs off a page: the tables of `signs` against headers, markup and words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from citekeeper.model import Sign, SignFamily
from citekeeper.page.charset import TEXTUAL
from citekeeper.page.signs import (
    CHALLENGE,
    FOR_SALE,
    OTHERS,
    PARKING,
    PLACEHOLDER,
    Entry,
    Place,
)
from citekeeper.page.spam import hidden_spam, spam_signs
from citekeeper.page.text import Visible

_MARKUP_MAX = 256_000
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
    head: str
    text: str
    host: str
    uri: str
    short: bool


def _by_place(*tables: tuple[Entry, ...]) -> dict[Place, tuple[Entry, ...]]:
    entries = [entry for table in tables for entry in table if entry.name != "login-form"]
    return {place: tuple(e for e in entries if e.place is place) for place in Place}


_ENTRIES = _by_place(CHALLENGE, PARKING, FOR_SALE, PLACEHOLDER, OTHERS)
_MARKUP_NEEDLES = tuple(
    (entry, tuple(needle.encode() for needle in entry.needles)) for entry in _ENTRIES[Place.MARKUP]
)
_LOGIN = next(entry for entry in OTHERS if entry.name == "login-form")


def read_signs(
    page: Visible, *, kind: str, markup: bytes, headers: Mapping[str, str], uri: str
) -> tuple[Sign, ...]:
    """All signs on a page, in the order of the tables; each entry at most once."""
    sheet = _sheet(page, markup, headers, uri)
    found = [*_in_headers(sheet)]
    if kind in TEXTUAL:
        found += [*_in_markup(sheet), *_in_words(sheet), *_at_host(sheet), *_by_rule(page, sheet)]
    return tuple(found)


def _sheet(page: Visible, markup: bytes, headers: Mapping[str, str], uri: str) -> Sheet:
    titles = tuple(line.lower() for line in (page.title, page.h1) if line)
    try:
        host = (urlsplit(uri).hostname or "").removeprefix("www.")
    except ValueError:
        host = ""
    short = len(page.text) < _PHRASES_MAX
    return Sheet(
        headers={name.lower(): value.lower() for name, value in headers.items()},
        markup=markup[:_MARKUP_MAX].lower(),
        titles=titles,
        head="\n".join((*titles, page.description.lower())),
        text=page.text.lower() if short else "",
        host=host,
        uri=uri.lower(),
        short=short,
    )


def _in_headers(sheet: Sheet) -> Iterator[Sign]:
    for entry in _ENTRIES[Place.HEADER]:
        value = sheet.headers.get(entry.needles[0])
        if value is not None and (entry.pattern is None or entry.pattern.search(value)):
            yield Sign(entry.family, entry.name)


def _in_markup(sheet: Sheet) -> Iterator[Sign]:
    for entry, needles in _MARKUP_NEEDLES:
        if not sheet.short and entry.family is not SignFamily.CHALLENGE:
            continue
        if any(needle in sheet.markup for needle in needles) and (
            entry.pattern is None or entry.pattern.search(sheet.markup.decode("latin-1"))
        ):
            yield Sign(entry.family, entry.name)


def _says(entry: Entry, words: str) -> bool:
    if not any(needle in words for needle in entry.needles):
        return False
    return entry.pattern is None or entry.pattern.search(words) is not None


def _in_words(sheet: Sheet) -> Iterator[Sign]:
    for entry in _ENTRIES[Place.TITLE]:
        if any(_says(entry, title) for title in sheet.titles):
            yield Sign(entry.family, entry.name)
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
    if own_name and any(words in title for title in sheet.titles for words in _SALE_WORDS):
        yield Sign(SignFamily.FOR_SALE, "own-name-for-sale")
    yield from spam_signs("\n".join(sheet.titles), sheet.text or page.text[:20_000].lower())
    if page.hidden and (sign := hidden_spam(page.hidden.lower())):
        yield sign
    if any(_says(_LOGIN, title) for title in sheet.titles) and _asks_password(sheet.markup):
        yield Sign(_LOGIN.family, _LOGIN.name)


def _asks_password(markup: bytes) -> bool:
    return any(
        field in markup for field in (b'type="password"', b"type='password'", b"type=password")
    )
