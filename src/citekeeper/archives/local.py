"""Copies of our own, read back from their WARC files: an archive that is a folder.

A record is looked up by the moment and the address in its name, and what it holds is judged by the
rules for every replay. A file that is not there any more refutes its copies; a folder that is not
there tells nothing, since it may lie on a disk that is not plugged in.
"""

from __future__ import annotations

import base64
import hashlib
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from citekeeper.archives import facts
from citekeeper.archives.answers import Asking, Replayed
from citekeeper.archives.shown import Capture, Reader, Shown, Sought, judged, read_here
from citekeeper.budget import Stop
from citekeeper.errors import SettingsError
from citekeeper.model import Action, ArchiveReply, Candidate, UriM, UriR
from citekeeper.model import Answer as Said
from citekeeper.urls import LOCAL, LocalCopy, split_local
from citekeeper.web import Answer, Clock

NEEDED = "pip install 'citekeeper[warc]'"
"""What makes WARC files readable and writable."""


def warcio() -> Any:
    """The library that reads and writes WARC files; SettingsError where it is not installed."""
    try:
        import warcio.archiveiterator
        import warcio.warcwriter
    except ImportError as error:
        raise SettingsError(
            "copies of pages want warcio, which is not installed", hint=f"run {NEEDED}"
        ) from error
    return warcio


class LocalArchive:
    """The copies that the addresses `local:FILE#TIMESTAMP/URL` name; see `Archive`.

    `base` is the folder that their files are named from: that of the database.
    """

    name = LOCAL
    closed = replay_closed = None
    tells_statuses = False

    def __init__(self, base: Path, *, clock: Clock, read: Reader = read_here) -> None:
        self._base = base
        self._clock = clock
        self._read = read
        self._lock = threading.Lock()
        self._listed: dict[str, _Listed] = {}

    def holds(self, uri_m: UriM) -> bool:
        """True for the address of a copy."""
        return split_local(uri_m) is not None

    def find(
        self,
        uri_r: UriR,
        near: datetime,
        *,
        run: int | None = None,
        stop: Stop | None = None,  # noqa: ARG002 - nothing here takes long
    ) -> ArchiveReply:
        """UNKNOWN: copies are known by their addresses, and not looked for."""
        said = "copies of our own are not looked for"
        now = self._clock.now()
        return ArchiveReply(
            uri_r, LOCAL, Action.FIND, Said.UNKNOWN, now, near=near, run=run, detail=said
        )

    def others(
        self,
        uri_r: UriR,  # noqa: ARG002 - as every archive is asked
        near: datetime,  # noqa: ARG002
        *,
        beside: Sequence[Candidate],  # noqa: ARG002
        without: Sequence[str] = (),  # noqa: ARG002
        since: datetime | None = None,  # noqa: ARG002
        run: int | None = None,  # noqa: ARG002
        stop: Stop | None = None,  # noqa: ARG002
    ) -> ArchiveReply | None:
        """None: it lists nothing."""
        return None

    def newest(
        self, uri_r: UriR, *, run: int | None = None, stop: Stop | None = None
    ) -> ArchiveReply:
        """UNKNOWN, as `find`."""
        return self.find(uri_r, self._clock.now(), run=run, stop=stop)

    def verify(
        self,
        candidate: Candidate,
        *,
        uri_r: UriR,
        near: datetime,
        tier: int | None = None,
        uri_m: UriM | None = None,
        wants_pdf: bool = False,
        titles: tuple[str, ...] = (),
        run: int | None = None,
        stop: Stop | None = None,  # noqa: ARG002 - nothing here takes long
    ) -> tuple[Replayed, ...]:
        """Read a copy back. One whose bytes are not those of the candidate's digest is refuted."""
        asked = Capture(candidate.timestamp, candidate.original)
        found = self._found(uri_m or UriM(""))
        digest: str | None = None
        if isinstance(found, Shown):
            shown = replace(found, capture=asked)
        else:
            digest = sha1(found.body)
            wrong = digest not in (found.digest, "") or candidate.digest not in (digest, "-", "")
            if wrong:
                shown = Shown(asked, Said.REFUTED, "its bytes are not those that were written")
            else:
                sought = Sought(uri_r, titles, wants_pdf)
                shown = judged(found.answer, asked, sought, hops=(), read=self._read)
        answer = Asking(LOCAL, uri_r, near, run).replayed(
            shown, now=self._clock.now(), uri_m=uri_m, digest=digest, tier=tier
        )
        return (answer,)

    def _found(self, uri_m: UriM) -> _Record | Shown:
        """The record that an address names; else what its absence means."""
        copy = split_local(uri_m)
        nowhere = Capture("", "")
        if copy is None:
            return Shown(nowhere, Said.UNKNOWN, "this is no address of a copy")
        path = self._base / copy.file
        if not path.parent.is_dir():
            return Shown(nowhere, Said.UNKNOWN, f"the folder of {copy.file} is not there")
        if not path.exists():
            return Shown(nowhere, Said.REFUTED, f"the file {copy.file} is not there any more")
        try:
            return self._read_record(path, copy)
        except SettingsError as error:
            return Shown(nowhere, Said.UNKNOWN, f"{error.what}; {error.hint}")
        except OSError as error:
            said = f"{copy.file} cannot be read ({error.strerror})"
            return Shown(nowhere, Said.UNKNOWN, said)

    def _read_record(self, path: Path, copy: LocalCopy) -> _Record | Shown:
        with self._lock:
            listed = self._listed.get(copy.file)
            if listed is None:
                listed = self._listed[copy.file] = _list(path)
        offset = listed.offsets.get((copy.timestamp, copy.original))
        if offset is None:
            damaged = f": {listed.damage}" if listed.damage else ""
            said = f"the file {copy.file} does not hold it any more{damaged}"
            return Shown(Capture("", ""), Said.REFUTED, said)
        try:
            return _record_at(path, offset)
        except (OSError, SettingsError):
            raise
        except Exception as error:  # noqa: BLE001 - whatever damage makes the library raise
            said = f"the file {copy.file} is damaged ({type(error).__name__})"
            return Shown(Capture("", ""), Said.REFUTED, said)


