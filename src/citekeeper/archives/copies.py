"""Copies of our own: what was fetched of cited pages, written into one WARC file for each run.

While a run goes on, records wait in a file without a name, which is gone with the process: what a
page is worth is known only at the end, and a stranger's page must leave nothing behind. Then those
that were chosen are copied into `citekeeper-DATE-RUN.warc.gz`. Each record is a gzip member of its
own, so that a file that was cut off can be read up to there; it gets its name when it is complete.

The format is WARC 1.0, as pywb and ReplayWeb.page read it. Bodies are stored as they were read,
without the packing of the transfer: the headers that spoke of it are called `x-orig-...`.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from io import BytesIO
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

from citekeeper.archives.local import sha1, warcio
from citekeeper.errors import SettingsError
from citekeeper.model import Observation, UriR
from citekeeper.page import parked_by
from citekeeper.urls import timestamp
from citekeeper.web import Answer
from citekeeper.web.session import ACCEPT

KINDS = frozenset({"html", "text", "pdf"})
"""What is kept, by what the bytes are."""

UNFINISHED = ".part"

_TRANSFER = frozenset({"content-encoding", "transfer-encoding", "content-length", "connection"})
"""Headers that speak of how the body travelled, and not of what is stored."""


def may_be_kept(seen: Observation) -> bool:
    """True for a whole page of a kind that is kept, which shows no sign of being a stranger's."""
    page = seen.page
    return (
        seen.status in (200, 203)
        and page is not None
        and page.kind in KINDS
        and "truncated" not in seen.warnings
        and parked_by(page) is None
    )


@dataclass(frozen=True, slots=True)
class Waiting:
    """A page that waits for its verdict: where its records are, and how they will be named."""

    at: datetime
    uri: str
    text_sha256: str | None
    digest: str
    start: int
    length: int

    @property
    def timestamp(self) -> str:
        """The 14 digits of the moment at which it was fetched."""
        return timestamp(self.at)


class Copies:
    """The pages of one run that may be kept. A context manager; one thread owns it.

    `agent` is the User-Agent that was sent. Raises SettingsError where the folder cannot be
    written, or warcio is missing. `trouble` is why no more pages are taken, None as long as they
    are.
    """

    def __init__(self, folder: Path, *, agent: str, simulated: bool = False) -> None:
        self.folder = folder
        self.trouble: str | None = None
        self.waiting: dict[UriR, Waiting] = {}
        self._agent = agent
        self._simulated = simulated
        self._library = warcio()
        try:
            folder.mkdir(exist_ok=True)
            self._spool: Any = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115 - see __exit__
        except OSError as error:
            what = f"cannot be written ({error.strerror})"
            hint = "name a folder that can be written, in one that exists"
            raise SettingsError(what, where=str(folder), hint=hint) from error

    def __enter__(self) -> Copies:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._spool.close()

    def add(self, seen: Observation, exchanges: Sequence[Answer]) -> None:
        """Let a page wait with its redirects, the last answer being the page. A later look at the
        same link takes the place of an earlier one."""
        if self.trouble is not None or not exchanges:
            return
        start = self._spool.tell()
        try:
            for answer in exchanges:
                self._write_pair(self._spool, answer, seen.at)
            self._spool.flush()
        except OSError as error:
            self.trouble = f"copies cannot be written ({error.strerror})"
            return
        page, last = seen.page, exchanges[-1]
        self.waiting[seen.uri_r] = Waiting(
            seen.at.astimezone(UTC).replace(microsecond=0),
            last.uri,
            page.text_sha256 if page else None,
            sha1(last.body),
            start,
            self._spool.tell() - start,
        )

    def write(self, chosen: Collection[UriR], *, run: int, now: datetime) -> Path | None:
        """The file with the records of the chosen pages; None, and no file, where there is none.

        Raises OSError; then nothing with the name of a finished file is left.
        """
        kept = [waiting for uri_r, waiting in self.waiting.items() if uri_r in chosen]
        if not kept:
            return None
        part = self._reserved(f"citekeeper-{timestamp(now)}-{run}")
        path = part.with_suffix("")
        try:
            with part.open("wb") as file:
                self._write_info(file, path.name, now)
                for waiting in kept:
                    self._spool.seek(waiting.start)
                    file.write(self._spool.read(waiting.length))
                file.flush()
                os.fsync(file.fileno())
            part.rename(path)
        except OSError:
            part.unlink(missing_ok=True)
            raise
        return path

    def _reserved(self, name: str) -> Path:
        """An unfinished file whose name nobody else has: other databases may share the folder."""
        for number in range(1, 1000):
            last = f"-{number}" if number > 1 else ""
            part = self.folder / f"{name}{last}.warc.gz{UNFINISHED}"
            if part.with_suffix("").exists():
                continue
            try:
                part.touch(exist_ok=False)
            except FileExistsError:
                continue
            return part
        raise FileExistsError(17, "too many files of this name", str(self.folder))

    # --- records ----------------------------------------------------------------------------------

    def _write_info(self, file: Any, name: str, now: datetime) -> None:
        writer = self._writer(file, now)
        told = {
            "software": self._agent.partition(" ")[0],
            "format": "WARC File Format 1.0",
            "description": "pages cited by a report, as they were fetched to check its footnotes",
            "simulated": "the clock was set by hand" if self._simulated else "",
        }
        writer.write_record(writer.create_warcinfo_record(name, told))

    def _write_pair(self, file: Any, answer: Answer, at: datetime) -> None:
        """A response with the request for it; the moment is that of the look."""
        writer = self._writer(file, at)
        headers = self._library.statusandheaders.StatusAndHeaders
        told = headers(_status_line(answer.status), _headers(answer), protocol="HTTP/1.1")
        extra = {"WARC-IP-Address": answer.dns[0]} if len(answer.dns) == 1 else {}
        response = writer.create_warc_record(
            answer.uri,
            "response",
            payload=BytesIO(answer.body),
            length=len(answer.body),
            http_headers=told,
            warc_headers_dict=extra,
        )
        asked = headers(_request_line(answer.uri), self._asked(answer.uri), is_http_request=True)
        request = writer.create_warc_record(
            answer.uri, "request", payload=BytesIO(), length=0, http_headers=asked
        )
        writer.write_request_response_pair(request, response)

    def _writer(self, file: Any, at: datetime) -> Any:
        writer = self._library.warcwriter.WARCWriter(file, gzip=True, warc_version="1.0")
        written = at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        writer.curr_warc_date = lambda: written
        return writer

    def _asked(self, uri: str) -> list[tuple[str, str]]:
        """The headers of our requests."""
        return [
            ("Host", urlsplit(uri).netloc),
            ("User-Agent", self._agent),
            ("Accept", ACCEPT),
            ("Accept-Encoding", "gzip, deflate"),
        ]


def _request_line(uri: str) -> str:
    parts = urlsplit(uri)
    return f"GET {parts.path or '/'}{f'?{parts.query}' if parts.query else ''} HTTP/1.1"


def _status_line(status: int) -> str:
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)


def _headers(answer: Answer) -> list[tuple[str, str]]:
    """The headers as they came (cookies were never read), with the length of what is stored."""
    told: Mapping[str, str] = answer.headers
    kept = [(f"x-orig-{n}" if n in _TRANSFER else n, value) for n, value in told.items()]
    return [*kept, ("Content-Length", str(len(answer.body)))]
