"""How much of one text is in another: shingles for whole pages, words for what a template leaves.

Containment was measured on labelled pairs: unrelated articles 0.02 to 0.03, edited ones 0.72 to
1.00, while plain term-frequency cosine gave 0.93 to 0.95 to unrelated articles (docs/findings.md).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

SHINGLE = 3
"""Words in a shingle."""

DENSE_SHINGLE = 5
"""Characters in a shingle of a script that puts no spaces between words, or few."""

COMPARED = 200_000
"""Characters of a text that are compared: far more than any article has."""

_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d[\d.,]*")
_DENSE = re.compile(
    "[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]"
)
"""Thai, Korean, Japanese, Chinese."""
_URL = re.compile(r"\b(?:https?://|www\.)\S+", re.I)


def length(text: str) -> int:
    """How many words a text has; in a script without spaces, two characters are one."""
    if _is_dense(text):
        return sum(map(len, words(text))) // 2
    return len(words(text))


def numbers(text: str, beside: str) -> int:
    """How many different numbers a text has that are absent from the one beside it."""
    return len(set(_NUMBER.findall(text[:COMPARED])) - set(_NUMBER.findall(beside[:COMPARED])))


def _is_dense(text: str) -> bool:
    return len(_DENSE.findall(text[:2000])) * 3 > len(text[:2000])


@lru_cache(maxsize=8)  # a text is measured, and cut into shingles, in one go
def words(text: str) -> Sequence[str]:
    """The words of a text in order: lower case, without URLs, digits and punctuation."""
    text = text[:COMPARED]
    folded = text.casefold()
    if "://" in folded or "www." in folded:
        folded = _URL.sub(" ", text).casefold()
    return folded.translate(_LETTERS).split() if folded.isascii() else _WORD.findall(folded)


_LETTERS = "".join(c if c.isalpha() else " " for c in map(chr, range(128)))
"""What `_WORD` finds, for plain ASCII: a fifth of the time."""


@lru_cache(maxsize=256)
def shingles(text: str) -> frozenset[int]:
    """The digests of all shingles of a text; of a shorter one, of its words as they are.

    `hash` of a text differs from process to process, and only equality within one matters here.
    """
    head = text[:2000]
    if not head.isascii() and len(_DENSE.findall(head)) * 3 > len(head):
        units: Sequence[str] = "".join(words(text))
        size = DENSE_SHINGLE
    else:
        units, size = words(text), SHINGLE
    if len(units) <= size:
        return frozenset({hash(tuple(units))} if units else ())
    return frozenset(map(hash, zip(*(units[start:] for start in range(size)), strict=False)))


@lru_cache(maxsize=256)
def containment(baseline: str, live: str) -> float | None:
    """The share of the baseline's shingles that are still in the live text, 0 to 1.

    None where the baseline has no words to compare.
    """
    if baseline == live:
        return 1.0 if words(baseline) else None
    wanted = shingles(baseline)
    return len(wanted & shingles(live)) / len(wanted) if wanted else None


def kept(baseline: str, live: str, beside: str | None = None) -> float | None:
    """The share of a baseline that is still in the live text, 0 to 1; the site's own words apart.

    `beside` is what the site shows at an address that cannot exist: what stands there, too, belongs
    to the site and says nothing of the page. None where nothing is left to compare.
    """
    if beside is None:
        return containment(baseline, live)
    wanted = shingles(baseline) - shingles(beside)
    if len(wanted) < LEAST_OWN:
        return None
    return len(wanted & shingles(live)) / len(wanted)


LEAST_OWN = 20
"""Shingles that a baseline must have beyond the site's own to be compared by them."""


@lru_cache(maxsize=256)
def _vocabulary(text: str) -> frozenset[str]:
    return frozenset(words(text))


def novel(text: str, beside: str) -> int:
    """How many different words a text has that are absent from the one beside it."""
    return len(_vocabulary(text) - _vocabulary(beside))


def of_one_tongue(before: str, live: str) -> bool:
    """Whether two texts seem to be written in one language: half of the commonest short words of
    the first are in the second. Not told of texts that have few; marks of languages may be wrong.
    """
    short = Counter(word for word in words(before) if len(word) <= SHORT_WORD)
    common = [word for word, _ in short.most_common(COMMON)]
    if len(common) < COMMON or _is_dense(before):
        return False
    return 2 * len(_vocabulary(live).intersection(common)) >= COMMON


COMMON, SHORT_WORD = 12, 4
"""Words of so many letters by which a language is known: articles, prepositions, auxiliaries."""


# --- titles and quotations ----------------------------------------------------------------------


@lru_cache(maxsize=64)  # pages are looked through for several titles, and by several rules
def plain(text: str) -> str:
    """A text as it is compared word by word: lower case, no accents, single spaces, no signs."""
    bare = text.casefold()
    if bare.isascii():
        return " ".join(bare.translate(_UNITS).split())
    bare = unicodedata.normalize("NFKD", bare)
    for mark in filter(unicodedata.combining, set(bare)):  # a few, in thousands of characters
        bare = bare.replace(mark, "")
    return " ".join(_UNIT.findall(bare.replace("ß", "ss")))


_UNIT = re.compile(r"\w+")
_UNITS = "".join(c if c.isalnum() or c == "_" else " " for c in map(chr, range(128)))


TITLE_SHARE = 0.8
"""Share of a title's words that must stand together: a subtitle or an article may be missing."""


def carries_title(title: str, page: str) -> bool:
    """Whether a page's text has the title: as it is, or most of its words within a few more.

    A title of one or two words must be there as it is.
    """
    wanted, text = plain(title), plain(page[:COMPARED])
    if not wanted:
        return False
    text = f" {text} "
    if f" {wanted} " in text:
        return True
    parts = [word for word in wanted.split() if len(word) > 2]
    there = [word for word in set(parts) if f" {word} " in text]
    enough = len(there) >= TITLE_SHARE * len(set(parts))  # most pages end here, and at once
    return len(parts) > 2 and enough and any(_together(parts, text.split()))


def _together(parts: Sequence[str], text: Sequence[str]) -> Iterator[bool]:
    """For each place in the text where a word of the title stands: are enough of them near?"""
    known, needed = frozenset(parts), TITLE_SHARE * len(set(parts))
    places = [place for place, word in enumerate(text) if word in known]
    reach = 2 * len(parts)
    for at, place in enumerate(places):
        near = {text[p] for p in places[at : at + reach] if p - place < reach}
        yield len(near) >= needed


LONG_PART = 6
"""Words from which on a part of a quotation is found though it was copied up to within a word."""


def carries_quote(quote: str, page: str) -> bool:
    """Whether a page's text has the quotation, word for word; "..." and "[...]" leave words out,
    and a long part may be cut within its last word."""
    text = f" {plain(page[:COMPARED])} "
    at = 0
    for part in filter(None, map(plain, re.split(r"\[?(?:\.\.\.|…)\]?", quote))):
        end = "" if part.count(" ") + 1 >= LONG_PART else " "
        at = text.find(f" {part}{end}", at)
        if at < 0:
            return False
        at += len(part) + 1
    return bool(plain(quote))