def sha1(body: bytes) -> str:
    """The digest that WARC files and indexes name bytes by: base32 of their SHA-1."""
    return base64.b32encode(hashlib.sha1(body, usedforsecurity=False).digest()).decode()


# --- files ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Listed:
    """Where the responses of a file begin, by moment and address; and what is wrong with it."""

    offsets: Mapping[tuple[str, str], int]
    damage: str | None = None


@dataclass(frozen=True, slots=True)
class _Record:
    """A response as it was written: its bytes, the digest in its name, and the answer it was."""

    answer: Answer
    digest: str

    @property
    def body(self) -> bytes:
        return self.answer.body


def _list(path: Path) -> _Listed:
    """The responses of a file; of a damaged one, those before the damage."""
    library = warcio()
    offsets: dict[tuple[str, str], int] = {}
    try:
        with path.open("rb") as file:
            if file.read(2) != b"\x1f\x8b":  # the library would tell on standard error
                return _Listed({}, "it is no packed WARC file")
            file.seek(0)
            records = library.archiveiterator.ArchiveIterator(file)
            for record in records:
                if record.rec_type == "response":
                    offsets.setdefault(_name(record), records.get_record_offset())
    except OSError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever damage makes the library raise
        return _Listed(offsets, f"it is damaged ({type(error).__name__})")
    return _Listed(offsets)


def _name(record: Any) -> tuple[str, str]:
    date = record.rec_headers.get_header("WARC-Date") or ""
    stamp = "".join(c for c in date[:19] if c.isdigit())
    return stamp, record.rec_headers.get_header("WARC-Target-URI") or ""


def _record_at(path: Path, offset: int) -> _Record:
    with path.open("rb") as file:
        file.seek(offset)
        record = next(_records(file))
        body = record.content_stream().read(facts.REPLAY_LIMITS.pdf + 1)
        headers = {name.lower(): value for name, value in record.http_headers.headers}
        status = int(record.http_headers.get_statuscode())
        digest = (record.rec_headers.get_header("WARC-Payload-Digest") or "").rpartition(":")[2]
    shown = {f"x-archive-orig-{name}": value for name, value in headers.items()}
    shown["content-type"] = headers.get("content-type", "")
    uri = record.rec_headers.get_header("WARC-Target-URI") or ""
    answer = Answer(status, shown, body, truncated=False, body_read=True, uri=uri, elapsed=0.0)
    return _Record(answer, digest)


def _records(file: Any) -> Iterator[Any]:
    return iter(warcio().archiveiterator.ArchiveIterator(file))
