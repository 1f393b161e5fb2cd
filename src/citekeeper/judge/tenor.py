"""What the one page says that a server shows at all addresses, sentence by sentence. Pure.

Single words prove little; here two of them in one sentence are looked for: access that is barred,
a browser that is checked, members and nobody else. The words are those of `stems`, in some forty
languages; the rules are the same for all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import Enum
from functools import lru_cache

from citekeeper.judge import stems, stems_of_gates, stems_of_lack
from citekeeper.judge.absences import without_frame
from citekeeper.judge.stems import pattern
from citekeeper.model import PageFacts

_END = re.compile(r"[.!?…;]+(?:[\"'»”)\]]*\s+|\Z)|[\u3002\uff01\uff1f\n]+")
_DENSE = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
LEAST_WORDS, LEAST_DENSE = 4, 8
"""Words of a sentence in the frame of a site, or signs in a script without spaces: else a label."""

_ACCESS, _BARRED = pattern(*stems.ACCESS), pattern(*stems.BARRED)
_SUSPECT, _MANY = pattern(*stems.SUSPECT), pattern(*stems.MANY)
_CHECK, _PERSON, _ADDRESS = (
    pattern(*stems.CHECK),
    pattern(*stems.PERSON),
    pattern(*stems.ADDRESS),
)
_DETECT, _AUTOMATIC, _WAY_IN = (
    pattern(*stems.DETECT),
    pattern(*stems.AUTOMATIC),
    pattern(*stems.WAY_IN),
)
_SECURITY, _PUZZLE = pattern(*stems.SECURITY), pattern(*stems.PUZZLE)
_MEMBER, _ONLY, _ENTER = pattern(*stems.MEMBER), pattern(*stems.ONLY), pattern(*stems.ENTER)
_RIGHT, _SESSION, _OVER = pattern(*stems.RIGHT), pattern(*stems.SESSION), pattern(*stems.OVER)
_NAME, _SOLD = pattern(*stems.NAME), pattern(*stems.SOLD)
_NOT, _ERROR, _GONE = (
    pattern(*stems_of_lack.NOT),
    pattern(*stems_of_lack.ERROR),
    pattern(*stems_of_lack.GONE),
)
_THING, _TROUBLE = pattern(*stems_of_lack.THING), pattern(*stems_of_lack.TROUBLE)
_REMOVED = pattern(*stems_of_lack.REMOVED)
_FOUND = pattern(*stems_of_lack.FOUND)
_POSTED = pattern(*stems_of_lack.POSTED)
_AWAY, _CLOSED = pattern(*stems_of_lack.AWAY), pattern(*stems_of_lack.CLOSED)
_PAUSE, _SEEK = pattern(*stems_of_lack.PAUSE), pattern(*stems_of_lack.SEEK)
_LOADS = pattern(*stems_of_lack.LOADS)
_CONSENT, _PAYS = pattern(*stems_of_gates.CONSENT), pattern(*stems_of_gates.PAYS)
_AGE, _CHOICE = pattern(*stems_of_gates.AGE), pattern(*stems_of_gates.CHOICE)
_REGION = pattern(*stems_of_gates.REGION)
_GOES_ON = pattern(*stems_of_gates.GOES_ON)
_RIGHTS_OF_AUTHORS = re.compile(r"copy|reprodu|©|vervielf|riprodu|kopi")
_HOST = re.compile(
    r"(?<![\w@./-])(?:www\.)?[a-z0-9-]{2,63}\.(?:[a-z]{2}|com|net|org|info|biz|eu|name|online|site|shop|"
    r"app|dev|xyz|club|pro|blog|mobi|asia|example)(?![\w/.-]*\w)"
)
"""A bare name of a host, as the lander of a name shows it."""
_TERMS = re.compile(
    r"\b(?:terms (?:of|and)|disclaimer|nutzungsbedingungen|rechtliche hinweise|voorwaarden|"
    r"conditions d'utilisation|conditions générales|términos|termini|termos|villkor|vilkår|"
    r"käyttöehdot|regulamin|podmínky|условия)"
)
SEARCHED = 5000
"""Characters of a longer page that are searched for what its heading asks for."""
_REFUSING_CODE = re.compile(r"(?<!\d)(?:401|403|429)(?!\d)")


class Lack(Enum):
    """How plainly a page says that something is missing."""

    PLAINLY = 3  # by a word for loss or removal
    BY_A_NOT = 2  # by a negation beside a word for a page, or for an error
    BY_A_HINT = 1  # by showing the way to the front page or the search
    NOT_AT_ALL = 0


@lru_cache(maxsize=32)  # the rules ask one after the other of the same title, heading, text
def straight(text: str) -> str:
    """A text as the stems are written: lower case, straight apostrophes."""
    return _AT_LEAST.sub(r"\1", text.lower().replace("\u2019", "'"))


_AT_LEAST = re.compile(r"\((mehr|meer|plus|more)\)")
"""As in "nicht (mehr) vorhanden": not there, and perhaps never."""


def headlines(page: PageFacts) -> tuple[str, ...]:
    """Title and heading."""
    return tuple(straight(line) for line in (page.title, page.h1) if line)


def sentences(
    page: PageFacts, text: str, *, framed: bool, least: int = LEAST_WORDS
) -> tuple[str, ...]:
    """The sentences of its main part, or of all; in the frame of a site without its labels (its
    name beside one is none of their words), and without what stands above its heading."""
    start, end = page.main_span or (0, len(text))
    own = text[start:end]
    if framed and page.h1 and (above := f"\n{own}".find(f"\n{page.h1}\n")) >= 0:
        own = own[above:]
    told = (part.strip() for part in _END.split(straight(without_frame(own) if framed else own)))
    if not framed:
        return tuple(filter(None, told))
    names = [straight(name) for name in _PARTS.split(page.title or "") if len(name.split()) > 1]
    return tuple(part for part in told if part and _is_said(_without(names, part), least))


_PARTS = re.compile(r"\s+[|·–—-]\s+")  # noqa: RUF001 - dashes
"""What stands between the heading and the site's name in a title."""


