"""The licence that Project Gutenberg prints with a book: its numbers in brackets are no notes.

The "small print" of old files counts its articles so, above the book or below it; in newer ones all
that stands below the end of the book is licence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from citekeeper.readers.text_pages import Line

_STARTS = re.compile(r"\s*\*{3}\s?START\s?\*{2}\s?THE SMALL PRINT", re.I)
_ENDS = re.compile(r"\s*\*END\s?\*?\s?THE SMALL PRINT", re.I)
_BOOK_ENDS = re.compile(
    r"\s*(?:\*{3}\s?END OF (?:THE|THIS) PROJECT GUTENBERG"
    r"|End of (?:the |this )?Project Gutenberg(?:'s|\u2019s| Etext| EBook)\b)",
    re.I,
)
_MOST = 3
"""Such parts of one text."""
_LONGEST = 400
"""Lines of the small print."""


class Licences:
    """Which lines of a text are of such a licence, by their numbers."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self._parts: list[range] = []
        start = 0
        last = 0
        ended: int | None = None
        for line in lines:
            last = line.number
            letter = line.text.lstrip()[:1]
            if letter == "*" and _STARTS.match(line.text):
                start = line.number
            elif letter == "*" and start and _ENDS.match(line.text):
                if line.number - start < _LONGEST and len(self._parts) < _MOST:
                    self._parts.append(range(start, line.number + 1))
                start = 0
            elif letter in ("*", "E") and ended is None and _BOOK_ENDS.match(line.text):
                ended = line.number
        if ended is not None:
            self._parts.append(range(ended, last + 1))

    def hold(self, line: Line) -> bool:
        """True for a line of the licence."""
        return any(line.number in part for part in self._parts)
