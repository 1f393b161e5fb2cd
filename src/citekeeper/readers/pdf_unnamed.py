"""Glyphs whose letters a PDF does not name: ligatures, for the most.

Word, XeTeX, Chromium and macOS write fonts whose ligatures have no letters, or wrong ones: PDFium
gives the number of the glyph ("introduc\u099eon"), a control or private character, or what the font
says ("a!er"). Each such glyph of each font is put into the text as a character of its own until all
pages are read; then `pdf_ligatures` finds its letters.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Callable, Sequence
from ctypes import create_string_buffer
from dataclasses import dataclass, field
from typing import Any

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

MOST_GLYPHS = 500
"""Glyphs of one document that are kept apart; those with ligatures have a dozen."""
FIRST = 0xF0000
"""The character that stands for the first glyph."""
STAND_IN = f"{chr(FIRST)}-{chr(FIRST + MOST_GLYPHS - 1)}"
"""The characters that stand for glyphs, inside a class of a pattern."""
LATIN = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f\u1e00-\u1eff\ufb00-\ufb06"
"""Letters of the words that ligatures stand in, inside a class of a pattern."""
CORK = dict(
    zip("\x10\x11\x12\x13\x14\x15\x16", "\u201c\u201d\u201e\u00ab\u00bb\u2013\u2014", strict=True)
)
"""The quotation marks and dashes of TeX's Cork encoding, where a bitmap font names nothing."""

_MOST = 4_000
"""Characters of one page that are looked at."""
_CAPITALS = "".join(one for one in map(chr, range(0x100, 0x180)) if one.isupper())
_SIGNS = "\u00a1-\u00a7\u00a9\u00ac\u00ae\u00b0-\u00b3\u00b5\u00b6\u00b9\u00bc-\u00be\u00d7\u00f7"
"""Signs of Latin-1 that are neither accents nor quotation marks nor hyphens."""
_ODD = re.compile(
    "[\\x00-\\x1f\\x7f-\\x9f\u0180-\u02af\u0370-\u1dff\u20a0-\ufaff\ufb07-\uffff]"
    f"(?:(?<=[{LATIN}{STAND_IN}].)|(?=[{LATIN}]))"
    rf"|[!U-Z\"#$%&*+<>\[\^|{_SIGNS}{_CAPITALS}](?=[a-z])(?<=[a-z\u00df-\u00f6\u00f8-\u00ff].)"
    f"|[{STAND_IN}]",
    re.DOTALL,
)
_NO_LETTER = re.compile("[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\ue000-\uf8ff\ufffd\uffff]")
"""What is no letter, whatever the font says; but \\x02, which is PDFium's hyphen."""

ANY_GLYPH = "\x00\ufffd"
"""What some programs give for all glyphs without a name; their widths tell some of them apart."""
_SPACES = "\t\n\r"
_USED = frozenset("\u018f\u0259\u0192\u0218\u0219\u021a\u021b\u01a0\u01a1\u01af\u01b0")
"""Rare letters that languages write."""
_ADDRESS = re.compile(r"[/=@_\\]|:\S|www\.")
_USUAL = dict(
    zip("fitlhTjkbcspz", (30, 27, 33, 25, 55, 60, 26, 50, 55, 47, 42, 55, 43), strict=True)
)
"""Hundredths of their size that letters are wide, where a font does not show its own."""
_TRIES, _SAMPLES, _MOST_PAGES = 40, 3, 4
"""Letters that are looked at for one of a font, of which so many are measured; pages of each font
that are looked at."""
_WIDTHS, _USUAL_WIDTHS = (0.72, 1.12), (0.7, 1.25)
"""Width of a ligature against that of its letters, and against that of usual ones."""


@dataclass
class Glyph:
    """A glyph of one font: what PDFium gave for it, whether its font says so (`named`), its width
    and the widths of the letters of its font, against their size."""

    given: str
    named: bool
    letters: dict[str, float]
    width: float

    def fits(self, letters: str) -> bool:
        """True where a ligature of these letters may be as wide as it is."""
        low, high = _WIDTHS if self.letters.keys() >= set(letters) else _USUAL_WIDTHS
        apart = self.apart(letters)  # none at all, where a damaged font says so
        return self.width <= 0 or low * apart < self.width < high * apart

    def apart(self, letters: str) -> float:
        """The width of letters that are set one by one."""
        return sum(self.letters.get(one, _USUAL.get(one, 50) / 100) for one in letters)


