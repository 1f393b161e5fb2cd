"""Running heads, running feet and page numbers: what stands around the text of every page.

Looked for in the outermost rows of a page only. A row is furniture where it says the same, apart
from the page's own number, at the same height of several pages; or where it holds little but the
page's number.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from citekeeper.readers.pdf_lines import Line

_DEEP = 3
"""Rows at the head and at the foot of a page that are looked at."""
_FEW = 5
"""Pages of a document whose numbers need not be known to be left out."""
_MANY = 0.4
"""Share of pages that repeat a row right below another one, if it is no end of a note."""
_CLOSE = 1.5
"""Distance of two rows of one note, in sizes, at most."""
_SAME_HEIGHT = 4.0
"""Points by which the height of a running head may differ between pages."""
_COUNTED = re.compile(
    r"(?<![\w.,/])(\d{1,4})\s?(?:/|(?:of|von|de|sur|van|di)\s)\s?\d{1,4}(?![\w/])"
)
"""The number of a page before that of all pages, as browsers and publishers print them."""
_NUMBER = re.compile(r"(?<![\w.,/])\d{1,4}(?![\w/])")
_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:page|pg|p|seite|s|pagina|p\u00e1gina|blz|bladzijde)\b\.?\s*)?"
    r"(?:\d{1,4}|(?=[ivxl])x{0,3}(?:ix|iv|v?i{0,3})|#)"
    r"(?:\s*(?:/|of|von|de|sur|van|di|\|)\s*(?:\d{1,4}))?\W*",
    re.IGNORECASE,
)

Row = tuple[Line, ...]


def without_furniture(pages: Sequence[list[Line]]) -> list[list[Line]]:
    """The lines of each page that are no running head, running foot or page number."""
    edges = [[*_edge(page, top=True), *_edge(page, top=False)] for page in pages]
    offsets = _offsets(edges)
    seen: dict[str, dict[int, list[float]]] = defaultdict(lambda: defaultdict(list))
    for number, rows in enumerate(edges, 1):
        for row in rows:
            seen[_words(row, number, offsets)][number].append(row[0].y)
    heights = _heights(edges, offsets)
    kept = []
    for number, page in enumerate(pages, 1):
        gone: set[int] = set()
        for top in (True, False):
            rows = list(_edge(page, top=top))
            for depth, row in enumerate(rows):
                words = _words(row, number, offsets)
                within = rows[depth + 1] if depth + 1 < len(rows) else None
                told = within is not None and _continues(row, within)
                share = _MANY if told and not top else 0.0
                if not (
                    _repeated(seen[words], words, row[0].y, len(pages), share)
                    or (depth == 0 and _is_number(words, offsets, len(pages)))
                    or (
                        _has_number(words)
                        and heights[round(row[0].y)] >= _enough(row, depth, len(pages))
                    )
                ):
                    break
                gone |= {id(line) for line in row}
        kept.append([line for line in page if id(line) not in gone])
    return kept


def _edge(page: Sequence[Line], *, top: bool) -> Iterator[Row]:
    """The outermost rows of a page, from outside to inside."""
    lines = sorted(page, key=lambda line: -line.y if top else line.y)
    at = 0
    for _ in range(_DEEP):
        if at >= len(lines):
            return
        end = at + 1
        while end < len(lines) and abs(lines[end].y - lines[at].y) < 3:
            end += 1
        yield tuple(sorted(lines[at:end], key=lambda line: line.x0))
        at = end


def _offsets(edges: Sequence[Sequence[Row]]) -> frozenset[int]:
    """How much the printed page numbers differ from the places of their pages: one for each part
    of a document that counts its pages.

    Asked are numbers that stand alone, and those of rows that are the same apart from them.
    """
    shapes = Counter(_shape(row) for rows in edges for row in rows)
    votes = Counter[int]()
    for number, rows in enumerate(edges, 1):
        found: set[int] = set()
        for row in rows:
            for line in row:
                if _is_alone(line.text) or shapes[_shape(row)] > 2:
                    found.update(int(n) - number for n in _NUMBER.findall(line.text))
        votes.update(found)
    return frozenset(offset for offset, count in votes.items() if count >= min(3, len(edges)))


def _shape(row: Row) -> str:
    return _NUMBER.sub("#", " ".join(line.text for line in row))


def _words(row: Row, number: int, offsets: frozenset[int]) -> str:
    """The text of a row, with "#" for the page's own number."""
    text = " ".join(line.text for line in row)
    text = _COUNTED.sub(lambda found: "#" if found[1] == str(number) else found[0], text)
    own = {str(number + offset) for offset in offsets}
    return _NUMBER.sub(lambda found: "#" if found[0] in own else found[0], text) if own else text


def _continues(row: Row, within: Row) -> bool:
    """True for a row that may end the note in the row above it."""
    line, above = row[0], within[0]
    close = above.y - line.y < _CLOSE * line.size and abs(above.size - line.size) < 0.3
    return close and len(row) == 1 and line.overlaps(above)


def _repeated(
    heights: dict[int, list[float]], words: str, y: float, pages: int, share: float
) -> bool:
    """True where the same words stand at this height of three pages, or of all of two or three;
    of a third of all pages where they begin with a number, as notes do, and of at least a `share`
    of them."""
    alike = sum(
        any(abs(other - y) <= _SAME_HEIGHT for other in found) for found in heights.values()
    )
    fewest = max(3, pages // 3 if words[:1] == "#" else 0) if pages > 3 else 2
    return alike >= max(fewest, int(share * pages))


def _heights(edges: Sequence[Sequence[Row]], offsets: frozenset[int]) -> Counter[int]:
    """How many pages have their number at each height, give or take a point."""
    found = Counter[int]()
    for number, rows in enumerate(edges, 1):
        at = {round(row[0].y) for row in rows if _has_number(_words(row, number, offsets))}
        found.update({y + step for y in at for step in (-1, 0, 1)})
    return found


def _is_alone(words: str) -> bool:
    """True for what may be the number of a page; not for "433." and "2011)" as sentences end."""
    ends = words[-1:] in ".,;" or (words[-1:] == ")" and words[:1] != "(")
    return not ends and _PAGE_NUMBER.fullmatch(words) is not None


def _is_number(words: str, offsets: frozenset[int], pages: int) -> bool:
    """True for a page number; where numbers are known, or several pages would show them, for this
    page's or a Roman one."""
    known = bool(offsets) or pages > _FEW
    if len(words) > 24 or not _is_alone(words):
        return False
    return not known or "#" in words or not any(map(str.isdigit, words))


def _enough(row: Row, depth: int, pages: int) -> int:
    """On how many pages a number must stand at one height to be that of the page: it stands apart
    from other words, or else in the outermost row of most pages."""
    if any(line.text.strip().isdigit() for line in row):
        return 3
    return max(3, pages // 2) if depth == 0 else pages + 1


def _has_number(words: str) -> bool:
    """True where a row begins or ends with the page's own number."""
    return (words.startswith("#") or words.endswith("#")) and len(words) < 120
