"""Bytes of a report -> a Document with numbered citations: one file per format.

`READERS` names the formats by file suffix. A reader is imported when it is first used, knows
nothing but its format and is pure: `neighbour` hands it the files beside the document that it asks
for by name, confined to that folder.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from citekeeper.errors import ReadError
from citekeeper.model import Document
from citekeeper.readers.decoding import Neighbour, nested_too_deeply

Reader = Callable[[str, bytes, Neighbour], Document]
"""Name (for messages), body, neighbour -> Document; raises ReadError."""

LARGEST = 100_000_000
"""Bytes of a document that are still read; a report of a thousand pages has far less."""


def _text() -> Reader:
    from citekeeper.readers.text import read

    return read


def _markdown() -> Reader:
    from citekeeper.readers.markdown import read

    return read


def _html() -> Reader:
    from citekeeper.readers.html import read

    return read


READERS: Mapping[str, Callable[[], Reader]] = MappingProxyType(
    {
        ".txt": _text,
        ".text": _text,
        ".md": _markdown,
        ".markdown": _markdown,
        ".html": _html,
        ".htm": _html,
        ".xhtml": _html,
    }
)
"""Suffix -> what loads its reader. The formats of `--as` are the suffixes without their dot."""

_FOREIGN = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP container (DOCX, ODT, EPUB ...)"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x1f\x8b", "a compressed file"),
)
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html)\b",
    re.I | re.S,
)
_MARKDOWN = re.compile(
    rb"^\[\^[^\]\s]{1,50}\]:|\]\((?:https?:)?//|^\[[^\]\n]{1,80}\]:\s+<?https?:", re.M
)


def formats() -> tuple[str, ...]:
    """The names that `--as` takes."""
    return tuple(suffix[1:] for suffix in READERS)


def read(name: str, body: bytes, neighbour: Neighbour, *, as_format: str | None = None) -> Document:
    """The document with its citations. `name` is used for its suffix and in messages.

    The content decides where the suffix is missing or lies; `as_format` ("txt", "md", "html")
    overrides both. Raises ReadError for everything that cannot be read as a report with citations:
    an unknown format, binary data, an empty document, one without any citation, one with a user
    name or password in a URL.
    """
    if not body.strip():
        raise ReadError("the document is empty", where=name, hint="give a report with citations")
    if len(body) > LARGEST:
        raise ReadError(
            f"{len(body) // 1_000_000} MB are too much for one document",
            where=name,
            hint=f"split it; at most {LARGEST // 1_000_000} MB are read",
        )
    reader = READERS[_suffix(name, body, as_format)]()
    try:
        document = reader(name, body, neighbour)
    except RecursionError:
        raise nested_too_deeply(name) from None
    if not document.citations:
        raise ReadError(
            f"no citation found in {name}",
            hint="citekeeper looks for footnotes, numbered notes and links; "
            "try --as FORMAT if the format was misjudged",
        )
    return document


def _suffix(name: str, body: bytes, as_format: str | None) -> str:
    """The entry of READERS that reads this document."""
    known = ", ".join(formats())
    if as_format is not None:
        if f".{as_format.lower()}" not in READERS:
            raise ReadError(f"no reader for {as_format!r}", where=name, hint=f"use one of: {known}")
        return f".{as_format.lower()}"
    foreign = next((what for start, what in _FOREIGN if body.startswith(start)), None)
    if foreign:
        raise ReadError(
            f"this is {foreign}, which cannot be read", where=name, hint=f"formats: {known}"
        )
    suffix = re.search(r"[^/\\](\.[A-Za-z0-9]{1,12})\Z", name)
    if suffix and suffix[1].lower() not in READERS:
        raise ReadError(
            f"no reader for {suffix[1].lower()} documents",
            where=name,
            hint=f"formats: {known}; name one with --as FORMAT",
        )
    if _HTML.match(body[:4096].removeprefix(b"\xef\xbb\xbf")):
        return ".html"
    if suffix:
        return suffix[1].lower()
    return ".md" if _MARKDOWN.search(body[:LARGEST]) else ".txt"
