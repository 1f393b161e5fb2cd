"""Files in and out of the commands: a ledger is read whole, and written whole or not at all."""

from __future__ import annotations

import os
import secrets
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from citekeeper.errors import InputError, ManifestError


def read_ledger(path: Path) -> str:
    """The text of a citations.yml, every character of it, a byte order mark included.

    Raises ManifestError where there is none, or it is no text in UTF-8.
    """
    from citekeeper.manifest.tree import MAX_BYTES

    try:
        if path.stat().st_size > MAX_BYTES:
            hint = "split the report, or leave notes and contexts out"
            raise ManifestError("is larger than 5 MB", where=str(path), hint=hint)
        return path.read_bytes().decode("utf-8")
    except FileNotFoundError as error:
        hint = "make one with `citekeeper init DOCUMENT`"
        raise ManifestError("there is no such file", where=str(path), hint=hint) from error
    except IsADirectoryError as error:
        hint = "name the citations.yml in it"
        raise ManifestError("is a directory", where=str(path), hint=hint) from error
    except OSError as error:
        what = f"cannot be read ({error.strerror})"
        raise ManifestError(what, where=str(path), hint="check its permissions") from error
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        hint = "save it as UTF-8"
        raise ManifestError("is not UTF-8 text", where=f"{path}:{line}", hint=hint) from error


def write_atomically(path: Path, text: str | bytes | Iterable[str]) -> None:
    """Puts `text` (as UTF-8, line ends as they are) at `path`, or leaves what is there untouched.

    Bytes are put there as they are. A long text may come in parts; what raises between two of
    them leaves nothing behind.

    An existing file keeps its mode, a symbolic link its place. Raises InputError where the folder
    or the file cannot be written.
    """
    target = Path(os.path.realpath(path))
    beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    try:
        if target.is_dir():
            raise InputError("is a directory", where=str(path), hint="name a file in it")
        _write_new(beside, _encoded(text), like=target)
        beside.replace(target)
    except OSError as error:
        hint = "name another file, or make its folder writable"
        what = f"cannot be written ({error.strerror})"
        raise InputError(what, where=str(path), hint=hint) from error
    finally:
        with suppress(OSError):  # it has its name by now, or never came to be
            beside.unlink()


def _encoded(text: str | bytes | Iterable[str]) -> Iterable[bytes]:
    if isinstance(text, bytes):
        return (text,)
    return (part.encode("utf-8") for part in ((text,) if isinstance(text, str) else text))


def _write_new(path: Path, body: Iterable[bytes], *, like: Path) -> None:
    """A new file, on the disk before we go on, with the mode of the one that it will replace."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666), "wb") as file:
        if like.exists():
            os.fchmod(file.fileno(), stat.S_IMODE(like.stat().st_mode))
        file.writelines(body)
        file.flush()
        os.fsync(file.fileno())
