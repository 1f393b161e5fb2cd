"""The sign tables together, and when a sign counts.

An entry is one line of data. `needles` are what must be there, in lower case (any of them will do;
all tables are searched on lower-cased slices), `pattern` confirms a needle that alone says too
little. `thin` is the number of visible characters below which the sign counts (None: always), and
`ordinary` marks what ordinary pages of the same vendor carry too. The lines stand in `walls`,
`parking`, `placeholders`, `phrases` and `spam`, each with its source. Reading is done by `reading`;
whether a sign counts is said by `parked_by` and `challenged_by` below, and nowhere else.
"""

from __future__ import annotations

from dataclasses import replace

from citekeeper.model import PageFacts, Sign, SignFamily
from citekeeper.page.charset import TEXTUAL
from citekeeper.page.entry import SHORT, Entry, Place
from citekeeper.page.parking import FOR_SALE, PARKING
from citekeeper.page.phrases import LOGIN, NOT_FOUND, REMOVED
from citekeeper.page.placeholders import PLACEHOLDER
from citekeeper.page.walls import CHALLENGE

SIGN_VERSION = "5"
"""Raised with every change of the tables; kept with each page, since signs are read only once."""

HIJACK: tuple[Entry, ...] = (
    # two terms with one in title or h1, or four anywhere: see `spam`
    Entry("gambling", SignFamily.HIJACK, Place.RULE),
    Entry("pharmacy", SignFamily.HIJACK, Place.RULE),
    Entry("adult", SignFamily.HIJACK, Place.RULE),
    # spam that no reader sees was slipped into a living page: never decisive
    Entry("hidden-spam", SignFamily.HIJACK, Place.RULE, thin=0),
)

TABLES = (CHALLENGE, PARKING, FOR_SALE, PLACEHOLDER, HIJACK, LOGIN, NOT_FOUND, REMOVED)

NOTICES = frozenset(entry.name for entry in REMOVED)
"""The signs by which a page calls itself a notice that something was taken away."""

TABLE: dict[str, Entry] = {entry.name: entry for table in TABLES for entry in table}
"""All entries by their name, which is the name of the Sign they yield."""

# --- when a sign counts -------------------------------------------------------------------------

_PARKED_FAMILIES = (
    SignFamily.PARKING,
    SignFamily.FOR_SALE,
    SignFamily.PLACEHOLDER,
    SignFamily.HIJACK,
)
_REFUSING = frozenset({202, 503, *range(400, 500)} - {404, 410})


def _thin_enough(sign: Sign, chars: int) -> bool:
    entry = TABLE.get(sign.name)  # an older table may have known a sign that this one dropped
    limit = entry.thin if entry is not None else SHORT
    return limit is None or chars < limit


def parked_by(facts: PageFacts) -> Sign | None:
    """The sign by which a page is parked, for sale, a placeholder or hijacked; None if by none.

    The families weigh in this order. Most signs count on a thin page only: long pages speak about
    such things, thin ones are such things.
    """
    if facts.kind not in TEXTUAL:
        return None
    for family in _PARKED_FAMILIES:
        for sign in facts.signs:
            if sign.family is family and _thin_enough(sign, facts.chars):
                return sign
    return None


def parked_in_words(facts: PageFacts, *, headed: bool = False) -> bool:
    """Whether words in its text are all that tells that a page is parked: articles may say them.
    With `headed`, words in its title, heading or description, too."""
    places = (Place.TEXT, Place.HEAD, Place.TITLE) if headed else (Place.TEXT,)
    strong = tuple(sign for sign in facts.signs if not _is_in(sign, *places))
    return parked_by(facts) is not None and parked_by(replace(facts, signs=strong)) is None


def called_a_challenge(facts: PageFacts, status: int) -> bool:
    """Whether its title or heading is all that tells that a page is a bot challenge."""
    others = tuple(sign for sign in facts.signs if not _is_in(sign, Place.TITLE))
    said = challenged_by(facts, status) is not None
    return said and challenged_by(replace(facts, signs=others), status) is None


def _is_in(sign: Sign, *places: Place) -> bool:
    entry = TABLE.get(sign.name)
    return entry is not None and entry.place in places


FILLED = 200
"""Characters of a main part below a heading, which no challenge has."""


def challenged_by(facts: PageFacts, status: int) -> Sign | None:
    """The sign by which an answer is a bot challenge instead of the page; None if by none.

    A challenge header always; a mark in the body on a thin page, or with a status by which servers
    refuse. Ordinary pages of the same vendors carry their scripts too, missing ones as well: with
    404 and 410, and beside a main part with words of its own, such a script proves nothing.
    """
    start, end = facts.main_span or (0, 0)
    filled = facts.h1 is not None and end - start >= FILLED
    for sign in facts.signs:
        entry = TABLE.get(sign.name)
        if sign.family is not SignFamily.CHALLENGE or entry is None:
            continue
        if entry.place is Place.HEADER or status in _REFUSING:
            return sign
        if entry.ordinary and (status in (404, 410) or filled):
            continue
        if _thin_enough(sign, facts.chars):
            return sign
    return None
