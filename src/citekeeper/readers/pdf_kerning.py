"""Gaps inside printed URLs that are no spaces: kerned slashes, a colon set the French way."""

from __future__ import annotations

import re
from collections.abc import Callable
from statistics import median

from citekeeper.readers.pdf_lines import Line

_HINT = re.compile(r"http|www|ftp", re.IGNORECASE)
_SPACED = re.compile(r"(?:https?|ftp) ?: ?(?:/ ?/|\Z)|www ?\.", re.IGNORECASE)
_PUNCTUATION = frozenset("/:.?=&_#%~-+@")
_DANGLING = "-=&?_%"
"""What a URL does not end with."""
_WORD = re.compile(r" [^\W\d_]+[.,;:]?(?: |\Z)")
"""A word of a sentence, where the gap before it is as wide as others."""
_KERNED = 3
"""Gaps, all of them beside the punctuation of URLs, from which on they are no spaces."""
_USUAL_SPACE = 0.25
"""Width of a word space against the size of the letters, where a line does not show its own."""


def without_kerning(line: Line, begin: int, *, inside: bool) -> tuple[str, Callable[[int], int]]:
    """The line's text from an offset on, without the gaps that kerning left in URLs; and how its
    offsets moved."""
    gone: list[int] = []
    if line.gaps and (inside or _HINT.search(line.text)):
        gone = [at for at in _kerned(line, begin, inside=inside) if at >= begin]
    if not gone:
        return line.text[begin:], lambda at: at - begin
    kept = [c for at, c in enumerate(line.text) if at >= begin and at not in set(gone)]
    return "".join(kept), lambda at: at - begin - sum(g < at for g in gone)


def _kerned(line: Line, begin: int, *, inside: bool) -> list[int]:
    """The offsets of gaps inside URLs that are narrower than the spaces between words, or that
    stand around punctuation in a line without any other gap."""
    text = line.text
    widths = {at: gap for at, gap in line.gaps if at > begin and not _at_joint(text, at)}
    usual = median(widths.values()) if widths else 0.0
    most = 0.8 * usual if usual else (3 if len(line.gaps) > _KERNED else 0.6) * _USUAL_SPACE
    found: list[int] = []
    at = begin if inside else -1
    for offset, gap in line.gaps:
        if offset <= begin:
            continue
        if at < 0 or offset < at:
            start = _SPACED.search(text, begin)
            while start and start.end() < offset - 1 and " " in text[start.end() : offset].strip():
                start = _SPACED.search(text, start.end())
            if start is None or start.start() > offset:
                continue
            at = start.start()
        if (
            (_at_joint(text, offset) and gap < most)
            or gap < 0.5 * (usual or _USUAL_SPACE)
            or (
                text[offset - 1] in _DANGLING
                and not (0 < 0.9 * usual <= gap and _WORD.match(text, offset))
            )
            or text.startswith("://", offset + 1)
        ):
            found.append(offset)
        else:
            at = -1
    return found


def _at_joint(text: str, at: int) -> bool:
    """True where a gap stands beside punctuation of URLs, and not behind a sentence."""
    before, after = text[at - 1], text[at + 1 : at + 2]
    if before == ".":
        return after.islower() or after.isdigit() or after in _PUNCTUATION
    return before in _PUNCTUATION or after in _PUNCTUATION
