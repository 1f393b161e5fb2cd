"""Which letters a glyph without a name stands for: what makes words of what stands around it.

The words that a glyph stands in vote. A ligature is chosen where it makes words that the document
spells elsewhere, or common ones, or at least their sequences of letters; where it is about as wide
as its letters; and where the document does not spell the same letters right beside it. Where no one
ligature is far ahead of the others, the glyph stays what it was.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from citekeeper.readers.pdf_ligature_words import COMMON
from citekeeper.readers.pdf_lines import Line
from citekeeper.readers.pdf_unnamed import ANY_GLYPH, CORK, LATIN, STAND_IN, Glyph, Unnamed

_ONLY_FIRST = frozenset({"th"})
"""What is a ligature with a capital only, at the beginning of a word."""
_MOST_GLYPHS, _MOST_WORDS = 100, 1_000
"""Glyphs that are voted on, those with most words first; different words of one."""
_WORD, _PART, _CONTEXT = 1.0, 0.5, 0.25
"""How much a word says for a ligature that makes a known word of it, or one whose letters follow
each other on both sides of the ligature as in known words, or on one side."""
_AHEAD = ((0.4, 1.5), (0.2, 4.0))
"""The share of words that a ligature needs, and how many times that of the next one it must be."""
_SPELLED = 0.5
"""Letters that are spelled as such on the lines of a glyph are no ligature there, from this share
of the glyph's occurrences on."""
_STRAY = 2
"""Such letters that tell nothing, since a line may be in two fonts."""
_OFTEN = 3
"""Occurrences of a glyph in words that are likely, though none of them is known."""
_ENOUGH = 0.15
"""The share of words that must be long and likely."""
_SURE = 0.6
"""The share of words that must be known ones for a glyph that its font names."""

_ANY = re.compile(f"[{STAND_IN}]")
_LETTERS = re.compile(f"[{LATIN}{STAND_IN}]+")
_FEWEST, _LONG = 3, 5
"""Letters of words that count, and of those that are made by no chance."""
_CONTROL = re.compile("[\x01\x03-\x08\x0b\x0c\x0e-\x1f]")
_BLANK = "\x00\t\n\r"

_NARROWER = 0.965
"""Width of "fi" against its letters; the ligatures of Computer Modern have 0.95 of theirs."""


def named(pages: Iterable[Sequence[Line]], unnamed: Unnamed) -> None:
    """Write the letters of the glyphs without a name into the lines of a document."""
    if not unnamed.glyphs:
        return
    lines = [line for page in pages for line in page]
    odd = [line for line in lines if _ANY.search(line.text)]
    if not odd:
        return
    vote = _Vote(_spelled(lines), unnamed.glyphs, [line.text for line in odd])
    letters = vote.decided()
    alone = {
        word: vote.alone(word, letters)
        for stand_in, glyph in list(unnamed.glyphs.items())[:_MOST_GLYPHS]
        if glyph.given in ANY_GLYPH
        for word in vote.words(stand_in)
    }
    signs = {
        stand_in: CORK[glyph.given]
        for stand_in, glyph in unnamed.glyphs.items()
        if glyph.given in CORK and stand_in not in letters
    }
    for stand_in, glyph in unnamed.glyphs.items():
        letters.setdefault(stand_in, _otherwise(glyph))
    for line in odd:
        _write(line, letters, alone, signs)


def _spelled(lines: Iterable[Line]) -> set[str]:
    """The words of a document that no such glyph stands in."""
    known: set[str] = set()
    for line in lines:
        text = line.text.lower()
        odd = {word[0] for word in _odd_words(text)}
        known.update(w for w in _LETTERS.findall(text) if len(w) >= _FEWEST and w not in odd)
    return known


def _odd_words(text: str) -> Iterator[re.Match[str]]:
    """The words of a text that glyphs without a name stand in."""
    if _ANY.search(text):
        for word in _LETTERS.finditer(text):
            if _ANY.search(word[0]):
                yield word


def _otherwise(glyph: Glyph) -> str:
    """What a glyph is where the vote did not say: controls are ligatures by their width."""
    if glyph.given in _BLANK:
        return " "
    if ord(glyph.given) >= 0xF0000:
        return "\ufffd"
    if not _CONTROL.fullmatch(glyph.given):
        return "-" if glyph.given == "\x02" else glyph.given
    if glyph.width < _NARROWER * glyph.apart("fi"):
        return "fi"
    return "ff" if glyph.width < glyph.apart("ff") + glyph.apart("i") / 2 else "ffi"


