"""A passage of prose and its sentences: where does the sentence around a marker begin and end?

Rules, not statistics: a sentence ends at `.`, `!`, `?` or an ellipsis (with the quotes and brackets
that close after it) when white space and something that can begin a sentence follow, and when the
stop is not that of an abbreviation, an initial or an ordinal.
"""

from __future__ import annotations

import re
from bisect import bisect_right

LONGEST = 4000
"""Characters kept of a "sentence" that has no end, as in a table without any full stop."""

_STOP = re.compile(
    # not within a run of stops: to begin anew at each of them took a minute for thousands
    r"(?<![.!?\u2026\u203d\u3002])(?P<stop>[.!?\u2026\u203d\u3002]+)"
    r"(?P<close>(?:\s?\u00bb|[\"'\u2018\u2019\u201c\u201d\u203a\u00ab\u2039)\]*_]){0,4})"
    r"(?P<space>\s+|(?<=\u3002)|$)"
)
_OPENERS = "\"'\u2018\u201c\u201e\u00ab\u2039([*_-\u2013\u2014\u00bf\u00a1 "
_WORD = re.compile(r"[^\s(\[\"'\u2018\u2019\u201c\u201e\u00ab\u2013\u2014/]*\Z")

_ENDED = re.compile(r"[.!?\u2026:][\"'\u2019\u201d\u00bb)\]]{0,4}\Z")

ABBREVIATIONS = frozenset(
    # English
    "mr mrs ms dr prof rev hon st sr jr gen col capt lt sgt gov sen rep pres messrs "
    "para paras ed eds edn trans cf vs v viz e.g i.e eg ie c approx dept est al cit ibid supra "
    "infra ff inc ltd corp bros co "
    # French
    "ex mm mme mmes mlle mgr av apr env éd coll suiv sq "
    # German
    "bzw ca d.h z.b u.a o.ä i.d.r s.o s.u vgl abs hrsg hg bd bde str hr fr geb gest inkl zzgl ggf "
    "evtl sog gem lt mio mrd tsd dipl ing univ inst bsp "
    # Dutch
    "dhr mevr mw drs ir blz bijv bv m.b.t o.a d.w.z i.v.m t.a.v t.o.v nl jl hfdst resp mln mld "
    # Spanish, Portuguese, Italian
    "sra srta srs d dª dña ud uds ee ej págs pág cap núm art aprox lic dra drª exmo exma séc "
    "sig sigg sig.ra dott dott.ssa avv mons p.es pag pagg segg cfr".split()
)
"""Words before a stop that ends no sentence, in lower case and without the stop."""

BEFORE_NUMBERS = frozenset(
    "no nos nr nrs num p pp par art arts vol vols fig figs ch chap sec sect ed t s n nn tab abb "
    "kap afb anm fn col fol tom tít rn rz bl "
    "jan feb mar apr jun jul aug sep sept oct nov dec janv févr avr juil déc okt dez mrt "
    "ene abr ago dic genn febbr giu lug sett ott fev set out".split()
)
"""Words before a stop that ends no sentence where a number follows: "No. 5", but "He said no." """

_STARTERS = frozenset(
    "the this these those it they there however but although when while we der die dies diese "
    "dieser wir im".split()
)
"""Words in capitals that are no part of a name: after "U.S." or "et al." a sentence begins."""

_AMBIGUOUS = frozenset("al jr sr inc ltd corp co bros".split())
"""Abbreviations at which a sentence often ends."""

_MONTHS = frozenset(
    "januar jänner februar märz april mai juni juli august september oktober november "
    "dezember".split()
)
_ORDINAL = re.compile(
    r"\b(?:im|am|der|die|das|den|dem|des|zum|zur|vom|beim|ab|bis|seit|ein|eine[mnrs]?|ihre[mnrs]?"
    r"|seine[mnrs]?|diese[mnrs]?|jede[mnrs]?|und|[0-9]{1,2}\.(?:[/\-\u2013]|\s(?:und|bis)))\s?\Z",
    re.IGNORECASE,
)
"""What stands before a German ordinal: "im 19. Jahrhundert"."""
_LETTER = re.compile(r"(?<!\w)[^\W\d_]\.\s\Z")  # "d. h.": the "d." before the "h."
_NUMBER = re.compile(r"[\d§]|[IVXLC]+\b|[A-Z]\.?[\s\-]?\d")


