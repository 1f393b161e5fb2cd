"""Copies of our own: WARC files that other programs read, and that are read back."""

from __future__ import annotations

import gzip
import io
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from warcio.archiveiterator import ArchiveIterator

from citekeeper.archives.copies import Copies, may_be_kept
from citekeeper.archives.local import LocalArchive, sha1
from citekeeper.demo.exchange import Reply, html
from citekeeper.demo.media import small_pdf
from citekeeper.demo.server import PracticeWeb, moved
from citekeeper.errors import SettingsError
from citekeeper.model import (
    Answer,
    Candidate,
    PageFacts,
    Sign,
    SignFamily,
    UriM,
    UriR,
)
from citekeeper.page import SIGN_VERSION
from citekeeper.probe import Probed, Prober
from citekeeper.urls import LocalCopy, is_local, join_local, split_local
from citekeeper.web import Limits, SystemClock, Web

AT = datetime(2026, 11, 26, 13, 15, 0, tzinfo=UTC)
AGENT = "citekeeper/test (+https://contact.example/)"
STORY = "The mill at the weir ground corn for the whole valley until the bridge fell. " * 5
HTML = UriR("http://alive.example/mill?year=1871&x=%C3%A4")


class Folder:
    """A folder for copies, a web to copy from, and a reader of what was written."""

    def __init__(self, path: Path, practice: PracticeWeb, web: Web) -> None:
        self.path = path
        self.practice = practice
        self.prober = Prober(web, web.clock, exchanges=True)
        self.copies = Copies(path / "copies", agent=AGENT)

    def fetch(self, uri: str) -> Probed:
        """One look at an address, as at noon of the practice day."""
        found = self.prober.probe(UriR(uri), run=1, attempt=1)
        assert isinstance(found, Probed)
        return replace(found, observation=replace(found.observation, at=AT))

    def keep(self, *uris: str) -> Path:
        """The file with the copies of these addresses."""
        for uri in uris:
            probed = self.fetch(uri)
            self.copies.add(probed.observation, probed.exchanges)
        path = self.copies.write({UriR(uri) for uri in uris}, run=7, now=AT)
        assert path is not None
        return path

    def read(
        self, path: Path, uri: str, *, digest: str = "-", base: Path | None = None
    ) -> tuple[Answer, str, PageFacts | None]:
        """What reading a copy back tells."""
        archive = LocalArchive(base or self.path, clock=SystemClock())
        file = path.relative_to(self.path).as_posix()
        uri_m = join_local(LocalCopy(file, "20261126131500", uri))
        candidate = Candidate("20261126131500", uri, "-", "200", digest)
        (told,) = archive.verify(candidate, uri_r=UriR(uri), near=AT, uri_m=uri_m)
        return told.reply.answer, told.reply.detail, told.reply.page


@pytest.fixture
def folder(tmp_path: Path, practice_web: Any) -> Iterator[Folder]:
    """A folder beside a practice web with pages of several kinds."""
    practice: PracticeWeb = practice_web(
        {
            ("alive.example", "/mill?year=1871&x=%C3%A4"): Reply(
                headers={
                    "Content-Type": "text/html; charset=utf-8",
                    "Set-Cookie": "id=secret",
                    "X-Odd": "käse",
                },
                body=html("The mill", STORY).content,
            ),
            ("alive.example", "/packed"): Reply(
                headers={"Content-Type": "text/html", "Content-Encoding": "gzip"},
                body=gzip.compress(html("The mill", STORY).content),
            ),
            ("alive.example", "/old"): moved("http://alive.example/older"),
            ("alive.example", "/older"): moved("/packed", status=302),
            ("alive.example", "/paper.pdf"): Reply(
                headers={"Content-Type": "application/pdf"}, body=small_pdf("A paper")
            ),
            ("alive.example", "/long"): html("Long", "word " * 1000),
        },
        tls=False,
    )
    with Web(
        user_agent=AGENT,
        clock=SystemClock(),
        resolver=practice.resolver,
        gate=None,
        allow_private=True,
        limits=Limits(body=4000),
    ) as web:
        made = Folder(tmp_path, practice, web)
        with made.copies:
            yield made