def _without(names: Sequence[str], part: str) -> str:
    """A sentence without a name that begins it."""
    return next((part[len(name) :] for name in names if part.startswith(name)), part)


def is_prose(line: str) -> bool:
    """Whether a line has as many words as a sentence has: a long one is not counted."""
    return len(line) > LONG_LINE or _is_said(line, LEAST_WORDS)


LONG_LINE = 400
"""Characters of a line that no label has."""


def _is_said(part: str, least: int) -> bool:
    if len(_DENSE.findall(part)) * 2 > len(part):
        return len(part) >= LEAST_DENSE
    words = part.split()
    return len(words) >= least and sum(map(_is_word, words)) >= least - 1


def _is_word(part: str) -> bool:
    return sum(map(str.isalpha, part)) > 1


def _both(told: Sequence[str], one: re.Pattern[str], other: re.Pattern[str]) -> Iterator[str]:
    """The sentences that have a word of either kind, at different places."""
    for sentence in told:
        first = one.search(sentence)
        if first and any(m.start() != first.start() for m in other.finditer(sentence)):
            yield sentence


def bars(page: PageFacts, told: Sequence[str], *, guarded: bool = True) -> bool:
    """Whether it refuses whoever asks, or makes sure that he is no program; by its title alone,
    where it is `guarded`, if that speaks of security."""
    every = (*headlines(page), *told)
    heads = headlines(page)
    if any(_REFUSING_CODE.search(line) for line in heads):
        return True
    if any(line.endswith("?") and _PERSON.search(line) for line in heads):
        return True
    pairs = (
        *((_ACCESS, _BARRED), (_ACCESS, _MANY), (_ACCESS, _DETECT), (_ACCESS, _AUTOMATIC)),
        *((_SESSION, _OVER), (_SESSION, _CHECK)),
        *((_REGION, _NOT), (_REGION, _AWAY), (_REGION, _BARRED)),
    )
    if any(next(_both(every, *pair), None) for pair in pairs):
        return True
    if any(not _THING.search(sentence) for sentence in _both(every, _WAY_IN, _NOT)):
        return True
    checks = (found for who in (_PERSON, _SUSPECT, _ACCESS) for found in _both(every, _CHECK, who))
    if any(not _ADDRESS.search(sentence) for sentence in checks):
        return True
    if any(_SUSPECT.search(line) or _PUZZLE.search(line) for line in every):
        return True
    if not guarded or not any(map(_SECURITY.search, heads)) or any(map(_NAME.search, every)):
        return False
    return silent(page, told)


def admits(page: PageFacts, told: Sequence[str]) -> bool:
    """Whether it is open to members alone, or to those who log in."""
    every = (*headlines(page), *told)
    if any(map(_GONE.search, headlines(page))):
        return False
    if next(_both(every, _MEMBER, _ONLY), None) or any(map(_ENTER.search, every)):
        return True
    return any(not _RIGHTS_OF_AUTHORS.search(sentence) for sentence in _both(every, _RIGHT, _NOT))


def names_a_domain(page: PageFacts, told: Sequence[str], *, framed: bool) -> bool:
    """Whether it speaks of what becomes of a domain name: in one sentence, or without a frame."""
    every = (*headlines(page), *told)
    if next(_both(headlines(page), _NAME, _SOLD), None) is not None:
        return True
    if not framed:
        named = any(_NAME.search(line) or _HOST.search(line) for line in every)
        return named and any(map(_SOLD.search, every)) and not any(map(_PAYS.search, told))
    return next(_both(every, _NAME, _SOLD), None) is not None