@dataclass
class Unnamed:
    """The glyphs of a document that its fonts do not name, each with the character for it."""

    glyphs: dict[str, Glyph] = field(default_factory=dict)
    _known: dict[tuple[str, str, bool, int], str] = field(default_factory=dict)
    _fonts: dict[str, dict[str, float]] = field(default_factory=dict)
    _measured: Counter[str] = field(default_factory=Counter)
    _buffer: Any = field(default_factory=lambda: create_string_buffer(128))

    def in_text(
        self,
        text: str,
        text_page: Any,
        extents: tuple[Sequence[float], Sequence[float]],
        size: Callable[[int], float],
    ) -> str:
        """The text of a page with a character of its own for each glyph without a name; `extents`
        are the left and right of each character, `size` tells its size, 0 where it is turned."""
        if _ODD.search(text) is None:
            return text
        letters, fonts = list(text), set[str]()
        for found in itertools.islice(_ODD.finditer(text), _MOST):
            at = found.start()
            named = pdfium.FPDFText_HasUnicodeMapError(text_page, at) != 1
            if _is_odd(text, at, named=named):
                font, high = self._font(text_page, at), size(at)
                width = (extents[1][at] - extents[0][at]) / high if high > 0 else 0.0
                letters[at] = self._stand_in(font, text[at], width, named=named)
                fonts.add(font)
        for font in fonts & self._fonts.keys():
            self._measure_font(font, text, text_page, extents, size)
        return "".join(letters)

    def _stand_in(self, font: str, given: str, width: float, *, named: bool) -> str:
        key = font, given, named, round(100 * width) if given in ANY_GLYPH else 0
        if key not in self._known:
            if len(self.glyphs) >= MOST_GLYPHS:
                return "\ufffd" if ord(given) >= FIRST else given
            self._known[key] = chr(FIRST + len(self.glyphs))
            letters = self._fonts.setdefault(font, {})
            self.glyphs[self._known[key]] = Glyph(given, named, letters, width)
        return self._known[key]

    def _font(self, text_page: Any, at: int) -> str:
        """The name of the font of a character, with the letters that tell its subset."""
        size = pdfium.FPDFText_GetFontInfo(text_page, at, self._buffer, 128, None)
        return self._buffer.raw[: min(size, 128)].decode("latin-1") if size > 0 else ""

    def _measure_font(
        self,
        font: str,
        text: str,
        text_page: Any,
        extents: tuple[Sequence[float], Sequence[float]],
        size: Callable[[int], float],
    ) -> None:
        """Note the widths of the letters of a font that are not known yet."""
        self._measured[font] += 1
        if self._measured[font] > _MOST_PAGES:
            return
        known = self._fonts[font]
        for letter in _USUAL.keys() - known.keys():
            widths, at = list[float](), text.find(letter)
            for _ in range(_TRIES):
                if at < 0 or len(widths) == _SAMPLES:
                    break
                if self._font(text_page, at) == font and (high := size(at)) > 0:
                    widths.append((extents[1][at] - extents[0][at]) / high)
                at = text.find(letter, at + 1)
            if widths:
                known[letter] = sorted(widths)[len(widths) // 2]


def _is_odd(text: str, at: int, *, named: bool) -> bool:
    """True for a character that may stand for a ligature; the font says so where it is `named`."""
    given = text[at]
    if given in _SPACES or given == "\x02":
        return not named
    if given == "\x00" or not named or _NO_LETTER.match(given) or ord(given) >= FIRST:
        return True
    if given in _USED or not (_is_latin(text[at - 1 : at]) and _is_latin(text[at + 1 : at + 2])):
        return False
    return given > "\x7f" or not _ADDRESS.search(_token(text, at))


def _is_latin(letter: str) -> bool:
    return letter.isalpha() and letter < "\u0180"


def _token(text: str, at: int) -> str:
    """What stands around a place without a space, as far as addresses are long."""
    left, right = text[max(at - 200, 0) : at].split(), text[at : at + 200].split()
    return f"{left[-1] if left else ''}{right[0] if right else ''}"
