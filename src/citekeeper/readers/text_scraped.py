"""Notes whose line breaks were lost before their numbers: "Notes[1]", and "the end of a note.[2]".

So programs leave a page whose paragraphs were parted by breaks alone: the number of each note ends
the line above it, and the heading may end the last line of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from citekeeper.readers.text_headings import is_heading
from citekeeper.readers.text_pages import Line

_FIRST = re.compile(r"(?:(.*[.!?)\"\u201d\u2019])\s*|\s*)([^\W\d_]{3,20}):?(?:\[1\]\s*)?")
_WITHIN = re.compile(r"(.*[.!?)\"\u201d\u2019])([^\W\d_]{3,20}):?\[1\]\s+(\S.*)")
"""The heading and the first number within a line."""
_THANKS = re.compile(r"(?:(?<=[.!?)])|\A)(?=(?:Thanks|Thank you) to [A-Z])")
"""What stands below the last note without a heading of its own."""
_BEGINS = re.compile(r"\s{0,3}\[1\]")
_NUMBER = re.compile(
    r"(?:(?<=[.!?)\"\u201d\u2019'\]])|\A)\s{0,2}\[(\d{1,3})\]\s*(?=[A-Z\"\u201c`(]|https?:|\Z)"
)


def parted_again(every: Iterable[Line]) -> Iterator[Line]:
    """The lines, such a list with its heading and each of its notes on lines of their own."""
    number, begun, headed = 0, "", False
    for row, below in pairwise((*every, Line("", 0))):
        numbered = row.text.rstrip().endswith("[1]")
        within = _WITHIN.fullmatch(row.text) if not number and "[1]" in row.text else None
        if within and is_heading(within[2]):
            yield from (replace(row, text=text) for text in (within[1], "", within[2]))
            number, begun, headed = 1, "[1] ", True
            row = replace(row, text=within[3])
        may_begin = not number and (numbered or _BEGINS.match(below.text))
        first = _FIRST.fullmatch(row.text) if may_begin else None
        if first and (numbered or first[1]) and is_heading(first[2]):
            yield from (replace(row, text=text) for text in (first[1] or "", "", first[2]))
            number, begun, headed = int(numbered), "[1] " if numbered else "", True
            continue
        if not number and headed and _BEGINS.match(row.text):
            number = 1
        headed = is_heading(row.text) or (headed and not row.text.strip())
        done, texts = 0, list[str]()
        for found in _NUMBER.finditer(row.text) if number else ():
            if int(found[1]) == number + 1:
                texts.append(begun + row.text[done : found.start()])
                number, begun, done = number + 1, f"[{found[1]}] ", found.end()
        rest = row.text[done:]
        thanks = _THANKS.search(rest) if number else None
        if thanks:
            texts += (begun + rest[: thanks.start()], "")
            yield from (replace(row, text=text) for text in texts)
            rest, begun, number, texts, done = rest[thanks.start() :], "", 0, [], 0
        if rest.strip() or not done:
            texts.append(begun + rest if rest.strip() else rest)
            begun = "" if rest.strip() else begun
        yield from (replace(row, text=text) for text in texts if text.strip() or not done)
