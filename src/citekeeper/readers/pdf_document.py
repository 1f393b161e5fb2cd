"""A PDF as pages of lines, read with PDFium and closed again; and what it says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from ctypes import POINTER, cast, create_string_buffer
from dataclasses import dataclass, field
from typing import Any

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

from citekeeper.errors import ReadError
from citekeeper.readers.pdf_glyphs import Glyphs
from citekeeper.readers.pdf_ligatures import named
from citekeeper.readers.pdf_lines import Line, lines
from citekeeper.readers.pdf_page import read_page
from citekeeper.readers.pdf_separators import mark_notes
from citekeeper.readers.pdf_unnamed import STAND_IN

MOST_PAGES = 5_000
"""Pages of one PDF that are read; the longest reports have a third of that."""
MOST_LETTERS = 20_000_000
"""Letters of one PDF that are read: three thousand letters on each of some six thousand pages."""

_FEWEST = 20
"""Letters on a page, on average, below which a PDF of several pages is a scan."""
_UNMAPPED = re.compile(f"[\ue000-\uf8ff\ufffd\x00-\x08\x0e-\x1f{STAND_IN}]")
_TEX = re.compile(r"tex\b|dvipdfm|pdftex|latex", re.IGNORECASE)
_NO_TITLE = re.compile(
    r"(?:microsoft|powerpoint|word|untitled|unbenannt|sans titre|document\d*\b|print|layout)\b"
    r"|.*\.(?:docx?|odt|rtf|indd|qxp|qxd|tex|dvi|pdf|html?|md|pptx?|xlsx?|pages|fm|pmd|typ|txt)\Z"
    r"|(?:https?|file|about):|[\W\d_]*\Z|[\w\-]*[\d_][\w\-]*\Z",
    re.IGNORECASE,
)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")


@dataclass
class Printed:
    """The pages of a PDF as lines, the targets of the annotations by page (1-based), and its own
    words on title and language; `tex` is True where TeX made it."""

    pages: list[list[Line]] = field(default_factory=list)
    targets: dict[int, Sequence[str]] = field(default_factory=dict)
    title: str | None = None
    language: str | None = None
    tex: bool = False


def printed(name: str, body: bytes) -> Printed:
    """The pages of a PDF. Raises ReadError where it is encrypted, damaged, a scan or too long."""
    found = Printed()
    with _opened(name, body) as document:
        count = _count(name, document)
        found.title, found.language = _title(document), _language(document)
        found.tex = any(_TEX.search(_said(document, key)) for key in ("Producer", "Creator"))
        glyphs, letters, unmapped = Glyphs(), 0, 0
        rules = []
        for index in range(count):
            page = read_page(document, index, glyphs)
            found.pages.append(lines(page))
            rules.append(page.rules)
            found.targets[page.number] = tuple(link.uri for link in page.links)
            text = "".join(line.text for line in found.pages[-1])
            letters += len(text)
            unmapped += 0 if text.isascii() else len(_UNMAPPED.findall(text))
            if letters > MOST_LETTERS:
                raise _too_long(name, f"more than {MOST_LETTERS:,} letters")
    named(found.pages, glyphs.unnamed)
    mark_notes(found.pages, rules)
    _refuse_scan(name, count, letters, unmapped)
    return found


@contextmanager
def _opened(name: str, body: bytes) -> Iterator[Any]:
    """An open PDFium document, closed at the end."""
    pdfium.FPDF_InitLibrary()
    document = pdfium.FPDF_LoadMemDocument64(body, len(body), None)
    if not document:
        raise _not_opened(name, pdfium.FPDF_GetLastError())
    try:
        yield document
    finally:
        pdfium.FPDF_CloseDocument(document)


def _not_opened(name: str, code: int) -> ReadError:
    if code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
        return ReadError(
            "this PDF is encrypted and opens only with a password",
            where=name,
            hint="save a copy without one: qpdf --password=... --decrypt in.pdf out.pdf",
        )
    return ReadError(
        "this PDF is damaged",
        where=name,
        hint="save or export it again, or try: qpdf in.pdf out.pdf",
    )


def _count(name: str, document: Any) -> int:
    count: int = pdfium.FPDF_GetPageCount(document)
    if count < 1:
        raise ReadError("this PDF has no page", where=name, hint="save or export it again")
    if count > MOST_PAGES:
        raise _too_long(name, f"{count:,} pages")
    return count


def _too_long(name: str, what: str) -> ReadError:
    return ReadError(
        f"{what} are too much for one report",
        where=name,
        hint=f"split it; at most {MOST_PAGES:,} pages are read",
    )


def _refuse_scan(name: str, pages: int, letters: int, unmapped: int) -> None:
    """ReadError for a PDF without text, or with text that is no letters."""
    if letters == 0 or (pages > 2 and letters < _FEWEST * pages):
        raise ReadError(
            "this PDF has no text layer: its pages are pictures of text",
            where=name,
            hint="recognise the text first (OCR), for example: ocrmypdf in.pdf out.pdf",
        )
    if 2 * unmapped > letters:
        raise ReadError(
            "the fonts of this PDF do not say which letters they draw",
            where=name,
            hint="recognise the text anew (OCR), for example: ocrmypdf --force-ocr in.pdf out.pdf",
        )


# --- what it says of itself -----------------------------------------------------------------------


def _said(document: Any, key: str) -> str:
    """An entry of the document's information; "" where there is none."""
    size = pdfium.FPDF_GetMetaText(document, key.encode(), None, 0)
    return _text(size, lambda buffer: pdfium.FPDF_GetMetaText(document, key.encode(), buffer, size))


def _text(size: int, fill: Any) -> str:
    """What PDFium writes into a buffer: UTF-16 that ends with a zero."""
    if not 2 < size <= 4096:
        return ""
    buffer = create_string_buffer(size)
    fill(buffer)
    return " ".join(buffer.raw[: size - 2].decode("utf-16-le", "replace").split())


def _title(document: Any) -> str | None:
    """The title, where it is one: programs put file names and their own names there."""
    title = _said(document, "Title").strip()
    return title if title and len(title) < 300 and not _NO_TITLE.match(title) else None


def _language(document: Any) -> str | None:
    """The language (BCP 47) that the document declares."""
    size = pdfium.FPDFCatalog_GetLanguage(document, None, 0)
    said = _text(
        size,
        lambda buffer: pdfium.FPDFCatalog_GetLanguage(
            document, cast(buffer, POINTER(pdfium.FPDF_WCHAR)), size
        ),
    )
    return said if _LANGUAGE.fullmatch(said) else None
