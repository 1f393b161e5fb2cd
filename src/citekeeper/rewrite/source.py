"""The bytes of a document as text that can be written back byte for byte."""

from __future__ import annotations

import codecs
import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

from citekeeper.errors import ReadError

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
_BREAK = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True)
class Source:
    """A text with the encoding and the byte order mark that it was read with; line ends as they
    are."""

    text: str
    encoding: str = "utf-8"
    mark: bytes = b""

    def encoded(self, text: str) -> bytes:
        """Another text in the same encoding; ReadError where it has no such letters."""
        try:
            return self.mark + text.encode(self.encoding)
        except UnicodeEncodeError as error:
            what = f"{error.object[error.start]!r} cannot be written in {self.encoding}"
            raise ReadError(what, hint="save the document as UTF-8") from None

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(found.end() for found in _BREAK.finditer(self.text))]

    def offset(self, line: int) -> int:
        """Where a line (1-based) begins; the end of the text for lines behind it."""
        starts = self._starts
        return starts[line - 1] if 0 < line <= len(starts) else len(self.text)

    def line(self, offset: int) -> int:
        """The line (1-based) on which an offset stands."""
        return bisect_left(self._starts, offset + 1)


def source(name: str, body: bytes) -> Source:
    """The text of a document, read as the readers do; ReadError where its bytes would not come back
    the same."""
    mark, encoding = next(
        (pair for pair in _MARKS if body.startswith(pair[0])), (b"", _encoding(body))
    )
    rest = body[len(mark) :]
    try:
        text = rest.decode(encoding)
        if text.encode(encoding) == rest:
            return Source(text, encoding, mark)
    except (UnicodeError, LookupError):
        pass
    hint = "save it as UTF-8, then call this again"
    raise ReadError("is in no encoding that can be written back as it was", where=name, hint=hint)


def _encoding(body: bytes) -> str:
    """UTF-8, else what the document declares, else Windows-1252."""
    declared = _DECLARED.search(body[:4096].lower())
    for encoding in ("utf-8", *([declared[1].decode("ascii", "replace")] if declared else [])):
        try:
            body.decode(encoding)
        except (UnicodeError, LookupError):
            continue
        return encoding
    return "cp1252"
