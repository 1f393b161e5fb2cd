"""URLs in prose: where they begin, where they end, and how else they may have been meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from linkify_it import LinkifyIt  # type: ignore[import-untyped]

LONGEST = 4096
"""Characters of one URL that are looked at; browsers and servers give up before that."""

_START = re.compile(r"(?<![A-Za-z])(?:https?|ftp)://|(?<![\w@/.\-])www\.", re.IGNORECASE)
_RUN = re.compile(rf"[^\s<>\x00-\x1f\x7f\"`\u200b]{{1,{LONGEST}}}")
_IN_ANGLES = re.compile(rf"[^\s<>]{{1,{LONGEST}}}(?=>)")
_FOREIGN = re.compile(
    "[|\\\\^{}"
    "\u201c-\u201f\u00ab\u00bb\u2039\u203a\u2026"  # typographic quotes and the ellipsis
    "\u3001\u3002\u3009\u300b\u300d\u300f\u3011"  # full-width stops
    "\uff01\uff09\uff0c\uff1a\uff1b\uff1f"
    "\u00b9\u00b2\u00b3\u2070\u2074-\u2079]"  # raised note numbers
    "|[,;](?=(?:https?|ftp)://)",  # the next URL of a list
    re.IGNORECASE,
)
"""What ends a URL in prose although linkify-it goes on."""
_LOOSE = ".,;:!?\u2018\u2019"
_EMPHASIS = "*_~'"
_WWW = re.compile(r"www\.(?:[^\s./?#:]+\.)+[^\W\d_]{2,}", re.IGNORECASE)
_PAIRS = {")": "(", "]": "[", "}": "{"}


@dataclass(frozen=True, slots=True)
class FoundUrl:
    """One URL in a text: where it stands (of the raw spelling), how a reader would copy it, and the
    other spellings that may have been meant where its end was a guess."""

    start: int
    end: int
    uri: str
    alternatives: tuple[str, ...] = ()


def find_urls(text: str) -> tuple[FoundUrl, ...]:
    """The URLs in prose, in order: only those with a scheme (http, https, ftp) or `www.`.

    Between angle brackets a URL is taken whole. Elsewhere its end is trimmed with balanced
    brackets, and the untrimmed spelling becomes an alternative. `&amp;` is read as `&`, and no
    other entity is touched (`&section=` is no section sign).
    """
    return tuple(_find(text))


def _find(text: str) -> Iterator[FoundUrl]:
    done = 0
    for start in _START.finditer(text):
        if start.start() < done:
            continue
        found = _in_angles(text, start.start()) or _in_prose(text, start.start())
        if found is not None:
            done = found.end
            yield found


def _in_angles(text: str, start: int) -> FoundUrl | None:
    if not text.startswith("<", start - 1) or start == 0:
        return None
    inside = _IN_ANGLES.match(text, start)
    if inside is None or _linkified(inside[0]) == 0:
        return None
    return FoundUrl(start, inside.end(), _unescaped(inside[0]))


def _in_prose(text: str, start: int) -> FoundUrl | None:
    matched = _RUN.match(text, start)
    run = matched[0] if matched else ""
    foreign = _FOREIGN.search(run)
    run = run[: foreign.start()] if foreign else run
    size = _trimmed(run, _linkified(run), before=text[start - 1 : start])
    if size == 0:
        return None
    uri = _unescaped(run[:size])
    whole = _unescaped(run[: _untrimmed(run, size)])
    return FoundUrl(start, start + size, uri, () if whole == uri else (whole,))


def _linkified(run: str) -> int:
    """How many characters of a run linkify-it takes for a URL, with the closers it left open."""
    prefix = "http://" if run[:4].lower() == "www." else ""
    if prefix and not _WWW.match(run):
        return 0
    run = _before_unclosed(run)
    head, colon, rest = (prefix + run).partition(":")
    match = _linkify().match_at_start(head.lower() + colon + rest)
    size = 0 if match is None else max(match.last_index - len(prefix), 0)
    while 0 < size < len(run) and run[size] in _PAIRS and _open(run, size, run[size]):
        size += 1
    return size


def _before_unclosed(run: str) -> str:
    """The run up to a bracket that nothing closes: linkify-it would look for its end in vain."""
    for closer, opener in _PAIRS.items():
        unclosed = run.find(opener, run.rfind(closer) + 1)
        run = run if unclosed < 0 else run[:unclosed]
    return run


def _open(run: str, size: int, closer: str) -> bool:
    return run.count(_PAIRS[closer], 0, size) > run.count(closer, 0, size)


def _trimmed(run: str, size: int, *, before: str) -> int:
    """The length without loose punctuation and closers that nothing in the URL opened."""
    while size > 0:
        last = run[size - 1]
        closes = last in _PAIRS and not _open(run, size - 1, last)
        if not (closes or last in _LOOSE or (last in _EMPHASIS and last == before)):
            break
        size -= 1
    return size


def _untrimmed(run: str, size: int) -> int:
    """The length with the loose punctuation that follows, which may have been part of the URL."""
    while size < len(run) and run[size] in _LOOSE + _EMPHASIS:
        size += 1
    return size


def _unescaped(uri: str) -> str:
    return uri.replace("&amp;", "&")


@cache
def _linkify() -> LinkifyIt:
    from linkify_it import LinkifyIt

    return LinkifyIt(options={"fuzzy_link": False, "fuzzy_email": False})
