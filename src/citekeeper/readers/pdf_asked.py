"""The markers in the text of a page, which ask for its notes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from citekeeper.readers.pdf_lines import Line
from citekeeper.readers.pdf_markers import bracketed_in, raised_in

Asked = Mapping[str, Sequence[Line]]
"""The markers in the text of a page, with the lines that they stand in."""


_NEAR = 8
"""Distance of two items of a list, in sizes, at most."""


def raised_on(page: Sequence[Line]) -> dict[str, list[Line]]:
    """The raised markers in the text of a page, with the lines that they stand in.

    Of several at the beginning of a line the lowest numbers the note; those above cite it.
    """
    names: dict[str, list[Line]] = defaultdict(list)
    begun: dict[str, Line] = {}
    for line in page:
        if line.raised or not line.text.isascii():
            for cited in raised_in(line):
                if cited.start == 0 and len(cited.names) == 1:
                    first = begun.setdefault(cited.names[0], line)
                    if first.text == line.text:  # also the label of a figure, in each of its parts
                        continue
                    if _is_bullet(first, line):
                        continue
                for name in cited.names:
                    names[name].append(_higher(line, begun, name) if cited.start == 0 else line)
    return names


def _is_bullet(first: Line, line: Line) -> bool:
    """True where two lines near each other are set alike behind the same raised number: some fonts
    have bullets in the place of digits."""
    alike = abs(first.size - line.size) < 0.1 and abs(first.x0 - line.x0) < 1
    near = abs(first.y - line.y) < _NEAR * line.size
    return alike and near and first.foot == line.foot


def _higher(line: Line, begun: dict[str, Line], name: str) -> Line:
    """The higher one of two lines that begin with a marker; the lower one stays in `begun`."""
    other = begun.get(name)
    if other is None or other.y < line.y:
        return line
    begun[name] = line
    return other


def bracketed_on(page: Sequence[Line]) -> dict[str, list[Line]]:
    """The markers in brackets inside the lines of a page, with those lines."""
    names: dict[str, list[Line]] = defaultdict(list)
    for line in page:
        for cited in bracketed_in(line.text) if "[" in line.text else ():
            for name in cited.names if cited.start > 0 else ():
                names[name].append(line)
    return names
