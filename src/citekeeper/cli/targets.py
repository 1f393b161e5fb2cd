"""From a path on the command line to a Document: the only file reading that readers need."""

from __future__ import annotations

import sys
from pathlib import Path

from citekeeper.errors import ReadError
from citekeeper.model import Document
from citekeeper.readers import LARGEST, read
from citekeeper.readers.decoding import Neighbour

STDIN = "-"


def read_document(path: str, *, as_format: str | None = None) -> Document:
    """The document at a path, or on standard input for "-"; ReadError where it cannot be read.

    `as_format` is a name of `readers.formats()`; without it suffix and content decide.
    """
    if path == STDIN:
        body = sys.stdin.buffer.read(LARGEST + 1)
        return read("standard input", body, lambda _: None, as_format=as_format)
    return read(path, _bytes(path), _neighbour(Path(path).parent), as_format=as_format)


def _bytes(path: str) -> bytes:
    try:
        if Path(path).is_dir():
            raise ReadError("is a folder", where=path, hint="name the document itself")
        with Path(path).open("rb") as document:
            return document.read(LARGEST + 1)
    except FileNotFoundError:
        raise ReadError("no such file", where=path, hint="check the name") from None
    except (OSError, ValueError) as error:
        what = getattr(error, "strerror", None) or "is no path that can be opened"
        raise ReadError(f"cannot be read: {what}", where=path) from None


def _neighbour(folder: Path) -> Neighbour:
    """The files of one folder and those below it; anything else is not there."""
    home = folder.resolve()

    def find(name: str) -> bytes | None:
        try:
            place = (home / name).resolve()
            return place.read_bytes() if place.is_relative_to(home) and place.is_file() else None
        except (OSError, ValueError):
            return None

    return find
