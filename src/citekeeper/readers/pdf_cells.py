"""What numbers look like that begin no notes: the cells of tables, powers of ten, lone numerals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from citekeeper.readers.pdf_lines import Line

_SHORT = 25
"""Letters of a cell of a table, at most."""
_OTHERS = 2
"""Other short cells of a row from which on it is one of a table."""
_LEVEL = 0.25
"""Distance of two baselines, against the size of the letters, that makes them one."""
_LEFTWARDS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
"""A letter of text from right to left, whose lines are drawn in parts."""
_WORD = re.compile(
    r"(?!(?:log|sin|cos|tan|exp|max|min|inf|sup|lim|det|mod)(?![^\W\d_]))[^\W\d_]{3}"
    r"|[^\W\d_]{2}\.|[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]|[\u00a7@/]"
    r"|\b[A-Za-z]{1,2}\.\s?[\d.]|\b[A-Z]{2} \d"
)
"""A word, the sign of a section, an address, or a page, as all notes have."""
_POWER = re.compile(r"(?:\A|[\s(\u00b7\u00d7*~\u2248-])10\Z")


def cells(page: Sequence[Line]) -> set[int]:
    """The identities of the lines of a page that are cells of a table: several short ones stand
    beside each on its baseline."""
    found: set[int] = set()
    for row in _rows(page):
        short = {
            id(line)
            for line in row
            if len(line.text) < _SHORT and (line.text.isascii() or not _LEFTWARDS.search(line.text))
        }
        found.update(id(line) for line in row if len(short - {id(line)}) >= _OTHERS)
    return found


def _rows(page: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines of a page by baseline."""
    row: list[Line] = []
    for line in sorted(page, key=lambda line: -line.y):
        if row and row[0].y - line.y > _LEVEL * line.size:
            yield row
            row = []
        row.append(line)
    if row:
        yield row


def has_words(lines: Sequence[Line], begin: int) -> bool:
    """True where the lines hold a word, from an offset of the first on; formulas do not."""
    return any(
        _WORD.search(line.text, begin if number == 0 else 0) for number, line in enumerate(lines)
    )


def is_power(line: Line, marker: str) -> bool:
    """True where a number stands raised in a line behind a ten only."""
    before = [
        line.text[max(start - 3, 0) : start]
        for start, end in line.raised
        if line.text[start:end] == marker
    ]
    return bool(before) and all(map(_POWER.search, before))


def is_legend(line: Line, marker: str) -> bool:
    """True for a line that explains several raised numbers, one behind the other, as the legend of
    a table does and the addresses of authors."""
    spans = line.raised[1:2] if marker.isdigit() else ()
    return any(
        line.text[start:end] == str(int(marker) + 1) and line.text[start - 1] == " "
        for start, end in spans
    )