def lack(page: PageFacts, told: Sequence[str]) -> Lack:
    """How plainly it says that something is missing."""
    every = (*headlines(page), *told)
    if any(words.search(line) for line in every for words in (_GONE, _AWAY, _CLOSED)):
        return Lack.PLAINLY
    spaced = [f"{line} " for line in every]
    denied, erred = any(map(_NOT.search, spaced)), any(map(_ERROR.search, every))
    pairs = ((_NOT, _THING), (_ERROR, _THING))
    if any(next(_both(spaced, *pair), None) for pair in pairs):
        return Lack.BY_A_NOT
    if any(map(_SEEK.search, told)) and (denied or not erred):
        return Lack.BY_A_HINT
    return Lack.NOT_AT_ALL


def takes_away(told: Sequence[str]) -> bool:
    """Whether one of the sentences says of a page, or of what people post, that it is lost or was
    removed."""
    pairs = ((words, what) for words in (_GONE, _AWAY) for what in (_THING, _POSTED))
    return any(next(_both(told, *pair), None) for pair in pairs)


def takes_offline(told: Sequence[str]) -> bool:
    """Whether one of the sentences says of a page, or of what people post, that it has ended."""
    return any(next(_both(told, _CLOSED, what), None) for what in (_THING, _POSTED))


def was_removed(told: Sequence[str]) -> bool:
    """Whether one of the sentences says of a page, or of what people post, that somebody removed
    it: what expired, was filed, or is not to be had here or now may be there for others."""
    return any(next(_both(told, _REMOVED, what), None) for what in (_THING, _POSTED))


def loses(sentence: str) -> bool:
    """Whether a sentence says of something that it is lost, was removed or is not available."""
    said = straight(sentence)
    return any(words.search(said) for words in (_GONE, _AWAY))


def speaks_of_lack(sentence: str) -> bool:
    """Whether a sentence says of anything that it is lost, was removed, or was not found."""
    if any(words.search(sentence) for words in (_GONE, _AWAY)):
        return True
    return next(_both([f"{sentence} "], _NOT, _FOUND), None) is not None


def denies(sentence: str) -> bool:
    """Whether a sentence has a negation."""
    return _NOT.search(f"{sentence} ") is not None


def not_to_be_had(sentence: str) -> bool:
    """Whether a sentence says of something that it is not available."""
    return _AWAY.search(sentence) is not None


def silent(page: PageFacts, told: Sequence[str]) -> bool:
    """Whether nothing of it says that something is missing."""
    return lack(page, told) is Lack.NOT_AT_ALL


def pauses(page: PageFacts, told: Sequence[str]) -> bool:
    """Whether it says that the site is out of order for now, and not that a page has gone."""
    heads = headlines(page)
    if any(_GONE.search(line) for line in heads):
        return False
    lost = next(_both([f"{line} " for line in heads], _NOT, _THING), None)
    if lost and not any(_PAUSE.search(line) or _TROUBLE.search(line) for line in heads):
        return False
    if next(_both([f"{line} " for line in told], _NOT, _FOUND), None):
        return False
    every = (*headlines(page), *told)
    if any(map(_TROUBLE.search, every)):
        return True
    return any(_PAUSE.search(_CLOSED.sub(" ", x)) and not _GONE.search(x) for x in every)


def asks(page: PageFacts, told: Sequence[str], *, headed: bool, framed: bool) -> bool:
    """Whether it asks for something first: money, an age, or consent.

    With `headed` its title or heading must do so, since sites offer their letters below whatever
    they say; and for consent always within a frame, since they have banners.
    """
    heads = headlines(page)
    every = heads if headed else (*heads, *told)
    if any(_AGE.search(line) or _PAYS.search(line) for line in every):
        return True
    consent = {found for line in (*heads, *told) for found in _CONSENT.findall(line)}
    return len(consent) > 1 and (not (headed or framed) or any(map(_CONSENT.search, heads)))


def stands_at_the_head(page: PageFacts, text: str) -> bool:
    """Whether title or heading of a longer page ask for consent, money, an age or a login."""
    heads = replace(page, main_span=None)
    asked = asks(heads, (straight(text[:SEARCHED]),), headed=True, framed=True)
    return asked or admits(heads, ()) or any(map(_TERMS.search, headlines(page)))


def offers(page: PageFacts, told: Sequence[str]) -> bool:
    """Whether it lets its reader choose, go on or wait: little, beside words for what is lost."""
    every = (*headlines(page), *told)
    return any(_CHOICE.search(line) or _GOES_ON.search(line) for line in every)


def loads(text: str) -> bool:
    """Whether it speaks of scripts, or of loading what is not there yet."""
    return _LOADS.search(straight(text)) is not None