def _write(
    line: Line, letters: dict[str, str], alone: dict[str, dict[str, str]], signs: dict[str, str]
) -> None:
    """Put letters for the glyphs of a line, or `signs` at the edges of words, and move what is told
    by its places."""
    places: list[int] = []
    parts: list[str] = []
    longer, end = [0], 0
    for word in _odd_words(line.text):
        own = alone.get(word[0].lower(), {})
        for found in _ANY.finditer(line.text, *word.span()):
            spelled = own.get(found[0], letters[found[0]])
            if found[0] in signs and found.span()[0] in (word.start(), word.end() - 1):
                spelled = signs[found[0]]
            places.append(found.start())
            parts += (line.text[end : found.start()], spelled)
            longer.append(longer[-1] + len(spelled) - 1)
            end = found.end()

    def moved(place: int) -> int:
        return place + longer[bisect_right(places, place - 1)]

    line.raised = [(moved(a), moved(b)) for a, b in line.raised]
    line.links = [(moved(a), moved(b), number) for a, b, number in line.links]
    line.gaps = [(moved(at), gap) for at, gap in line.gaps]
    line.text = "".join((*parts, line.text[end:]))


class _Vote:
    """The words of a document, asked for the letters of its glyphs."""

    def __init__(self, known: set[str], glyphs: dict[str, Glyph], texts: Sequence[str]) -> None:
        common = {word for words in COMMON.values() for word in words.split()}
        self._known = known | common
        self._glyphs = glyphs
        self._before: dict[str, set[str]] = defaultdict(set)
        self._behind: dict[str, set[str]] = defaultdict(set)
        self._follows: set[str] = set()
        self._mixed: dict[str, bool] = {}
        for word in self._known:
            self._learn(word)
        self._words: dict[str, Counter[str]] = defaultdict(Counter)
        self._spelled: dict[str, Counter[str]] = defaultdict(Counter)
        for text in texts:
            self._read(text)

    def _learn(self, word: str) -> None:
        """Note what stands beside the letters of each ligature in a word."""
        padded = f"^^{word}$$"
        for letters in COMMON:
            at = padded.find(letters)
            while at >= 0:
                end = at + len(letters)
                self._before[letters].add(padded[at - 2 : at] + padded[end])
                self._behind[letters].add(padded[at - 1] + padded[end : end + 2])
                self._follows.add(padded[at : end + 2])
                at = padded.find(letters, at + 1)

    def _read(self, text: str) -> None:
        glyphs = set(_ANY.findall(text))
        for word in _odd_words(text):
            for stand_in in set(_ANY.findall(word[0])):
                self._words[stand_in][word[0].lower()] += 1
        plain = text.lower()
        for letters in COMMON:
            count = plain.count(letters)
            for stand_in in glyphs if count else ():
                self._spelled[stand_in][letters] += count

    def words(self, stand_in: str) -> list[str]:
        """The words that a glyph stands in, in small letters."""
        return list(self._words[stand_in])[:_MOST_WORDS]

    def decided(self) -> dict[str, str]:
        """The letters of each glyph whose words agree on them."""
        found: dict[str, str] = {}
        order = sorted(self._words, key=lambda one: -len(self._words[one]))
        order = order[:_MOST_GLYPHS]
        for _ in range(2):  # again for those whose words hold other glyphs
            for stand_in in order:
                if stand_in not in found and (letters := self._elected(stand_in, found)):
                    found[stand_in] = letters
        for stand_in in order:
            if stand_in not in found and (letters := self._as_in_others(stand_in, found)):
                found[stand_in] = letters
        return {one: _drawn(letters) for one, letters in found.items()}

    def alone(self, word: str, found: dict[str, str]) -> dict[str, str]:
        """The letters of the glyphs in one word, where they need not be those in others: one glyph
        that stands for several ligatures is asked for by each word."""
        own: dict[str, str] = {}
        several = {one for one in _ANY.findall(word) if self._glyphs[one].given in ANY_GLYPH}
        for stand_in in sorted(several):
            usual = found.get(stand_in, "").lower()
            known = {one: letters for one, letters in found.items() if one != stand_in} | own
            spelled = "".join(known.get(one, one).lower() for one in word)
            if set(_ANY.findall(spelled)) == {stand_in} and self._is_mixed(stand_in, usual, found):
                letters = self._own(spelled, stand_in, usual)
                own[stand_in] = _drawn(letters) or _otherwise(self._glyphs[stand_in])
        return own

    def _is_mixed(self, stand_in: str, usual: str, found: dict[str, str]) -> bool:
        """True for a glyph that stands for other letters than the usual ones in some known word."""
        if stand_in not in self._mixed:
            self._mixed[stand_in] = not usual or any(
                self._says(word, stand_in, usual) == 0
                and any(self._makes_known(word, stand_in, one) for one in self._may_be(stand_in))
                for word in self._clean(stand_in, found)
            )
        return self._mixed[stand_in]

    def _makes_known(self, word: str, stand_in: str, letters: str) -> bool:
        return self._says(word, stand_in, letters) >= _WORD

    def _own(self, word: str, stand_in: str, usual: str) -> str:
        """The letters of a glyph in one word: those of a known word, or the `usual` ones."""
        may = self._may_be(stand_in)
        known = [letters for letters in may if self._makes_known(word, stand_in, letters)]
        if known:
            return usual if usual in known or len(known) > 1 else known[0]
        if usual and self._says(word, stand_in, usual) >= _PART:
            return usual
        hinted = [letters for letters in may if self._hints(word, stand_in, letters)]
        only = hinted[0] if len(hinted) == 1 else ""
        return self._leading([word], stand_in) or only

    def _hints(self, word: str, stand_in: str, letters: str) -> bool:
        """True where a known word has these letters before what follows a glyph."""
        return letters + word[word.index(stand_in) + 1 :][:2] in self._follows

    def _elected(self, stand_in: str, found: dict[str, str]) -> str:
        """The letters that most words of a glyph want; "" where they do not agree."""
        words = self._clean(stand_in, found)
        letters = self._leading(words, stand_in) if words else ""
        return letters if letters and self._is_sure(words, stand_in, letters) else ""

    def _clean(self, stand_in: str, found: dict[str, str]) -> list[str]:
        """The words of a glyph that no other unknown one stands in."""
        known = {one: letters for one, letters in found.items() if one != stand_in}
        words = ("".join(known.get(one, one) for one in word) for word in self.words(stand_in))
        return [word for word in words if len(word) > 1 and set(_ANY.findall(word)) == {stand_in}]

    def _leading(self, words: Sequence[str], stand_in: str) -> str:
        """The letters that are far ahead in these words."""
        scores = [
            (self._score(words, stand_in, letters), letters)
            for letters in self._may_be(stand_in)
            if not (letters in _ONLY_FIRST and any(word[0] != stand_in for word in words))
        ]
        scores.sort(reverse=True)
        best, letters = scores[0] if scores else (0.0, "")
        second = scores[1][0] if len(scores) > 1 else 0.0
        clear = any(best >= share and best >= times * second for share, times in _AHEAD)
        return letters if clear else ""

    def _may_be(self, stand_in: str) -> list[str]:
        """The ligatures as wide as a glyph, whose letters are not spelled beside it as such."""
        glyph, seen = self._glyphs[stand_in], sum(self._words[stand_in].values())
        most = _SPELLED * seen + _STRAY
        return [
            letters
            for letters in COMMON
            if self._spelled[stand_in][letters] <= most and glyph.fits(_drawn(letters))
        ]

    def _as_in_others(self, stand_in: str, found: dict[str, str]) -> str:
        """The letters that the same character has in other fonts, where they make words here."""
        glyph, words = self._glyphs[stand_in], self._clean(stand_in, found)
        if glyph.given in ANY_GLYPH:
            return ""
        others = {
            letters for one, letters in found.items() if self._glyphs[one].given == glyph.given
        }
        if len(others) != 1 or not words:
            return ""
        letters = others.pop()
        fits = glyph.fits(_drawn(letters)) and self._score(words, stand_in, letters) >= _PART / 2
        return letters if fits else ""

    def _score(self, words: Sequence[str], stand_in: str, letters: str) -> float:
        """How much of what words can say they say for these letters, from 0 to 1."""
        return sum(self._says(word, stand_in, letters) for word in words) / len(words)

    def _says(self, word: str, stand_in: str, letters: str) -> float:
        if self._is_known(word.replace(stand_in, letters)):
            return _WORD
        at = word.index(stand_in)
        left = f"^^{word[:at]}".replace(stand_in, letters)
        right = f"{word[at + 1 :]}$$".replace(stand_in, letters)
        before = left[-2:] + right[0] in self._before[letters]
        behind = left[-1] + right[:2] in self._behind[letters]
        return _PART if before and behind else _CONTEXT if before or behind else 0.0

    def _is_known(self, word: str) -> bool:
        return word in self._known or (word[-1] == "s" and word[:-1] in self._known)

    def _is_sure(self, words: Sequence[str], stand_in: str, letters: str) -> bool:
        """True where one word is known, or one that is likely occurs often; most of them must be
        known where the font says that the glyph is something else that may stand there."""
        glyph = self._glyphs[stand_in]
        made = [word.replace(stand_in, letters) for word in words]
        known = sum(len(word) >= _LONG and self._is_known(word) for word in made)
        seen = sum(self._words[stand_in].values())
        if glyph.named and not _is_alien(glyph.given):
            return known >= _SURE * len(words) and (known > 1 or seen >= _OFTEN)
        likely = sum(
            len(spelled) >= _LONG and self._says(word, stand_in, letters) >= _PART
            for word, spelled in zip(words, made, strict=True)
        )
        often = seen >= _OFTEN and glyph.given not in ANY_GLYPH
        return likely >= _ENOUGH * len(words) and (known > 0 or often)


def _is_alien(given: str) -> bool:
    """True for what cannot stand in a word of Latin letters, whatever a font says: no letters, and
    those of other scripts, but no sign."""
    return (
        given == "\ufffd" or not given.isprintable() or (given > "\u0530" and not _is_sign(given))
    )


def _is_sign(given: str) -> bool:
    return unicodedata.category(given)[0] in "NPSZ"


def _drawn(letters: str) -> str:
    """Letters as they are drawn, for their width."""
    return letters.capitalize() if letters in _ONLY_FIRST else letters