def records(path: Path) -> list[Any]:
    """The records of a file with their bodies read, digests checked by warcio itself."""
    found = []
    with path.open("rb") as file:
        iterator = ArchiveIterator(file, check_digests="raise")
        for record in iterator:
            record.body = record.content_stream().read()
            found.append(record)
        assert iterator.err_count == 0
    return found


def header(record: Any, name: str) -> str:
    """A WARC header."""
    return str(record.rec_headers.get_header(name))


def test_a_file_as_other_programs_read_it(folder: Folder) -> None:
    """A warcinfo first, then each response with its request, dated as the look, lengths right."""
    path = folder.keep(HTML)
    assert path.name == "citekeeper-20261126131500-7.warc.gz"
    info, response, request = records(path)
    assert [r.rec_type for r in (info, response, request)] == ["warcinfo", "response", "request"]
    assert header(info, "WARC-Filename") == path.name
    assert b"software: citekeeper/test" in info.body
    assert header(response, "WARC-Target-URI") == HTML
    assert {header(r, "WARC-Date") for r in (info, response, request)} == {"2026-11-26T13:15:00Z"}
    assert header(request, "WARC-Concurrent-To") == header(response, "WARC-Record-ID")
    assert response.rec_headers.protocol == "WARC/1.0"
    assert response.http_headers.get_header("Content-Length") == str(len(response.body))
    assert header(response, "WARC-Payload-Digest") == f"sha1:{sha1(response.body)}"
    assert response.body == html("The mill", STORY).content
    assert "secret" not in path.read_bytes().decode("latin-1")
    assert response.http_headers.get_header("set-cookie") is None


def test_the_request_is_the_one_that_was_sent(folder: Folder) -> None:
    """The request record says what the server saw: line and headers."""
    request = records(folder.keep(HTML))[2]
    (hit,) = folder.practice.hits
    sent = {name.lower(): value for name, value in request.http_headers.headers}
    assert request.http_headers.statusline == "/mill?year=1871&x=%C3%A4 HTTP/1.1"
    assert request.http_headers.protocol == "GET"
    assert sent == {name.lower(): value for name, value in hit.headers.items()}


