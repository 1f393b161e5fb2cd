"""Bytes of a document -> text: byte order marks, UTF-8, what it declares, the old charsets."""

from __future__ import annotations

import codecs
import hashlib
import re
from collections.abc import Callable

from citekeeper.errors import ReadError
from citekeeper.readers.charsets import in_old_charset, shifted
from citekeeper.readers.text_terminal import as_printed, bytes_as_printed

Neighbour = Callable[[str], bytes | None]
"""The bytes of a file beside the document, None where there is none."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""<(?:meta[^>]{0,200}?charset|\?xml[^>]{0,80}?encoding)\s*=\s*["']?([\w.:-]+)"""
)
_SAID = re.compile(
    rb"^(?:character set encoding: *|content-type: *text/[\w.+-]+; *(?:[\w=.-]+; *)*charset=[\"']?"
    rb"|\W{0,3}-\*-.{0,80}?\bcoding: *)([\w.:-]+)",
    re.MULTILINE,
)
"""The same in a line of a plain text: Project Gutenberg's, a mail's, an editor's."""
_LATIN_1 = ("iso-8859-1", "iso8859-1", "iso_8859-1", "latin-1", "latin1", "us-ascii", "ascii")
"""What is Windows-1252 in truth, as browsers take it (WHATWG Encoding Standard)."""
_UNPRINTED = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def decoded(name: str, body: bytes) -> str:
    """The text of a document; lines end in `\\n`. ReadError for what is no text at all."""
    text = _decoded(body)
    text = as_printed(text) if text is not None else None
    if text is None or _binary(text):
        raise ReadError(
            "this is binary data, not a text document",
            where=name,
            hint="give the report as plain text, Markdown or HTML",
        )
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")


def sha256(body: bytes) -> str:
    """The digest that names one version of a document."""
    return hashlib.sha256(body).hexdigest()


def nested_too_deeply(name: str) -> ReadError:
    """The error for structures that nobody writes by hand."""
    return ReadError("nested too deeply for a report", where=name, hint="save it with less nesting")


def _decoded(body: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if body.startswith(mark):
            return _try(body[len(mark) :], encoding)
    text = _try(body, "utf-8")
    if text is not None:
        return shifted(body) or text
    head = body[:4096].lower()
    declared = _DECLARED.search(head) or _SAID.search(head)
    if declared:
        charset = declared[1].decode("ascii", "replace")
        text = _try(body, "cp1252" if charset in _LATIN_1 else charset)
        if text is not None:
            return text
    return in_old_charset(bytes_as_printed(body))


def _try(body: bytes, encoding: str) -> str | None:
    try:
        return body.decode(encoding)
    except (UnicodeError, LookupError):
        return None


def _binary(text: str) -> bool:
    """More than one NUL or broken character in a thousand, or one control character in fifty (fonts
    of formulas leave some behind in text made from PDF), looked at in the first 64 KB."""
    head = text[:65536]
    broken = head.count("\x00") + head.count("\ufffd")
    strange = len(_UNPRINTED.findall(head))
    return broken * 1000 > max(len(head), 1000) or strange * 50 > max(len(head), 50)