class Sentences:
    """The sentences of one passage; they are found once, however many markers ask."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *_breaks(text)]
        self._whole: dict[int, str] = {}

    def around(self, offset: int) -> str:
        """The whole sentence in which a marker at this offset stands, or which it follows."""
        index = bisect_right(self._starts, max(offset - 1, 0)) - 1
        end = self._starts[index + 1] if index + 1 < len(self._starts) else len(self._text)
        if end - self._starts[index] > LONGEST:
            return self._excerpt(max(self._starts[index], offset - LONGEST // 2), end)
        if index not in self._whole:
            start = self._starts[index] or _bullet(self._text)
            self._whole[index] = " ".join(self._text[start:end].split())
        return self._whole[index]

    def _excerpt(self, start: int, end: int) -> str:
        """Around a marker, of what has no end."""
        return "… " + " ".join(self._text[start : min(start + LONGEST, end)].split()) + " …"


_BULLET = re.compile(r"\s*[-\u2013\u2014*\u2022\u00b7\u25aa\u25e6\u2023]\s+")


def _bullet(text: str) -> int:
    """The length of a bullet that was typed before a passage: no sentence begins with one."""
    found = _BULLET.match(text)
    return found.end() if found else 0


def goes_on(before: str, after: str) -> bool:
    """True where a sentence cut by a block of notes or the end of a page goes on after it."""
    ended = _ENDED.search(before, max(len(before) - 8, 0))
    if not before or not after or (ended and not before.endswith(":")):
        return False
    if after.lstrip("\"'\u201c\u2018\u00ab(")[:1].islower():
        return True
    return before[-1] in ",;-\u2013\u2014(" or (len(before) > 60 and not before.endswith(":"))


def _breaks(text: str) -> list[int]:
    """Where sentences begin after the first one."""
    return [stop.end() for stop in _STOP.finditer(text) if _ends_sentence(text, stop)]


def _ends_sentence(text: str, stop: re.Match[str]) -> bool:
    following = text[stop.end() : stop.end() + 40].lstrip(_OPENERS)
    if not following:
        return False
    if stop["stop"].endswith("\u3002"):
        return True
    if following[0].islower() or _omission(text, stop):
        return False
    return stop["stop"] != "." or not _abbreviated(text, stop, following)


def _omission(text: str, stop: re.Match[str]) -> bool:
    """True for "[...]", which stands for words of the same sentence."""
    before = text[max(stop.start() - 1, 0) : stop.start()]
    return stop["stop"][0] in ".\u2026" and before + stop["close"][:1] in ("[]", "()")


def _abbreviated(text: str, stop: re.Match[str], following: str) -> bool:
    """True where this single full stop belongs to the word before it."""
    if stop["close"].strip("*_"):
        return False
    matched = _WORD.search(text, max(stop.start() - 40, 0), stop.start())
    word = (matched[0] if matched else "").strip("*_")
    after = following.split(maxsplit=1)[0]
    if word.isdigit() and len(word) < 3:
        before = text[max(stop.start() - 24, 0) : stop.start() - len(word)]
        return after.lower() in _MONTHS or _ORDINAL.search(before) is not None
    starts = after.lower() in _STARTERS
    initial = re.split(r"[.\-]", word)[-1]
    spaced = _LETTER.search(text, max(stop.start() - 8, 0), stop.start() - len(word))
    if len(initial) == 1 and initial.isalpha() and (initial.isupper() or "." in word or spaced):
        return not (starts and word[0].isupper())
    if word.lower() in BEFORE_NUMBERS and _NUMBER.match(following):
        return True
    return word.lower() in ABBREVIATIONS and not (starts and word.lower() in _AMBIGUOUS)