def test_each_record_is_a_member_of_its_own(folder: Folder) -> None:
    """A file that was cut off anywhere is readable up to there."""
    path = folder.keep(HTML, "http://alive.example/packed")
    whole = path.read_bytes()
    for cut in range(len(whole) // 10, len(whole), len(whole) // 10):
        path.write_bytes(whole[:cut])
        with path.open("rb") as file:
            types: list[str] = []
            with suppress(Exception):  # the last one may be in pieces
                types.extend(record.rec_type for record in ArchiveIterator(file))
        assert types[0] == "warcinfo"


def test_redirects_go_with_their_page(folder: Folder) -> None:
    """Every hop is there with its Location, so that a replay of the cited address arrives."""
    responses = records(folder.keep("http://alive.example/old"))[1::2]
    assert [(header(r, "WARC-Target-URI"), r.http_headers.get_statuscode()) for r in responses] == [
        ("http://alive.example/old", "301"),
        ("http://alive.example/older", "302"),
        ("http://alive.example/packed", "200"),
    ]
    assert responses[0].http_headers.get_header("Location") == "http://alive.example/older"


def test_packed_bodies_are_stored_unpacked(folder: Folder) -> None:
    """The headers say what is stored: no encoding, and the length of the bytes that are there."""
    response = records(folder.keep("http://alive.example/packed"))[1]
    assert response.body == html("The mill", STORY).content
    assert response.http_headers.get_header("Content-Encoding") is None
    assert response.http_headers.get_header("x-orig-content-encoding") == "gzip"
    assert response.http_headers.get_header("Content-Length") == str(len(response.body))


def test_a_copy_is_read_back(folder: Folder) -> None:
    """A copy is verified by the rules for every replay, with the words that the look saw."""
    path = folder.keep(HTML, "http://alive.example/paper.pdf")
    answer, detail, page = folder.read(path, HTML)
    assert (answer, detail) == (Answer.VERIFIED, "replayed")
    seen = folder.fetch(HTML).observation.page
    assert seen is not None
    assert page is not None
    assert (page.text_sha256, page.title) == (seen.text_sha256, "The mill")
    answer, _, page = folder.read(path, "http://alive.example/paper.pdf")
    assert answer is Answer.VERIFIED
    assert page is not None
    assert page.kind == "pdf"


def test_copies_that_are_lost(folder: Folder) -> None:
    """A file that is gone, damaged, or holds other bytes refutes; a missing folder does not."""
    path = folder.keep(HTML)
    body = html("The mill", STORY).content
    assert folder.read(path, HTML, digest=sha1(body))[0] is Answer.VERIFIED
    assert folder.read(path, HTML, digest=sha1(b"other"))[:2] == (
        Answer.REFUTED,
        "its bytes are not those that were written",
    )
    assert folder.read(path, "http://alive.example/other")[0] is Answer.REFUTED
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    answer, detail, _ = folder.read(path, HTML)
    assert answer is Answer.REFUTED
    path.write_bytes(b"no WARC file at all\n" * 9)
    answer, detail, _ = folder.read(path, HTML)
    assert answer is Answer.REFUTED
    assert "no packed WARC file" in detail
    path.write_bytes(whole[: len(whole) // 2] + bytes(40) + whole[len(whole) // 2 + 40 :])
    answer, detail, _ = folder.read(path, HTML)
    assert answer is Answer.REFUTED
    assert "damaged" in detail
    path.unlink()
    answer, detail, _ = folder.read(path, HTML)
    assert (answer, detail) == (
        Answer.REFUTED,
        "the file copies/citekeeper-20261126131500-7.warc.gz is not there any more",
    )
    answer, detail, _ = folder.read(path, HTML, base=folder.path / "elsewhere")
    assert (answer, "folder" in detail) == (Answer.UNKNOWN, True)


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_cannot_be_read(folder: Folder) -> None:
    """A file without permission tells nothing."""
    path = folder.keep(HTML)
    path.chmod(0)
    assert folder.read(path, HTML)[0] is Answer.UNKNOWN


def test_what_may_be_kept(folder: Folder) -> None:
    """Whole pages of HTML, text and PDF; nothing cut off, failed, or in other hands."""
    seen = folder.fetch(HTML).observation
    assert may_be_kept(seen)
    assert seen.page is not None
    assert not may_be_kept(folder.fetch("http://alive.example/long").observation)
    assert not may_be_kept(folder.fetch("http://alive.example/nothing").observation)
    for kind, kept in {"text": True, "pdf": True, "json": False, "office": False}.items():
        assert may_be_kept(replace(seen, page=replace(seen.page, kind=kind))) is kept
    sign = Sign(SignFamily.HIJACK, "gambling")
    parked = PageFacts(kind="html", chars=300, signs=(sign,), sign_version=SIGN_VERSION)
    assert not may_be_kept(replace(seen, page=parked))
    assert not may_be_kept(replace(seen, page=None))


def test_only_what_was_chosen(folder: Folder) -> None:
    """What was not chosen leaves nothing behind, nor does a run that ends without a file."""
    for uri in (HTML, "http://alive.example/packed"):
        probed = folder.fetch(uri)
        folder.copies.add(probed.observation, probed.exchanges)
    assert folder.copies.write(set(), run=7, now=AT) is None
    assert list(folder.copies.folder.iterdir()) == []
    path = folder.copies.write({HTML}, run=7, now=AT)
    assert path is not None
    assert {header(r, "WARC-Target-URI") for r in records(path)[1:]} == {HTML}
    assert list(folder.copies.folder.iterdir()) == [path]


def test_two_databases_may_share_a_folder(folder: Folder) -> None:
    """A name that is taken is left alone, whoever has it; so is a file in the making."""
    first = folder.keep(HTML)
    before = first.read_bytes()
    second = folder.keep(HTML)
    assert second.name == "citekeeper-20261126131500-7-2.warc.gz"
    assert first.read_bytes() == before
    (folder.copies.folder / "citekeeper-20261126131500-7-3.warc.gz.part").touch()
    assert folder.keep(HTML).name.endswith("-7-4.warc.gz")


def test_a_disk_that_is_full(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that cannot be finished leaves no file with its name, and the error is raised."""

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        folder.keep(HTML)
    assert list(folder.copies.folder.iterdir()) == []


def test_a_disk_that_fills_up_in_a_run(folder: Folder) -> None:
    """Where a page cannot wait for its verdict no more are taken, and those before it are kept."""
    first = folder.fetch(HTML)
    folder.copies.add(first.observation, first.exchanges)

    class Full(io.BytesIO):
        def write(self, _: object) -> int:
            raise OSError(28, "No space left on device")

    spool, folder.copies._spool = folder.copies._spool, Full()
    second = folder.fetch("http://alive.example/packed")
    folder.copies.add(second.observation, second.exchanges)
    folder.copies._spool = spool
    folder.copies.add(second.observation, second.exchanges)
    assert folder.copies.trouble == "copies cannot be written (No space left on device)"
    assert set(folder.copies.waiting) == {HTML}
    assert folder.copies.write({HTML}, run=7, now=AT) is not None


@pytest.mark.parametrize("name", ["missing/deep", "file"])
def test_a_folder_that_cannot_be_had(tmp_path: Path, name: str) -> None:
    """A folder that cannot be made is one clear line, before anything is asked."""
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsError, match="cannot be written"):
        Copies(tmp_path / name, agent=AGENT)


def test_without_warcio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the extra the message says how to install it; a copy cannot be told."""
    monkeypatch.setitem(__import__("sys").modules, "warcio.archiveiterator", None)
    with pytest.raises(SettingsError, match=r"pip install 'citekeeper\[warc\]'"):
        Copies(tmp_path, agent=AGENT)
    (tmp_path / "x.warc.gz").write_bytes(io.BytesIO().getvalue())
    archive = LocalArchive(tmp_path, clock=SystemClock())
    uri_m = join_local(LocalCopy("x.warc.gz", "20261126131500", HTML))
    candidate = Candidate("20261126131500", HTML, "-", "200", "-")
    (told,) = archive.verify(candidate, uri_r=HTML, near=AT, uri_m=uri_m)
    assert told.reply.answer is Answer.UNKNOWN
    assert "citekeeper[warc]" in told.reply.detail


def test_a_local_archive_answers_no_questions(tmp_path: Path) -> None:
    """It knows its copies by address only; a look-up tells nothing."""
    archive = LocalArchive(tmp_path, clock=SystemClock())
    assert archive.find(HTML, AT).answer is Answer.UNKNOWN
    assert archive.newest(HTML).answer is Answer.UNKNOWN
    assert not archive.holds(UriM("https://web.archive.org/web/20150101000000/http://a.example/"))


@pytest.mark.parametrize(
    "copy",
    [
        LocalCopy("copies/a.warc.gz", "20261126131500", "http://a.example/x?y=1#z"),
        LocalCopy("../a b#c%/ä.warc.gz", "20261126131500", "https://a.example/"),
        LocalCopy("/absolute/a.warc.gz", "20261126131500", "https://a.example/"),
    ],
)
def test_addresses_of_copies(copy: LocalCopy) -> None:
    """An address of a copy names file, moment and original, and is none of an archive."""
    uri_m = join_local(copy)
    assert is_local(uri_m)
    assert split_local(uri_m) == copy


@pytest.mark.parametrize(
    "text",
    [
        "https://web.archive.org/web/20150101000000/http://a.example/",
        "local:",
        "local:a.warc.gz",
        "local:a.warc.gz#2026/http://a.example/",
        "local:#20261126131500/http://a.example/",
        "locals:a#20261126131500/http://a.example/",
    ],
)
def test_what_is_no_address_of_a_copy(text: str) -> None:
    """Anything else is None."""
    assert split_local(text) is None
