"""Link annotations of a page: where they lie, and the URI they lead to."""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import byref, create_string_buffer
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

from citekeeper.readers.pdf_glyphs import Box

MOST_LINKS = 2_000
"""Link annotations of one page that are read."""

_LONGEST_URI = 4_096


@dataclass(frozen=True, slots=True)
class Link:
    """A link annotation: its target, and where it lies."""

    uri: str
    box: Box


def links(document: Any, page: Any) -> Iterator[Link]:
    """The link annotations of a page that lead to a URI."""
    position, link = pdfium.c_int(0), pdfium.FPDF_LINK()
    box = pdfium.FS_RECTF()
    for _ in range(MOST_LINKS):
        if not pdfium.FPDFLink_Enumerate(page, byref(position), byref(link)):
            return
        uri = _uri(document, link)
        if uri and pdfium.FPDFLink_GetAnnotRect(link, byref(box)):
            whole = (box.left, box.bottom, box.right, box.top)
            for left, bottom, right, top in _quads(link) or [whole]:
                corners = min(left, right), min(bottom, top), max(left, right), max(bottom, top)
                yield Link(uri, corners)


def _quads(link: Any) -> list[Box]:
    """The parts of a link that was wrapped over lines, where it names them."""
    quads = []
    points = pdfium.FS_QUADPOINTSF()
    for n in range(min(pdfium.FPDFLink_CountQuadPoints(link), 50)):
        if pdfium.FPDFLink_GetQuadPoints(link, n, byref(points)):
            xs = points.x1, points.x2, points.x3, points.x4
            ys = points.y1, points.y2, points.y3, points.y4
            quads.append((min(xs), min(ys), max(xs), max(ys)))
    return quads


def _uri(document: Any, link: Any) -> str | None:
    """The URI that a link leads to; None for places in the document and other actions."""
    action = pdfium.FPDFLink_GetAction(link)
    if not action or pdfium.FPDFAction_GetType(action) != pdfium.PDFACTION_URI:
        return None
    size = pdfium.FPDFAction_GetURIPath(document, action, None, 0)
    if not 1 < size <= _LONGEST_URI:
        return None
    buffer = create_string_buffer(size)
    pdfium.FPDFAction_GetURIPath(document, action, buffer, size)
    raw = buffer.raw[: size - 1]
    try:
        return raw.decode("utf-8").strip()
    except UnicodeDecodeError:
        return raw.decode("latin-1").strip()
