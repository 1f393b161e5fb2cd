"""The words of a plain text, and what they tell about a hyphen at the end of a line.

People who type leave their hyphens at line ends only where a word has one; typesetters cut words.
As in a PDF, the rest of the document tells which: where the word without the hyphen occurs it was
cut, where the one with it does it was not. Where neither occurs, it was cut in a text that cuts.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LAST = re.compile(r"(?<![^\W\d_])([^\W\d_]{1,40})[-\u2010]\s*\Z")
_FIRST = re.compile(r"\s*([^\W\d_]{1,40})(?![^\W\d_])")
_ADDRESS = re.compile(r"(?<!\S)\S*(?:://|www\.|@)\S*")
_APART = frozenset("non self well quasi ex half cross all co anti pre post sub".split())
"""First parts that are written with a hyphen more often than not."""
_ENOUGH = 3
"""Hyphens at line ends that are the typesetter's, for a text to be one that cuts words."""


class Words:
    """The words of a text in lower case, with how often they occur, and whether it cuts words."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._seen = Counter[str]()
        ends: list[tuple[str, str]] = []
        left = ""
        for line in lines:
            text = _ADDRESS.sub(" ", line) if "://" in line or "@" in line else line
            found = _WORD.findall(text.lower())
            first = _FIRST.match(text) if left else None
            if first:
                ends.append((left, first[1].lower()))
                found = found[1:]
            last = _LAST.search(text)
            left = last[1].lower() if last else ""
            self._seen.update(found[:-1] if last else found)
        cut = sum(f"{left}{right}" in self._seen for left, right in ends)
        kept = sum(f"{left}-{right}" in self._seen for left, right in ends)
        self._cuts = cut >= _ENOUGH and cut > 2 * kept

    def joins(self, left: str, right: str) -> bool:
        """True where a text that cuts words has the parts as one word, never with a hyphen."""
        last, first = _LAST.search(left[-48:]), _FIRST.match(right[:48])
        parts = (last[1].lower(), first[1].lower()) if last and first else ("", "")
        whole, parted = "".join(parts) in self._seen, "-".join(parts) in self._seen
        return self._cuts and whole and not parted

    def cut(self, left: str, right: str) -> bool:
        """True where a hyphen between a line that ends so and one that begins so is none of the
        word's."""
        last, first = _LAST.search(left[-48:]), _FIRST.match(right[:48])
        if not (last and first):
            return False
        parts = last[1].lower(), first[1].lower()
        whole, parted = "".join(parts) in self._seen, "-".join(parts) in self._seen
        if whole != parted or not self._cuts:
            return whole and not parted
        compound = right[first.end() : first.end() + 1] == "-" or "-" in left.split()[-1][:-1]
        words = all(part in self._seen and len(part) > 2 for part in parts)
        return whole or not (parts[0] in _APART or words or compound)
