"""A real web archive on 127.0.0.1: pywb as a subprocess, holding what the tests made.

    with RealArchive(folder, [Capture("http://a.example/", "20150602101500", page)]) as archive:
        archive.settings            # as an `ArchiveSettings` of kind pywb; `memento` the other way
        archive.base                # http://127.0.0.1:PORT/web/

Captures are those of the practice archive. pywb is GPL and brings an old brotli: it stays a program
in an environment of its own (`make pywb`) and is never imported.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from http import HTTPStatus
from io import BytesIO
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from citekeeper.demo.captures import Capture, Shelf, at
from citekeeper.model import ArchiveSettings

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = ROOT / ".venv-pywb" / "bin"
MISSING = "a real pywb is not installed; make pywb installs it"

START_SECONDS = 60.0
"""It starts in 1.2 s; a busy machine may take much longer."""

CONFIG = "redirect_to_exact: true\nframed_replay: false\n"
RECORDER = "collections: {live: $live}\nrecorder: {source_coll: live}\n"


def installed() -> bool:
    """True where `make pywb` has been run."""
    return (PROGRAMS / "wayback").exists() and (PROGRAMS / "wb-manager").exists()


class RealArchive:
    """pywb with these captures, as a context manager; the module's docstring shows its use.

    `blocked` are SURT prefixes that its access control refuses to show. With `records` it also
    records what is asked for at `/web/record/`.
    """

    def __init__(
        self,
        folder: Path,
        captures: Iterable[Capture] = (),
        *,
        blocked: Iterable[str] = (),
        records: bool = False,
    ) -> None:
        self.folder = folder
        self.port = _free_port()
        self._captures = tuple(captures)
        self._blocked = tuple(blocked)
        self._records = records
        self._process: subprocess.Popen[bytes] | None = None

    # --- what clients need --------------------------------------------------------------------

    @property
    def base(self) -> str:
        """The collection: TimeGate and replay stand below it."""
        return f"http://127.0.0.1:{self.port}/web/"

    @property
    def settings(self) -> ArchiveSettings:
        """This archive by its index; its limits never make anyone wait."""
        return ArchiveSettings(
            name="real",
            kind="pywb",
            cdx=f"{self.base}cdx",
            replay=self.base,
            cdx_per_minute=100_000,
            replay_per_minute=100_000,
        )

    @property
    def memento(self) -> ArchiveSettings:
        """This archive by its TimeGate and TimeMap."""
        return ArchiveSettings(
            name="real",
            kind="memento",
            cdx="",
            replay=self.base,
            timegate=self.base,
            cdx_per_minute=100_000,
            replay_per_minute=100_000,
        )

    def __enter__(self) -> RealArchive:
        self.folder.mkdir(parents=True, exist_ok=True)
        self._fill()
        log = (self.folder / "pywb.log").open("wb")
        words = [str(PROGRAMS / "wayback"), "-b", "127.0.0.1", "-p", str(self.port)]
        words += ["--record", "-a", "--auto-interval", "1"] if self._records else []
        with log:
            self._process = subprocess.Popen(
                words, cwd=self.folder, env=_environment(), stdout=log, stderr=log
            )
        try:
            self._wait()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop it, by its own pid."""
        process, self._process = self._process, None
        if process is None:
            return
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    # --- setting out --------------------------------------------------------------------------

    def _fill(self) -> None:
        (self.folder / "config.yaml").write_text(CONFIG + RECORDER * self._records, "utf-8")
        self._manage("init", "web")
        if self._captures:
            warc = self.folder / "captures.warc.gz"
            warc.write_bytes(warc_of(self._captures))
            self._manage("add", "web", warc.name)
        for prefix in self._blocked:
            self._manage("acl", "add", "web", prefix, "block", "--exact-match")

    def _manage(self, *words: str) -> None:
        subprocess.run(
            [PROGRAMS / "wb-manager", *words],
            cwd=self.folder,
            env=_environment(),
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def _wait(self) -> None:
        """Until it answers, or has ended, or the deadline is over."""
        assert self._process is not None
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            if self._process.poll() is not None:
                break
            if _answers(f"http://127.0.0.1:{self.port}/"):
                return
        log = (self.folder / "pywb.log").read_text("utf-8", "replace")
        raise RuntimeError(f"pywb did not start:\n{log}")


def _answers(uri: str) -> bool:
    try:
        with urlopen(uri, timeout=5):  # noqa: S310 - our own address
            return True
    except HTTPError:
        return True
    except (URLError, OSError):
        time.sleep(0.05)  # nobody listens yet: the next try of a wait that has a deadline
        return False


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


def _environment() -> Mapping[str, str]:
    """Without anything of ours: neither our modules nor a proxy."""
    left_out = ("pythonpath", "virtual_env")
    return {
        name: value
        for name, value in os.environ.items()
        if name.lower() not in left_out and not name.lower().endswith("_proxy")
    }


# --- WARC files -----------------------------------------------------------------------------------


def warc_of(captures: Iterable[Capture]) -> bytes:
    """The captures as one compressed WARC file, with the dates and hosts that they claim."""
    held = tuple(captures)
    shelf = Shelf(held)
    out = BytesIO()
    writer = WARCWriter(out, gzip=True)
    for capture in sorted(held, key=lambda capture: capture.timestamp):
        writer.write_record(_record(writer, capture, shelf))
    return out.getvalue()


def _record(writer: WARCWriter, capture: Capture, shelf: Shelf) -> object:
    dated = {"WARC-Date": _warc_date(at(capture.timestamp))}
    shown = shelf.replayed(capture)
    if capture.revisit:
        digest = f"sha1:{shown.fingerprint}"
        return writer.create_revisit_record(
            capture.uri,
            digest=digest,
            refers_to_uri=shown.uri,
            refers_to_date=_warc_date(at(shown.timestamp)),
            http_headers=_http(shown),
            warc_headers_dict=dated,
        )
    return writer.create_warc_record(
        capture.uri,
        "response",
        payload=BytesIO(capture.content),
        length=len(capture.content),  # unknown, it would go through a file that nobody closes
        http_headers=_http(capture),
        warc_headers_dict=dated,
    )


def _http(capture: Capture) -> StatusAndHeaders:
    # Content-Length must be that of the body, or a replay hangs.
    headers = [("Content-Type", capture.mimetype), ("Content-Length", str(len(capture.content)))]
    if capture.location is not None:
        headers.append(("Location", capture.location))
    status = f"{capture.status} {HTTPStatus(capture.status).phrase}"
    return StatusAndHeaders(status, headers, protocol="HTTP/1.1")


def _warc_date(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
